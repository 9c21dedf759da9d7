/**
 * @module Pods of what was carried over from a baseline: the meta-data of the build that is measured, and a counter of 1 for
 * each unit that is carried over. They are stored like any other data.
 */
import { hex } from '../covdata/bytes/bytes.js'
import { CounterLayout } from '../covdata/counters/counterLayout.js'
import { PodCounters } from '../covdata/counters/podCounters.js'
import { decodeCounterFile } from '../covdata/format/counterFile.js'
import { type CounterEntry, encodeCounterFile } from '../covdata/format/encodeCounters.js'
import { encodeMetaFile, encodePackage } from '../covdata/format/encodeMeta.js'
import type { CounterMode, Granularity } from '../covdata/format/format.js'
import type { FunctionRecords } from '../covdata/format/functionRecords.js'
import { type PackageNames, decodeMetaFile } from '../covdata/format/metaFile.js'
import { hashBlobs } from '../covdata/format/metaHash.js'
import type { Pod } from '../covdata/read/readPods.js'
import { type UnitIndex, countUnits, coveredStatements } from '../covdata/units/unitIndex.js'

/**
 * The name of all packages in such a pod, with the commit of the baseline behind it: no package of Go's, so none is taken for
 * the main package of a binary.
 */
const CARRIED_NAME = 'carried over from '
const CARRIED = new RegExp(`^${CARRIED_NAME}([0-9a-f]{40}|[0-9a-f]{64})$`)

/** The commit that a pod was carried over from; undefined if it was measured. */
export function carriedFrom({ meta: { packages } }: Pick<Pod, 'meta'>): string | undefined {
  return CARRIED.exec(packages[0]?.name ?? '')?.[1]
}

/** A package as it is built, with what is carried over to it. */
export interface CarriedBuild {
  readonly names: Pick<PackageNames, 'importPath' | 'modulePath'>
  readonly records: FunctionRecords
  /** By column, for each unit 1 if it is carried over in that column. */
  readonly columns: ReadonlyMap<number, Uint8Array>
  /** For each unit 1 if it is certain that all tests together would have covered it. */
  readonly certain: Uint8Array
}

export interface CarriedPod {
  readonly pod: Pod
  /** What of it is certain. */
  readonly certain: PodCounters
}

export interface CarriedPodRequest {
  /** The full hash of the commit of the baseline. */
  readonly commit: string
  readonly mode: CounterMode
  readonly granularity: Granularity
  /** The columns of the baseline: also those in which nothing is carried over. */
  readonly columns: readonly number[]
}

/** @param builds of different packages */
export function carriedPod(
  builds: readonly CarriedBuild[],
  { commit, mode, granularity, columns }: CarriedPodRequest,
): CarriedPod {
  const blobs = builds.map(({ names, records }) =>
    encodePackage('md5', { ...names, name: CARRIED_NAME + commit, functions: records.toFunctions() }),
  )
  const hash = hashBlobs('md5', blobs)
  const meta = decodeMetaFile(encodeMetaFile({ hash, mode, granularity, blobs }))
  const layout = new CounterLayout(meta)
  const counted = (marksOf: (build: CarriedBuild) => Uint8Array | undefined): PodCounters => {
    const counters = new PodCounters(layout, mode)
    const entries = builds.flatMap((build, i) => [...entriesOf(i, build.records, marksOf(build))])
    counters.add(decodeCounterFile(encodeCounterFile(hash, NO_ORIGIN, entries)).entries)
    return counters
  }
  const countersByColumn = new Map(
    columns.map((column) => [column, counted((build) => build.columns.get(column))]),
  )
  const tag = hex(hash)
  return {
    pod: {
      tag,
      metaPath: `covmeta.${tag}`,
      meta,
      columns: columns.toSorted((one, other) => one - other),
      counters: PodCounters.sum(layout, mode, [...countersByColumn.values()]),
      countersByColumn,
      processes: [],
      endedByColumn: countersByColumn,
    },
    certain: counted(({ certain }) => certain),
  }
}

/** What was carried over, in statements. */
export interface CarriedStatements {
  /** Those that no process of the run has covered. */
  readonly statements: number
  /** Those of them that are not certain. */
  readonly uncertain: number
}

/**
 * Counts what the run has not covered itself.
 * @param index of all pods, in which what is excluded has no statements
 * @param own what the run has measured
 */
export function carriedStatements(
  index: UnitIndex,
  own: readonly Pod[],
  carried: readonly CarriedPod[],
): CarriedStatements {
  const covered = (counters: readonly PodCounters[]): number =>
    coveredStatements(index, countUnits(index, counters, 'set'))
  const measured = own.map(({ counters }) => counters)
  const total = covered([...measured, ...carried.map(({ pod }) => pod.counters)])
  const certain = covered([...measured, ...carried.map((each) => each.certain)])
  return { statements: total - covered(measured), uncertain: total - certain }
}

const NO_ORIGIN = { args: [], goos: '', goarch: '' }

function* entriesOf(
  packageIndex: number,
  { unitStarts, length }: FunctionRecords,
  marks: Uint8Array | undefined,
): Generator<CounterEntry, void> {
  if (marks === undefined) return
  for (let functionIndex = 0; functionIndex < length; functionIndex++) {
    const own = marks.subarray(unitStarts[functionIndex], unitStarts[functionIndex + 1])
    if (own.includes(1)) yield { packageIndex, functionIndex, counters: Uint32Array.from(own) }
  }
}
