/** @module Generates loops, which all terminate, and labels. */
import { condition } from './expressions.js'
import { type Body, type Scope, inner } from './scope.js'

/** The head of a loop, the code before it and at the start of its body, and its counting variable. */
interface Head {
  readonly before: readonly string[]
  readonly head: string
  readonly first: readonly string[]
  readonly counter: string | undefined
}

function headOf(body: Body, scope: Scope, rounds: number): Head {
  const { random } = body
  const name = body.name('i')
  const counted = { before: [], first: [], counter: name }
  switch (random.below(8)) {
    case 0:
      return { ...counted, head: `for ${name} := 0; ; ${name}++ {`, first: stop(name, rounds) }
    case 1:
      return {
        before: [`${name} := 0`],
        head: `for ${name} < ${rounds} {`,
        first: [`${name}++`],
        counter: name,
      }
    case 2:
      return { ...counted, head: `for ${name} := range [${rounds}]int{} {`, first: [`_ = ${name}`] }
    case 3:
      return { before: [], head: `for range make([]bool, ${rounds}) {`, first: [], counter: undefined }
    case 4:
      return {
        before: [],
        head: `for _, ${name} := range "${'ß'.repeat(rounds)}" {`,
        first: [`_ = ${name}`],
        counter: undefined,
      }
    case 5:
      return {
        ...counted,
        head: `for ${name} := 0; ${name} < ${rounds} && (${condition(body, scope)}); ${name}++ {`,
      }
    case 6:
      return {
        before: [`${name} := 0`],
        head: `for {`,
        first: [...stop(name, rounds), `${name}++`],
        counter: name,
      }
    default:
      return { ...counted, head: `for ${name} := 0; ${name} < ${rounds}; ${name}++ {` }
  }
}

function stop(name: string, rounds: number): readonly string[] {
  return [`if ${name} >= ${rounds} {`, 'break', '}']
}

export function loop(body: Body, scope: Scope): readonly string[] {
  const { random } = body
  const rounds = random.below(scope.times > 30 ? 2 : 5)
  const { before, head, first, counter } = headOf(body, scope, rounds)
  const label = body.name(random.pick(['outer', 'Schleife', '外']))
  const exits = [...scope.exits, 'break', 'continue']
  if (random.chance(0.5)) exits.push(`break ${label}`, `continue ${label}`)
  const constants = counter === undefined ? scope.constants : [...scope.constants, counter]
  const lines = body.block(inner(scope, { each: Math.max(1, rounds), exits, constants }))
  return [...before, ...withLabel(label, lines), head, ...first, ...lines, '}']
}

/** A block that is left through its label. */
export function labelledSwitch(body: Body, scope: Scope): readonly string[] {
  const label = body.name('done')
  const lines = body.block(inner(scope, { exits: [...scope.exits, `break ${label}`] }))
  return [...withLabel(label, lines), 'switch {', 'default:', ...lines, '}']
}

/** Go rejects labels that are not used. */
function withLabel(label: string, lines: readonly string[]): readonly string[] {
  const named = [`break ${label}`, `continue ${label}`]
  return lines.some((line) => named.includes(line)) ? [`${label}:`] : []
}
