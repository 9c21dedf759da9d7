/** @module Which test, or which test process, a process belongs to. */
import type { PodProcess } from '../../covdata/read/podProcess.js'
import type { Start, TestJournal } from './testJournal.js'
import { processKey } from './testJournal.js'
import type { JournalTest } from './testTree.js'

export type Owner =
  /** It is the test process that wrote the journal. */
  | { readonly kind: 'itself'; readonly journal: TestJournal }
  /** A goroutine of the test started it, or one of its programs did. */
  | { readonly kind: 'test'; readonly journal: TestJournal; readonly test: JournalTest }
  /** A goroutine of the test process started it that belongs to no test. */
  | { readonly kind: 'journal'; readonly journal: TestJournal }
  /** It was started by somebody else, or it is not known by whom: it may work for any test. */
  | { readonly kind: 'nobody' }
  /** It belongs to a test process whose journal is not there, or that keeps none. */
  | { readonly kind: 'lost' }

/** A process begins to run within that time of when it was started, in nanoseconds. Ids are used again much later. */
const MAX_DELAY = 1e9

export class Owners {
  private readonly byKey: ReadonlyMap<string, TestJournal>

  constructor(private readonly journals: readonly TestJournal[]) {
    this.byKey = new Map(journals.map((journal) => [processKey(journal.identity), journal]))
  }

  of(process: PodProcess): Owner {
    const { pid, identity, testTag, kind } = process
    const own = identity === undefined ? undefined : this.byKey.get(processKey({ pid, ...identity }))
    if (own !== undefined) return { kind: 'itself', journal: own }
    if (testTag !== undefined) {
      const journal = this.byKey.get(processKey(testTag))
      if (journal !== undefined) return ownerIn(journal, testTag.test)
      // Of a journal that is gone, or set by hand: then a journal may know who started it without a tag.
      return this.starterOf(pid, identity?.started) ?? { kind: 'lost' }
    }
    return this.starterOf(pid, identity?.started) ?? { kind: kind === 'test' ? 'lost' : 'nobody' }
  }

  /** Whoever started a process with the id at that time. */
  private starterOf(pid: number, started: bigint | undefined): Owner | undefined {
    if (started === undefined) return undefined
    let nearest: { readonly journal: TestJournal; readonly start: Start; readonly delay: number } | undefined
    for (const journal of this.journals)
      for (const start of journal.startsOf(pid)) {
        const delay = Math.abs(Number(started) - start.wall)
        if (delay <= MAX_DELAY && delay < (nearest?.delay ?? Infinity)) nearest = { journal, start, delay }
      }
    return nearest === undefined ? undefined : ownerIn(nearest.journal, nearest.start.test)
  }
}

function ownerIn(journal: TestJournal, number: number): Owner {
  const test = journal.schedule.tests.get(number)
  return test === undefined ? { kind: 'journal', journal } : { kind: 'test', journal, test }
}
