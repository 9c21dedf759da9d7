/** @module Figures, names and results as text, the same in all views. */
import type { BinaryInfo } from '../coverage/measuredBinaries.js'
import { excludedTally } from '../coverage/excludeUnits.js'
import type { CoverageModel } from '../coverage/model.js'
import type { Tally } from '../covdata/units/tally.js'
import type { Finding } from '../findings/finding.js'
import { formatPercent } from '../covdata/text/percentFormat.js'
import { functionText } from '../coverage/functions.js'
import { plainLine, shownName } from '../support/plainText.js'
import { plural } from '../support/plural.js'
import type { Report } from './report.js'
import {
  type SuiteResult,
  type TestOutcome,
  flakyTests,
  isFailure,
  isQuarantined,
  leafTests,
} from '../go/test/suiteResult.js'

/** The percentage as Go rounds it, without a sign: `72.4`; undefined if there are no statements. */
export function percent({ covered, total }: Tally): string | undefined {
  return total === 0 ? undefined : formatPercent(covered, total).replace('%', '')
}

/** The percentage as Go prints it, `72.4%`, or a dash if there are no statements. */
export function percentText({ covered, total }: Tally): string {
  return total === 0 ? '–' : formatPercent(covered, total)
}

/** `not counted: 345 statements in 6 packages linked into nothing that ran`; undefined if everything selected is in the total. */
export function outsideText({ coverage }: Report): string | undefined {
  const { notLinked } = coverage
  const { statements, complete } = outside(coverage)
  if (notLinked.length === 0 || (complete && statements === 0)) return undefined
  const packages = `${plural(notLinked.length, 'package')} linked into nothing that ran`
  if (statements === 0) return `not counted: ${packages}`
  return `not counted: ${complete ? '' : 'at least '}${plural(statements, 'statement')} in ${packages}`
}

/** `excluded: 18 statements in 3 files`; undefined if nothing is. */
export function excludedText({ coverage }: Pick<Report, 'coverage'>): string | undefined {
  const { total } = excludedTally(coverage)
  if (total === 0) return undefined
  const files = new Set(coverage.excluded?.map(({ path }) => path)).size
  return `excluded: ${plural(total, 'statement')} in ${plural(files, 'file')}`
}

/** Stands for the figure if there is none. @param nothing the words if there is no data at all */
export function noFigureText(coverage: CoverageModel, nothing = 'nothing was measured'): string {
  return excludedTally(coverage).total > 0 ? 'everything is excluded' : nothing
}

/** What preserving is worth: `4866 of 5136 covered statements would be missing without preserve`; undefined if nothing. */
export function keptText({ keptStatements = 0, coverage }: Report): string | undefined {
  if (keptStatements === 0) return undefined
  const { covered } = coverage.tallies.together
  return `${keptStatements} of ${plural(covered, 'covered statement')} would be missing without preserve`
}

/** Whether a finding is so often of no consequence that views show its title only, and the rest on demand. */
export function isFolded({ code, severity }: Finding): boolean {
  return code === 'binary-never-ran' && severity === 'notice'
}

/** The statements of selected packages that nothing links, and whether all of them are known. */
export function outside({ notLinked, unlinkedStatements }: CoverageModel): {
  readonly statements: number
  readonly complete: boolean
} {
  const statements = [...unlinkedStatements.values()].reduce((sum, count) => sum + count, 0)
  return { statements, complete: notLinked.every((path) => unlinkedStatements.has(path)) }
}

/** Shortens an import path within a module: `example.com/m/internal/store` in `example.com/m` is `./internal/store`. */
export function shortPath(importPath: string, modulePath: string | undefined): string {
  return shownName(exactPath(importPath, modulePath))
}

/** The same, with every character as it is, for tables that keep names apart. */
export function exactPath(importPath: string, modulePath: string | undefined): string {
  if (importPath === modulePath) return '.'
  const isWithin = modulePath !== undefined && importPath.startsWith(`${modulePath}/`)
  return isWithin ? `.${importPath.slice(modulePath.length)}` : importPath
}

