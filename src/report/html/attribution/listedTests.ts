/** @module The tests that the page lists: those that are attributed to, and those of the suite that executed nothing. */
import type { AttributedTest, Attribution } from '../../../attribution/attribution.js'
import type { TestRecord } from '../../../go/test/suiteResult.js'
import type { Report } from '../../report.js'
import type { PageTestsHead } from '../pageTests.js'

export interface ListedTests {
  /** Those of the attribution first, with their indexes. */
  readonly tests: readonly AttributedTest[]
  /** How each one ended; undefined if that is not known. */
  readonly records: readonly (Pick<TestRecord, 'outcome' | 'seconds'> | undefined)[]
}

export function listedTests(report: Report, attribution: Attribution): ListedTests {
  const { suite, mergedTests = [] } = report
  const records = new Map<string, Pick<TestRecord, 'outcome' | 'seconds'>>(
    mergedTests.map((record) => [record.name, record]),
  )
  const known = new Set(attribution.tests.map(keyOf))
  // Nothing is known of packages whose test processes were not followed.
  const followed = new Set(attribution.tests.map(({ importPath }) => importPath))
  const others: AttributedTest[] = []
  for (const { importPath, tests } of suite?.packages ?? [])
    for (const { name, outcome, seconds } of tests) {
      const test = { importPath, stretch: 'test', name } as const
      records.set(recordName(test), { outcome, seconds })
      if (followed.has(importPath) && !known.has(keyOf(test))) others.push(test)
    }
  const tests = [...attribution.tests, ...others]
  return {
    tests,
    records: tests.map((test) => (test.stretch === 'test' ? records.get(recordName(test)) : undefined)),
  }
}

/** Null if it is not known which test covers what. */
export function pageTestsHead(report: Report): PageTestsHead | null {
  const { attribution } = report
  if (attribution === undefined) return null
  const { tests } = listedTests(report, attribution)
  return { count: tests.filter(({ stretch }) => stretch === 'test').length }
}

/** As in TestRecord. */
function recordName({ importPath, name }: AttributedTest): string {
  return `${importPath} ${name}`
}

function keyOf({ importPath, stretch, name }: AttributedTest): string {
  return `${importPath} ${stretch} ${name}`
}
