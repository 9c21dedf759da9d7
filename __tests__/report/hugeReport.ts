/** @module A report with thousands of everything, and very long texts. */
import { finding } from '../helpers/findings.js'
import type { Report } from '../../src/report/report.js'
import { model, pkg, report, testCase, testPackage } from '../helpers/report.js'

export interface Size {
  /** The number of packages, of binaries and of tests. */
  readonly count: number
  /** The number of lines that each test printed. */
  readonly lines: number
}

/** 5,000 tests that printed 80 KB each. */
export const HUGE: Size = { count: 5000, lines: 20_000 }
/** A little more of everything than any view shows. */
export const LARGE: Size = { count: 2000, lines: 4100 }

export function hugeReport({ count, lines }: Size): Report {
  const numbers = Array.from({ length: count }, (_, i) => i)
  const coverage = model(
    numbers.map((i) => pkg(`internal/package${i}`, [[i, i % 2, 0]])),
    { notLinked: numbers.map((i) => `example.com/shortener/unlinked${i}`) },
  )
  return report({
    coverage,
    binaries: numbers.map((i) => ({
      name: `program${i}`,
      importPath: `example.com/shortener/cmd/program${i}`,
      origin: 'built',
      processes: 1,
      tally: { covered: 1, total: 2 },
    })),
    suite: {
      kind: 'go test',
      passed: false,
      exitCode: 1,
      timedOut: false,
      seconds: 1,
      packages: numbers.map((i) =>
        testPackage(
          `internal/package${i}`,
          [testCase(`Test${i}`, i % 10 === 0 ? 'fail' : 'pass', `${'é|`\n'.repeat(lines)}the end\n`)],
          i % 10 === 0 ? 'fail' : 'pass',
        ),
      ),
      leftOut: 0,
    },
    findings: [
      finding('error', 'tests-failed', `${count / 10} tests failed`, {
        evidence: numbers.map((i) => `Test${i}`),
      }),
    ],
  })
}
