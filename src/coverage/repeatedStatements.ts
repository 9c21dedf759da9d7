/**
 * @module A fault of Go 1.27.0 (golang/go#80974): where blank or comment lines split a run of statements into several
 * units, each of them is written with the statements of the whole run, so that totals are too high.
 */
import { type Finding, finding } from '../finding.js'
import { FIRST_WITH_SPLIT_UNITS, type GoVersion, compareVersions } from '../go/version.js'
import type { CoverageModel, FileCoverage, UnitCoverage } from './model.js'

/** Units for each place below which, with a Go that is not known, the odd line of two statements explains it. */
const UNITS_FOR_A_PLACE = 500

/** Whether a Go is known to have the fault, even where units do not show it. */
export function isFaulty(go: GoVersion | undefined): boolean {
  return go?.name === '1.27.0'
}

/**
 * Whether the units of a model have the fault.
 * @param go undefined where it is not known
 */
export function repeatsStatements(model: CoverageModel, go: GoVersion | undefined): boolean {
  if (go !== undefined && compareVersions(go, FIRST_WITH_SPLIT_UNITS) < 0) return false
  const files = model.packages.flatMap((pkg) => pkg.files)
  const places = files.reduce((sum, file) => sum + placesIn(file), 0)
  const units = files.reduce((sum, file) => sum + file.units.length, 0)
  return places > 0 && (go !== undefined || places * UNITS_FOR_A_PLACE >= units)
}

/** @param go undefined where it is not known */
export function repeatedStatementFindings(
  model: CoverageModel,
  go: GoVersion | undefined,
): readonly Finding[] {
  if (!repeatsStatements(model, go)) return []
  const files = model.packages
    .flatMap((pkg) => pkg.files.map((file) => ({ path: file.path, places: placesIn(file) })))
    .filter(({ places }) => places > 0)
  return [
    finding('statements-repeated', 'Go counted statements several times, so the total is too high', {
      evidence: files.map(
        ({ path, places }) => `${path}: at least ${places} ${places === 1 ? 'place' : 'places'}`,
      ),
    }),
  ]
}

/**
 * How often two units that follow each other have the same number of statements, and one of them has fewer lines than
 * that: together they have at least one statement less than they say. Only gofmt's way of one statement a line shows it;
 * what is not seen is not counted.
 */
function placesIn({ units }: FileCoverage): number {
  return units.filter((unit, index) => {
    const next = units[index + 1]
    if (next?.statements !== unit.statements || next.functionName !== unit.functionName) return false
    // A part that is not the last one of its run ends where its last line does: at the start of the next.
    if (unit.endColumn !== 1 || next.startLine <= unit.endLine) return false
    return unit.statements > Math.min(linesOf(unit), linesOf(next))
  }).length
}

function linesOf({ startLine, endLine, endColumn }: UnitCoverage): number {
  return endLine - startLine + (endColumn === 1 ? 0 : 1)
}
