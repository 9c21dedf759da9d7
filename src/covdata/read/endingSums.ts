/** @module Adds up the counters of a pod by how their processes ended, and by column. */
import type { CounterMode } from '../format/format.js'
import { ColumnSums } from '../counters/columnSums.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import type { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'
import type { CountersOfProcess } from './processCounters.js'
import { countersOfSum } from './processCounters.js'
import type { ProcessList } from './processGroups.js'

/** The counters of one file, and the process that it is from. */
export interface Counted {
  readonly process: PodProcess
  readonly counters: PodCounters
}

/** Adds up the counters of one pod: all of them, and those that Go alone would have kept. Both are kept by column. */
export class EndingSums {
  /** The counters of processes that ended normally and had a GOCOVERDIR. */
  private readonly ended: ColumnSums
  /** The counters of the other processes, which Go alone would have lost. */
  private readonly live: ColumnSums
  /** What those processes had written themselves before they ended; `live` has it too. */
  private readonly earlier: ColumnSums

  /**
   * @param list of the processes that count
   * @param onAdd called with each process that is added by `add`
   */
  constructor(
    layout: CounterLayout,
    mode: CounterMode,
    readonly list: ProcessList,
    private readonly onAdd?: (process: PodProcess, counters: CountersOfProcess) => void,
  ) {
    this.ended = new ColumnSums(layout, mode)
    this.live = new ColumnSums(layout, mode)
    this.earlier = new ColumnSums(layout, mode)
  }

  /** All counters; only columns with a readable file are included. */
  get countersByColumn(): ReadonlyMap<number, PodCounters> {
    return this.ended.with(this.live)
  }

  /** What Go alone would have kept. */
  get endedByColumn(): ReadonlyMap<number, PodCounters> {
    return this.ended.with(this.earlier)
  }

  /**
   * The sum to which the counters of a file that Go itself wrote are added.
   * @param fixed whether the process had no GOCOVERDIR
   */
  endedIn(column: number, fixed: boolean): PodCounters {
    return (fixed ? this.live : this.ended).of(column)
  }

  /**
   * The sum of a column's counters that Go itself wrote (`ended`), or that it would have lost (`kept`).
   */
  sumOf(column: number, part: 'ended' | 'kept'): PodCounters {
    return (part === 'ended' ? this.ended : this.live).of(column)
  }

  /**
   * Adds the counters of a process.
   * @param written the part of them that the process itself had written, if it did not end normally
   * @returns the process
   */
  add({ process, counters }: Counted, written?: PodCounters): PodProcess {
    this.onAdd?.(process, countersOfSum(counters))
    const { column, ending, fixed } = process
    if (ending === undefined && !fixed) this.ended.of(column).addAll(counters)
    else {
      this.live.of(column).addAll(counters)
      if (written !== undefined && !fixed) this.earlier.of(column).addAll(written)
    }
    return process
  }
}
