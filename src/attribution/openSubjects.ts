/** @module The subjects of an attribution that is being built, without an object for each of very many. */
import type { MemoryUse } from './memoryUse.js'
import { PagedNumbers } from './pagedNumbers.js'

/** Bits of what is known of a subject. */
const [EXACT, USED] = [1, 2]

/** Subjects by number, in the order in which they were added. */
export class OpenSubjects {
  /** The tests of all subjects, and where those of each one begin. */
  private readonly members: PagedNumbers
  private readonly starts: PagedNumbers
  private readonly flags: PagedNumbers
  /** By test: one more than the number of the subject of this test alone, if it is exact or not. */
  private readonly exactOnes: PagedNumbers
  private readonly otherOnes: PagedNumbers
  /** By their tests: subjects of none or several. */
  private readonly groups = new Map<string, number>()
  private count = 0
  private memberCount = 0

  constructor(memory: MemoryUse) {
    this.members = new PagedNumbers(memory)
    this.starts = new PagedNumbers(memory)
    this.flags = new PagedNumbers(memory)
    this.exactOnes = new PagedNumbers(memory)
    this.otherOnes = new PagedNumbers(memory)
  }

  get size(): number {
    return this.count
  }

  /** @param tests ascending, each once @param exact only if it is one test */
  find(tests: readonly number[], exact: boolean): number | undefined {
    const [test] = tests
    if (test === undefined || tests.length > 1) return this.groups.get(tests.join())
    const found = (exact ? this.exactOnes : this.otherOnes).at(test)
    return found === 0 ? undefined : found - 1
  }

  /** Adds a subject that is not there yet, as `find` takes it. @returns its number */
  add(tests: readonly number[], exact: boolean): number {
    const number = this.count++
    this.starts.put(number, this.memberCount)
    this.flags.put(number, exact ? EXACT : 0)
    for (const test of tests) this.members.put(this.memberCount++, test)
    const [test] = tests
    if (test === undefined || tests.length > 1) this.groups.set(tests.join(), number)
    else (exact ? this.exactOnes : this.otherOnes).put(test, number + 1)
    return number
  }

  testsOf(number: number): number[] {
    const start = this.starts.at(number)
    const end = number + 1 < this.count ? this.starts.at(number + 1) : this.memberCount
    return Array.from({ length: end - start }, (_, place) => this.members.at(start + place))
  }

  isExact(number: number): boolean {
    return (this.flags.at(number) & EXACT) !== 0
  }

  /** The subject has units. */
  markUsed(number: number): void {
    this.flags.put(number, this.flags.at(number) | USED)
  }

  /** The numbers of those that have units. */
  used(): readonly number[] {
    const found: number[] = []
    for (let number = 0; number < this.count; number++)
      if ((this.flags.at(number) & USED) !== 0) found.push(number)
    return found
  }
}
