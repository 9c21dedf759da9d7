/**
 * @module Reads the hunks of a unified diff, which the API returns for each file of a pull request. Libraries do not pass the
 * tests of this file: diff 9.0.0 discards the whole patch if one hunk contradicts its counts or is truncated, and parse-diff
 * 0.12.0 and gitdiff-parser 0.3.1 return wrong lines for such hunks.
 */

import type { Hunk } from '../git/fileChange.js'

/** An omitted count is 1 (GNU diffutils, "Detailed Description of Unified Format"). */
const HUNK = /^@@ -(\d{1,10})(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/

/**
 * Returns the lines that a patch adds, as 1-based line numbers of the new file. Ignores lines outside hunks, and ends a hunk
 * that contradicts its own counts: whoever opened the pull request controls this text.
 */
export function addedLines(patch: string): ReadonlySet<number> {
  const added = new Set<number>()
  let place: Place | undefined
  for (const text of linesOf(patch)) {
    const next: Place | undefined = place === undefined ? undefined : moved(place, text.charAt(0))
    if (place !== undefined && next !== undefined && text.startsWith('+')) added.add(place.newLine)
    place = next ?? placeOf(text)
  }
  return added
}

/**
 * The replaced lines of a patch, without its lines of context; undefined if any part of it contradicts another: lines are
 * mapped by a whole patch or not at all.
 */
export function patchHunks(patch: string): readonly Hunk[] | undefined {
  const hunks: Hunk[] = []
  const texts = linesOf(patch)
  if (texts.at(-1) === '') texts.pop()
  let place: Place = { oldLine: 1, newLine: 1, oldLeft: 0, newLeft: 0 }
  let open: Place | undefined
  const close = (): void => {
    if (open !== undefined) hunks.push(hunkBetween(open, place))
    open = undefined
  }
  for (const text of texts) {
    if (place.oldLeft === 0 && place.newLeft === 0) {
      close()
      const start = placeOf(text)
      if (start === undefined || start.oldLine < place.oldLine || start.newLine < place.newLine)
        return undefined
      place = start
      continue
    }
    const mark = text.charAt(0)
    if (mark === ' ' || mark === '') close()
    else open ??= place
    const next = moved(place, mark)
    if (next === undefined) return undefined
    place = next
  }
  close()
  return place.oldLeft === 0 && place.newLeft === 0 ? hunks : undefined
}

/** `\ No newline at end of file` is about the line before it. */
function linesOf(patch: string): string[] {
  return patch.split('\n').filter((text) => !text.startsWith('\\'))
}

/** The next lines of both files, and how many of each are left in the hunk. */
interface Place {
  readonly oldLine: number
  readonly newLine: number
  readonly oldLeft: number
  readonly newLeft: number
}

/** An empty range is named by the line before it. */
function placeOf(header: string): Place | undefined {
  const [, oldStart, oldCount = '1', newStart, newCount = '1'] = HUNK.exec(header) ?? []
  if (oldStart === undefined || newStart === undefined) return undefined
  const [oldLeft, newLeft] = [Number(oldCount), Number(newCount)]
  return {
    oldLine: Number(oldStart) + Number(oldLeft === 0),
    newLine: Number(newStart) + Number(newLeft === 0),
    oldLeft,
    newLeft,
  }
}

/** @returns the next place; undefined if the line cannot belong to the hunk */
function moved({ oldLine, newLine, oldLeft, newLeft }: Place, mark: string): Place | undefined {
  // An empty line of both files may have lost its leading space on the way.
  const [inOld, inNew] = [mark !== '+', mark !== '-']
  if (!['+', '-', ' ', ''].includes(mark) || (inOld && oldLeft === 0) || (inNew && newLeft === 0))
    return undefined
  return {
    oldLine: oldLine + Number(inOld),
    newLine: newLine + Number(inNew),
    oldLeft: oldLeft - Number(inOld),
    newLeft: newLeft - Number(inNew),
  }
}

function hunkBetween(from: Place, to: Place): Hunk {
  const [oldLines, newLines] = [to.oldLine - from.oldLine, to.newLine - from.newLine]
  return {
    oldStart: from.oldLine - Number(oldLines === 0),
    oldLines,
    newStart: from.newLine - Number(newLines === 0),
    newLines,
  }
}
