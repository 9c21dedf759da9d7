/** @module ctrf.json: the tests in the Common Test Report Format, whose tools comment on pull requests and keep histories. */
import type { SuiteResult } from '../../go/test/suiteResult.js'
import { plainText, shownName } from '../../support/plainText.js'
import { type CaseDetail, MAX_TESTS_FILE, withinLimit } from '../caseLimits.js'
import type { Report } from '../report.js'
import { type PackageCases, type SuiteCase, packageCases } from '../suiteCases.js'

/** The version of the format. */
const SPEC_VERSION = '0.0.0'
const MILLISECONDS = 1000
/** Halves of characters, which not every reader of JSON accepts. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'other'

/**
 * Makes the document, with a newline at the end.
 * @param maxBytes the largest size
 */
export function ctrf(report: Report, suite: SuiteResult, maxBytes = MAX_TESTS_FILE): string {
  const all = packageCases(suite)
  const interrupted = report.findings.some(({ code }) => code === 'interrupted')
  const status = (item: SuiteCase): Status => statusOf(item, interrupted)
  const total = summary(report, suite, all, status)
  const make = (packages: readonly PackageCases[], detail: CaseDetail): string => {
    const tests = packages.flatMap((pkg) => pkg.cases.map((item) => testOf(pkg, item, status(item), detail)))
    const leftOut = total.tests - tests.length
    const document = {
      reportFormat: 'CTRF',
      specVersion: SPEC_VERSION,
      generatedBy: `go-integration-coverage ${report.version}`,
      results: {
        tool: { name: 'go test', ...(report.go === undefined ? {} : { version: report.go.version }) },
        summary: { ...total, ...(leftOut === 0 ? {} : { extra: { leftOut } }) },
        tests,
      },
    }
    return `${JSON.stringify(document)}\n`
  }
  return withinLimit(all, make, maxBytes)
}

function summary(
  report: Report,
  { startedAt, seconds }: SuiteResult,
  packages: readonly PackageCases[],
  status: (item: SuiteCase) => Status,
) {
  const found = packages.flatMap(({ cases }) => cases.map(status))
  const count = (one: Status): number => found.filter((each) => each === one).length
  const start = Date.parse(startedAt ?? report.startedAt)
  return {
    tests: found.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    pending: count('pending'),
    other: count('other'),
    suites: packages.length,
    start,
    stop: start + milliseconds(seconds),
  }
}

function testOf(pkg: PackageCases, item: SuiteCase, status: Status, detail: CaseDetail) {
  const { kind, message, output, file, attempts } = item
  const tags = tagsOf(item)
  // Of a flaky test, why it failed the last time.
  const told = output === '' ? (attempts.at(-1)?.output ?? '') : output
  const why = message === '' ? (attempts.at(-1)?.message ?? '') : message
  return {
    name: text(clip(item.name, detail.name)) || '?',
    status,
    duration: milliseconds(item.seconds),
    suite: [text(clip(pkg.importPath, detail.name))],
    ...(why === '' ? {} : { message: text(clip(why, detail.message)) }),
    ...(told === '' || detail.output === 0 ? {} : { trace: text(told.slice(-detail.output)) }),
    rawStatus: kind,
    ...(attempts.length === 0 ? {} : { retries: attempts.length, flaky: status === 'passed' }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(item.isUnitTest ? { type: 'unit' } : {}),
    ...(file === undefined ? {} : { filePath: text(shownName(file)) }),
  }
}

function tagsOf({ isQuarantined, isUnitTest }: SuiteCase): readonly string[] {
  return [...(isQuarantined ? ['quarantine'] : []), ...(isUnitTest ? ['unit'] : [])]
}

/** Tests that an interrupt ended did not fail; those that failed in quarantine do not count as failed. */
function statusOf({ outcome, kind }: SuiteCase, interrupted: boolean): Status {
  if (outcome === 'excused') return 'other'
  if (kind === 'unfinished' && interrupted) return 'other'
  return outcome === 'pass' ? 'passed' : outcome === 'skip' ? 'skipped' : 'failed'
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * MILLISECONDS)
}

function clip(value: string, max: number): string {
  return value.length <= max ? value : `${value.slice(0, max - 1)}…`
}

function text(value: string): string {
  return plainText(value).replace(LONE_SURROGATES, '\ufffd')
}
