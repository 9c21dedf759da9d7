/** @module Adding up the pods of the same build from many measurements, so that memory holds only one for each build. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { CounterLayout } from '../covdata/counters/counterLayout.js'
import { PodCounters } from '../covdata/counters/podCounters.js'
import type { PodProcess } from '../covdata/read/podProcess.js'
import type { Pod } from '../covdata/read/readPods.js'

interface Sum {
  /** The pod of this build with the first path. */
  pod: Pod
  readonly columns: Set<number>
  readonly countersByColumn: Map<number, PodCounters>
  readonly processes: PodProcess[]
}

/** Sums of pods by build. */
export class PodSums {
  private readonly sums = new Map<CounterLayout, Sum>()

  /** @param pods read with the same SeenFiles as all others, so that the same builds are recognized */
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

  /** One pod for each build, sorted by path and independent of the order in which pods were added. */
  pods(): readonly Pod[] {
    const sums = [...this.sums.values()].sort((one, other) =>
      compareBytes(one.pod.metaPath, other.pod.metaPath),
    )
    return sums.map(({ pod, columns, countersByColumn, processes }) => ({
      ...pod,
      columns: [...columns].sort((one, other) => one - other),
      counters: PodCounters.sum(pod.counters.layout, pod.counters.mode, [...countersByColumn.values()]),
      countersByColumn,
      // Live files were read on the machine that wrote them; the data here is compacted.
      endedByColumn: countersByColumn,
      processes,
    }))
  }
}
