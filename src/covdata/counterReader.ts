/** @module Reading the counter data files of a pod and adding them up, column by column. */
import { setImmediate } from 'node:timers/promises'
import type { CounterMode } from '../coverage/model.js'
import { ColumnSums } from './columnSums.js'
import { type Added, CounterAdder } from './counterAdder.js'
import type { CounterLayout } from './counterLayout.js'
import type { FileReader } from './fileReader.js'
import type { MetaFile } from './metaFile.js'
import { PodCounters } from './podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import type { DataProblem } from './problems.js'
import type { SeenFiles } from './seenFiles.js'
import {
  type LiveGroup,
  type SnapshotChain,
  chainWith,
  groupByLiveFile,
  groupByProcess,
} from './snapshots.js'

/** The program whose counters are read. */
export interface CounterTarget {
  readonly meta: MetaFile
  readonly layout: CounterLayout
  /** How counters are added up. */
  readonly mode: CounterMode
}

export interface CountersRead {
  readonly countersByColumn: ReadonlyMap<number, PodCounters>
  /** What Go alone would have kept: nothing of what processes executed since they last wrote, if they did not end by themselves. */
  readonly endedByColumn: ReadonlyMap<number, PodCounters>
  /** In the order of the files. */
  readonly processes: readonly PodProcess[]
  readonly problems: readonly DataProblem[]
}

/** Files that are read before others have their turn: an interrupt, the progress of a download. */
const FILES_AT_ONCE = 64

export interface CounterRequest {
  /** In the order of directories and paths. */
  readonly names: readonly CounterFileName[]
  readonly target: CounterTarget
  readonly files: FileReader
  /** Of the directories, by their index. */
  readonly columns: readonly number[]
  /** Of live files of processes that ran tests. */
  readonly testColumn: number | undefined
  /** If given, copies and all but the last snapshot of a process are left out. */
  readonly seen: SeenFiles | undefined
}

/**
 * Adds up the counters of a pod. A bad file costs itself only. Files are added while they are decoded; if one of them turns
 * out to be torn, all are read again, and each is checked as a whole before anything of it is added.
 */
export async function readCounters(request: CounterRequest): Promise<CountersRead> {
  const quick = new CounterReader(request, 'unchecked')
  const read = await quick.readAll()
  return quick.torn ? new CounterReader(request, 'checked').readAll() : read
}

/** One pod's counters while they are read. */
class CounterReader {
  private readonly adder: CounterAdder
  /** Of processes that ended by themselves. */
  private readonly sums: ColumnSums
  /** Of those that did not; and the last of what they had written before. */
  private readonly liveSums: ColumnSums
  private readonly earlierSums: ColumnSums
  private readonly processes: PodProcess[] = []
  private filesRead = 0

  constructor(
    private readonly request: CounterRequest,
    entries: 'checked' | 'unchecked',
  ) {
    const { layout, mode } = request.target
    this.adder = new CounterAdder(request, entries)
    this.sums = new ColumnSums(layout, mode)
    this.liveSums = new ColumnSums(layout, mode)
    this.earlierSums = new ColumnSums(layout, mode)
  }

  /** Whether a part of a bad file was added. */
  get torn(): boolean {
    return this.adder.torn
  }

  async readAll(): Promise<CountersRead> {
    const { names, seen } = this.request
    if (seen === undefined) for (const name of names) await this.addFile(name)
    else await this.addOnce(names)
    const order = new Map(names.map((name, index) => [name.path, index]))
    const inOrder = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
      all.toSorted((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0))
    return {
      countersByColumn: this.sums.with(this.liveSums),
      endedByColumn: this.sums.with(this.earlierSums),
      processes: inOrder(this.processes),
      problems: inOrder(this.adder.problems),
    }
  }

  private async addOnce(names: readonly CounterFileName[]): Promise<void> {
    const { live, others } = groupByLiveFile(names)
    for (const group of live) await this.addLiveFile(group)
    for (const group of groupByProcess(others)) await this.addGroup(group)
  }

