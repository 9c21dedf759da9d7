/** @module Counters of one pod, added up column by column. */
import type { CounterMode } from '../format/format.js'
import type { CounterLayout } from './counterLayout.js'
import { PodCounters } from './podCounters.js'

export class ColumnSums {
  private readonly sums = new Map<number, PodCounters>()

  constructor(
    private readonly layout: CounterLayout,
    private readonly mode: CounterMode,
  ) {}

  /** Made when it is first asked for. */
  of(column: number): PodCounters {
    const known = this.sums.get(column)
    if (known !== undefined) return known
    const sum = new PodCounters(this.layout, this.mode)
    this.sums.set(column, sum)
    return sum
  }

  /** Both together. */
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
