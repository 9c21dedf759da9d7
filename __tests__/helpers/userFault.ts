/** @module What a user is told of a mistake. */
import { expect } from '@jest/globals'
import { UserError, describeError } from '../../src/support/errors.js'

/** The message and the advice of the UserError that work throws; it is an error if it throws none. */
export function userFault(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return describeError(error)
  }
  throw new Error('it was accepted')
}
