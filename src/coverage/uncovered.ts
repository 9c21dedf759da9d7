/** @module The uncovered parts of a file as ranges of lines for a reader, rather than single units. */
import type { FileCoverage, UnitCoverage } from './model.js'
import { statementsOf } from './tallies.js'

/** Consecutive lines of one function with uncovered statements. */
export interface UncoveredRange {
  /** 1-based. */
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  /** Uncovered statements in the range; at least 1. */
  readonly statements: number
  /** As in the coverage model. */
  readonly functionName: string
}

/**
 * Ranges of uncovered units. Units of one function are joined if there is no covered unit between them. A line that only
 * opens or closes a block (`if err != nil {`, `} else {`) belongs to the covered unit on it.
 *
 * Each uncovered statement counts in exactly one range, ranges of one function share no line, and a line of a range that
 * has a covered unit has an uncovered one too. Units without statements are ignored. Adjacent functions of the same name
 * (`init`) may share a range.
 * @returns sorted by start line, then end line
 */
export function uncoveredRanges(file: FileCoverage): readonly UncoveredRange[] {
  const units = file.units.filter((unit) => unit.statements > 0).sort(byPosition)
  const runs: Run[] = []
  let start = 0
  while (start < units.length) {
    let end = start + 1
    if (isCovered(units[start])) {
      start = end
      continue
    }
    while (end < units.length && belongTogether(units[start], units[end])) end++
    const run = runOf(units.slice(start, end), units[start - 1], units[end])
    if (run !== undefined) addRun(runs, run)
    start = end
  }
  return runs.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine)
}

/** Uncovered units without a covered one between them. */
interface Run {
  readonly range: UncoveredRange
  /** First and last line of the units, including lines that the range leaves to covered code. */
  readonly firstLine: number
  readonly lastLine: number
}

function byPosition(a: UnitCoverage, b: UnitCoverage): number {
  return (
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  )
}

function belongTogether(first: UnitCoverage | undefined, next: UnitCoverage | undefined): boolean {
  return first?.count === 0 && next?.count === 0 && first.functionName === next.functionName
}

/**
 * @param units the units of a run, or one covered unit
 * @param before the unit before them in the file
 * @param after the unit after them in the file
 */
function runOf(
  units: readonly UnitCoverage[],
  before: UnitCoverage | undefined,
  after: UnitCoverage | undefined,
): Run | undefined {
  const [first] = units
  if (first === undefined || first.count > 0) return undefined
  const firstLine = first.startLine
  const end = units.reduce((max, unit) => Math.max(max, lastLineOf(unit)), firstLine)
  const opened = isCovered(before) && lastLineOf(before) === firstLine && lastLineOf(first) > firstLine
  const startLine = firstLine + (opened ? 1 : 0)
  const closed =
    isCovered(after) &&
    after.startLine === end &&
    end > startLine &&
    units.every((unit) => unit.startLine < end)
  const statements = statementsOf(units)
  const endLine = end - (closed ? 1 : 0)
  return {
    range: { startLine, endLine, statements, functionName: first.functionName },
    firstLine,
    lastLine: end,
  }
}

function isCovered(unit: UnitCoverage | undefined): unit is UnitCoverage {
  return unit !== undefined && unit.count > 0
}

/** The last line on which a unit has something: one that ends before the first column of a line has nothing on it. */
export function lastLineOf({ startLine, endLine, endColumn }: UnitCoverage): number {
  return Math.max(startLine, endColumn <= 1 ? endLine - 1 : endLine)
}

/** Adds a run, joined with the previous one if only covered code within a line separates them. */
function addRun(runs: Run[], { range, firstLine, lastLine }: Run): void {
  const previous = runs.at(-1)
  const joined =
    previous?.range.functionName === range.functionName &&
    (previous.range.endLine >= firstLine || previous.lastLine >= range.startLine)
  if (!joined) {
    runs.push({ range, firstLine, lastLine })
    return
  }
  runs[runs.length - 1] = {
    range: {
      ...range,
      startLine: Math.min(previous.range.startLine, range.startLine),
      endLine: Math.max(previous.range.endLine, range.endLine),
      statements: previous.range.statements + range.statements,
    },
    firstLine: previous.firstLine,
    lastLine: Math.max(previous.lastLine, lastLine),
  }
}
