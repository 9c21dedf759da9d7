/** @module The counters of a pod, column by column, as they are added up. */
import type { CounterMode } from '../format/format.js'
import { ColumnSums } from '../counters/columnSums.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import type { PodCounters } from '../counters/podCounters.js'
import type { PodProcess } from './podProcess.js'

/** A file that was read. */
export interface Counted {
  readonly process: PodProcess
  readonly counters: PodCounters
}

export class CounterTotals {
  readonly processes: PodProcess[] = []
  /** Of processes that ended by themselves, and had a GOCOVERDIR. */
  private readonly ended: ColumnSums
  /** Of others; and the last of what they had written before. */
  private readonly live: ColumnSums
  private readonly earlier: ColumnSums

  constructor(layout: CounterLayout, mode: CounterMode) {
    this.ended = new ColumnSums(layout, mode)
    this.live = new ColumnSums(layout, mode)
    this.earlier = new ColumnSums(layout, mode)
  }

  /** Only columns with a readable file are in it. */
  get countersByColumn(): ReadonlyMap<number, PodCounters> {
    return this.ended.with(this.live)
  }

  /** What Go alone would have kept. */
  get endedByColumn(): ReadonlyMap<number, PodCounters> {
    return this.ended.with(this.earlier)
  }

  /**
   * Where the counters of files are added that Go wrote at the end of a process.
   * @param fixed whether it had no GOCOVERDIR
   */
  endedIn(column: number, fixed: boolean): PodCounters {
    return (fixed ? this.live : this.ended).of(column)
  }

  /**
   * Adds what a process executed, and what it had written of that itself if it did not end by itself.
   * @returns the process
   */
  add({ process, counters }: Counted, written?: PodCounters): PodProcess {
    const { column, ending, fixed } = process
    if (ending === undefined && !fixed) this.ended.of(column).addAll(counters)
    else {
      this.live.of(column).addAll(counters)
      if (written !== undefined && !fixed) this.earlier.of(column).addAll(written)
    }
    return process
  }
}
