/**
 * @module Which statements of a file were covered at the baseline and are not now, or the reverse, and are not part of
 * the change. Where the texts are known, lines decide: a statement on a line that stayed is the same statement. Otherwise
 * the shapes of the units decide, and what is ambiguous is left out.
 */
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { overlapFinder } from '../coverage/overlaps.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { lastLineOf } from '../coverage/uncovered.js'
import { completedUnits } from '../diff/fileDiff.js'
import { pairUnits, placeOf, shapeOf } from '../diff/unitPairs.js'
import type { LineNumbers } from './lineSet.js'
import type { LineMap } from './lineMap.js'

/** A unit as it is now, or those of its lines that moved. */
export interface MovedPart {
  readonly kind: 'lost' | 'gained'
  readonly functionName: string
  /** 1-based. */
  readonly first: number
  /** Inclusive. */
  readonly last: number
  /** At least 1. */
  readonly statements: number
}

export interface MovedRequest {
  readonly before: FileCoverage
  readonly after: FileCoverage
  /** From the earlier text to the later one; undefined if it is not known. */
  readonly map: LineMap | undefined
  /** The lines that the change added or modified. */
  readonly changed: LineNumbers
  /** The source of the later file; undefined if it is not known. */
  readonly code: SourceCode | undefined
  /** Whether the covered units of the earlier file are known, not just those that are uncovered. */
  readonly isComplete: boolean
}

export function movedParts(request: MovedRequest): readonly MovedPart[] {
  return request.map === undefined ? byShape(request) : byLine(request, request.map)
}

function byLine(request: MovedRequest, map: LineMap): readonly MovedPart[] {
  const { after, code } = request
  const earlier = new EarlierUnits(request)
  return after.units.flatMap((unit) => {
    if (unit.statements === 0) return []
    const place = wholePlace(unit, map, request)
    const isMoved = place === undefined ? undefined : earlier.isMoved(place)
    if (isMoved === true) return [wholePart(unit, request)]
    // Of a unit that was divided, or is changed, nobody knows without the source which of its lines have statements.
    return isMoved === false || code === undefined ? [] : partsOf(unit, map, request, code, earlier)
  })
}

/** The units of the baseline, at its own lines. */
class EarlierUnits {
  private readonly places: ReadonlyMap<string, UnitCoverage>
  private readonly overlapping: readonly ((place: UnitCoverage) => readonly UnitCoverage[])[]
  private readonly all: readonly UnitCoverage[]

  constructor(private readonly request: MovedRequest) {
    this.all = request.before.units.filter(({ statements }) => statements > 0)
    this.places = new Map(this.all.map((unit) => [keyOf(unit), unit]))
    this.overlapping = [false, true].map((literal) =>
      overlapFinder(this.all.filter((unit) => unit.literal === literal)),
    )
  }

  /** Whether a unit at this place was covered differently; undefined if only parts of it were. */
  isMoved(place: UnitCoverage): boolean | undefined {
    const same = this.places.get(keyOf(place))
    if (same !== undefined) return same.count > 0 !== place.count > 0
    const found = this.at(place)
    if (!this.request.isComplete)
      return found.length > 0 ? (place.count > 0 ? false : undefined) : place.count === 0
    const others = found.filter((unit) => unit.count > 0 !== place.count > 0).length
    return others === 0 ? false : others === found.length ? true : undefined
  }

  /** All units that overlap a place; if not all are known, those that were uncovered, literals or not. */
  at(place: UnitCoverage): readonly UnitCoverage[] {
    return this.request.isComplete
      ? (this.overlapping[Number(place.literal)]?.(place) ?? [])
      : this.all.filter((unit) => meet(unit, place))
  }
}

/** Where a unit was, all lines of which stayed; undefined if one did not, or is part of the change. */
function wholePlace(unit: UnitCoverage, map: LineMap, { changed }: MovedRequest): UnitCoverage | undefined {
  for (let line = unit.startLine; line <= unit.endLine; line++)
    if (changed.has(line) || map.earlier(line) === undefined) return undefined
  return {
    ...unit,
    startLine: map.earlier(unit.startLine) ?? 0,
    endLine: map.earlier(unit.endLine) ?? 0,
  }
}

/** The parts of a unit on lines that stayed, and were covered differently. */
function partsOf(
  unit: UnitCoverage,
  map: LineMap,
  { changed, isComplete }: MovedRequest,
  code: SourceCode,
  earlier: EarlierUnits,
): readonly MovedPart[] {
  const lines = codeLines(unit, code)
  const moved: number[] = []
  const counterparts = new Set<UnitCoverage>()
  for (const line of lines) {
    const was = changed.has(line) ? undefined : map.earlier(line)
    const place = was === undefined ? undefined : segmentOf(unit, line, was)
    if (place === undefined || earlier.isMoved(place) !== true) continue
    moved.push(line)
    for (const each of earlier.at(place)) counterparts.add(each)
  }
  // Each other line of code holds at least a part of another statement.
  const rest = unit.statements - (lines.length - moved.length)
  return split(unit, moved, lines, isComplete ? Math.min(rest, statementsOf([...counterparts])) : rest)
}

