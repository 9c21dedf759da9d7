/** @module Counts each process once, however many files it left. */
import type { CounterFileAdder } from './counterFileAdder.js'
import type { Counted, EndingSums } from './endingSums.js'
import { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import { processesOf } from './processGroups.js'
import type { CounterGeneration, ProcessFiles } from './processFiles.js'
import { type SnapshotChain, chainWith } from './snapshotChain.js'

/** The file of a process that has all the counts of its other files. */
interface LargestFile extends Counted {
  /** The other files. */
  readonly others: readonly PodProcess[]
}

/** Adds the counters of each process to a pod's sums once, from all the files that the process left. */
export class ProcessAdder {
  constructor(
    private readonly adder: CounterFileAdder,
    private readonly sums: EndingSums,
  ) {}

  /** Adds files each of which is all that its process left. */
  async addAll(names: readonly CounterFileName[]): Promise<void> {
    for (const name of names) {
      // Reading a file takes less time than awaiting a promise.
      const turn = this.adder.turn()
      if (turn !== undefined) await turn
      const added = this.adder.add(
        name,
        (identity) => this.sums.endedIn(this.adder.columnOf(name, identity), identity?.fixed ?? false),
        true,
      )
      if (added !== 'left out') for (const process of processesOf(added)) this.sums.list.add(process)
    }
  }

  /** Adds a process whose files identify it. It counts as one process, however often it cleared its counters. */
  async addProcess({ generations, ended }: ProcessFiles): Promise<void> {
    const [only, ...others] = generations
    if (only !== undefined && others.length === 0 && only.live.length === 0 && only.own.length === 1)
      return this.addAll(only.own)
    let last: PodProcess | undefined
    for (const generation of generations) last = (await this.addGeneration(generation, ended)) ?? last
    if (last !== undefined) this.sums.list.add(last)
  }

  /**
   * Adds files, sorted by time, that share a process id and a directory but do not identify their process. If counters
   * are lower than in the file before, a new process with the same id has begun.
   */
  async addGroup(group: readonly CounterFileName[]): Promise<void> {
    if (group.length === 1) return this.addAll(group)
    let chain: SnapshotChain | undefined
    let next = this.newCounters()
    for (const name of group) {
      next.clear()
      await this.adder.turn()
      const process = this.adder.add(name, () => next)
      if (process === 'left out') continue
      const counters = next
      const longer = chain === undefined ? undefined : chainWith(chain, { process, counters })
      if (chain !== undefined && longer === undefined) this.settle(chain)
      // The counters that the chain no longer needs are used for the next file.
      next = chain?.counters ?? this.newCounters()
      chain = longer ?? { processes: [process], counters, grew: false }
    }
    if (chain !== undefined) this.settle(chain)
  }

  /**
   * Adds what a process counted between two clearings of its counters. The live file has all of it up to the end of the
   * process, unless it is an earlier copy or a snapshot.
   * @param ended whether the process ended normally
   */
  private async addGeneration(
    { own, live }: CounterGeneration,
    ended: boolean,
  ): Promise<PodProcess | undefined> {
    const written = await this.largestOf(own)
    const kept = await this.largestOf(live)
    for (const copy of kept?.others ?? []) this.noteEarlier(copy, kept)
    if (kept === undefined) {
      if (written === undefined) return undefined
      // A process writes once as it ends, but to two directories if it had one of its own.
      const earlier = written.others.filter(({ atEnd }) => !(atEnd && written.process.atEnd))
      if (earlier.length > 0) this.noteLast(written.process, earlier.length + 1)
      return this.sums.add(written)
    }
    const ending = ended ? undefined : kept.process.ending
    if (written === undefined) return this.sums.add({ ...kept, process: { ...kept.process, ending } })
    // The directory that the process itself wrote to decides the column.
    const { column, fixed } = written.process
    const process = { ...kept.process, column, fixed, ending }
    const growth = written.counters.growthTo(kept.counters)
    if (growth !== 'less') return this.sums.add({ ...kept, process }, written.counters)
    if (kept.counters.growthTo(written.counters) === 'less') {
      this.sums.add(written)
      return this.sums.add({ ...kept, process })
    }
    if (ended) this.noteEarlier(kept.process, written)
    return this.sums.add({ ...written, process: ended ? written.process : process }, written.counters)
  }

  /**
   * Since counters only grow, one of the files has all the counts of the others. If not, the process was duplicated while it
   * ran, as may happen with virtual machines: then both files count.
   */
  private async largestOf(names: readonly CounterFileName[]): Promise<LargestFile | undefined> {
    let largest: Counted | undefined
    let spare: PodCounters | undefined
    const others: PodProcess[] = []
    for (const name of names) {
      const counters = spare ?? this.newCounters()
      counters.clear()
      spare = counters
      await this.adder.turn()
      const process = this.adder.add(name, () => counters)
      if (process === 'left out') continue
      const growth = largest?.counters.growthTo(counters) ?? 'more'
      if (growth === 'more') {
        if (largest !== undefined) others.push(largest.process)
        spare = largest?.counters
        largest = { process, counters }
      } else if (growth === 'less' && counters.growthTo(largest?.counters ?? counters) === 'less')
        this.sums.list.add(this.sums.add({ process, counters }))
      else others.push(process)
    }
    return largest === undefined ? undefined : { ...largest, others }
  }

  private settle({ processes, counters, grew }: SnapshotChain): void {
    const own = grew ? processes.slice(-1) : processes
    for (const process of own) this.sums.list.add(this.sums.add({ process, counters }))
    const [last] = own
    if (grew && last !== undefined) this.noteLast(last, processes.length)
  }

  private noteEarlier({ path }: PodProcess, later: Counted | undefined): void {
    const message = `it is an earlier copy of ${later?.process.path ?? ''}`
    this.adder.problems.push({ code: 'duplicate-counters', path, message })
  }

  private noteLast({ path, pid }: PodProcess, files: number): void {
    const message = `it is the last of ${files} files of process ${pid}, each with the counts since its start; the others are not added`
    this.adder.problems.push({ code: 'process-snapshots', path, message })
  }

  private newCounters(): PodCounters {
    const { layout, mode } = this.adder.target
    return new PodCounters(layout, mode)
  }
}
