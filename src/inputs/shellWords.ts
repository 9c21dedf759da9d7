/** @module Splits text into words as a shell would, without running or expanding anything. */
import { split } from 'shlex'
import { UserError } from '../support/errors.js'

/**
 * Splits one or more lines into words, with quotes and backslashes as in a POSIX shell.
 * @throws UserError that names the input, for an unclosed quote
 */
export function shellWords(input: string, text: string): readonly string[] {
  try {
    return split(text.trim())
  } catch (error) {
    throw new UserError(
      `${input}: there is an unclosed quote in ${JSON.stringify(text)}`,
      'Quote as in a shell: -ldflags="-s -w"',
      {
        cause: error,
      },
    )
  }
}
