/** @module Reading the counter data files of a pod and adding them up, column by column. */
import type { CounterMode } from '../format/format.js'
import { CounterAdder } from './counterAdder.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import { CounterTotals } from './counterTotals.js'
import type { FileReader } from '../bytes/fileReader.js'
import type { MetaFile } from '../format/metaFile.js'
import type { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import type { DataProblem } from '../format/dataProblem.js'
import { ProcessCounters } from './processCounters.js'
import { filesByProcess } from './processFiles.js'
import type { SeenFiles } from './seenFiles.js'

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
  private readonly totals: CounterTotals

  constructor(
    private readonly request: CounterRequest,
    entries: 'checked' | 'unchecked',
  ) {
    const { layout, mode } = request.target
    this.adder = new CounterAdder(request, entries)
    this.totals = new CounterTotals(layout, mode)
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
    const { countersByColumn, endedByColumn, processes } = this.totals
    const { problems } = this.adder
    return { countersByColumn, endedByColumn, processes: inOrder(processes), problems: inOrder(problems) }
  }

  private async addOnce(names: readonly CounterFileName[]): Promise<void> {
    const counters = new ProcessCounters(this.adder, this.totals)
    const { processes, groups } = filesByProcess(names, (name) => this.adder.identityOf(name))
    for (const process of processes) await counters.addProcess(process)
    for (const group of groups) {
      const [only] = group
      if (only !== undefined && group.length === 1) await this.addFile(only)
      else await counters.addGroup(group)
    }
  }

  private async addFile(name: CounterFileName): Promise<void> {
    const added = await this.adder.add(name, (identity) =>
      this.totals.endedIn(this.adder.columnOf(name), identity?.fixed ?? false),
    )
    if (added !== 'left out') this.totals.processes.push(added)
  }
}
