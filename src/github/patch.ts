/**
 * @module Reads the hunks of a unified diff, which the API returns for each file of a pull request. Libraries do not pass the
 * tests of this file: diff 9.0.0 discards the whole patch if one hunk contradicts its counts or is truncated, and parse-diff
 * 0.12.0 and gitdiff-parser 0.3.1 return wrong lines for such hunks.
 */

/** An omitted count is 1 (GNU diffutils, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/

/** A position in a hunk: the next line of the new file, and how many lines of both files are left. */
interface Hunk {
  readonly line: number
  readonly oldLeft: number
  readonly newLeft: number
}

/**
 * Returns the lines that a patch adds, as 1-based line numbers of the new file. Ignores lines outside hunks, and ends a hunk
 * that contradicts its own counts: whoever opened the pull request controls this text.
 */
export function addedLines(patch: string): ReadonlySet<number> {
  const added = new Set<number>()
  let hunk: Hunk | undefined
  for (const text of patch.split('\n')) {
    // `\ No newline at end of file` is about the line before it.
    if (text.startsWith('\\')) continue
    const next: Hunk | undefined = hunk === undefined ? undefined : after(hunk, text.charAt(0))
    if (hunk !== undefined && next !== undefined && text.startsWith('+')) added.add(hunk.line)
    hunk = next ?? startOf(text)
  }
  return added
}

/** @returns the next position; undefined if the line cannot belong to the hunk */
function after({ line, oldLeft, newLeft }: Hunk, mark: string): Hunk | undefined {
  // An empty line of both files may have lost its leading space on the way.
  const inOld = mark === '-' || mark === ' ' || mark === ''
  const inNew = mark === '+' || mark === ' ' || mark === ''
  if ((!inOld && !inNew) || (inOld && oldLeft === 0) || (inNew && newLeft === 0)) return undefined
  return {
    line: line + Number(inNew),
    oldLeft: oldLeft - Number(inOld),
    newLeft: newLeft - Number(inNew),
  }
}

function startOf(text: string): Hunk | undefined {
  const [, oldCount = '1', start, newCount = '1'] = HUNK.exec(text) ?? []
  return start === undefined
    ? undefined
    : { line: Number(start), oldLeft: Number(oldCount), newLeft: Number(newCount) }
}
