/** @module The change of a report from GitHub's lists, which name lines of the head: the tested lines are found by a second one. */
import { type Change, type ChangedFile, pathLeftBy } from '../compare/change.js'
import { LineMap } from '../diff/lineMap.js'
import type { LineNumbers } from '../compare/lineSet.js'
import type { ListedFile, ListedFiles } from './changedLines.js'

/** What a change starts from. */
type Start = Pick<Change, 'base' | 'baseCommit' | 'ofHead'>

/**
 * @param listed with the lines of the head
 * @param since what differs between the head and the tested commit; undefined if they are the same, or if nobody knows
 */
export function changeOfList(listed: ListedFiles, since: ListedFiles | undefined, start: Start): Change {
  const later = new Map(
    since?.files.flatMap((file) => (file.pathBefore === undefined ? [] : [[file.pathBefore, file] as const])),
  )
  const files = new Map<string, ChangedFile>()
  const withoutLines = new Set<string>()
  const gone = new Set<string>()
  for (const file of listed.files) {
    const left = pathLeftBy(file)
    if (left !== undefined) gone.add(left)
    if (file.status === 'deleted') continue
    const tested = later.get(file.path)
    if (tested?.status === 'deleted') continue
    const path = tested?.path ?? file.path
    const changed = tested === undefined ? changedFile(file) : testedFile(file, tested)
    if (changed === undefined) withoutLines.add(path)
    else files.set(path, changed)
  }
  return { ...start, source: 'api', files, withoutLines, gone, truncated: listed.truncated }
}

function changedFile({
  added,
  pathBefore: from,
  blob,
  lines,
  losesMarker,
}: ListedFile): ChangedFile | undefined {
  if (added === undefined) return undefined
  const map = lines.kind === 'hunks' ? new LineMap(lines.hunks) : undefined
  return { lines: added, from, map, blob, losesMarker }
}

/** A file of the head as it was tested, with lines of the base in it. */
function testedFile(
  { added, pathBefore: from, losesMarker }: ListedFile,
  tested: ListedFile,
): ChangedFile | undefined {
  if (added === undefined || tested.lines.kind !== 'hunks') return undefined
  const map = new LineMap(tested.lines.hunks)
  return { lines: movedLines(added, map), from, map: undefined, blob: tested.blob, losesMarker }
}

function movedLines(lines: LineNumbers, map: LineMap): ReadonlySet<number> {
  const moved = new Set<number>()
  for (const line of lines) {
    const place = map.later(line)
    if (place !== undefined) moved.add(place)
  }
  return moved
}
