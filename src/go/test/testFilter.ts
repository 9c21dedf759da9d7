/** @module Which top-level tests the user's -run and -skip leave. go test decides; this is for counting them beforehand. */

export interface TestPatterns {
  /** The value of -run; undefined without one. */
  readonly run: string | undefined
  /** The value of -skip; undefined without one. */
  readonly skip: string | undefined
}

/** What means the same in JavaScript and in Go. */
const SIMPLE = /^(?!.*\(\?)[\w^$.*+?|/()-]*$/

/** Whether a test may run. True for every test if a pattern is not simple. */
export function testFilter({ run, skip }: TestPatterns): (name: string) => boolean {
  const wanted = run === undefined ? undefined : topLevel(run, (elements) => elements[0])
  // With further elements, it skips subtests.
  const unwanted =
    skip === undefined || skip === ''
      ? undefined
      : topLevel(skip, (elements) => (elements.length === 1 ? elements[0] : undefined))
  return (name) => (wanted?.(name) ?? true) && !(unwanted?.(name) ?? false)
}

/** Go splits a pattern at `|` and then at `/`, but not within parentheses. */
function topLevel(
  pattern: string,
  choose: (elements: readonly string[]) => string | undefined,
): ((name: string) => boolean) | undefined {
  const isNested = pattern.includes('/') && pattern.includes('(')
  if (!SIMPLE.test(pattern) || isNested) return undefined
  const alternatives = pattern.includes('/') ? pattern.split('|') : [pattern]
  const chosen = alternatives.flatMap((alternative) => choose(alternative.split('/')) ?? [])
  try {
    const expressions = chosen.map((text) => new RegExp(text))
    return (name) => expressions.some((expression) => expression.test(name))
  } catch {
    return undefined
  }
}
