/** @module Reading the counter data files of a pod and adding them up, column by column. */
import { setImmediate } from 'node:timers/promises'
import type { CounterMode } from '../coverage/model.js'
import { decodeAnyCounterFile } from './anyCounterFile.js'
import { type CounterEntries, checkEntries } from './counterEntries.js'
import type { CounterLayout } from './counterLayout.js'
import type { FileReader } from './fileReader.js'
import type { MetaFile } from './metaFile.js'
import { type Misfits, PodCounters } from './podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import { type DataProblem, unreadable } from './problems.js'
import type { SeenFiles } from './seenFiles.js'
import { ColumnSums } from './columnSums.js'
import {
  type LiveGroup,
  type SnapshotChain,
  chainWith,
  groupByLiveFile,
  groupByProcess,
} from './snapshots.js'

/** For what the counters are. */
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
  await quick.readAll()
  if (!quick.torn) return quick.result()
  const careful = new CounterReader(request, 'checked')
  await careful.readAll()
  return careful.result()
}

/** One pod's counters while they are read. */
class CounterReader {
  /** Whether a part of a bad file was added. */
  torn = false
  /** Of processes that ended by themselves. */
  private readonly sums: ColumnSums
  /** Of those that did not; and the last of what they had written before. */
  private readonly liveSums: ColumnSums
  private readonly earlierSums: ColumnSums
  private readonly processes: PodProcess[] = []
  private readonly problems: DataProblem[] = []
  private filesRead = 0

  constructor(
    private readonly request: CounterRequest,
    private readonly entries: 'checked' | 'unchecked',
  ) {
    const { layout, mode } = request.target
    this.sums = new ColumnSums(layout, mode)
    this.liveSums = new ColumnSums(layout, mode)
    this.earlierSums = new ColumnSums(layout, mode)
  }

  async readAll(): Promise<void> {
    const { names, seen } = this.request
    if (seen === undefined) {
      for (const name of names) await this.addFile(name)
      return
    }
    const { live, others } = groupByLiveFile(names)
    for (const group of live) await this.addLiveFile(group)
    for (const group of groupByProcess(others, (name) => this.columnOf(name))) await this.addGroup(group)
  }

  private async addGroup(group: readonly CounterFileName[]): Promise<void> {
    const [only] = group
    if (only !== undefined && group.length === 1) await this.addFile(only)
    else await this.addSnapshots(group)
  }

  result(): CountersRead {
    const order = new Map(this.request.names.map((name, index) => [name.path, index]))
    const inOrder = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
      all.toSorted((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0))
    return {
      countersByColumn: this.sums.with(this.liveSums),
      endedByColumn: this.sums.with(this.earlierSums),
      processes: inOrder(this.processes),
      problems: inOrder(this.problems),
    }
  }

  private async addFile(name: CounterFileName): Promise<void> {
    const process = await this.addEntries(name, () => this.sums.of(this.columnOf(name)))
    if (process !== undefined) this.processes.push(process)
  }

  /** Files of one process id, by time. A later process of the same id is told by counters that are lower. */
  private async addSnapshots(group: readonly CounterFileName[]): Promise<void> {
    let chain: SnapshotChain | undefined
    for (const name of group) {
      const counters = new PodCounters(this.request.target.layout, this.request.target.mode)
      const process = await this.addEntries(name, () => counters)
      if (process === undefined) continue
      const longer = chain === undefined ? undefined : chainWith(chain, { process, counters })
      if (chain !== undefined && longer === undefined) this.settle(chain)
      chain = longer ?? { processes: [process], counters, grew: false }
    }
    if (chain !== undefined) this.settle(chain)
  }

