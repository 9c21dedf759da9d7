/** @module Data of different revisions of a file, which a plain union would count as more code than there is. */
import { type Finding, finding } from '../finding.js'
import type { CoverageModel, FileCoverage, UnitCoverage } from './model.js'

/**
 * Says which files have units that overlap. The units of one build never do: the data is of different sources, or of
 * Go versions that draw units differently (Go 1.27 does).
 */
export function revisionFindings(model: CoverageModel): readonly Finding[] {
  const mixed = model.packages.flatMap((pkg) => pkg.files.filter(overlaps).map((file) => file.path))
  if (mixed.length === 0) return []
  return [
    finding('error', 'several-revisions', 'The data is of different revisions of the same files, or of different Go versions', {
      detail: 'Their statements are counted side by side, so neither the total nor the share is right.',
      fix: 'Merge data of one commit and one minor version of Go, and report the others by themselves.',
      evidence: mixed,
    }),
  ]
}

/** Units come sorted by their start, so only neighbours can overlap first. */
function overlaps(file: FileCoverage): boolean {
  return file.units.some((unit, i) => {
    const next = file.units[i + 1]
    return next !== undefined && isBefore(next, unit)
  })
}

/** Whether a unit starts before another one has ended; empty ones take no room. */
function isBefore(next: UnitCoverage, unit: UnitCoverage): boolean {
  if (next.statements === 0 || unit.statements === 0) return false
  return next.startLine < unit.endLine || (next.startLine === unit.endLine && next.startColumn < unit.endColumn)
}
