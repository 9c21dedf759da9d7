/** @module How statements and lines can change between two measurements. */

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
  /** Those that only a baseline covers for the later measurement; absent if there are none. */
  readonly carriedOver?: number
}

export type Counts = Readonly<Record<ChangeKind, number>>

export const NO_COUNTS: Counts = {
  gained: 0,
  lost: 0,
  'new-covered': 0,
  'new-uncovered': 0,
  'removed-covered': 0,
  'removed-uncovered': 0,
  moved: 0,
}

export function countBy(changes: Iterable<readonly [ChangeKind, number]>): Counts {
  const counts = { ...NO_COUNTS }
  for (const [kind, count] of changes) counts[kind] += count
  return counts
}

export function sumCounts(all: readonly Counts[]): Counts {
  return countBy(all.flatMap((counts) => CHANGE_KINDS.map((kind) => [kind, counts[kind]] as const)))
}
