/** @module What only one job of a matrix covers, for lists. */
import { upToCode } from '../coverage/codeEnd.js'
import { type SoleRange, soleReach } from '../coverage/soleReach.js'
import type { Report } from './report.js'
import { repositoryPaths } from './repositoryFiles.js'
import { whereText } from './shownPlaces.js'

export interface SolePlace extends SoleRange {
  /** In the repository if it is known to be there, or else as in the coverage model. */
  readonly file: string
}

/** The places with the most statements first; undefined unless several legs are known. */
export function solePlaces(report: Report): readonly SolePlace[] | undefined {
  const files = repositoryPaths(report)
  return soleReach(report.coverage)?.map((range) => ({
    ...upToCode(range, report.code?.get(range.path)),
    file: files.get(range.path) ?? range.path,
  }))
}

/** Such as `cart/cart.go:12-15`. */
export function soleWhere(place: SolePlace): string {
  return whereText(place)
}
