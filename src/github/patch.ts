/**
 * @module The hunks of a unified diff, as the API gives them for each file of a pull request. Libraries do not pass the
 * tests of this file: diff 9.0.0 throws the whole patch away for one hunk that breaks its counts or is cut off,
 * parse-diff 0.12.0 and gitdiff-parser 0.3.1 give wrong lines for such hunks.
 */

/** Counts that are left out are 1 (GNU diffutils, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/

/** Where a hunk is: the next line of the new file, and how many lines of both files are still to come. */
interface Hunk {
  readonly line: number
  readonly oldLeft: number
  readonly newLeft: number
}

/**
 * The lines that a patch adds, as 1-based numbers of the new file's lines. Lines that belong to no hunk are passed
 * over, and a hunk ends where it breaks its own counts: a patch is text of whoever opened the pull request.
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

/** @returns undefined where the line cannot be one of the hunk's */
function after({ line, oldLeft, newLeft }: Hunk, mark: string): Hunk | undefined {
  // A blank line of both files may have lost its mark on the way.
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
