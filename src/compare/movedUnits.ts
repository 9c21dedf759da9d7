/**
 * @module Which statements of a file were covered at the baseline and are not now, or the reverse, and are not part of
 * the change. Where the texts are known, lines decide: a statement on a line that stayed is the same statement. Otherwise
 * the shapes of the units decide, and what is ambiguous is left out.
 */
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import type { MeasuredText } from '../coverage/measuredText.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { statementsOf } from '../coverage/tallies.js'
import { lastLineOf } from '../coverage/uncovered.js'
import { completedUnits } from '../diff/fileDiff.js'
import { EarlierUnits, codeLines, segmentOf, statementPlace, wholePlace } from '../diff/earlierUnits.js'
import type { LineMap } from '../diff/lineMap.js'
import { statementRuns } from '../diff/statementRuns.js'
import { pairUnits, shapeOf } from '../diff/unitPairs.js'
import type { LineNumbers } from './lineSet.js'

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
  readonly text: MeasuredText | undefined
  /** Whether the covered units of the earlier file are known, not just those that are uncovered. */
  readonly isComplete: boolean
}

export function movedParts(request: MovedRequest): readonly MovedPart[] {
  return request.map === undefined ? byShape(request) : byLine(request, request.map)
}

function byLine(request: MovedRequest, map: LineMap): readonly MovedPart[] {
  const { after, text } = request
  const earlier = new EarlierUnits(request.before, request.isComplete)
  return after.units.flatMap((unit) => {
    if (unit.statements === 0) return []
    const place = wholePlace(unit, map, request.changed)
    const isMoved = place === undefined ? undefined : earlier.isMoved(place)
    if (isMoved === true) return [wholePart(unit, request)]
    // Of a unit that was divided, or is changed, nobody knows without the source which of its lines have statements.
    return isMoved === false || text === undefined ? [] : partsOf(unit, map, request, text, earlier)
  })
}

/** The statements of a unit on lines that stayed, and were covered differently. */
function partsOf(
  unit: UnitCoverage,
  map: LineMap,
  request: MovedRequest,
  text: MeasuredText,
  earlier: EarlierUnits,
): readonly MovedPart[] {
  const earlierLine = (line: number) => (request.changed.has(line) ? undefined : map.earlier(line))
  const runs = statementRuns(unit, text, (statement) => {
    const place = statementPlace(unit, statement, earlierLine)
    return place !== undefined && earlier.isMoved(place) === true
  })
  return (
    runs?.map(({ first, last, statements }) => partOf(unit, first, last, statements)) ??
    partsByLine(unit, map, request, text.code, earlier)
  )
}

/** Without knowing where statements begin: at most one for each line that was covered differently. */
function partsByLine(
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
  const pair = { before, after, isSameText: false, text: undefined, isComplete }
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
function wholePart(unit: UnitCoverage, { after, text }: MovedRequest): MovedPart {
  const lines = text === undefined ? [] : codeLines(unit, text.code)
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
