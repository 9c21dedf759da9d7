/** @module What the go command says of patterns that match nothing, or nothing which is built. */

const WARNING = /^(?:go: )?warning: no packages being (?:built|tested) depend on matches for pattern (\S+)$/
const UNMATCHED = /^(?:go: )?warning: "(.+)" matched no packages$/

/**
 * Whether a line only says that a pattern is of no use for one command. With several modules that is so for some of them:
 * each command gets the patterns of all that it may build.
 * @param patterns those that need not match anything
 */
export function isIdleWarning(line: string, patterns: readonly string[]): boolean {
  const said = line.trimEnd()
  const pattern = (WARNING.exec(said) ?? UNMATCHED.exec(said))?.[1]
  return pattern !== undefined && patterns.includes(pattern)
}
