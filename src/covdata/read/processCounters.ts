/** @module What a process executed, from all the files that it left: it counts once. */
import type { CounterAdder } from './counterAdder.js'
import type { Counted, CounterTotals } from './counterTotals.js'
import { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CounterFileName } from './pods.js'
import type { CounterGeneration, ProcessFiles } from './processFiles.js'
import { type SnapshotChain, chainWith } from './snapshotChain.js'

interface LargestFile extends Counted {
  /** Files that have no more. */
  readonly others: readonly PodProcess[]
}

export class ProcessCounters {
  constructor(
    private readonly adder: CounterAdder,
    private readonly totals: CounterTotals,
  ) {}

  /** It counts as one process, however often it cleared its counters. */
  async addProcess({ generations, ended }: ProcessFiles): Promise<void> {
    let last: PodProcess | undefined
    for (const generation of generations) last = (await this.addGeneration(generation, ended)) ?? last
    if (last !== undefined) this.totals.processes.push(last)
  }

  /**
   * Files of one process id and directory, by time, that do not say of which process they are. A later process of the same id
   * is told by counters that are lower.
   */
  async addGroup(group: readonly CounterFileName[]): Promise<void> {
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
      // What the chain needs no more takes the next file.
      next = chain?.counters ?? this.newCounters()
      chain = longer ?? { processes: [process], counters, grew: false }
    }
    if (chain !== undefined) this.settle(chain)
  }

  /**
   * The live file has what the process executed to its end, unless it is a copy that was made before, or a snapshot.
   * @param ended whether the process ended by itself
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
      if (written.others.length > 0) this.noteLast(written.process, written.others.length + 1)
      return this.totals.add(written)
    }
    const ending = ended ? undefined : kept.process.ending
    if (written === undefined) return this.totals.add({ ...kept, process: { ...kept.process, ending } })
    // Where it wrote itself says where it belongs.
    const { column, fixed } = written.process
    const process = { ...kept.process, column, fixed, ending }
    const growth = written.counters.growthTo(kept.counters)
    if (growth !== 'less') return this.totals.add({ ...kept, process }, written.counters)
    if (kept.counters.growthTo(written.counters) === 'less') {
      this.totals.add(written)
      return this.totals.add({ ...kept, process })
    }
    if (ended) this.noteEarlier(kept.process, written)
    return this.totals.add({ ...written, process: ended ? written.process : process }, written.counters)
  }

  /**
   * Since counters only grow, one of the files has all that the others have. Where that is not so the process was copied
   * while it ran and went on as two, as those of virtual machines may: then each counts.
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
        this.totals.processes.push(this.totals.add({ process, counters }))
      else others.push(process)
    }
    return largest === undefined ? undefined : { ...largest, others }
  }

  private settle({ processes, counters, grew }: SnapshotChain): void {
    const own = grew ? processes.slice(-1) : processes
    for (const process of own) this.totals.processes.push(this.totals.add({ process, counters }))
    const [last] = own
    if (grew && last !== undefined) this.noteLast(last, processes.length)
  }

  private noteEarlier({ path }: PodProcess, later: Counted | undefined): void {
    const message = `it is an earlier copy of ${later?.process.path ?? ''}`
    this.adder.problems.push({ code: 'duplicate-counters', path, message })
  }

  private noteLast({ path, pid }: PodProcess, files: number): void {
    const message = `it is the last of ${files} files of process ${pid}, each of which counts from the start; the others are not added`
    this.adder.problems.push({ code: 'process-snapshots', path, message })
  }

  private newCounters(): PodCounters {
    const { layout, mode } = this.adder.target
    return new PodCounters(layout, mode)
  }
}
