/** @module What the go command says of -coverpkg patterns that match nothing which is built. */

const WARNING = /^(?:go: )?warning: no packages being (?:built|tested) depend on matches for pattern (\S+)$/

/**
 * Whether a line only says that a pattern is of no use for one command. With several modules that is so for some of them:
 * each command gets the patterns of all that it may build.
 * @param patterns those that need not match anything
 */
export function isIdleWarning(line: string, patterns: readonly string[]): boolean {
  const pattern = WARNING.exec(line.trimEnd())?.[1]
  return pattern !== undefined && patterns.includes(pattern)
}
