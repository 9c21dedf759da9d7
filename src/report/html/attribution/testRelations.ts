/** @module How tests belong together: each with the tests that it is a part of. */
import type { AttributedTest } from '../../../attribution/attribution.js'

/** Of tests by their indexes. */
export class TestRelations {
  /** The test that each one is a subtest of; -1 if there is none. */
  readonly parents: Int32Array

  constructor(tests: readonly AttributedTest[]) {
    const known = new Map<string, number>()
    for (const [index, { importPath, stretch, name }] of tests.entries())
      if (stretch === 'test') known.set(`${importPath} ${name}`, index)
    this.parents = Int32Array.from(tests, ({ importPath, stretch, name }) =>
      stretch === 'test' ? nearest(importPath, name, known) : -1,
    )
  }

  /** A test and what it is a part of, the test first. */
  lineOf(test: number): readonly number[] {
    const line: number[] = []
    for (let at = test; at >= 0; at = this.parents[at] ?? -1) line.push(at)
    return line
  }

  /** The smallest test that tests are, or are parts of; -1 if there is none. */
  common([first, ...others]: readonly number[]): number {
    let shared = first ?? -1
    for (const test of others) {
      const line = new Set(this.lineOf(test))
      while (shared >= 0 && !line.has(shared)) shared = this.parents[shared] ?? -1
      if (shared < 0) break
    }
    return shared
  }
}

/** The longest name before a slash that is a test's: subtests may have slashes in their own names. */
function nearest(importPath: string, name: string, known: ReadonlyMap<string, number>): number {
  for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
    const parent = known.get(`${importPath} ${name.slice(0, end)}`)
    if (parent !== undefined) return parent
  }
  return -1
}
