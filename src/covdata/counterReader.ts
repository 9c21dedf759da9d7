/** @module Reading the counter data files of a pod and adding them up, column by column. */
import { setImmediate } from 'node:timers/promises'
import type { CounterMode } from '../coverage/model.js'
import { type CounterEntries, checkEntries } from './counterEntries.js'
import { decodeCounterFile } from './counterFile.js'
import type { CounterLayout } from './counterLayout.js'
import type { FileReader } from './fileReader.js'
import type { MetaFile } from './metaFile.js'
import { type Misfits, PodCounters } from './podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import { type DataProblem, unreadable } from './problems.js'
import type { SeenFiles } from './seenFiles.js'
import { type SnapshotChain, chainWith, groupByProcess } from './snapshots.js'

/** For what the counters are. */
export interface CounterTarget {
  readonly meta: MetaFile
  readonly layout: CounterLayout
  /** How counters are added up. */
  readonly mode: CounterMode
}

export interface CountersRead {
  readonly countersByColumn: ReadonlyMap<number, PodCounters>
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
  private readonly sums = new Map<number, PodCounters>()
  private readonly processes: PodProcess[] = []
  private readonly problems: DataProblem[] = []
  private filesRead = 0

  constructor(
    private readonly request: CounterRequest,
    private readonly entries: 'checked' | 'unchecked',
  ) {}

  async readAll(): Promise<void> {
    const { names, seen } = this.request
    if (seen === undefined) {
      for (const name of names) await this.addFile(name)
      return
    }
    for (const group of groupByProcess(names, (name) => this.columnOf(name))) {
      const [only] = group
      if (only !== undefined && group.length === 1) await this.addFile(only)
      else await this.addSnapshots(group)
    }
  }

  result(): CountersRead {
    const order = new Map(this.request.names.map((name, index) => [name.path, index]))
    const inOrder = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
      all.toSorted((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0))
    return {
      countersByColumn: this.sums,
      processes: inOrder(this.processes),
      problems: inOrder(this.problems),
    }
  }

  private async addFile(name: CounterFileName): Promise<void> {
    const process = await this.addEntries(name, () => this.sum(this.columnOf(name)))
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

  private settle({ processes, counters, grew }: SnapshotChain): void {
    const own = grew ? processes.slice(-1) : processes
    for (const process of own) {
      this.sum(process.column).addAll(counters)
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
      const copy = this.request.seen?.counterFile(path, bytes)
      if (copy !== undefined) {
        this.problems.push({ code: 'duplicate-counters', path, message: `it is a copy of ${copy}` })
        return undefined
      }
      const { metaHash, origin, entries } = decodeCounterFile(bytes)
      if (this.entries === 'checked') checkEntries(entries)
      const misfits = this.addTo(sum(), entries)
      this.noteHash(path, metaHash)
      this.noteMisfits(path, misfits)
      return { ...origin, path, directory, pid, time, column: this.columnOf(name) }
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
    return this.request.columns[name.directory] ?? 0
  }

  private sum(column: number): PodCounters {
    const { layout, mode } = this.request.target
    const known = this.sums.get(column)
    if (known !== undefined) return known
    const sum = new PodCounters(layout, mode)
    this.sums.set(column, sum)
    return sum
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
