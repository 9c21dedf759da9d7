/**
 * @module Pods of what was carried over from a baseline: the meta-data of the build that is measured, and a counter of 1 for
 * each unit that is carried over. They are stored like any other data.
 */
import { hex } from '../covdata/bytes/bytes.js'
import { CounterLayout } from '../covdata/counters/counterLayout.js'
import { PodCounters } from '../covdata/counters/podCounters.js'
import { type CarriedFrom, carriedName } from '../covdata/format/carriedName.js'
import { decodeCounterFile } from '../covdata/format/counterFile.js'
import { type CounterEntry, encodeCounterFile } from '../covdata/format/encodeCounters.js'
import { encodeMetaFile, encodePackage } from '../covdata/format/encodeMeta.js'
import type { CounterMode, Granularity } from '../covdata/format/format.js'
import type { FunctionRecords } from '../covdata/format/functionRecords.js'
import { type PackageNames, decodeMetaFile } from '../covdata/format/metaFile.js'
import { hashBlobs } from '../covdata/format/metaHash.js'
import type { Pod } from '../covdata/read/readPods.js'

/** A package as it is built, with what is carried over to it. */
export interface CarriedBuild {
  readonly names: Pick<PackageNames, 'importPath' | 'modulePath'>
  readonly records: FunctionRecords
  /** By column, for each unit 1 if it is carried over in that column. */
  readonly columns: ReadonlyMap<number, Uint8Array>
}

export interface CarriedPodRequest {
  readonly from: CarriedFrom
  readonly mode: CounterMode
  readonly granularity: Granularity
  /** The columns of the baseline: also those in which nothing is carried over. */
  readonly columns: readonly number[]
}

/** @param builds of different packages */
export function carriedPod(
  builds: readonly CarriedBuild[],
  { from, mode, granularity, columns }: CarriedPodRequest,
): Pod {
  const name = carriedName(from)
  const blobs = builds.map(({ names, records }) =>
    encodePackage('md5', { ...names, name, functions: records.toFunctions() }),
  )
  const hash = hashBlobs('md5', blobs)
  const meta = decodeMetaFile(encodeMetaFile({ hash, mode, granularity, blobs }))
  const layout = new CounterLayout(meta)
  const counted = (column: number): PodCounters => {
    const counters = new PodCounters(layout, mode)
    const entries = builds.flatMap((build, i) => [...entriesOf(i, build.records, build.columns.get(column))])
    counters.add(decodeCounterFile(encodeCounterFile(hash, NO_ORIGIN, entries)).entries)
    return counters
  }
  const countersByColumn = new Map(columns.map((column) => [column, counted(column)]))
  const tag = hex(hash)
  return {
    tag,
    metaPath: `covmeta.${tag}`,
    meta,
    columns: columns.toSorted((one, other) => one - other),
    counters: PodCounters.sum(layout, mode, [...countersByColumn.values()]),
    countersByColumn,
    processes: [],
    endedByColumn: countersByColumn,
  }
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
