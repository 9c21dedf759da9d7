/** @module The two kinds of failure: what the user can mend, and everything else. */
import { types } from 'node:util'

/**
 * A fault that the user can mend. Its message is shown as it is, without a stack trace, so it says what happened
 * and why; `advice` says what to do about it.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly advice: string | undefined

  constructor(message: string, advice?: string, options?: ErrorOptions) {
    super(message, options)
    this.advice = advice
  }
}

/** The run was ended from outside; `signal` decides the exit code (130 for SIGINT, 143 for SIGTERM). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'

  constructor(readonly signal: 'SIGINT' | 'SIGTERM') {
    super(`interrupted by ${signal}`)
  }
}

/** The text of anything that was thrown, with the causes behind it. */
export function describeError(error: unknown): string {
  if (!isError(error)) return String(error)
  const own =
    error instanceof UserError && error.advice !== undefined
      ? `${error.message}\n${error.advice}`
      : error.message
  return error.cause === undefined ? own : `${own}\ncaused by: ${describeError(error.cause)}`
}

/** The code of a Node system error (`ENOENT`, …), or undefined. */
export function errorCode(error: unknown): string | undefined {
  return isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** An error of any realm: Node's own errors are no instances of this realm's Error where code runs in a vm context. */
function isError(error: unknown): error is Error {
  return error instanceof Error || types.isNativeError(error)
}
