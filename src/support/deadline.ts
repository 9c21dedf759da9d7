/** @module Waiting for something no longer than a given time. */

/** What did not come in time. */
export const TOO_LATE = Symbol('too late')

/**
 * The promise's value, or TOO_LATE. What it does goes on, and how it then ends is of no interest.
 * @param stop ends the waiting, too
 */
export async function within<T>(
  milliseconds: number,
  promise: Promise<T>,
  stop?: AbortSignal,
): Promise<T | typeof TOO_LATE> {
  let end = (): void => undefined
  const limit = new Promise<typeof TOO_LATE>((resolve) => {
    end = () => {
      resolve(TOO_LATE)
    }
  })
  const timer = setTimeout(end, milliseconds)
  stop?.addEventListener('abort', end, { once: true })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
    stop?.removeEventListener('abort', end)
  }
}
