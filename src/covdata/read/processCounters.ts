/** @module What a single process counted, for whoever wants to know more than sums. */
import { EntryCursor, type CounterEntries } from '../format/counterEntries.js'
import type { PodCounters } from '../counters/podCounters.js'
import type { CounterTarget } from './counterTarget.js'
import type { PodProcess } from './podProcess.js'

/** Gets the number of a counter in its CounterLayout, and its value, which is not 0. */
export type VisitCounter = (counter: number, value: number) => void

/** Calls `visit` for the counters of a process that are not 0, in ascending order within each function. */
export type CountersOfProcess = (visit: VisitCounter) => void

/**
 * Gets each process that is not a sum of several. It may get a process twice, if a file turns out to be bad and everything
 * is read again; one that cleared its counters comes once for each time. The counters are valid during the call only.
 */
export type OnProcess = (process: PodProcess, target: CounterTarget, counters: CountersOfProcess) => void

/** The counters of a file whose entries are still encoded, and known to be valid. Those that fit no function are left out. */
export function countersOfEntries(entries: CounterEntries, { layout }: CounterTarget): CountersOfProcess {
  return (visit) => {
    const cursor = new EntryCursor(entries)
    for (let left = entries.length; cursor.hasMore(left); left--) {
      cursor.next()
      const number = layout.functionNumber(cursor.packageIndex, cursor.functionIndex)
      if (number < 0 || cursor.count !== layout.count(number)) {
        cursor.skipCounters()
        continue
      }
      const start = layout.start(number)
      for (let at = start; at < start + cursor.count; at++) {
        const value = cursor.counter()
        if (value !== 0) visit(at, value)
      }
    }
  }
}

/** Counters that were added up already. */
export function countersOfSum(counters: PodCounters): CountersOfProcess {
  return (visit) => {
    counters.forEachHit(visit)
  }
}
