/**
 * @module A bug of Go 1.27.0 and 1.27.1 (golang/go#80974): if blank or comment lines split a run of statements into
 * several units, each unit is recorded with the number of statements of the whole run, so totals are too high.
 */
import { type Finding, findingIfAny } from '../findings/finding.js'
import {
  FIRST_COUNTING_SPLIT_UNITS,
  FIRST_WITH_SPLIT_UNITS,
  type GoVersion,
  compareVersions,
} from '../go/goVersion.js'
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { plural } from '../support/plural.js'

/** If the Go version is unknown, fewer places than one in so many units may be due to lines with two statements. */
const UNITS_PER_PLACE = 500

/** Whether a Go version is known to have the bug, even if units do not show it. */
export function isFaulty(go: GoVersion | undefined): boolean {
  return (
    go !== undefined &&
    compareVersions(go, FIRST_WITH_SPLIT_UNITS) >= 0 &&
    compareVersions(go, FIRST_COUNTING_SPLIT_UNITS) < 0
  )
}

/** Files that were measured with one Go version. */
export interface FilesOfGo {
  /** Undefined if it is not known. */
  readonly go: GoVersion | undefined
  readonly files: readonly FileCoverage[]
}

/** Whether the units of the files show the bug. */
export function repeatsStatements({ go, files }: FilesOfGo): boolean {
  if (go !== undefined && compareVersions(go, FIRST_WITH_SPLIT_UNITS) < 0) return false
  const places = files.reduce((sum, file) => sum + placesIn(file).certain, 0)
  const units = files.reduce((sum, file) => sum + file.units.length, 0)
  return places > 0 && (go !== undefined || places * UNITS_PER_PLACE >= units)
}

/** Names the files that show the bug and, for a Go version known to have it, those that may be affected. */
export function repeatedStatementFindings(parts: readonly FilesOfGo[]): readonly Finding[] {
  const evidence = parts.flatMap((part) => {
    const shown = repeatsStatements(part)
    if (!shown && !isFaulty(part.go)) return []
    return part.files.flatMap((file) => {
      const { certain, possible } = placesIn(file)
      if (certain > 0 && shown) return `${file.path}: at least ${plural(certain, 'place')}`
      return possible > 0 && isFaulty(part.go) ? `${file.path}: perhaps ${plural(possible, 'place')}` : []
    })
  })
  const title = parts.some(repeatsStatements)
    ? 'Go counted statements more than once, so the total is too high'
    : 'Go may have counted statements more than once, so the total may be too high'
  return findingIfAny('statements-repeated', title, evidence.sort())
}

/**
 * Counts pairs of adjacent units with the same number of statements and a blank or comment line between them, which may be
 * parts of one run. A pair is certain if one unit has fewer lines than statements: together they have at least one statement
 * fewer than recorded. This relies on gofmt's one statement per line; other code may go unnoticed.
 */
function placesIn({ units }: FileCoverage): { readonly certain: number; readonly possible: number } {
  let [certain, possible] = [0, 0]
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1]
    if (next?.statements !== unit.statements || next.functionName !== unit.functionName) continue
    // Every part of a run but the last ends at the end of its last line, which is column 1 of the next.
    if (unit.endColumn !== 1 || next.startLine <= unit.endLine) continue
    if (unit.statements > Math.min(linesOf(unit), linesOf(next))) certain++
    // Parts of one run start in the same column and are executed equally often, and a single statement is never split.
    // Cases and branches that were not executed look the same, so they do not count.
    else if (unit.statements > 1 && unit.startColumn === next.startColumn && isCountedAlike(unit, next))
      possible++
  }
  return { certain, possible }
}

function isCountedAlike(unit: UnitCoverage, next: UnitCoverage): boolean {
  return unit.count === next.count && unit.count > 0
}

function linesOf({ startLine, endLine, endColumn }: UnitCoverage): number {
  return endLine - startLine + (endColumn === 1 ? 0 : 1)
}
