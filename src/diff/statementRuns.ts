/** @module The statements of a unit, where the text shows each of them. */
import type { UnitCoverage } from '../coverage/model.js'
import type { MeasuredText } from '../coverage/measuredText.js'
import { statementStarts } from '../coverage/statementStarts.js'

/** Consecutive statements of a unit. */
export interface StatementRun {
  /** 1-based; the first line of code. */
  readonly first: number
  /** Inclusive; the last line of code. */
  readonly last: number
  readonly statements: number
}

/** A statement in the text. */
export interface StatementPlace {
  /** Its lines with code, ascending. */
  readonly lines: readonly number[]
  /** What of it is on its first line: 1-based, the end exclusive. */
  readonly startColumn: number
  readonly endColumn: number
}

/**
 * The statements of a unit for which something is true; those without another statement between them together.
 * @returns undefined if the text does not show as many statements as Go counted: a label makes all places doubtful
 */
export function statementRuns(
  unit: UnitCoverage,
  text: MeasuredText,
  isMeant: (statement: StatementPlace) => boolean,
): readonly StatementRun[] | undefined {
  const statements = statementsIn(unit, text)
  if (statements === undefined) return undefined
  const runs: StatementRun[] = []
  let isOpen = false
  for (const statement of statements) {
    const wasOpen = isOpen
    isOpen = isMeant(statement)
    if (!isOpen) continue
    const previous = wasOpen ? runs.pop() : undefined
    runs.push({
      first: previous?.first ?? statement.lines[0] ?? 0,
      last: statement.lines.at(-1) ?? 0,
      statements: (previous?.statements ?? 0) + 1,
    })
  }
  return runs
}

/**
 * The statements of a unit, in the order of the text.
 * @returns undefined if the text does not show as many as Go counted: a label makes all places doubtful
 */
export function statementsIn(
  unit: UnitCoverage,
  { content, code }: MeasuredText,
): readonly StatementPlace[] | undefined {
  const begin = code.offsetOf(unit.startLine, unit.startColumn)
  const end = code.offsetOf(unit.endLine, unit.endColumn)
  const starts = statementStarts(content, begin, end)
  if (starts.length !== unit.statements) return undefined
  const places = starts.map((start, i) => {
    const after = Math.min(starts[i + 1] ?? end, content.length)
    const [first, last] = [code.lineAt(start), code.lineAt(after)]
    const lineStart = code.offsetOf(first, 1)
    return {
      lines: Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((line) =>
        code.hasCodeBetween(
          Math.max(start, code.offsetOf(line, 1)),
          Math.min(after, code.offsetOf(line + 1, 1)),
        ),
      ),
      startColumn: start - lineStart + 1,
      endColumn: Math.min(after, code.offsetOf(first + 1, 1)) - lineStart + 1,
    }
  })
  // A block of its own begins with a mere brace, so that its place among the others is not known.
  return places.every(({ lines }) => lines.length > 0) ? places : undefined
}
