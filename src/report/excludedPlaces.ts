/** @module What is excluded from coverage, part by part, for lists. */
import type { ExcludedPart } from '../coverage/model.js'
import { rangeText } from '../support/lineRange.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'
import { repositoryPaths } from './repositoryFiles.js'

/** An excluded part, and where it is. */
export interface ExcludedPlace extends ExcludedPart {
  /** In the repository if it is known to be there, or else as in the coverage model. */
  readonly file: string
}

/** The parts with the most statements first, then by path and line. */
export function excludedPlaces(report: Report): readonly ExcludedPlace[] {
  const files = repositoryPaths(report)
  return (report.coverage.excluded ?? [])
    .map((part) => ({ ...part, file: files.get(part.path) ?? part.path }))
    .sort(
      (a, b) =>
        b.tally.total - a.tally.total ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : a.startLine - b.startLine),
    )
}

/** Such as `cart/cart.go:12-15`; a file that is excluded as a whole has no lines. */
export function excludedWhere({ file, what, startLine, endLine }: ExcludedPlace): string {
  if (what === 'file') return file
  return `${file}:${rangeText(startLine, endLine)}`
}

/** Such as `3 statements, only fails without a disk`. */
export function excludedWhy({ by, reason, tally }: ExcludedPlace): string {
  const why =
    by === 'glob' ? `exclude: ${reason}` : by === 'generated' ? 'generated' : reason || 'no reason is given'
  return `${plural(tally.total, 'statement')}, ${why}`
}
