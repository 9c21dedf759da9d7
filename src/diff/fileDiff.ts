/** @module What changed in the coverage of a file between two measurements. */
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import { linesOf, statusOf } from '../coverage/lines.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import type { Tally } from '../covdata/units/tally.js'
import { type PairOptions, type PairedUnits, pairUnits, placeOf } from './unitPairs.js'

/**
 * `gained`: uncovered before, covered now; `lost`: the other way round; `new-covered` and `new-uncovered`: only in the
 * later revision; `removed-covered` and `removed-uncovered`: only in the earlier one; `moved`: at other lines, and as covered as
 * before.
 */
export type ChangeKind =
  'gained' | 'lost' | 'new-covered' | 'new-uncovered' | 'removed-covered' | 'removed-uncovered' | 'moved'

export const CHANGE_KINDS: readonly ChangeKind[] = [
  'gained',
  'lost',
  'new-covered',
  'new-uncovered',
  'removed-covered',
  'removed-uncovered',
  'moved',
]

/** Adjacent units of one function that changed alike. */
export interface ChangedRange {
  readonly kind: ChangeKind
  readonly functionName: string
  /** 1-based, in the later revision, or in the earlier one if the code was removed. */
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  readonly statements: number
}

export type Counts = Readonly<Record<ChangeKind, number>>

export interface FileDiff {
  /** As in the coverage model. */
  readonly path: string
  /** Undefined if the earlier measurement does not have the file. */
  readonly before: Tally | undefined
  /** Undefined if the later measurement does not have the file. */
  readonly after: Tally | undefined
  /** Statements by kind of change. */
  readonly statements: Counts
  /** Lines by kind of change, by the line rule; `moved` and what was removed are 0. */
  readonly lines: Counts
  /** By line. */
  readonly ranges: readonly ChangedRange[]
  /** For each unit of the later file, in its order; undefined for those that did not change. */
  readonly kinds: readonly (ChangeKind | undefined)[]
}

export const NO_COUNTS: Counts = {
  gained: 0,
  lost: 0,
  'new-covered': 0,
  'new-uncovered': 0,
  'removed-covered': 0,
  'removed-uncovered': 0,
  moved: 0,
}

export interface FilePair {
  readonly before: FileCoverage | undefined
  readonly after: FileCoverage | undefined
  /** Whether both are known to be of the same text. */
  readonly isSameText: boolean
  /** The source of the later file; undefined if it is not known. */
  readonly code: SourceCode | undefined
  /** Whether the covered units of both are known, not just those that are uncovered. */
  readonly isComplete: boolean
}

export function fileDiff(path: string, pair: FilePair): FileDiff {
  const { before, after, code } = pair
  const { earlier, later, options } = completedUnits(pair)
  const paired = pairUnits(earlier, later, options)
  const kindOf = kindsOf(paired)
  const changed = [
    ...later.flatMap((unit) => changeOf(unit, kindOf.get(unit))),
    ...paired.removed.flatMap((unit) =>
      changeOf(unit, unit.count > 0 ? 'removed-covered' : 'removed-uncovered'),
    ),
  ]
  return {
    path,
    before: before?.tallies.together,
    after: after?.tallies.together,
    statements: countBy(changed.map(({ kind, unit }) => [kind, unit.statements])),
    lines: changedLines(later, paired, code),
    ranges: rangesOf(changed),
    kinds: (after?.units ?? []).map((unit) => kindOf.get(unit)),
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
  const isSameSize = before?.tallies.together.total === after?.tallies.together.total
  if (isComplete) return { earlier, later, options: { isSameText, hasNames: true } }
  if (before === undefined || after === undefined || !(isSameText || isSameSize))
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

interface Changed {
  readonly kind: ChangeKind
  readonly unit: UnitCoverage
}

function changeOf(unit: UnitCoverage, kind: ChangeKind | undefined): readonly Changed[] {
  return kind === undefined ? [] : [{ kind, unit }]
}

function countBy(changes: readonly (readonly [ChangeKind, number])[]): Counts {
  const counts = { ...NO_COUNTS }
  for (const [kind, count] of changes) counts[kind] += count
  return counts
}

/** Lines of the later revision as they are, and as they would be with the earlier counts. */
function changedLines(
  units: readonly UnitCoverage[],
  { pairs, added }: PairedUnits,
  code: SourceCode | undefined,
): Counts {
  const earlier = new Map(
    pairs.map(({ before, after }) => [after, Math.max(...before.map(({ count }) => count))]),
  )
  const isNew = new Set(added)
  const now = linesOf(units, 0, code)
  const then = linesOf(
    units.map((unit) => ({ ...unit, count: earlier.get(unit) ?? unit.count })),
    0,
    code,
  )
  const old = linesOf(
    units.filter((unit) => !isNew.has(unit)),
    0,
    code,
  )
  const known = new Set(old.lines)
  const rank = { uncovered: 0, 'partly covered': 1, covered: 2 } as const
  const changes = [...now.lines].flatMap((line, i): [ChangeKind, number][] => {
    const is = statusOf(now, now.together, i)
    if (!known.has(line)) return [[is === 'uncovered' ? 'new-uncovered' : 'new-covered', 1]]
    const was = statusOf(then, then.together, i)
    if (rank[is] === rank[was]) return []
    return [[rank[is] > rank[was] ? 'gained' : 'lost', 1]]
  })
  return countBy(changes)
}

function rangesOf(changed: readonly Changed[]): readonly ChangedRange[] {
  const ranges: ChangedRange[] = []
  const sorted = changed.toSorted(
    (one, other) =>
      one.unit.startLine - other.unit.startLine || one.unit.startColumn - other.unit.startColumn,
  )
  for (const { kind, unit } of sorted) {
    const last = ranges.at(-1)
    const { startLine, endLine, functionName, statements } = unit
    if (last?.kind === kind && last.functionName === functionName && startLine <= last.endLine + 1)
      ranges[ranges.length - 1] = {
        ...last,
        endLine: Math.max(last.endLine, endLine),
        statements: last.statements + statements,
      }
    else ranges.push({ kind, functionName, startLine, endLine, statements })
  }
  return ranges
}
