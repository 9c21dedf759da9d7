/** @module What is known while the body of a Go function is written. */
import type { Random } from './random.js'

/** A part of a function; everything that a statement may use there. */
export interface Scope {
  /** Variables of type int that a statement may change. Declarations of the block are added to it. */
  readonly variables: string[]
  /** Variables of type int that are only read, such as those that count loops. */
  readonly constants: readonly string[]
  /** How often this part runs at most for one call of the function. */
  readonly times: number
  readonly depth: number
  /** Statements that leave this part, such as `break outer1`. */
  readonly exits: readonly string[]
}

/** What one call of a function may cost in statements, all its callees included. */
export const FUNCTION_BUDGET = 2_000

/** A function that can be called; takes and returns an int. */
export interface Callee {
  /** The call, with `@` where its package goes and `$` for the argument. */
  readonly template: string
  readonly importPath: string
  /** Statements of one call, at most. */
  readonly cost: number
}

/** The writer of a body, as the statements see it. */
export interface Body {
  readonly random: Random
  /** A name that was not used in this package. */
  name(prefix: string): string
  /** Statements, or none; one line of Go each, or the head or the end of a block. */
  block(scope: Scope): readonly string[]
  /** The call of some function with the argument, unless nothing can be called for the money. */
  call(scope: Scope, argument: string): string | undefined
}

/** The scope of a block in this one, which runs `times` times as often. */
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
