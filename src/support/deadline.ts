/** @module Waiting with a time limit. */

/** Result of `within` when the time is up or the wait was ended. */
export const TOO_LATE = Symbol('too late')

/**
 * The promise's value, or TOO_LATE after the given time. The work behind the promise is not cancelled; what it
 * returns or throws later is ignored.
 * @param stop ends the wait early, with TOO_LATE
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
