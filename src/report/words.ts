/** @module Figures and names in words that all views share. */
import type { Tally } from '../covdata/units/tally.js'
import { formatPercent } from '../covdata/text/percentFormat.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'
import type { GateResult } from '../gates/gateResults.js'
import { type SuiteResult, type TestOutcome, leafTests } from '../go/test/suiteResult.js'

/** Go's figure without its sign, such as `72.4`; undefined where there is nothing to cover. */
export function percent({ covered, total }: Tally): string | undefined {
  return total === 0 ? undefined : formatPercent(covered, total).replace('%', '')
}

/** `72.4 %`, or a dash. */
export function percentText(tally: Tally): string {
  const figure = percent(tally)
  return figure === undefined ? '–' : `${figure} %`
}

/** `example.com/m/internal/store` of module `example.com/m` is `./internal/store`. */
export function shortPath(importPath: string, modulePath: string | undefined): string {
  if (modulePath === undefined) return importPath
  if (importPath === modulePath) return '.'
  return importPath.startsWith(`${modulePath}/`) ? `.${importPath.slice(modulePath.length)}` : importPath
}

export function gateText(gate: GateResult): string {
  if (gate.passed) return `${gate.rule} is met`
  if (gate.missing === 0) return `${gate.rule} is not met: there is nothing to cover`
  return `${gate.rule} is missed by ${plural(gate.missing, 'statement')}`
}

/** How the tests went in one line, or undefined where no test was run by us. */
export function suiteText(report: Report): string | undefined {
  const { suite } = report
  if (suite === undefined) return undefined
  const seconds = `${suite.seconds.toFixed(1)} s`
  if (suite.kind === 'command') return `the command ended with exit code ${suite.exitCode} after ${seconds}`
  const counts = countOutcomes(report)
  if (Object.values(counts).every((count) => count === 0)) return `no test ran${leftOut(suite)}`
  const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length
  const parts = [`${counts.pass} passed`]
  if (counts.fail + counts.unfinished > 0) parts.push(`${counts.fail + counts.unfinished} failed`)
  if (counts.skip > 0) parts.push(`${counts.skip} skipped`)
  return `${parts.join(', ')} in ${plural(ran, 'package')}, ${seconds}${leftOut(suite)}`
}

function leftOut(suite: SuiteResult): string {
  return suite.leftOut === 0 ? '' : `; ${plural(suite.leftOut, 'untagged test function')} left out`
}

/** Tests by outcome; a test with subtests is not counted beside them. */
export function countOutcomes(report: Report): Readonly<Record<TestOutcome, number>> {
  const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 }
  for (const pkg of report.suite?.packages ?? []) {
    for (const test of leafTests(pkg)) counts[test.outcome]++
  }
  return counts
}

/** What the total is made of: the union of the units of all pods. */
export const TOTAL_TEXT = 'The total is every statement that is linked into a measured program or test.'
export const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' } as const
