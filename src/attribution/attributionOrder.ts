/** @module The order of tests and subjects in an attribution: the same whatever the order in which they were added. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { AttributedTest, Subject } from './attribution.js'

/** By import path, then stretch, then name. */
export function compareTests(one: AttributedTest, other: AttributedTest): number {
  return (
    compareBytes(one.importPath, other.importPath) ||
    compareBytes(one.stretch, other.stretch) ||
    compareBytes(one.name, other.name)
  )
}

/** By their tests, from the first on; of equal ones the exact one first. */
export function compareSubjects(one: Subject, other: Subject): number {
  const shared = Math.min(one.tests.length, other.tests.length)
  for (let at = 0; at < shared; at++) {
    const difference = (one.tests[at] ?? 0) - (other.tests[at] ?? 0)
    if (difference !== 0) return difference
  }
  return one.tests.length - other.tests.length || Number(other.exact) - Number(one.exact)
}
