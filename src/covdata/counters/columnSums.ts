/** @module The counters of one pod, added up separately for each column. */
import type { CounterMode } from '../format/format.js'
import type { CounterLayout } from './counterLayout.js'
import { PodCounters } from './podCounters.js'

/** Adds up the counters of one pod: one sum (a PodCounters) for each column. */
export class ColumnSums {
  private readonly sums = new Map<number, PodCounters>()

  constructor(
    private readonly layout: CounterLayout,
    private readonly mode: CounterMode,
  ) {}

  /** The sum of a column, to add to. All its counters are 0 at first. */
  of(column: number): PodCounters {
    const known = this.sums.get(column)
    if (known !== undefined) return known
    const sum = new PodCounters(this.layout, this.mode)
    this.sums.set(column, sum)
    return sum
  }

  /** The sums of both, added up column by column; a column is included if either has it. */
  with(other: ColumnSums): Map<number, PodCounters> {
    const columns = new Set([...this.sums.keys(), ...other.sums.keys()])
    return new Map(
      [...columns].map((column) => {
        const parts = [this, other].flatMap(({ sums }) => sums.get(column) ?? [])
        return [column, PodCounters.sum(this.layout, this.mode, parts)]
      }),
    )
  }
}
