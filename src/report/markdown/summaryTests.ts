/** @module The tests in a summary: the output of failed ones, and the table of all. */
import { isFailure, leafTests } from '../../go/test/suiteResult.js'
import { codeBlock, codeSpan, htmlCode } from '../../support/markdown.js'
import { plural } from '../../support/plural.js'
import { details, rest, table } from './markdownParts.js'
import type { Report } from '../report.js'
import type { Detail } from './summaryDetail.js'
import { shortPath } from '../words.js'

const OUTCOME_MARKS = { pass: '✅', fail: '❌', skip: '⏭️', unfinished: '💥' } as const

/** A line of output that is not one of the lines that go test adds to frame the output of tests and packages. */
const OWN_WORDS = /^(?! *(?:=== |--- )|(?:FAIL|PASS|exit status)\b)[^\S\n]*\S/m

/** A test or package that failed with some output. */
interface Failure {
  readonly heading: string
  readonly output: string
}

/** The output of failed tests and packages, each collapsed. */
export function failureOutputs(report: Report, { output, tests: most }: Detail): readonly string[] {
  const failures = allFailures(report)
  const shown = failures
    .slice(0, output === 0 ? 0 : most)
    .map((failure) => details(failure.heading, codeBlock(tail(failure.output, output))))
  const more = failures.length - shown.length
  return more > 0 ? [...shown, `The output of ${plural(more, 'failure')} is only in report.json`] : shown
}

function allFailures({ suite, modulePath }: Report): readonly Failure[] {
  return (suite?.packages ?? []).flatMap((pkg) => {
    const where = htmlCode(shortPath(pkg.importPath, modulePath))
    return [
      { heading: `Output of ${where}`, output: pkg.output },
      ...pkg.tests
        .filter(isFailure)
        .map((test) => ({ heading: `Output of ${htmlCode(test.name)} in ${where}`, output: test.output })),
    ].filter(({ output }) => OWN_WORDS.test(output))
  })
}

/** The end of a long text, because failures come last. It starts at the start of a line unless there is only one. */
function tail(text: string, characters: number): string {
  const whole = text.trimEnd()
  if (whole.length <= characters) return whole
  const end = whole.slice(-characters)
  return `…\n${end.slice(end.indexOf('\n') + 1)}`
}

/** A row for each test, but none for tests with subtests, which only repeat the subtests' results. */
export function testTable({ suite, modulePath }: Report, detail: Detail): string {
  const tests = (suite?.packages ?? []).flatMap((pkg) => leafTests(pkg).map((test) => ({ pkg, test })))
  const listed = tests.filter(({ test }) => detail.passedTests || test.outcome !== 'pass')
  const shown = listed.slice(0, detail.tests)
  if (tests.length === 0) return ''
  const rows = shown.map(({ pkg, test }) => [
    OUTCOME_MARKS[test.outcome],
    codeSpan(test.name),
    codeSpan(shortPath(pkg.importPath, modulePath)),
    `${test.seconds.toFixed(2)} s`,
  ])
  const blocks = [
    ...(rows.length > 0 ? [table(['', 'Test', 'Package', 'Time'], [':-:', ':--', ':--', '--:'], rows)] : []),
    ...rest(tests.length - shown.length, 'test'),
  ]
  return details('Tests', blocks.join('\n\n'))
}
