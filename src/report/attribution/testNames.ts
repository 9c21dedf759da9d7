/** @module The names of tests as all views show them. */
import type { AttributedTest } from '../../attribution/attribution.js'
import { testName } from '../../attribution/testFamily.js'
import { plainLine } from '../../support/plainText.js'
import type { Report } from '../report.js'
import { shortPath } from '../words.js'

/** The name of a test, or what a test process does outside tests: plain text on one line. */
export function testText(test: AttributedTest): string {
  return plainLine(testName(test))
}

/** Names tests, with their package if tests of several packages have the name. */
export class TestNames {
  /** By name, the package of its tests; undefined if there are several. */
  private readonly packages = new Map<string, string | undefined>()

  /** @param tests all that are known */
  constructor(
    tests: Iterable<AttributedTest>,
    private readonly modulePath: string | undefined,
  ) {
    for (const test of tests) {
      const name = testName(test)
      const isOther = this.packages.has(name) && this.packages.get(name) !== test.importPath
      this.packages.set(name, isOther ? undefined : test.importPath)
    }
  }

  /** The package of a test as all reports show it; undefined if no test of another one has the name. */
  packageOf(test: AttributedTest): string | undefined {
    const name = testName(test)
    const isShared = this.packages.has(name) && this.packages.get(name) === undefined
    return isShared ? shortPath(test.importPath, this.modulePath) : undefined
  }

  /**
   * `TestX`, `TestX (./e2e)`, `TestX (./e2e, removed)`: plain text on one line.
   * @param remark what else there is to say of the test
   */
  text(test: AttributedTest, remark?: string): string {
    const remarks = [this.packageOf(test), remark].filter((text) => text !== undefined)
    return remarks.length === 0 ? testText(test) : `${testText(test)} (${remarks.join(', ')})`
  }
}

/** The names of the tests of a report, and of those that covered at its baseline what is lost now. */
export function reportTestNames({ attribution, comparison, modulePath }: Report): TestNames {
  const lost = comparison.baseline.value?.lost ?? []
  return new TestNames(allTests(attribution?.tests ?? [], lost), modulePath)
}

function* allTests(
  tests: readonly AttributedTest[],
  lost: readonly { readonly tests?: readonly AttributedTest[] }[],
): Generator<AttributedTest> {
  yield* tests
  for (const range of lost) yield* range.tests ?? []
}
