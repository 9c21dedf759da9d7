/** @module Places of tested lines for people who look at the head of a pull request, as everybody does on GitHub. */
import type { HeadFiles, TestedFile } from '../compare/headFiles.js'
import { rangeText } from '../support/lineRange.js'
import { partsAt } from './annotations/headPlaces.js'
import type { Report } from './report.js'

/** Lines of a file, inclusive. */
export interface Place {
  /** In the repository if it is known to be there. */
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** What else a reader has to know about these lines. */
  readonly note?: string | undefined
}

/** How places are shown to a reader. */
export type Showing = <T extends Place>(place: T) => T

export interface HeadLines {
  readonly sha: string
  /** In the repository. */
  readonly path: string
  readonly lines: Pick<Place, 'startLine' | 'endLine'>
}

/** Lines that are looked for at the head; what anybody says of a file may be more than it has. */
const MAX_MAPPED = 100_000

/** As they were tested. */
export const asTested: Showing = (place) => place

/** Such as `cart/cart.go:12-15`. */
export function whereText({ file, startLine, endLine, note }: Place): string {
  return `${file}:${rangeText(startLine, endLine)}${note === undefined ? '' : ` (${note})`}`
}

/** Where tested lines are at the head; undefined if it has not all of them in one place, or nobody knows. */
export function headLines({
  commit,
  comparison,
}: Pick<Report, 'commit' | 'comparison'>): (
  file: TestedFile,
  lines: HeadLines['lines'],
) => HeadLines | undefined {
  const { head } = comparison.lines
  const sha = commit?.headSha
  if (head === undefined || sha === undefined) return () => undefined
  return (file, lines) => {
    const place = placeAt(head, file, lines)
    return place && { sha, ...place }
  }
}

/** Lines of the head under its names and numbers, and others with a note that they are not there. */
export function atHead(report: Pick<Report, 'commit' | 'comparison' | 'files' | 'reportedRun'>): Showing {
  if (!isOfMerge(report)) return asTested
  const { head } = report.comparison.lines
  const known = new Map(report.files.map((source) => [source.file, source]))
  return (place) => {
    const source = known.get(place.file)
    if (source === undefined) return place
    const { startLine, endLine } = place
    const found = head && placeAt(head, source, { startLine, endLine })
    return found === undefined
      ? { ...place, note: 'in the merge commit' }
      : { ...place, file: found.path, ...found.lines }
  }
}

/** Whether what was tested is the merge commit of a pull request; of another run of one, nobody knows which. */
function isOfMerge({ commit, reportedRun }: Pick<Report, 'commit' | 'reportedRun'>): boolean {
  return commit === undefined ? reportedRun?.eventName === 'pull_request' : commit.headSha !== undefined
}

function placeAt(
  head: HeadFiles,
  file: TestedFile,
  lines: HeadLines['lines'],
): Omit<HeadLines, 'sha'> | undefined {
  if (lines.endLine - lines.startLine > MAX_MAPPED) return undefined
  const found = head.find(file)
  const [part, ...others] = found === undefined ? [] : partsAt(found, lines)
  const isWhole =
    others.length === 0 && part?.tested.startLine === lines.startLine && part.tested.endLine === lines.endLine
  return isWhole ? { path: part.path, lines: part.lines } : undefined
}
