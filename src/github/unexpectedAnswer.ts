/** @module Answers that have a good status and are not what was asked for, as a proxy may send them. */

/** An error that counts as no answer from GitHub, like those of the client: `status` and `request` say so. */
class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
  readonly status = 502
  readonly request = {}
}

/**
 * Checks an answer before anything is believed of it.
 * @param what was expected, such as `a check run`
 * @throws an error that apiProblem explains as no answer
 */
export function expectAnswer(isExpected: boolean, what: string): asserts isExpected {
  if (!isExpected) throw new UnexpectedAnswer(`the answer is not ${what}`)
}
