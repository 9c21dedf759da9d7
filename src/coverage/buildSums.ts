/** @module Adds up the pods of many measurements, so that only one pod per build is kept in memory. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import { PodCounters } from '../covdata/counters/podCounters.js'
import type { PodProcess } from '../covdata/read/podProcess.js'
import type { Pod } from '../covdata/read/readPods.js'

interface Sum {
  /** The pod of this build whose path sorts first. */
  pod: Pod
  readonly columns: Set<number>
  readonly countersByColumn: Map<number, PodCounters>
  readonly processes: PodProcess[]
}

/** Adds up pods of the same build (one CounterLayout): their counters column by column, and their lists of processes. */
export class BuildSums {
  private readonly sums = new Map<CounterLayout, Sum>()

  /** @param pods must all be read with the same SeenFiles, so that pods of the same build share a layout */
  add(pods: readonly Pod[]): void {
    for (const pod of pods) {
      const { layout, mode } = pod.counters
      let sum = this.sums.get(layout)
      if (sum === undefined) {
        sum = { pod, columns: new Set(), countersByColumn: new Map(), processes: [] }
        this.sums.set(layout, sum)
      }
      if (compareBytes(pod.metaPath, sum.pod.metaPath) < 0) sum.pod = pod
      for (const column of pod.columns) sum.columns.add(column)
      for (const [column, counters] of pod.countersByColumn) {
        const known = sum.countersByColumn.get(column) ?? new PodCounters(layout, mode)
        known.addAll(counters)
        sum.countersByColumn.set(column, known)
      }
      for (const process of pod.processes) sum.processes.push(process)
    }
  }

  /** One pod per build, sorted by path, so that the order in which they were added does not matter. */
  pods(): readonly Pod[] {
    const sums = [...this.sums.values()].sort((one, other) =>
      compareBytes(one.pod.metaPath, other.pod.metaPath),
    )
    return sums.map(({ pod, columns, countersByColumn, processes }) => ({
      ...pod,
      columns: [...columns].sort((one, other) => one - other),
      counters: PodCounters.sum(pod.counters.layout, pod.counters.mode, [...countersByColumn.values()]),
      countersByColumn,
      // Compacted data has no live files any more: those were read where the processes ran.
      endedByColumn: countersByColumn,
      processes,
    }))
  }
}
