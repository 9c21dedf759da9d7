/** @module The uncovered parts of a file as ranges of lines for a reader, rather than single units. */
import type { FileCoverage, UnitCoverage } from './model.js'

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
  return rangesOf(file.units, () => false)
}

/**
 * Ranges of some units, by the same rule, but for the last line of a unit that ends where another one begins: it is a
 * condition (`if ok {`), of which nothing would be left.
 * @param isChosen whether a unit is one of them, by its index
 */
export function rangesOfUnits(
  { units }: Pick<FileCoverage, 'units'>,
  isChosen: (index: number) => boolean,
): readonly UncoveredRange[] {
  const chosen = units.map((unit, index) => ({ ...unit, count: isChosen(index) ? 0 : 1 }))
  return rangesOf(
    chosen,
    (unit, next) => unit.endLine === next.startLine && unit.endColumn === next.startColumn,
  )
}

/** Whether the line on which a unit ends is its own although another one begins there. */
type KeepsEnd = (unit: UnitCoverage, next: UnitCoverage) => boolean

function rangesOf(all: readonly UnitCoverage[], keepsEnd: KeepsEnd): readonly UncoveredRange[] {
  const units = sorted(all.filter((unit) => unit.statements > 0))
  const runs: Run[] = []
  for (let start = 0; start < units.length;) {
    let end = start + 1
    if (!isCovered(units[start])) {
      while (end < units.length && belongTogether(units[start], units[end])) end++
      const run = runOf(units, start, end, keepsEnd)
      if (run !== undefined) addRun(runs, run)
    }
    start = end
  }
  return runs.map(({ range }) => range).sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine)
}

/** By position, which they nearly always are before. */
function sorted(units: UnitCoverage[]): readonly UnitCoverage[] {
  for (let at = 1; at < units.length; at++) {
    const [before, unit] = [units[at - 1], units[at]]
    if (before !== undefined && unit !== undefined && byPosition(before, unit) > 0)
      return units.sort(byPosition)
  }
  return units
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

/** @param units those of the run are uncovered, from `start` up to `end` */
function runOf(
  units: readonly UnitCoverage[],
  start: number,
  end: number,
  keepsEnd: KeepsEnd,
): Run | undefined {
  const [first, before, after] = [units[start], units[start - 1], units[end]]
  if (first === undefined) return undefined
  const firstLine = first.startLine
  let [lastLine, statements] = [firstLine, 0]
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? first
    lastLine = Math.max(lastLine, lastLineOf(unit))
    statements += unit.statements
  }
  const opened = isCovered(before) && lastLineOf(before) === firstLine && lastLineOf(first) > firstLine
  const startLine = firstLine + (opened ? 1 : 0)
  const closed =
    isCovered(after) &&
    after.startLine === lastLine &&
    lastLine > startLine &&
    units.slice(start, end).every((unit) => unit.startLine < lastLine && !keepsEnd(unit, after))
  const endLine = lastLine - (closed ? 1 : 0)
  return {
    range: { startLine, endLine, statements, functionName: first.functionName },
    firstLine,
    lastLine,
  }
}

function isCovered(unit: UnitCoverage | undefined): unit is UnitCoverage {
  return unit !== undefined && unit.count > 0
}

/** The last line on which a unit has something: one that ends before the first column of a line has nothing on it. */
export function lastLineOf({
  startLine,
  endLine,
  endColumn,
}: Pick<UnitCoverage, 'startLine' | 'endLine' | 'endColumn'>): number {
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
