/** @module Waiting for something no longer than a given time. */

/** What did not come in time. */
export const TOO_LATE = Symbol('too late')

/** The promise's value, or TOO_LATE; what it does goes on, and how it then ends is of no interest. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | typeof TOO_LATE> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(() => {
      resolve(TOO_LATE)
    }, milliseconds)
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}