/** A line of a unit, at the line where it was: the columns of a line that stayed are the same. */
function segmentOf(unit: UnitCoverage, line: number, was: number): UnitCoverage {
  return {
    ...unit,
    startLine: was,
    startColumn: line === unit.startLine ? unit.startColumn : 1,
    endLine: line === unit.endLine ? was : was + 1,
    endColumn: line === unit.endLine ? unit.endColumn : 1,
  }
}

/** The lines on which a unit has code; none if the source is another one. */
function codeLines(unit: UnitCoverage, code: SourceCode): readonly number[] {
  const { startLine, startColumn, endLine, endColumn } = unit
  if (endLine > code.lines) return []
  return Array.from({ length: lastLineOf(unit) - startLine + 1 }, (_, i) => startLine + i).filter((line) =>
    code.hasCode(line, line === startLine ? startColumn : 1, line === endLine ? endColumn : Infinity),
  )
}

/** Divides the moved lines where a line of code between them did not move. */
function split(
  unit: UnitCoverage,
  moved: readonly number[],
  lines: readonly number[],
  statements: number,
): readonly MovedPart[] {
  const isMoved = new Set(moved)
  const runs: number[][] = []
  let open: number[] | undefined
  for (const line of lines) {
    if (!isMoved.has(line)) open = undefined
    else if (open === undefined) runs.push((open = [line]))
    else open.push(line)
  }
  let left = Math.max(0, statements)
  return runs.flatMap((run, i): MovedPart[] => {
    const [first, last] = [run[0], run.at(-1)]
    const share = i === runs.length - 1 ? left : Math.min(left, run.length)
    left -= share
    return first === undefined || last === undefined || share === 0 ? [] : [partOf(unit, first, last, share)]
  })
}

/** By shapes alone, as far as they are not ambiguous. */
function byShape(request: MovedRequest): readonly MovedPart[] {
  const { before, after, changed, isComplete } = request
  const pair = { before, after, isSameText: false, code: undefined, isComplete }
  const { earlier, later, options } = completedUnits(pair)
  const isSure = sureShapes(earlier, later)
  return pairUnits(earlier, later, options).pairs.flatMap(({ after: unit, before: parts }): MovedPart[] => {
    const other = parts.filter(({ count }) => count > 0 !== unit.count > 0)
    if (other.length === 0 || touches(unit, changed) || !(parts.length > 1 || isSure(unit))) return []
    const known = other.length === parts.length ? Infinity : statementsOf(other)
    return [{ ...wholePart(unit, request), statements: Math.min(unit.statements, known) }]
  })
}

/** Whether both revisions of a function have as many units of a shape: one that is new could be taken for another. */
function sureShapes(
  before: readonly UnitCoverage[],
  after: readonly UnitCoverage[],
): (unit: UnitCoverage) => boolean {
  const key = (unit: UnitCoverage) => `${unit.functionName} ${String(unit.literal)} ${shapeOf(unit)}`
  const counted = (units: readonly UnitCoverage[]) => {
    const counts = new Map<string, number>()
    for (const unit of units) counts.set(key(unit), (counts.get(key(unit)) ?? 0) + 1)
    return counts
  }
  const [then, now] = [counted(before), counted(after)]
  return (unit) => then.get(key(unit)) === now.get(key(unit))
}

function touches(unit: UnitCoverage, changed: LineNumbers): boolean {
  if (changed.size === 0) return false
  for (let line = unit.startLine; line <= unit.endLine; line++) if (changed.has(line)) return true
  return false
}

/** All of a unit: from its first line of code to the last one, as far as that is known. */
function wholePart(unit: UnitCoverage, { after, code }: MovedRequest): MovedPart {
  const lines = code === undefined ? [] : codeLines(unit, code)
  const first = lines[0] ?? unit.startLine + Number(isOpened(unit, after))
  return partOf(unit, first, lines.at(-1) ?? lastLineOf(unit), unit.statements)
}

/** Whether the first line of a unit only opens it: `if err != nil {`. */
function isOpened(unit: UnitCoverage, { units }: FileCoverage): boolean {
  const { startLine, startColumn } = unit
  const endsThere = ({ endLine, endColumn }: UnitCoverage) =>
    endLine === startLine && endColumn === startColumn
  return startLine < lastLineOf(unit) && units.some(endsThere)
}

function partOf(unit: UnitCoverage, first: number, last: number, statements: number): MovedPart {
  const { functionName, count } = unit
  return { kind: count > 0 ? 'gained' : 'lost', functionName, first, last, statements }
}

function statementsOf(units: readonly UnitCoverage[]): number {
  return units.reduce((sum, { statements }) => sum + statements, 0)
}

function keyOf(unit: UnitCoverage): string {
  return `${placeOf(unit)} ${String(unit.literal)}`
}

function meet(one: UnitCoverage, other: UnitCoverage): boolean {
  return !isBefore(one, other) && !isBefore(other, one)
}

function isBefore({ endLine, endColumn }: UnitCoverage, { startLine, startColumn }: UnitCoverage): boolean {
  return endLine < startLine || (endLine === startLine && endColumn <= startColumn)
}
