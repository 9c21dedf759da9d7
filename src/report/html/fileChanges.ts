/** @module What changed in the files of a report, as far as it was compared: lines of the change, and coverage that moved. */
import type { MovedRange } from '../../compare/baselineComparison.js'
import type { FileCoverage, UnitCoverage } from '../../coverage/model.js'
import { changedLinesOf } from '../changedLinesOf.js'
import { groupBy } from '../../support/arrays.js'
import type { Report } from '../report.js'
import type { FileChange } from './pageData.js'

/** In the order of their numbers, see `FileChange.units`. */
const [SAME, GAINED, LOST] = [0, 1, 2]

/** Makes the function that says what changed in a file; undefined if nothing did, or it is not known. */
export function fileChanges(report: Report): (file: FileCoverage) => FileChange | undefined {
  const lines = changedLinesOf(report)
  const baseline = report.comparison.baseline.value
  const [gained, lost] = [byPath(baseline?.gained), byPath(baseline?.lost)]
  return ({ path, units }) => {
    const changed = lines.get(path) ?? []
    const [won, gone] = [gained.get(path) ?? [], lost.get(path) ?? []]
    const kinds =
      won.length + gone.length === 0
        ? []
        : units.map((unit) => {
            if (unit.statements === 0) return SAME
            if (unit.count > 0) return isIn(unit, won) ? GAINED : SAME
            return isIn(unit, gone) ? LOST : SAME
          })
    return changed.length + kinds.length === 0 ? undefined : { lines: runsOf(changed), units: kinds }
  }
}

function byPath(ranges: readonly MovedRange[] = []): ReadonlyMap<string, readonly MovedRange[]> {
  return groupBy(ranges, ({ path }) => path)
}

/** The ranges are unions of units, each of which is all gained or all lost. */
function isIn({ startLine, functionName }: UnitCoverage, ranges: readonly MovedRange[]): boolean {
  return ranges.some(
    (range) =>
      range.functionName === functionName && startLine >= range.startLine && startLine <= range.endLine,
  )
}

/** First lines and lengths of runs of consecutive numbers. @param lines ascending */
function runsOf(lines: readonly number[]): readonly number[] {
  const runs: number[] = []
  let next = 0
  for (const line of lines) {
    if (line === next) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(line, 1)
    next = line + 1
  }
  return runs
}
