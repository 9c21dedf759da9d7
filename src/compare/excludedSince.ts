/**
 * @module What a baseline counted and is excluded now. The rules of a workflow may have changed with the code, and both
 * sides are read by those of now: no difference of figures would show it.
 */
import type { Tally } from '../covdata/units/tally.js'
import type { ExcludedPart } from '../coverage/model.js'
import { sumTallies } from '../coverage/tallies.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { groupBy } from '../support/arrays.js'
import type { AddedExclusion, PlacedExclusion } from './addedExclusions.js'
import type { Change } from './change.js'
import { NOTHING, withoutCommented } from './commentedPart.js'

export interface SinceRequest {
  readonly now: DiffSide
  readonly baseline: {
    readonly side: DiffSide
    /** Paths of files that it left out by the input exclude of its own; absent if that is not known. */
    readonly excluded?: ReadonlySet<string> | undefined
  }
  /** Undefined if there is none, or it is not known. */
  readonly change: Change | undefined
  /** What the change itself excludes, as far as that is known. */
  readonly added?: readonly AddedExclusion[] | undefined
}

/** Statements of a file at the baseline. */
interface Counted {
  readonly counted: number
  /** Those that comments excluded. */
  readonly ignored: Tally
}

/** Without what is said of the change already; the largest first. */
export function excludedSince(request: SinceRequest): readonly PlacedExclusion[] {
  const { now, baseline, change, added = [] } = request
  const { excluded = [] } = now.coverage
  if (excluded.length === 0) return []
  const then = countedThen(baseline)
  const places = new Map(now.files.map(({ path, file }) => [path, file]))
  const pathsThen = new Map(baseline.side.files.map(({ path, file }) => [file, path]))
  const said = groupBy(added, ({ path }) => path)
  const found: PlacedExclusion[] = []
  for (const [path, parts] of groupBy(excluded, (part) => part.path)) {
    const file = places.get(path) ?? path
    const from = change?.files.get(file)?.from
    const known = then.get(path) ?? then.get(from === undefined ? '' : (pathsThen.get(from) ?? ''))
    if (known === undefined) continue
    const own = said.get(path) ?? []
    const [whole] = parts.filter(({ by }) => by !== 'comment')
    if (whole !== undefined && known.counted > 0 && !own.some(({ by }) => by !== 'comment')) {
      const part = withoutCommented(whole, known.ignored)
      if (part.tally.total > 0) found.push({ ...part, file })
    }
    // Git says of each line whether it was excluded before.
    const more = change?.source === 'git' ? undefined : moreIgnored(parts, own, known)
    if (more !== undefined) found.push({ ...more, file })
  }
  return found.sort((a, b) => b.tally.total - a.tally.total)
}

/** What the baseline counted of each file, although it may have been read without it. */
function countedThen({ side, excluded }: SinceRequest['baseline']): ReadonlyMap<string, Counted> {
  const found = new Map<string, Counted>()
  const add = (path: string, counted: number, ignored: Tally): void => {
    const known = found.get(path) ?? { counted: 0, ignored: NOTHING }
    found.set(path, { counted: known.counted + counted, ignored: sumTallies([known.ignored, ignored]) })
  }
  for (const { files } of side.coverage.packages)
    for (const { path, tallies } of files) add(path, tallies.together.total, NOTHING)
  for (const { path, by, tally, commented = NOTHING } of side.coverage.excluded ?? []) {
    if (by === 'comment') add(path, 0, tally)
    else if (excluded?.has(path) === false) add(path, tally.total - commented.total, commented)
  }
  return found
}

/** By how much the comments of a file exclude more than at the baseline, with the place of the largest part. */
function moreIgnored(
  parts: readonly ExcludedPart[],
  said: readonly PlacedExclusion[],
  { ignored }: Counted,
): ExcludedPart | undefined {
  const comments = parts.filter(({ by }) => by === 'comment')
  const [first, ...others] = comments
  if (first === undefined) return undefined
  const sum = (some: readonly { readonly by: ExcludedPart['by']; readonly tally: Tally }[]): number =>
    some.reduce((all, { by, tally }) => all + (by === 'comment' ? tally.total : 0), 0)
  const total = sum(comments) - ignored.total - sum(said)
  if (total <= 0) return undefined
  const largest = others.reduce((one, other) => (other.tally.total > one.tally.total ? other : one), first)
  return { ...largest, tally: { covered: Math.min(total, largest.tally.covered), total } }
}