  /**
   * The live file has what the process executed to its end, and so more than what it wrote itself; if it has the very same,
   * the process ended by itself, and could not remove its live file.
   */
  private async addLiveFile({ live, own }: LiveGroup): Promise<void> {
    const { layout, mode } = this.request.target
    const counters = new PodCounters(layout, mode)
    const found = await this.addEntries(live, () => counters)
    if (found === undefined) {
      if (own.length > 0) await this.addGroup(own)
      return
    }
    const column = this.columnOf(own.at(-1) ?? live)
    let last: PodCounters | undefined
    const cleared: CounterFileName[] = []
    for (const name of own) {
      const written = new PodCounters(layout, mode)
      if ((await this.addEntries(name, () => written)) === undefined) continue
      if (counters.covers(written)) last = written
      // The program has cleared its counters since.
      else cleared.push(name)
    }
    if (cleared.length > 0) await this.addGroup(cleared)
    if (last?.covers(counters) === true) this.sums.of(column).addAll(counters)
    else {
      this.liveSums.of(column).addAll(counters)
      if (last !== undefined) this.earlierSums.of(column).addAll(last)
    }
    this.processes.push({ ...found, column, live: last?.covers(counters) !== true })
  }

  private settle({ processes, counters, grew }: SnapshotChain): void {
    const own = grew ? processes.slice(-1) : processes
    for (const process of own) {
      this.sums.of(process.column).addAll(counters)
      this.processes.push(process)
      if (!grew) continue
      const message = `it is the last of ${processes.length} files of process ${process.pid}, each of which counts from the start; the others are not added`
      this.problems.push({ code: 'process-snapshots', path: process.path, message })
    }
  }

  /**
   * Adds what a file holds.
   * @param sum to which it is added
   * @returns undefined for a file that is left out, which is said
   */
  private async addEntries(name: CounterFileName, sum: () => PodCounters): Promise<PodProcess | undefined> {
    if (++this.filesRead % FILES_AT_ONCE === 0) await setImmediate()
    const { path, directory, pid, time } = name
    try {
      const bytes = this.request.files.read(path)
      const copy = this.request.seen?.copyOf(path, bytes)
      if (copy !== undefined) {
        this.problems.push({ code: 'duplicate-counters', path, message: `it is a copy of ${copy}` })
        return undefined
      }
      const { metaHash, origin, entries } = decodeAnyCounterFile(path, bytes, this.request.target.layout)
      if (this.entries === 'checked') checkEntries(entries)
      const misfits = this.addTo(sum(), entries)
      this.request.seen?.add(path)
      this.noteHash(path, metaHash)
      this.noteMisfits(path, misfits)
      return {
        ...origin,
        path,
        directory,
        pid,
        time,
        column: this.columnOf(name),
        live: name.live !== undefined,
      }
    } catch (error) {
      const problem = unreadable('counter-file-unreadable', path, error)
      this.problems.push({ ...problem, message: `${problem.message}; the file is left out` })
      return undefined
    }
  }

  private addTo(counters: PodCounters, entries: CounterEntries): Misfits {
    try {
      return counters.add(entries)
    } catch (error) {
      this.torn = true
      throw error
    }
  }

  private columnOf(name: CounterFileName): number {
    const { columns, testColumn } = this.request
    if (name.live?.ranTests === true && testColumn !== undefined) return testColumn
    return columns[name.directory] ?? 0
  }

  private noteHash(path: string, metaHash: string): void {
    const { hash } = this.request.target.meta
    if (metaHash === hash) return
    const message = `its header says that the counters are for ${metaHash}, and not for ${hash}; they are read all the same`
    this.problems.push({ code: 'hash-mismatch', path, offset: 8, message })
  }

  private noteMisfits(path: string, { unknown, misshapen }: Misfits): void {
    if (unknown > 0) {
      const message = `${unknown} entries are for functions that the meta-data file does not have; they are left out`
      this.problems.push({ code: 'unknown-function', path, message })
    }
    if (misshapen > 0) {
      const message = `${misshapen} entries have more or fewer counters than their function has units; they are left out`
      this.problems.push({ code: 'counter-shape-mismatch', path, message })
    }
  }
}
