/** @module The branch at which the tests turned away from an uncovered block. */
import type { UnitCoverage } from '../coverage/model.js'
import { lastLineOf } from '../coverage/uncovered.js'
import { type Place, type TextOfLine, decidingPlaces } from './decidingLines.js'
import type { LineSpan } from './unitsOfLines.js'

/** What has to be known of a unit. */
export type KnownUnit = Pick<
  UnitCoverage,
  'startLine' | 'startColumn' | 'endLine' | 'endColumn' | 'functionName' | 'count'
>

/** A covered unit after which the execution did not go on to the block. */
export interface LastBranch {
  /** The index of the unit in its file. */
  readonly unit: number
  /** The line of the condition, the `switch` or the loop; if the source is not known, that on which the unit ends. */
  readonly line: number
}

interface Indexed {
  readonly unit: KnownUnit
  readonly index: number
}

/**
 * The last branch that turned away from a block: the nearest covered statement that decided about it, if the text is known,
 * or else the last covered unit in front of it, in its function, that another unit continues. Undefined if nothing of the
 * function in front of the block is covered.
 * @param block uncovered lines
 * @param textOf undefined if the source is not known
 */
export function lastBranch(
  units: readonly KnownUnit[],
  block: LineSpan,
  textOf?: TextOfLine,
): LastBranch | undefined {
  const [target] = uncoveredUnits(units, block)
  if (target === undefined) return undefined
  const before = units
    .map((unit, index): Indexed => ({ unit, index }))
    .filter(
      ({ unit }) => unit.count > 0 && unit.functionName === target.functionName && byStart(unit, target) < 0,
    )
    .sort((one, other) => byStart(one.unit, other.unit))
  if (before.length === 0) return undefined
  const known = textOf && decidingUnit(target, before, textOf)
  if (known !== undefined) return known
  const isContinued = ({ unit }: Indexed): boolean =>
    units.some((next) => next.startLine === unit.endLine && next.startColumn === unit.endColumn)
  const last = before.findLast(isContinued) ?? before.at(-1)
  return last === undefined ? undefined : { unit: last.index, line: lastLineOf(last.unit) }
}

/** @param before covered units in front of the target, in the order of the text; not empty */
function decidingUnit(
  { startLine, startColumn }: KnownUnit,
  before: readonly Indexed[],
  textOf: TextOfLine,
): LastBranch | undefined {
  const first = before[0]?.unit.startLine ?? 0
  for (const place of decidingPlaces({ line: startLine, column: startColumn }, textOf)) {
    if (place.line < first) return undefined
    const found = before.findLast(({ unit }) => hasPlace(unit, place))
    if (found !== undefined) return { unit: found.index, line: place.line }
  }
  return undefined
}

/** Whether a unit has the beginning of a statement. */
function hasPlace(
  { startLine, startColumn, endLine, endColumn }: KnownUnit,
  { line, column }: Place,
): boolean {
  const begins = startLine < line || (startLine === line && startColumn <= column)
  return begins && (line < endLine || (line === endLine && column < endColumn))
}

/** The uncovered units on lines, in the order of the text. */
export function uncoveredUnits(
  units: readonly KnownUnit[],
  { startLine, endLine }: LineSpan,
): readonly KnownUnit[] {
  return units
    .filter((unit) => unit.count === 0 && unit.startLine <= endLine && lastLineOf(unit) >= startLine)
    .sort(byStart)
}

function byStart(one: KnownUnit, other: KnownUnit): number {
  return one.startLine - other.startLine || one.startColumn - other.startColumn
}
