/** @module Places of tested lines for people who look at the head of a pull request, as everybody does on GitHub. */
import type { TestedFile } from '../compare/headFiles.js'
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
  const { lines: wanted } = comparison
  const sha = commit?.headSha
  if (wanted.kind === 'none' || sha === undefined) return () => undefined
  return (file, lines) => {
    if (lines.endLine - lines.startLine > MAX_MAPPED) return undefined
    const found = wanted.head.find(file)
    const [part, ...others] = found === undefined ? [] : partsAt(found, lines)
    const isWhole =
      others.length === 0 &&
      part?.tested.startLine === lines.startLine &&
      part.tested.endLine === lines.endLine
    return isWhole ? { sha, path: part.path, lines: part.lines } : undefined
  }
}

/** Lines of the head under its names and numbers, and others with a note that they are not there. */
export function atHead(report: Pick<Report, 'commit' | 'comparison' | 'files'>): Showing {
  const { commit, comparison, files } = report
  if (comparison.lines.kind === 'none' || commit?.headSha === undefined) return asTested
  const known = new Map(files.map((source) => [source.file, source]))
  const linesAt = headLines(report)
  return (place) => {
    const source = known.get(place.file)
    if (source === undefined) return place
    const { startLine, endLine } = place
    const found = linesAt(source, { startLine, endLine })
    return found === undefined
      ? { ...place, note: 'in the merge commit' }
      : { ...place, file: found.path, ...found.lines }
  }
}
