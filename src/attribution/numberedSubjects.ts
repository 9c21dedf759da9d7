/** @module The subjects of an attribution with the numbers that they have in an AttributionBuilder. */
import type { Subject } from './attribution.js'

export class NumberedSubjects {
  private readonly numbers: Uint32Array
  private readonly isOfTests: Uint8Array
  /** The indexes of the subjects, by their numbers: a column gets them in that order. */
  private readonly ordered: Uint32Array

  constructor(subjects: readonly Subject[], numberOf: (subject: Subject) => number) {
    const numbers = Uint32Array.from(subjects, numberOf)
    this.numbers = numbers
    this.isOfTests = Uint8Array.from(subjects, ({ tests }) => Number(tests.length > 0))
    this.ordered = Uint32Array.from(subjects.keys()).sort(
      (one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0),
    )
  }

  /** Calls `visit` for all of them, by number. Several may have the same one. */
  each(visit: (index: number, number: number) => void): void {
    this.ordered.forEach((index) => {
      visit(index, this.numbers[index] ?? 0)
    })
  }

  /** Whether somebody is known to have executed what the subject has. */
  isKnown(index: number): boolean {
    return this.isOfTests[index] === 1
  }
}
