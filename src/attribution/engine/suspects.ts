/** @module Who of a test process may have caused what was executed between two positions of its journal. */
import type { Stretch } from '../attribution.js'
import type { TestJournal } from './testJournal.js'
import type { JournalTest } from './testTree.js'

/** Those of a test process who may have caused something. */
export interface Suspects {
  readonly tests: readonly JournalTest[]
  readonly stretches: readonly Stretch[]
  /** Whether any code of the user's ran: not only what chooses the next test. */
  readonly busy: boolean
}

/** An interval of a journal. */
export interface Interval {
  /** The position at which it begins; what runs from there on counts. */
  readonly from: number
  /** The position at which it ends; what begins there does not count. */
  readonly to: number
  /** Tests of before that may still have something executed. */
  readonly carried: readonly JournalTest[]
}

/** Tests that ran, or whose goroutines did, and what the process did outside tests. */
export function suspectsIn(journal: TestJournal, { from, to, carried }: Interval): Suspects {
  const { tests: running, stretches, idle } = journal.schedule.between(from, to)
  const tests = [...new Set([...running, ...journal.stragglersBetween(from, to), ...carried])]
  const busy = tests.length + stretches.size > 0
  return { tests, stretches: busy || idle === undefined ? [...stretches] : [idle], busy }
}
