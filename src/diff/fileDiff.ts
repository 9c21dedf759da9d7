/** @module What changed in the coverage of a file between two measurements. */
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { fits, linesOf } from '../coverage/lines.js'
import type { MeasuredText } from '../coverage/measuredText.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import type { Tally } from '../covdata/units/tally.js'
import { type ChangeKind, type ChangedRange, type Counts, countBy } from './changeKinds.js'
import { changedLines, linesByShape } from './lineCounts.js'
import { rangesByLine } from './lineDiff.js'
import type { LineMap } from './lineMap.js'
import { isLikelySameText } from './sameText.js'
import { type PairOptions, type PairedUnits, pairUnits, placeOf } from './unitPairs.js'

export interface FileDiff {
  /** As in the coverage model. */
  readonly path: string
  /** What it was called in the earlier measurement, if it was renamed or moved since. */
  readonly from: string | undefined
  /** Undefined if the earlier measurement does not have the file. */
  readonly before: Tally | undefined
  /** Undefined if the later measurement does not have the file. */
  readonly after: Tally | undefined
  /** Statements by kind of change. */
  readonly statements: Counts
  /** Lines by kind of change, by the line rule; `moved` is 0. */
  readonly lines: Counts
  /** By line. */
  readonly ranges: readonly ChangedRange[]
}

export interface FilePair {
  readonly before: FileCoverage | undefined
  readonly after: FileCoverage | undefined
  /** Whether both are known to be of the same text. */
  readonly isSameText: boolean
  /** From the earlier text to the later one, if both are known and differ. */
  readonly map?: LineMap | undefined
  /** The source of the earlier file; undefined if it is not known. */
  readonly earlierCode?: SourceCode | undefined
  /** The later text; undefined if it is not known. */
  readonly text: MeasuredText | undefined
  /** Whether the covered units of both are known, not just those that are uncovered. */
  readonly isComplete: boolean
}

export function fileDiff(path: string, pair: FilePair): FileDiff {
  const { before, after } = pair
  const { ranges, lines } = byLine(pair) ?? byShape(pair)
  const sorted = joined(ranges)
  return {
    path,
    from: before === undefined || before.path === path ? undefined : before.path,
    before: before?.tallies.together,
    after: after?.tallies.together,
    statements: countBy(sorted.map(({ kind, statements }) => [kind, statements])),
    lines,
    ranges: sorted,
  }
}

interface Changes {
  readonly ranges: readonly ChangedRange[]
  readonly lines: Counts
}

/** Undefined if not both texts and all units are known, or the texts are the same. */
function byLine({ before, after, map, earlierCode, text, isComplete }: FilePair): Changes | undefined {
  if (!isComplete || before === undefined || after === undefined) return undefined
  if (map === undefined || earlierCode === undefined || text === undefined) return undefined
  if (!fits(before.units, earlierCode) || !fits(after.units, text.code)) return undefined
  return {
    ranges: rangesByLine({ before, after, map, text, earlierCode }),
    lines: changedLines(linesOf(before.units, 0, earlierCode), linesOf(after.units, 0, text.code), map),
  }
}

function byShape(pair: FilePair): Changes {
  const { earlier, later, options } = completedUnits(pair)
  const paired = pairUnits(earlier, later, options)
  const kindOf = kindsOf(paired)
  return {
    ranges: [
      ...later.flatMap((unit) => changeOf(unit, kindOf.get(unit))),
      ...paired.removed.flatMap((unit) =>
        changeOf(unit, unit.count > 0 ? 'removed-covered' : 'removed-uncovered'),
      ),
    ],
    lines: linesByShape(earlier, later, paired, { code: pair.text?.code, earlierCode: pair.earlierCode }),
  }
}

interface Completed {
  readonly earlier: readonly UnitCoverage[]
  readonly later: readonly UnitCoverage[]
  readonly options: PairOptions
}

/** The units with statements, the covered ones included as far as they can be found out. */
export function completedUnits({ before, after, isSameText, isComplete }: FilePair): Completed {
  const [earlier, later] = [withStatements(before?.units ?? []), withStatements(after?.units ?? [])]
  if (isComplete) return { earlier, later, options: { isSameText, hasNames: true } }
  if (before === undefined || after === undefined || !(isSameText || isLikelySameText(before, after)))
    return { earlier, later, options: { isSameText, hasNames: false } }
  // Of as many statements, those that are not listed as uncovered are covered.
  return {
    earlier: withCovered(earlier, later),
    later: withCovered(later, earlier),
    options: { isSameText: true, hasNames: false },
  }
}

/** The units with those of the other side that they lack, as covered ones. */
function withCovered(own: readonly UnitCoverage[], other: readonly UnitCoverage[]): readonly UnitCoverage[] {
  const places = new Set(own.map(placeOf))
  return [
    ...own,
    ...other.filter((unit) => !places.has(placeOf(unit))).map((unit) => ({ ...unit, count: 1 })),
  ]
}

function withStatements(units: readonly UnitCoverage[]): readonly UnitCoverage[] {
  return units.filter(({ statements }) => statements > 0)
}

function kindsOf({ pairs, added }: PairedUnits): ReadonlyMap<UnitCoverage, ChangeKind> {
  const kinds = new Map<UnitCoverage, ChangeKind>()
  for (const unit of added) kinds.set(unit, unit.count > 0 ? 'new-covered' : 'new-uncovered')
  for (const { before, after } of pairs) {
    const was = before.some(({ count }) => count > 0)
    const is = after.count > 0
    if (was !== is) kinds.set(after, is ? 'gained' : 'lost')
    else if (before.every((unit) => unit.startLine !== after.startLine && placeOf(unit) !== placeOf(after)))
      kinds.set(after, 'moved')
  }
  return kinds
}

function changeOf(
  { functionName, startLine, endLine, statements }: UnitCoverage,
  kind: ChangeKind | undefined,
): readonly ChangedRange[] {
  return kind === undefined ? [] : [{ kind, functionName, startLine, endLine, statements }]
}

/** By line; adjacent ranges of one function and kind are joined. */
function joined(changed: readonly ChangedRange[]): readonly ChangedRange[] {
  const ranges: ChangedRange[] = []
  const sorted = changed.toSorted((one, other) => one.startLine - other.startLine)
  for (const range of sorted) {
    const last = ranges.at(-1)
    if (
      last?.kind === range.kind &&
      last.functionName === range.functionName &&
      range.startLine <= last.endLine + 1
    )
      ranges[ranges.length - 1] = {
        ...last,
        endLine: Math.max(last.endLine, range.endLine),
        statements: last.statements + range.statements,
      }
    else ranges.push(range)
  }
  return ranges
}
