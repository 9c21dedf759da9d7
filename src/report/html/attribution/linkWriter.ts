/**
 * @module Which test executed which unit, as bytes for the page, which src/page/tests/testLinks.ts reads: numbers as in
 * LEB128. First the subjects, then the sets of subjects, then the runs of units of each file.
 */
import type { Subject } from '../../../attribution/attribution.js'
import { ByteWriter } from '../../../covdata/bytes/byteWriter.js'
import type { FileRuns } from './fileRuns.js'
import type { NumberedSet } from './subjectSets.js'

/** In bytes: what a browser has to have in memory. */
const MAX_BYTES = 256 * 1024 * 1024

/** Writes the sets one after the other. */
export class LinkWriter {
  private readonly writer = new ByteWriter(1 << 16)

  /** @param sets how many there are, with set 0 */
  constructor(subjects: readonly Subject[], sets: number) {
    this.writer.uleb(subjects.length)
    for (const { tests, exact } of subjects) {
      this.writer.uleb(2 * tests.length + (exact ? 1 : 0))
      this.steps(tests)
    }
    this.writer.uleb(sets)
    // Set 0 is empty.
    this.writer.uleb(0)
  }

  add([, subjects]: NumberedSet): void {
    if (this.isTooLong) return
    this.writer.uleb(subjects.length)
    this.steps(subjects)
  }

  /** Undefined if there are too many. */
  end(files: FileRuns): Uint8Array | undefined {
    if (this.isTooLong) return undefined
    const { writer } = this
    writer.uleb(files.length)
    // Most sets are used where they are met for the first time, or soon afterwards.
    let newest = 0
    for (const runs of files) {
      writer.uleb(runs.length)
      for (const { units, statements, set } of runs) {
        writer.uleb(units)
        writer.uleb(statements)
        writer.uleb(set === 0 ? 0 : newest + 2 - set)
        newest = Math.max(newest, set)
      }
    }
    return writer.finish()
  }

  private get isTooLong(): boolean {
    return this.writer.length > MAX_BYTES
  }

  /** From each number to the next one, which is greater. */
  private steps(numbers: Iterable<number>): void {
    let next = 0
    for (const number of numbers) {
      this.writer.uleb(number - next)
      next = number + 1
    }
  }
}
