/** @module What is excluded from coverage, part by part, for lists. */
import type { PlacedExclusion } from '../compare/addedExclusions.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'
import { repositoryPaths } from './repositoryFiles.js'
import { whereText } from './shownPlaces.js'

/** The parts with the most statements first, then by path and line. */
export function excludedPlaces(report: Report): readonly PlacedExclusion[] {
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
export function excludedWhere(place: PlacedExclusion): string {
  return place.what === 'file' ? place.file : whereText(place)
}

/** Such as `3 statements, only fails without a disk`. */
export function excludedWhy(place: PlacedExclusion): string {
  return `${plural(place.tally.total, 'statement')}, ${excludedReason(place)}`
}

/** Such as `only fails without a disk`. */
export function excludedReason({ by, reason }: PlacedExclusion): string {
  return by === 'glob'
    ? `exclude: ${reason}`
    : by === 'generated'
      ? 'generated'
      : reason || 'no reason is given'
}
