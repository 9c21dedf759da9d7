/** @module The tests of a journal: which test is a subtest of which, and when each begins and ends. */
import type { BeginRecord } from '../../covdata/journal/journalRecord.js'

export interface JournalTest {
  readonly number: number
  /** Undefined for a top-level test. */
  readonly parent: JournalTest | undefined
  /** The top-level test that it is part of, which may be itself. */
  readonly root: JournalTest
  /** As Go names it. */
  readonly name: string
  /** While it runs, its parent waits for it in t.Run. */
  readonly blocking: boolean
  /** The position in the journal at which it begins. */
  readonly begin: number
  /** The position at which it ends; Infinity if it does not. */
  end: number
}

export class TestTree {
  private readonly tests = new Map<number, JournalTest>()

  add({ test: number, parent: above, concurrent, name }: BeginRecord, begin: number): JournalTest {
    const parent = this.tests.get(above)
    const known = this.tests.get(number)
    if (known !== undefined) return known
    const own = { number, parent, name, blocking: !concurrent, begin, end: Infinity }
    const test: JournalTest = parent === undefined ? rooted(own) : { ...own, root: parent.root }
    this.tests.set(number, test)
    return test
  }

  all(): Iterable<JournalTest> {
    return this.tests.values()
  }

  get(number: number): JournalTest | undefined {
    return this.tests.get(number)
  }
}

function rooted(own: Omit<JournalTest, 'root'>): JournalTest {
  const test: { -readonly [K in keyof JournalTest]?: JournalTest[K] } & Omit<JournalTest, 'root'> = { ...own }
  return Object.assign(test, { root: test as JournalTest })
}

/** Whether a test is another one, or in it. */
export function isWithin(test: JournalTest, other: JournalTest): boolean {
  for (let at: JournalTest | undefined = test; at !== undefined; at = at.parent) if (at === other) return true
  return false
}
