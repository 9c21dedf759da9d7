/** @module How many lines changed between two measurements of a file, by the line rule. */
import { type FileLines, linesOf, statusOf } from '../coverage/lines.js'
import type { UnitCoverage } from '../coverage/model.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { type ChangeKind, type Counts, countBy, sumCounts } from './changeKinds.js'
import type { LineMap } from './lineMap.js'
import type { PairedUnits } from './unitPairs.js'

/** The sources of both; undefined if they are not known. */
interface Codes {
  readonly earlierCode?: SourceCode | undefined
  readonly code: SourceCode | undefined
}

/**
 * Lines of the later revision as they would be with the earlier counts, and as they are. Lines of the earlier one with
 * nothing but removed units are removed.
 */
export function linesByShape(
  earlier: readonly UnitCoverage[],
  later: readonly UnitCoverage[],
  { pairs, added, removed }: PairedUnits,
  { code, earlierCode }: Codes,
): Counts {
  const counts = new Map(
    pairs.map(({ before, after }) => [after, Math.max(...before.map(({ count }) => count))]),
  )
  const [isNew, isGone] = [new Set(added), new Set(removed)]
  const now = linesOf(later, 0, code)
  const known = linesWithout(later, isNew, code)
  const then = linesOf(
    later.map((unit) => ({ ...unit, count: counts.get(unit) ?? unit.count })),
    0,
    code,
  )
  const stayed = linesWithout(earlier, isGone, earlierCode)
  const before = linesOf(earlier, 0, earlierCode)
  const gone = [...before.lines].flatMap((line, i) =>
    stayed.has(line) ? [] : [[removedKind(before, i), 1] as const],
  )
  const earlierOf = (line: number) => (known.has(line) ? line : undefined)
  return sumCounts([changedLines(then, now, { earlier: earlierOf, later: (line) => line }), countBy(gone)])
}

function linesWithout(
  units: readonly UnitCoverage[],
  left: ReadonlySet<UnitCoverage>,
  code: SourceCode | undefined,
): ReadonlySet<number> {
  const others = units.filter((unit) => !left.has(unit))
  return new Set(linesOf(others, 0, code).lines)
}

const RANK = { uncovered: 0, 'partly covered': 1, covered: 2 } as const

/** @param map where each line was and is; undefined if it is new or gone */
export function changedLines(
  then: FileLines,
  now: FileLines,
  map: Pick<LineMap, 'earlier' | 'later'>,
): Counts {
  const [known, left] = [indexesOf(then), indexesOf(now)]
  const changes = [...now.lines].flatMap((line, i): [ChangeKind, number][] => {
    const is = statusOf(now, now.together, i)
    const at = known.get(map.earlier(line))
    if (at === undefined) return [[is === 'uncovered' ? 'new-uncovered' : 'new-covered', 1]]
    const was = statusOf(then, then.together, at)
    if (RANK[is] === RANK[was]) return []
    return [[RANK[is] > RANK[was] ? 'gained' : 'lost', 1]]
  })
  const gone = [...then.lines].flatMap((line, i) =>
    left.has(map.later(line)) ? [] : [[removedKind(then, i), 1] as const],
  )
  return countBy([...changes, ...gone])
}

function indexesOf({ lines }: FileLines): ReadonlyMap<number | undefined, number> {
  return new Map([...lines].map((line, i) => [line, i]))
}

function removedKind(lines: FileLines, i: number): ChangeKind {
  return statusOf(lines, lines.together, i) === 'uncovered' ? 'removed-uncovered' : 'removed-covered'
}
