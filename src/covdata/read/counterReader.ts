/** @module Reading the counter data files of a pod and adding them up, column by column. */
import { CounterAdder } from './counterAdder.js'
import type { CounterRequest } from './counterRequest.js'
import { CounterTotals } from './counterTotals.js'
import type { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import type { DataProblem } from '../format/dataProblem.js'
import { ProcessCounters } from './processCounters.js'
import { filesByProcess } from './processFiles.js'

export interface CountersRead {
  readonly countersByColumn: ReadonlyMap<number, PodCounters>
  /** What Go alone would have kept: nothing of what processes executed since they last wrote, if they did not end by themselves. */
  readonly endedByColumn: ReadonlyMap<number, PodCounters>
  /** In the order of the files. */
  readonly processes: readonly PodProcess[]
  readonly problems: readonly DataProblem[]
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
    if (seen === undefined) await this.addAll(names)
    else await this.addOnce(names)
    const { countersByColumn, endedByColumn, processes } = this.totals
    const { problems } = this.adder
    const read = { countersByColumn, endedByColumn, processes, problems }
    return seen === undefined ? read : { ...read, ...inOrder(names, read) }
  }

  private async addAll(names: readonly CounterFileName[]): Promise<void> {
    for (const name of names) {
      // Most files are done in less time than a promise takes.
      const turn = this.adder.turn()
      if (turn !== undefined) await turn
      this.addFile(name)
    }
  }

  private async addOnce(names: readonly CounterFileName[]): Promise<void> {
    const counters = new ProcessCounters(this.adder, this.totals)
    const { processes, groups } = filesByProcess(names, (name) => this.adder.identityOf(name))
    for (const process of processes) await counters.addProcess(process)
    for (const group of groups) {
      const [only] = group
      if (only !== undefined && group.length === 1) await this.addAll([only])
      else await counters.addGroup(group)
    }
  }

  private addFile(name: CounterFileName): void {
    const added = this.adder.add(name, (identity) =>
      this.totals.endedIn(this.adder.columnOf(name), identity?.fixed ?? false),
    )
    if (added !== 'left out') this.totals.processes.push(added)
  }
}

/** In the order of the files, which processes are not added in. */
function inOrder(
  names: readonly CounterFileName[],
  { processes, problems }: Pick<CountersRead, 'processes' | 'problems'>,
): Pick<CountersRead, 'processes' | 'problems'> {
  const order = new Map(names.map((name, index) => [name.path, index]))
  const sorted = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
    all.toSorted((one, other) => (order.get(one.path) ?? 0) - (order.get(other.path) ?? 0))
  return { processes: sorted(processes), problems: sorted(problems) }
}
