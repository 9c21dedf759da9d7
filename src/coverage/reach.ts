/** @module Who executed which unit: binaries, the tests of packages, and the legs of a matrix. */
import { basename } from 'node:path'
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import { carriedFrom } from '../covdata/format/carriedName.js'
import type { Pod } from '../covdata/read/readPods.js'
import type { UnitIndex } from '../covdata/units/unitIndex.js'
import { type Reach, type Reacher, SOURCES } from './model.js'
import { TEST_BINARY, mainOf } from './measuredBinaries.js'

/** What one reacher executed of a build. */
export interface BuildReach {
  readonly reacher: Reacher
  /** A bit for each counter of the build; see `PodCounters.hits`. */
  readonly hits: Uint8Array
}

/** What was executed of each build, and by whom. */
export type ReachByBuild = ReadonlyMap<CounterLayout, readonly BuildReach[]>

/** The name of test binaries whose processes are not known any more, as in compacted data. */
const SOME_TESTS = 'tests'
/** Test binaries that are named as the one that may have executed something. */
const MAX_NAMES = 8

/**
 * What the sources of pods executed.
 * @param known is added to
 * @param leg executed all of it as well; undefined if it has no name
 */
export function addReach(
  known: Map<CounterLayout, readonly BuildReach[]>,
  pods: readonly Pod[],
  leg?: string,
): void {
  for (const pod of pods) {
    const { layout } = pod.counters
    const sources = [...pod.countersByColumn].map(([column, counters]) => ({
      reacher: reacherOf(pod, column),
      hits: counters.hits(),
    }))
    const whole =
      leg === undefined ? [] : [{ reacher: { kind: 'leg', name: leg } as const, hits: pod.counters.hits() }]
    known.set(layout, [...sources, ...whole].reduce(withReach, known.get(layout) ?? []))
  }
}

/** Test binaries that link the same packages share their meta-data, and their counters are added up: it is one of them. */
function reacherOf(pod: Pod, column: number): Reacher {
  const from = carriedFrom(pod.meta)
  if (from !== undefined)
    return { kind: 'baseline', name: from.commit, ...(from.isCertain ? {} : { isUncertain: true }) }
  const main = mainOf(pod)
  if (SOURCES[column] !== 'tests' && main !== undefined) return { kind: 'binary', name: main }
  const names = [
    ...new Set(pod.processes.flatMap(({ args: [program = ''] }) => testBinaryName(program) ?? [])),
  ]
  const [shown, more] = [names.sort().slice(0, MAX_NAMES), names.length - MAX_NAMES]
  const all = more > 0 ? [...shown, `${more} more`] : shown
  return { kind: 'tests', name: all.length === 0 ? SOME_TESTS : all.join(' or ') }
}

function testBinaryName(program: string): string | undefined {
  const name = basename(program.replaceAll('\\', '/'))
  return TEST_BINARY.test(name) ? name : undefined
}

function withReach(known: readonly BuildReach[], more: BuildReach): readonly BuildReach[] {
  const key = keyOf(more.reacher)
  const at = known.findIndex(({ reacher }) => keyOf(reacher) === key)
  const same = known[at]
  if (same === undefined) return [...known, more]
  const hits = same.hits.map((byte, index) => byte | (more.hits[index] ?? 0))
  return known.with(at, { reacher: more.reacher, hits })
}

function keyOf({ kind, name, isUncertain = false }: Reacher): string {
  return `${kind} ${name}${isUncertain ? ' perhaps' : ''}`
}

/** Sets of reachers, each with a number. The empty set is 0. */
export class ReachSets {
  readonly reachers: readonly Reacher[]
  private readonly numbers: ReadonlyMap<string, number>
  private readonly sets: (readonly number[])[] = [[]]
  private readonly setNumbers = new Map([['', 0]])
  /** By set, then by reacher: the set with that reacher in it. */
  private readonly larger: Map<number, number>[] = []

  /** @param reachers in any order, and possibly several times */
  constructor(reachers: Iterable<Reacher>) {
    const unique = new Map([...reachers].map((reacher) => [keyOf(reacher), reacher]))
    const sorted = [...unique].sort(([one], [other]) => (one < other ? -1 : 1))
    this.reachers = sorted.map(([, reacher]) => reacher)
    this.numbers = new Map(sorted.map(([key], number) => [key, number]))
  }

  /** The number of a reacher in `reachers`. */
  numberOf(reacher: Reacher): number {
    return this.numbers.get(keyOf(reacher)) ?? 0
  }

  /** The number of a set with one more reacher. */
  with(set: number, reacher: number): number {
    const larger = (this.larger[set] ??= new Map<number, number>())
    let number = larger.get(reacher)
    if (number === undefined) larger.set(reacher, (number = this.add(set, reacher)))
    return number
  }

  private add(set: number, reacher: number): number {
    const members = this.sets[set] ?? []
    if (members.includes(reacher)) return set
    const added = [...members, reacher].sort((one, other) => one - other)
    const key = added.join()
    const number = this.setNumbers.get(key) ?? this.sets.push(added) - 1
    this.setNumbers.set(key, number)
    return number
  }

  /** The sets, numbered anew in the order of their first use, so that the order of additions does not show. */
  inOrderOf(uses: Iterable<number>): {
    readonly reach: Reach
    readonly renumbered: ReadonlyMap<number, number>
  } {
    const renumbered = new Map([[0, 0]])
    for (const set of uses) if (!renumbered.has(set)) renumbered.set(set, renumbered.size)
    return {
      reach: { reachers: this.reachers, sets: [...renumbered.keys()].map((set) => this.sets[set] ?? []) },
      renumbered,
    }
  }
}

export interface UnitReach {
  readonly reach: Reach
  /** For each unit of the index the number of its set. */
  readonly setOf: Uint32Array
}

export function unitReach(index: UnitIndex, builds: ReachByBuild): UnitReach {
  const known = [...builds].filter(([layout]) => index.unitsOf.has(layout))
  const sets = new ReachSets(known.flatMap(([, reaches]) => reaches.map(({ reacher }) => reacher)))
  const setOf = new Uint32Array(index.units)
  for (const [layout, reaches] of known) {
    const units = index.unitsOf.get(layout) ?? new Uint32Array()
    for (const { reacher, hits } of reaches) addHits(setOf, units, hits, sets, sets.numberOf(reacher))
  }
  const { reach, renumbered } = sets.inOrderOf(setOf)
  return { reach, setOf: setOf.map((set) => renumbered.get(set) ?? 0) }
}

function addHits(
  setOf: Uint32Array,
  units: Uint32Array,
  hits: Uint8Array,
  sets: ReachSets,
  reacher: number,
): void {
  for (let at = 0; at < hits.length; at++) {
    const byte = hits[at] ?? 0
    if (byte === 0) continue
    for (let bit = 0; bit < 8; bit++) {
      if ((byte & (1 << bit)) === 0) continue
      const unit = units[8 * at + bit] ?? setOf.length
      const set = setOf[unit]
      if (set !== undefined) setOf[unit] = sets.with(set, reacher)
    }
  }
}
