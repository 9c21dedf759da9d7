/** @module The tests in a summary: failed ones with their output, all others folded into one line. */
import {
  type TestCase,
  type TestOutcome,
  failsSuite,
  isExcused,
  isFailure,
  isRefusedByVet,
  leafTests,
} from '../../go/test/suiteResult.js'
import { codeBlock, codeSpan, escapeMarkdown, htmlCode, htmlText } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import { countOutcomes, shortPath, suiteText } from '../words.js'
import { details, rest, table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'
import { tail } from './tail.js'
import { unstableBlocks } from './unstableBlocks.js'

const OUTCOME_MARKS = { pass: '✅', fail: '❌', 'build-failed': '❌', skip: '⏭️', unfinished: '💥' } as const

/** A line of output that is not one of the lines that go test adds to frame the output of tests and packages. */
const OWN_WORDS = /^(?! *(?:=== |--- )|(?:FAIL|PASS|exit status)\b)[^\S\n]*\S/m

/** A test or package that failed. */
interface Failure {
  readonly outcome: TestOutcome | 'build-failed'
  /** Undefined for a package. */
  readonly test: TestCase | undefined
  /** Its shortened import path. */
  readonly package: string
  /** Empty if it printed nothing of its own. */
  readonly output: string
}

export function testSection(report: Report, detail: Detail): readonly string[] {
  const { suite } = report
  const words = suiteText(report)
  if (suite === undefined || words === undefined) return []
  const mark = suite.passed ? '✅' : '❌'
  const counts = countOutcomes(report)
  const others = counts.pass + counts.skip
  const isFolding = suite.passed && detail.passedTests && others > 0
  const failures = allFailures(report)
  return [
    '### Tests',
    isFolding ? otherTests(report, `${mark} ${htmlText(words)}`, detail) : `${mark} ${escapeMarkdown(words)}`,
    ...failureBlocks(failures, detail),
    ...unstableBlocks(report, detail),
    ...(isFolding || others === 0 || !detail.passedTests
      ? []
      : [otherTests(report, othersText(counts), detail)]),
  ]
}

/** Failed tests and packages; of a test with failed subtests, only what it printed itself is worth an entry. */
function allFailures({ suite, modulePath }: Report): readonly Failure[] {
  return (suite?.packages ?? []).flatMap((pkg) => {
    const leaves = new Set(leafTests(pkg).map(({ name }) => name))
    const where = shortPath(pkg.importPath, modulePath)
    const own = (output: string): string => (OWN_WORDS.test(output) ? output : '')
    if (isExcused(pkg)) return []
    const outcome = pkg.outcome === 'build-failed' ? pkg.outcome : 'fail'
    const outside: Failure = { outcome, test: undefined, package: where, output: own(pkg.output) }
    return [
      ...(outside.output === '' ? [] : [outside]),
      ...pkg.tests
        .filter(failsSuite)
        .map((test) => ({ outcome: test.outcome, test, package: where, output: own(test.output) }))
        .filter(({ test, output }) => output !== '' || leaves.has(test.name)),
    ]
  })
}

/** Those without output first, as a list; then each of the others with the end of its output. */
function failureBlocks(
  failures: readonly Failure[],
  { tests: most, output: characters }: Detail,
): readonly string[] {
  const shown = failures.slice(0, most)
  const isOpen = ({ output }: Failure): boolean => characters > 0 && output !== ''
  const list = shown
    .filter((failure) => !isOpen(failure))
    .map((failure) => `* ${headingOf(failure, codeSpan)}`)
  const hidden = failures.filter(({ output }) => output !== '').length - shown.filter(isOpen).length
  return [
    ...(list.length > 0 ? [list.join('\n')] : []),
    ...shown
      .filter(isOpen)
      .map((failure) =>
        details(headingOf(failure, htmlCode), codeBlock(tail(failure.output, characters)), 'open'),
      ),
    ...rest(failures.length - shown.length, 'failure'),
    ...(hidden > 0 ? [`The output of ${plural(hidden, 'failure')} is only in report.json`] : []),
  ]
}

function headingOf(failure: Failure, code: (text: string) => string): string {
  const { outcome, test, package: where } = failure
  if (test === undefined) {
    const unbuilt = isRefusedByVet(failure) ? 'is refused by go vet' : 'does not compile'
    return `${OUTCOME_MARKS[outcome]} ${code(where)} ${outcome === 'fail' ? 'outside its tests' : unbuilt}`
  }
  return `${OUTCOME_MARKS[outcome]} ${code(test.name)} in ${code(where)}, ${secondsText(test)}`
}

function othersText({ pass, skip }: Readonly<Record<TestOutcome, number>>): string {
  return [
    ...(pass > 0 ? [`${OUTCOME_MARKS.pass} ${plural(pass, 'test')} passed`] : []),
    ...(skip > 0 ? [`${OUTCOME_MARKS.skip} ${plural(skip, 'test')} skipped`] : []),
  ].join(', ')
}

/** Tests that passed or were skipped, but none with subtests, which only repeat the subtests' results. */
function otherTests({ suite, modulePath }: Report, heading: string, { tests: most }: Detail): string {
  const tests = (suite?.packages ?? []).flatMap((pkg) =>
    leafTests(pkg)
      .filter((test) => !isFailure(test))
      .map((test) => [
        OUTCOME_MARKS[test.outcome],
        codeSpan(test.name),
        codeSpan(shortPath(pkg.importPath, modulePath)),
        secondsText(test),
      ]),
  )
  const shown = tests.slice(0, most)
  const body = [
    table(['', 'Test', 'Package', 'Time'], [':-:', ':--', ':--', '--:'], shown),
    ...rest(tests.length - shown.length, 'test'),
  ]
  return details(heading, body.join('\n\n'))
}

function secondsText({ seconds }: TestCase): string {
  return `${seconds.toFixed(2)} s`
}