  private async addGroup(group: readonly CounterFileName[]): Promise<void> {
    const [only] = group
    if (only !== undefined && group.length === 1) await this.addFile(only)
    else await this.addSnapshots(group)
  }

  private async addFile(name: CounterFileName): Promise<void> {
    const added = await this.add(name, () => this.sums.of(this.adder.columnOf(name)))
    if (added !== 'left out') this.processes.push(added)
  }

  /** Files of one process id, by time. A later process of the same id is told by counters that are lower. */
  private async addSnapshots(group: readonly CounterFileName[]): Promise<void> {
    let chain: SnapshotChain | undefined
    let next = this.newCounters()
    for (const name of group) {
      next.clear()
      const process = await this.add(name, () => next)
      if (process === 'left out') continue
      const counters = next
      const longer = chain === undefined ? undefined : chainWith(chain, { process, counters })
      if (chain !== undefined && longer === undefined) this.settle(chain)
      // What the chain needs no more takes the next file.
      next = chain?.counters ?? this.newCounters()
      chain = longer ?? { processes: [process], counters, grew: false }
    }
    if (chain !== undefined) this.settle(chain)
  }

  /**
   * The live file has what the process executed to its end, and so more than what it wrote itself; if it has the very same,
   * the process ended by itself, and could not remove its live file.
   */
  private async addLiveFile({ copies, own }: LiveGroup): Promise<void> {
    const latest = await this.latestOf(copies)
    if (latest === undefined) {
      if (own.length > 0) await this.addGroup(own)
      return
    }
    const { process: found, counters } = latest
    const lastOwn = own.at(-1)
    const column = lastOwn === undefined ? found.column : this.adder.columnOf(lastOwn)
    let last: PodCounters | undefined
    let ended = false
    const cleared: CounterFileName[] = []
    for (const name of own) {
      const written = this.newCounters()
      if ((await this.add(name, () => written)) === 'left out') continue
      const growth = written.growthTo(counters)
      if (growth === 'less') {
        // The program has cleared its counters since.
        cleared.push(name)
        continue
      }
      last = written
      ended = growth === 'same'
    }
    if (cleared.length > 0) await this.addGroup(cleared)
    if (ended) this.sums.of(column).addAll(counters)
    else {
      this.liveSums.of(column).addAll(counters)
      if (last !== undefined) this.earlierSums.of(column).addAll(last)
    }
    this.processes.push({ ...found, column, ending: ended ? undefined : found.ending })
  }

  /** Of the copies of a live file the one with most; undefined if none can be read. */
  private async latestOf(
    copies: readonly CounterFileName[],
  ): Promise<{ readonly process: PodProcess; readonly counters: PodCounters } | undefined> {
    let latest: { readonly process: PodProcess; readonly counters: PodCounters } | undefined
    for (const copy of copies) {
      const counters = this.newCounters()
      const process = await this.add(copy, () => counters)
      if (process === 'left out') continue
      const one = { process, counters }
      if (latest === undefined) {
        latest = one
        continue
      }
      const grew = latest.counters.growthTo(counters) === 'more'
      const [kept, dropped] = grew ? [one, latest] : [latest, one]
      const message = `it is an earlier copy of ${kept.process.path}`
      this.adder.problems.push({ code: 'duplicate-counters', path: dropped.process.path, message })
      latest = kept
    }
    return latest
  }

  private settle({ processes, counters, grew }: SnapshotChain): void {
    const own = grew ? processes.slice(-1) : processes
    for (const process of own) {
      this.sums.of(process.column).addAll(counters)
      this.processes.push(process)
      if (!grew) continue
      const message = `it is the last of ${processes.length} files of process ${process.pid}, each of which counts from the start; the others are not added`
      this.adder.problems.push({ code: 'process-snapshots', path: process.path, message })
    }
  }

  private async add(name: CounterFileName, sum: () => PodCounters): Promise<Added> {
    if (++this.filesRead % FILES_AT_ONCE === 0) await setImmediate()
    return this.adder.add(name, sum)
  }

  private newCounters(): PodCounters {
    return new PodCounters(this.request.target.layout, this.request.target.mode)
  }
}
