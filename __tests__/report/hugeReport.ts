/** @module A report with thousands of everything, and very long texts. */
import { finding } from '../helpers/findings.js'
import type { Report } from '../../src/report/report.js'
import { model, pkg, report, testCase, testPackage } from '../helpers/report.js'

const COUNT = 5000

export function hugeReport(): Report {
  const numbers = Array.from({ length: COUNT }, (_, i) => i)
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
          [testCase(`Test${i}`, i % 10 === 0 ? 'fail' : 'pass', `${'é|`\n'.repeat(20_000)}the end\n`)],
          i % 10 === 0 ? 'fail' : 'pass',
        ),
      ),
      leftOut: 0,
    },
    findings: [
      finding('error', 'tests-failed', '500 tests failed', { evidence: numbers.map((i) => `Test${i}`) }),
    ],
  })
}
