/** @module Which statements of a unit a change added or modified; docs/patch-coverage.md has an example of each case. */
import type { UnitCoverage } from '../coverage/model.js'
import type { MeasuredText } from '../coverage/measuredText.js'
import { statementStarts } from '../coverage/statementStarts.js'
import { lastLineOf } from '../coverage/uncovered.js'
import type { LineNumbers } from './lineSet.js'

/** The changed part of a unit; both lists are empty if nothing of it was changed. */
export interface ChangedPart {
  /** For each statement that changed, its first changed line, ascending. */
  readonly statements: readonly number[]
  /** The changed lines on which the unit has code, ascending. */
  readonly lines: readonly number[]
}

const NOTHING: ChangedPart = { statements: [], lines: [] }

/** @param text undefined if the source is not known; then any line of a unit may have code */
export function changedPart(
  unit: UnitCoverage,
  changed: LineNumbers,
  text: MeasuredText | undefined,
): ChangedPart {
  const lines = linesOf(unit).filter((line) => changed.has(line))
  if (lines.length === 0 || unit.statements === 0) return NOTHING
  return text === undefined ? byLines(unit, lines, linesOf(unit)) : byText(unit, lines, text)
}

function linesOf(unit: UnitCoverage): readonly number[] {
  const { startLine } = unit
  return Array.from({ length: lastLineOf(unit) - startLine + 1 }, (_, i) => startLine + i)
}

function byText(
  unit: UnitCoverage,
  changed: readonly number[],
  { content, code }: MeasuredText,
): ChangedPart {
  const begin = code.offsetOf(unit.startLine, unit.startColumn)
  const end = code.offsetOf(unit.endLine, unit.endColumn)
  const hasCode = (line: number, from: number, to: number): boolean =>
    code.hasCodeBetween(Math.max(from, code.offsetOf(line, 1)), Math.min(to, code.offsetOf(line + 1, 1)))
  const lines = changed.filter((line) => hasCode(line, begin, end))
  if (lines.length === 0) return NOTHING
  const all = linesOf(unit).filter((line) => hasCode(line, begin, end))
  const starts = statementStarts(content, begin, end)
  // A statement that the text does not show, such as a label, makes the places of all of them doubtful.
  if (starts.length !== unit.statements) return byLines(unit, lines, all)
  const isWhole = lines.length === all.length
  const statements = starts.flatMap((start, i) => {
    const first = lines.find((line) => hasCode(line, start, starts[i + 1] ?? end))
    if (first !== undefined) return [first]
    // A block of its own begins with a mere brace.
    return isWhole ? [lines.find((line) => line >= code.lineAt(start)) ?? lines.at(-1) ?? 0] : []
  })
  return { statements, lines }
}

/** Without knowing where statements begin: one for each changed line, and all if all lines are changed. */
function byLines(
  { statements }: UnitCoverage,
  changed: readonly number[],
  all: readonly number[],
): ChangedPart {
  const count = changed.length === all.length ? statements : Math.min(statements, changed.length)
  const last = changed.length - 1
  return {
    statements: Array.from({ length: count }, (_, i) => changed[Math.min(i, last)] ?? 0),
    lines: changed,
  }
}
