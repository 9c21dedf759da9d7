/** @module Text that a user typed as he would in a shell, cut into words. Nothing is ever run or expanded. */
import { split } from 'shlex'
import { UserError } from '../support/errors.js'

/**
 * The words of a line or of several, with quotes and backslashes as in a POSIX shell.
 * @throws UserError for an open quote, naming the input
 */
export function shellWords(input: string, text: string): readonly string[] {
  try {
    return split(text.trim())
  } catch (error) {
    throw new UserError(
      `${input}: a quote is not closed in ${JSON.stringify(text)}`,
      'Quote as in a shell: -ldflags="-s -w"',
      {
        cause: error,
      },
    )
  }
}