/** The name of a function as people read it: plain text on one line. */
export function plainFunction(name: string): string {
  return plainLine(functionText(name))
}

/** The path of a file within the module, if everything is of one module: `internal/store/store.go`. */
export function pathInModule(path: string, { packages }: CoverageModel): string {
  const [module, ...others] = new Set(packages.map((pkg) => pkg.modulePath))
  return others.length === 0 ? shortPath(path, module).replace(/^\.\//, '') : shownName(path)
}

/** Who built a binary that the run did not; undefined if the run did, or nobody knows. */
export function builderText(
  { suite, go }: Pick<Report, 'suite' | 'go'>,
  { origin }: Pick<BinaryInfo, 'origin'>,
): string | undefined {
  if (suite === undefined || origin === 'built') return undefined
  if (suite.kind !== 'steps') return 'built by a test'
  // Without what the build action left, it may have built everything.
  return go === undefined ? undefined : 'not built by the build action'
}

/** The result of the suite in one line; undefined if no suite was run. */
export function suiteText(report: Report): string | undefined {
  const { suite } = report
  if (suite === undefined) return undefined
  const seconds = `${suite.seconds.toFixed(1)} s`
  if (suite.kind === 'steps')
    return suite.passed ? `the job’s own steps, ${seconds}` : 'an earlier step of the job failed'
  if (suite.kind === 'command') return `the command exited with code ${suite.exitCode} after ${seconds}`
  const counts = countTests(report)
  if (Object.values(counts).every((count) => count === 0)) return `no test ran${leftOut(suite)}`
  const ran = suite.packages.filter((pkg) => pkg.outcome !== 'none').length
  const parts = [`${counts.pass} passed${counts.flaky === 0 ? '' : ` (${counts.flaky} flaky)`}`]
  const interrupted = report.findings.some(({ code }) => code === 'interrupted') ? counts.unfinished : 0
  const failed = counts.fail + counts.unfinished - interrupted
  if (failed > 0) parts.push(`${failed} failed`)
  if (counts.quarantined > 0) parts.push(`${counts.quarantined} failed in quarantine`)
  if (interrupted > 0) parts.push(`${interrupted} interrupted`)
  if (counts.skip > 0) parts.push(`${counts.skip} skipped`)
  return `${parts.join(', ')} in ${plural(ran, 'package')}, ${seconds}${leftOut(suite)}`
}

function leftOut(suite: SuiteResult): string {
  return suite.leftOut === 0 ? '' : `; ${plural(suite.leftOut, 'untagged test function')} left out`
}

/** Counts tests by outcome; of a test with subtests, only the subtests are counted. */
export function countOutcomes(report: Report): Readonly<Record<TestOutcome, number>> {
  const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0 }
  for (const pkg of report.suite?.packages ?? []) {
    for (const test of leafTests(pkg)) counts[test.outcome]++
  }
  return counts
}

/** Counts tests as countOutcomes does, but those that failed in quarantine apart. Flaky tests have passed. */
export function countTests({
  suite,
}: Pick<Report, 'suite'>): Readonly<Record<TestOutcome | 'flaky' | 'quarantined', number>> {
  const counts = { pass: 0, fail: 0, skip: 0, unfinished: 0, flaky: 0, quarantined: 0 }
  for (const pkg of suite?.packages ?? []) {
    for (const test of leafTests(pkg)) {
      if (isFailure(test) && isQuarantined(test)) counts.quarantined++
      else counts[test.outcome]++
    }
    counts.flaky += flakyTests(pkg).length
  }
  return counts
}

/** What the total counts: the union of the units of all pods, those of packages that nothing links with `include: all` too. */
export const TOTAL_TEXT =
  'The total counts each statement once, however many measured binaries and tests link it.'
/** Unit tests where sources are listed; they are none. */
export const UNIT_HEADING = 'unit tests'
export const SOURCE_HEADINGS = { binaries: 'binaries', tests: 'test processes' } as const
