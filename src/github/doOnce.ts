/** @module Requests that write, retried without ever writing twice. */
import { apiProblem } from './apiAdvice.js'

/** Retries if it is not known whether GitHub carried out a request. */
const RETRIES = 3

/**
 * Retries a request without ever publishing anything twice: if a failed request may have been carried out,
 * looks for its result first. The client's own retries would not.
 */
export async function doOnce<T>(write: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await write()
    } catch (error) {
      if (tries === RETRIES || apiProblem(error, '').kind !== 'unavailable') throw error
    }
    const found = await find()
    if (found !== undefined) return found
  }
}
