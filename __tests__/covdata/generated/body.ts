/** @module Generates bodies of Go functions: random statements of every kind, at a bounded cost. */
import { ifStatement, selectStatement, switchStatement, typeSwitch } from './branches.js'
import { closure, deferred, goroutine, literalList, recovering } from './closures.js'
import { condition, expression } from './expressions.js'
import { labelledSwitch, loop } from './loops.js'
import type { Random } from './random.js'
import { type Body, type Callee, FUNCTION_BUDGET, type Scope, inner } from './scope.js'

type Statement = (body: Body, scope: Scope) => readonly string[]

/** Common kinds of statements are listed twice. */
const COMPOUND: readonly Statement[] = [
  ifStatement,
  ifStatement,
  switchStatement,
  typeSwitch,
  selectStatement,
  loop,
  loop,
  labelledSwitch,
  closure,
  literalList,
  deferred,
  recovering,
  goroutine,
]

const MAX_DEPTH = 4

/** What a body needs from its package. */
export interface Surroundings {
  readonly random: Random
  readonly reachable: readonly Callee[]
  name(prefix: string): string
  /** The call of a function as written here; its package is imported if necessary. */
  qualify(callee: Callee): string
}

/** Writes one body. */
export class BodyWriter implements Body {
  readonly random: Random
  readonly #surroundings: Surroundings
  readonly #size: number
  #cost = 0

  /** @param size statements of the outermost block, at most */
  constructor(surroundings: Surroundings, size: number) {
    this.random = surroundings.random
    this.#surroundings = surroundings
    this.#size = size
  }

  /** How many statements the code written so far runs at most. */
  get cost(): number {
    return this.#cost
  }

  name(prefix: string): string {
    return this.#surroundings.name(prefix)
  }

  block(scope: Scope): readonly string[] {
    const most = scope.depth === 0 ? this.#size : 3
    const lines: string[] = []
    for (let left = this.random.below(most + 1); left > 0; left--) {
      this.#cost += scope.times
      lines.push(...this.#statement(scope))
    }
    if (scope.depth > 0 && scope.exits.length > 0 && this.random.chance(0.2))
      lines.push(this.random.pick(scope.exits))
    return lines
  }

  call(scope: Scope, argument: string): string | undefined {
    const left = (FUNCTION_BUDGET - this.#cost) / scope.times
    const affordable = this.#surroundings.reachable.filter(({ cost }) => cost <= left)
    if (affordable.length === 0) return undefined
    const callee = this.random.pick(affordable)
    this.#cost += callee.cost * scope.times
    return this.#surroundings.qualify(callee).replace('$', () => argument)
  }

  #statement(scope: Scope): readonly string[] {
    const { random } = this
    if (scope.depth < MAX_DEPTH && this.#cost < FUNCTION_BUDGET && random.chance(0.4))
      return random.pick(COMPOUND)(this, scope)
    const target = random.pick(scope.variables)
    switch (random.below(11)) {
      case 0:
        return [`${target}${random.pick(['++', '--'])}`]
      case 1:
        return this.#declaration(scope)
      case 2:
        return random.chance(0.5) ? ['{', ...this.block(inner(scope, { depth: MAX_DEPTH })), '}'] : ['{', '}']
      case 3:
        return [`_, ${target} = ${expression(this, scope)}, ${expression(this, scope)}`]
      case 4:
        return scope.exits.length === 0
          ? [`_ = ${expression(this, scope)}`]
          : [`if ${condition(this, scope)} {`, random.pick(scope.exits), '}']
      case 5:
      case 6:
        return [this.call(scope, expression(this, scope)) ?? `${target} ^= 1`]
      default:
        return [`${target} ${random.pick(['=', '+=', '-=', '^=', '|='])} ${expression(this, scope)}`]
    }
  }

  #declaration(scope: Scope): readonly string[] {
    const { random } = this
    const name = this.name(random.pick(['v', 'größe', 'π', '变量']))
    if (random.chance(0.2)) return [`const ${name} = ${random.below(100)}`]
    if (random.chance(0.2)) return [`type ${name} struct{ a, b int }`]
    const value = expression(this, scope)
    scope.variables.push(name)
    return [random.chance(0.5) ? `var ${name} int = ${value}` : `${name} := 0 + ${value}`, `_ = ${name}`]
  }
}
