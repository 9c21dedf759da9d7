/** @module The line map of two texts, where both are at hand. */
import { diffArrays } from 'diff'
import type { Hunk } from '../git/fileChange.js'
import { LineMap } from './lineMap.js'

/** Lines that are added or removed at most; more of them would take long, and mean another file. */
const MAX_EDITS = 5000

/** Returns undefined if the texts have too little in common. */
export function textMap(earlier: Buffer, later: Buffer): LineMap | undefined {
  const parts = diffArrays([...linesOf(earlier)], [...linesOf(later)], { maxEditLength: MAX_EDITS })
  if (parts === undefined) return undefined
  const hunks: Hunk[] = []
  let [oldLine, newLine] = [1, 1]
  let open: { oldLine: number; newLine: number } | undefined
  const close = (): void => {
    if (open === undefined) return
    const [oldLines, newLines] = [oldLine - open.oldLine, newLine - open.newLine]
    hunks.push({
      oldStart: oldLines === 0 ? open.oldLine - 1 : open.oldLine,
      oldLines,
      newStart: newLines === 0 ? open.newLine - 1 : open.newLine,
      newLines,
    })
    open = undefined
  }
  for (const { added, removed, count } of parts) {
    if (added || removed) open ??= { oldLine, newLine }
    else close()
    if (!added) oldLine += count
    if (!removed) newLine += count
  }
  close()
  return new LineMap(hunks)
}

/** Line ends do not count: git may store others than the checkout has. */
function linesOf(text: Buffer): readonly string[] {
  return text.toString('latin1').split(/\r?\n/)
}
