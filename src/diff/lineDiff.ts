/**
 * @module What changed in a file both texts of which are known: a statement on a line that stayed is the same statement,
 * and code on other lines is new or removed, however much it resembles what was there.
 */
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import type { MeasuredText } from '../coverage/measuredText.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { EarlierUnits, codeLines, segmentOf, statementPlace, wholePlace } from './earlierUnits.js'
import type { ChangeKind, ChangedRange } from './changeKinds.js'
import type { LineMap } from './lineMap.js'
import { statementsIn } from './statementRuns.js'

export interface LinePair {
  readonly before: FileCoverage
  readonly after: FileCoverage
  /** From the earlier text to the later one. */
  readonly map: LineMap
  /** The later text. */
  readonly text: MeasuredText
  readonly earlierCode: SourceCode
}

/** Statements of a unit, and where they came from. */
interface Portion {
  readonly kind: ChangeKind | 'same'
  readonly lines: readonly number[]
  readonly statements: number
}

/** The parts of units that changed, in no order. */
export function rangesByLine(pair: LinePair): readonly ChangedRange[] {
  const earlier = new EarlierUnits(pair.before, true)
  const supply = new Supply(pair.before.units)
  const later = pair.after.units
    .filter(({ statements }) => statements > 0)
    .flatMap((unit) =>
      portionsOf(unit, pair, earlier, supply).flatMap(({ kind, lines, statements }) =>
        kind === 'same' || statements === 0 ? [] : [rangeOf(unit, kind, lines, statements)],
      ),
    )
  return [...later, ...removedRanges(pair, supply)]
}

/** The statements of the earlier units that no later one has taken. */
class Supply {
  private readonly left: Map<UnitCoverage, number>

  constructor(units: readonly UnitCoverage[]) {
    this.left = new Map(units.map((unit) => [unit, unit.statements]))
  }

  /** How many of these statements are taken, as far as they are left. */
  take(wanted: number, units: Iterable<UnitCoverage>): number {
    let taken = 0
    for (const unit of units) {
      const part = Math.min(wanted - taken, this.of(unit))
      this.left.set(unit, this.of(unit) - part)
      taken += part
    }
    return taken
  }

  of(unit: UnitCoverage): number {
    return this.left.get(unit) ?? 0
  }
}

function portionsOf(
  unit: UnitCoverage,
  pair: LinePair,
  earlier: EarlierUnits,
  supply: Supply,
): readonly Portion[] {
  const place = wholePlace(unit, pair.map, NO_LINES)
  const found = place === undefined ? [] : earlier.at(place)
  const isMoved = place === undefined || found.length === 0 ? undefined : earlier.isMoved(place)
  if (isMoved === undefined)
    return portionsByStatement(unit, pair, earlier, supply) ?? portionsByLine(unit, pair, earlier, supply)
  const statements = supply.take(unit.statements, found)
  return [
    { kind: stayedKind(unit, isMoved, place?.startLine === unit.startLine), lines: [], statements },
    { kind: newKind(unit), lines: [], statements: unit.statements - statements },
  ]
}

const NO_LINES: ReadonlySet<number> = new Set()

/**
 * The portions of a unit that is divided or changed: a statement whose lines all stayed is the same statement.
 * @returns undefined if the text does not show where statements begin
 */
function portionsByStatement(
  unit: UnitCoverage,
  { map, text }: LinePair,
  earlier: EarlierUnits,
  supply: Supply,
): readonly Portion[] | undefined {
  return statementsIn(unit, text)?.map((statement): Portion => {
    const { lines } = statement
    const place = statementPlace(unit, statement, (line) => map.earlier(line))
    if (place === undefined || supply.take(1, earlier.at(place)) === 0)
      return { kind: newKind(unit), lines, statements: 1 }
    const isInPlace = place.startLine === lines[0]
    return { kind: stayedKind(unit, earlier.isMoved(place) === true, isInPlace), lines, statements: 1 }
  })
}

/**
 * The portions of a unit that is divided or changed, if nobody knows where its statements begin: what stayed, and was covered
 * differently or not, and the rest, which is new.
 */
function portionsByLine(
  unit: UnitCoverage,
  { map, text: { code } }: LinePair,
  earlier: EarlierUnits,
  supply: Supply,
): readonly Portion[] {
  const lines = { moved: [] as number[], kept: [] as number[], added: [] as number[] }
  const counterparts = { moved: new Set<UnitCoverage>(), kept: new Set<UnitCoverage>() }
  let isShifted = false
  for (const line of codeLines(unit, code)) {
    const was = map.earlier(line)
    const place = was === undefined ? undefined : segmentOf(unit, line, was)
    const found = place === undefined ? [] : earlier.at(place)
    if (place === undefined || found.length === 0) {
      lines.added.push(line)
      continue
    }
    const kind = earlier.isMoved(place) === true ? 'moved' : 'kept'
    lines[kind].push(line)
    for (const each of found) counterparts[kind].add(each)
    if (kind === 'kept' && was !== line) isShifted = true
  }
  // Each line of code holds at least a part of a statement.
  const most = unit.statements - lines.kept.length - lines.added.length
  const moved = lines.moved.length === 0 ? 0 : supply.take(Math.max(0, most), counterparts.moved)
  const rest = unit.statements - moved
  const kept =
    lines.kept.length === 0 ? 0 : supply.take(Math.max(0, rest - lines.added.length), counterparts.kept)
  return [
    { kind: stayedKind(unit, true, false), lines: lines.moved, statements: moved },
    { kind: stayedKind(unit, false, !isShifted), lines: lines.kept, statements: kept },
    { kind: newKind(unit), lines: lines.added, statements: rest - kept },
  ]
}

/** @param isInPlace whether it is on the lines where it was */
function stayedKind({ count }: UnitCoverage, isMoved: boolean, isInPlace: boolean): Portion['kind'] {
  if (isMoved) return count > 0 ? 'gained' : 'lost'
  return isInPlace ? 'same' : 'moved'
}

function newKind({ count }: UnitCoverage): ChangeKind {
  return count > 0 ? 'new-covered' : 'new-uncovered'
}

/** What is left of the earlier units, on the lines that did not stay. */
function removedRanges({ before, map, earlierCode }: LinePair, supply: Supply): readonly ChangedRange[] {
  return before.units.flatMap((unit) => {
    const statements = supply.of(unit)
    if (statements === 0) return []
    const lines = codeLines(unit, earlierCode).filter((line) => map.later(line) === undefined)
    return [rangeOf(unit, unit.count > 0 ? 'removed-covered' : 'removed-uncovered', lines, statements)]
  })
}

/** @param lines the whole unit if there are none */
function rangeOf(
  unit: UnitCoverage,
  kind: ChangeKind,
  lines: readonly number[],
  statements: number,
): ChangedRange {
  const { functionName, startLine, endLine } = unit
  return {
    kind,
    functionName,
    startLine: lines[0] ?? startLine,
    endLine: lines.at(-1) ?? endLine,
    statements,
  }
}
