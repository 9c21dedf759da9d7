/** @module Generates Go expressions of type int and bool. */
import type { Body, Scope } from './scope.js'

/** A constant or a variable of type int. */
function atom({ random }: Body, scope: Scope): string {
  if (random.chance(0.3)) return String(random.below(100))
  return random.pick([...scope.variables, ...scope.constants])
}

/** An expression of type int that never panics. */
export function expression(body: Body, scope: Scope): string {
  const { random } = body
  const one = atom(body, scope)
  switch (random.below(9)) {
    case 0:
      return `${one} ${random.pick(['+', '-', '*', '^', '&', '|'])} ${atom(body, scope)}`
    case 1:
      return `${random.pick(scope.variables)} % ${random.between(2, 9)}`
    case 2:
      return `-(${one} + ${random.pick(scope.variables)})`
    case 3:
      return `${random.pick(scope.variables)} << (${one} & 3)`
    case 4:
      return random.pick(['len("größe")', "int('ß')", 'len(`a\\b`)', 'len([3]int{})', '0x_1F'])
    case 5:
    case 6:
      return body.call(scope, one) ?? one
    case 7:
      return `[]int{${one}, ${atom(body, scope)}}[${random.pick(scope.variables)} & 1]`
    default:
      return one
  }
}

/** An expression of type bool that is not constant. */
export function condition(body: Body, scope: Scope): string {
  const { random } = body
  const variable = random.pick(scope.variables)
  const modulus = random.between(2, 5)
  const simple = `${variable}%${modulus} ${random.pick(['==', '!=', '>', '<='])} ${random.below(modulus)}`
  switch (random.below(7)) {
    case 0:
      return `${simple} ${random.pick(['&&', '||'])} ${variable} > ${random.below(60)}`
    case 1:
      return `!(${simple})`
    case 2:
      return `(${body.call(scope, variable) ?? variable}) > ${random.below(50)}`
    case 3:
      return `func() bool { ${variable}++; return ${simple} }()`
    case 4:
      return `any(${variable}) != nil && ${simple}`
    default:
      return simple
  }
}
