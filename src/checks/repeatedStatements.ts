/**
 * @module A fault of Go 1.27.0 (golang/go#80974): where blank or comment lines split a run of statements into several
 * units, each of them is written with the statements of the whole run, so that totals are too high.
 */
import { type Finding, findingIfAny } from '../findings/finding.js'
import { FIRST_WITH_SPLIT_UNITS, type GoVersion, compareVersions } from '../go/goVersion.js'
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { plural } from '../support/plural.js'

/** Units for each place below which, with a Go that is not known, the odd line of two statements explains it. */
const UNITS_FOR_A_PLACE = 500

/** Whether a Go is known to have the fault, even where units do not show it. */
export function isFaulty(go: GoVersion | undefined): boolean {
  return go?.name === '1.27.0'
}

/** Files of one Go, undefined where it is not known. */
export interface FilesOfGo {
  readonly go: GoVersion | undefined
  readonly files: readonly FileCoverage[]
}

/** Whether the units of the files have the fault. */
export function repeatsStatements({ go, files }: FilesOfGo): boolean {
  if (go !== undefined && compareVersions(go, FIRST_WITH_SPLIT_UNITS) < 0) return false
  const places = files.reduce((sum, file) => sum + placesIn(file).certain, 0)
  const units = files.reduce((sum, file) => sum + file.units.length, 0)
  return places > 0 && (go !== undefined || places * UNITS_FOR_A_PLACE >= units)
}

/** Says which files have the fault, and with a Go that is known for it which may have it. */
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
    ? 'Go counted statements several times, so the total is too high'
    : 'Go may have counted statements several times, so the total may be too high'
  return findingIfAny('statements-repeated', title, evidence.sort())
}

/**
 * How often two units that follow each other have the same number of statements, and a blank or comment line between: they
 * may be parts of one run. It is certain where one of them has fewer lines than statements: together they have at least one
 * statement less than they say. Only gofmt's way of one statement a line shows it; what is not seen is not counted.
 */
function placesIn({ units }: FileCoverage): { readonly certain: number; readonly possible: number } {
  let [certain, possible] = [0, 0]
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1]
    if (next?.statements !== unit.statements || next.functionName !== unit.functionName) continue
    // A part that is not the last one of its run ends where its last line does: at the start of the next.
    if (unit.endColumn !== 1 || next.startLine <= unit.endLine) continue
    if (unit.statements > Math.min(linesOf(unit), linesOf(next))) certain++
    // Parts of one run stand in one column and are executed as often, and a statement is not parted. Cases and branches
    // that were not executed look the same.
    else if (unit.statements > 1 && unit.startColumn === next.startColumn && isAsOften(unit, next)) possible++
  }
  return { certain, possible }
}

function isAsOften(unit: UnitCoverage, next: UnitCoverage): boolean {
  return unit.count === next.count && unit.count > 0
}

function linesOf({ startLine, endLine, endColumn }: UnitCoverage): number {
  return endLine - startLine + (endColumn === 1 ? 0 : 1)
}
