/** @module What git could not answer, in words for people. */
import { plainLine } from '../support/plainText.js'

/**
 * A question that git did not answer. Never an error of a run: what depends on it is not known.
 */
export class GitProblem extends Error {
  override readonly name = 'GitProblem'

  /**
   * @param message what happened, as a sentence without a full stop
   * @param advice what to do about it; may be empty
   */
  constructor(
    message: string,
    readonly advice = '',
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Characters of git's own message. */
const MAX_MESSAGE = 300

/**
 * The problem that git's message tells of.
 * @param what could not be done, such as `Could not find the base`
 */
export function gitProblem(what: string, stderr: string, root: string): GitProblem {
  if (/dubious ownership|safe\.directory/.test(stderr))
    return new GitProblem(
      `${what}: the repository belongs to another user, so git refuses to read it`,
      `Run this before: git config --global --add safe.directory '${plainLine(root)}'`,
    )
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const fatal = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? 'git gave no reason'
  return new GitProblem(`${what}: ${plainLine(fatal).replace(/\.$/, '').slice(0, MAX_MESSAGE)}`)
}
