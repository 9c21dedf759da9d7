/** @module Those to whom code is attributed, each with a number: tests, and stretches of test processes. */
import type { AttributedTest, Stretch } from '../attribution.js'
import type { TestJournal } from './testJournal.js'
import type { JournalTest } from './testTree.js'

export class Actors {
  readonly list: AttributedTest[] = []
  private readonly numbers = new Map<string, number>()
  /** By test: of a process that runs a test several times, each run has the same number. */
  private readonly known = new Map<JournalTest, number>()

  /** @param importPathOf the package of a journal that does not name it, by its directory */
  constructor(private readonly importPathOf: (directory: string) => string | undefined) {}

  ofTest(journal: TestJournal, test: JournalTest): number {
    const known = this.known.get(test)
    if (known !== undefined) return known
    const number = this.number(journal, 'test', test.name)
    this.known.set(test, number)
    return number
  }

  ofStretch(journal: TestJournal, stretch: Stretch): number {
    return this.number(journal, stretch, '')
  }

  private number(journal: TestJournal, stretch: Stretch, name: string): number {
    const { directory } = journal
    const importPath = journal.importPath || (this.importPathOf(directory) ?? directory)
    const key = JSON.stringify([importPath, stretch, name])
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.list.push({ importPath, stretch, name }) - 1
    this.numbers.set(key, number)
    return number
  }
}
