/** @module What the generator knows while it writes the body of a Go function. */
import type { Random } from './random.js'

/** A part of a function, with everything that a statement may use there. */
export interface Scope {
  /** Variables of type int that a statement may change. Those that the block declares are added. */
  readonly variables: string[]
  /** Variables of type int that are only read, such as those that count loops. */
  readonly constants: readonly string[]
  /** How often this part runs at most per call of the function. */
  readonly times: number
  readonly depth: number
  /** Statements that can leave this part, such as `break outer1`. */
  readonly exits: readonly string[]
}

/** How many statements one call of a function may run, including its callees. */
export const FUNCTION_BUDGET = 2_000

/** A function that can be called; takes and returns an int. */
export interface Callee {
  /** The call, with `@` in place of the package and `$` in place of the argument. */
  readonly template: string
  readonly importPath: string
  /** How many statements one call runs at most. */
  readonly cost: number
}

/** What generators of statements need from the writer of a body. */
export interface Body {
  readonly random: Random
  /** A name that is not used in this package yet. */
  name(prefix: string): string
  /** Lines of Go, possibly none: each is a statement, or the head or the end of a block. */
  block(scope: Scope): readonly string[]
  /** A call of some function with the argument, if the budget allows any. */
  call(scope: Scope, argument: string): string | undefined
}

/** The scope of an inner block, which runs `times` times as often. */
export function inner(scope: Scope, changes: Partial<Scope> & { readonly each?: number } = {}): Scope {
  const { each = 1, ...rest } = changes
  return {
    ...scope,
    variables: [...scope.variables],
    depth: scope.depth + 1,
    times: scope.times * each,
    ...rest,
  }
}
