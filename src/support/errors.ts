/** @module The two kinds of failure: those that the user can fix, and all others. */
import { types } from 'node:util'

/**
 * An error that the user can fix. The message is shown without a stack trace, so it says what happened and why;
 * `advice` says what to do about it.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly advice: string | undefined

  constructor(message: string, advice?: string, options?: ErrorOptions) {
    super(message, options)
    this.advice = advice
  }
}

/** The run was interrupted by a signal, which decides the exit code: 130 for SIGINT, 143 for SIGTERM. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'

  constructor(readonly signal: 'SIGINT' | 'SIGTERM') {
    super(`interrupted by ${signal}`)
  }
}

/**
 * The message of anything that was thrown, followed by its advice and those causes that it does not tell itself, a line each.
 * @param tells whether a text also tells a cause in other words
 */
export function describeError(
  error: unknown,
  tells: (text: string, cause: unknown) => boolean = () => false,
): string {
  if (!isError(error)) return String(error)
  const own = ownText(error)
  let { cause } = error
  while (isError(cause) && (own.includes(ownText(cause)) || tells(own, cause))) cause = cause.cause
  return cause === undefined ? own : `${own}\ncaused by: ${describeError(cause, tells)}`
}

function ownText(error: Error): string {
  const hasAdvice = error instanceof UserError && error.advice !== undefined
  return hasAdvice ? `${error.message}\n${error.advice}` : error.message
}

/** Anything that was thrown, as an error. */
export function errorOf(thrown: unknown): Error {
  return isError(thrown) ? thrown : new Error(String(thrown))
}

/** The code of a Node.js error, such as `ENOENT`; undefined if it has none. */
export function errorCode(error: unknown): string | undefined {
  return isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Whether it is an error of any realm: in a vm context (Jest), Node's own errors are not instances of the global Error. */
function isError(error: unknown): error is Error {
  return error instanceof Error || types.isNativeError(error)
}
