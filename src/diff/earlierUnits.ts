/** @module Where a unit was in an earlier text, and which units were there. */
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { overlapFinder } from '../coverage/overlaps.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { lastLineOf } from '../coverage/uncovered.js'
import type { LineMap } from './lineMap.js'
import type { StatementPlace } from './statementRuns.js'
import { placeOf } from './unitPairs.js'

/** The units of the earlier file, found by their places there. */
export class EarlierUnits {
  private readonly places: ReadonlyMap<string, UnitCoverage>
  private readonly overlapping: readonly ((place: UnitCoverage) => readonly UnitCoverage[])[]

  /** @param isComplete whether the covered units are known, not just those that are uncovered */
  constructor(
    before: FileCoverage,
    private readonly isComplete: boolean,
  ) {
    const all = before.units.filter(({ statements }) => statements > 0)
    this.places = new Map(all.map((unit) => [keyOf(unit), unit]))
    this.overlapping = [false, true].map((literal) =>
      overlapFinder(isComplete ? all.filter((unit) => unit.literal === literal) : all),
    )
  }

  /** Whether a unit at this place was covered differently; undefined if only parts of it were. */
  isMoved(place: UnitCoverage): boolean | undefined {
    const same = this.places.get(keyOf(place))
    if (same !== undefined) return same.count > 0 !== place.count > 0
    const found = this.at(place)
    if (!this.isComplete) return found.length > 0 ? (place.count > 0 ? false : undefined) : place.count === 0
    const others = found.filter((unit) => unit.count > 0 !== place.count > 0).length
    return others === 0 ? false : others === found.length ? true : undefined
  }

  /**
   * The unit at exactly a place or, if there is none, all that overlap it; if not all are known, those that were uncovered,
   * literals or not.
   */
  at(place: UnitCoverage): readonly UnitCoverage[] {
    return this.overlapping[Number(place.literal)]?.(place) ?? []
  }
}

/** Where a unit was, all lines of which stayed; undefined if one did not, or is part of the change. */
export function wholePlace(
  unit: UnitCoverage,
  map: LineMap,
  changed: { readonly has: (line: number) => boolean },
): UnitCoverage | undefined {
  for (let line = unit.startLine; line <= unit.endLine; line++)
    if (changed.has(line) || map.earlier(line) === undefined) return undefined
  return {
    ...unit,
    startLine: map.earlier(unit.startLine) ?? 0,
    endLine: map.earlier(unit.endLine) ?? 0,
  }
}

/**
 * Where a statement of a unit was, all lines of which stayed; undefined if one did not.
 * @param earlier where a line was; undefined if it did not stay, or is part of the change
 */
export function statementPlace(
  unit: UnitCoverage,
  { lines, startColumn, endColumn }: StatementPlace,
  earlier: (line: number) => number | undefined,
): UnitCoverage | undefined {
  const [was, ...others] = lines.map(earlier)
  return was === undefined || others.includes(undefined)
    ? undefined
    : { ...unit, startLine: was, startColumn, endLine: was, endColumn }
}

/** A line of a unit, at the line where it was: the columns of a line that stayed are the same. */
export function segmentOf(unit: UnitCoverage, line: number, was: number): UnitCoverage {
  return {
    ...unit,
    startLine: was,
    startColumn: line === unit.startLine ? unit.startColumn : 1,
    endLine: line === unit.endLine ? was : was + 1,
    endColumn: line === unit.endLine ? unit.endColumn : 1,
  }
}

/** The lines on which a unit has code; none if the source is another one. */
export function codeLines(unit: UnitCoverage, code: SourceCode): readonly number[] {
  const { startLine, startColumn, endLine, endColumn } = unit
  if (endLine > code.lines) return []
  return Array.from({ length: lastLineOf(unit) - startLine + 1 }, (_, i) => startLine + i).filter((line) =>
    code.hasCode(line, line === startLine ? startColumn : 1, line === endLine ? endColumn : Infinity),
  )
}

function keyOf(unit: UnitCoverage): string {
  return `${placeOf(unit)} ${String(unit.literal)}`
}
