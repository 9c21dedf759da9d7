/** @module The answer of `lines` for a terminal: lines that editors and terminals open, `file:line: message`. */
import { rangeText } from '../../support/lineRange.js'
import { plainLine, shownName } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { exactPath, plainFunction } from '../words.js'
import type { AnswerView } from './lineTestsText.js'
import type { CoveredRange, TestLines, TestShare } from './testLines.js'
import { testText } from './testNames.js'

/** Ranges that are shown; JSON has all of them. */
const MAX_RANGES = 2000

/** What is said of a test, and of what a test process does outside tests. */
const SHARE_WORDS: Readonly<Record<'test' | 'outside', Readonly<Record<TestShare, string>>>> = {
  test: { alone: ', this test only', exact: '', group: ', or other tests' },
  outside: { alone: ', only here', exact: '', group: ', or tests' },
}

/**
 * @param placeOf a file as it is shown, by its path in the coverage model
 * @returns lines, each with a newline
 */
export function testLinesText(
  found: TestLines,
  placeOf: (path: string) => string,
  { colors, modulePath }: AnswerView,
): string {
  const { test, subTests, files } = found
  const name = `${colors.bold(testText(test))} (${plainLine(exactPath(test.importPath, modulePath))})`
  const family = subTests.length === 0 ? '' : ` and its ${plural(subTests.length, 'subtest')}`
  const words = SHARE_WORDS[test.stretch === 'test' ? 'test' : 'outside']
  const ranges = files.flatMap(({ path, ranges: own }) =>
    own.map((range) => rangeLine(placeOf(path), range, words[range.share])),
  )
  const more = ranges.length - MAX_RANGES
  const lines = [
    `${name}${family}: ${figures(found)}`,
    ...ranges.slice(0, MAX_RANGES),
    ...(more > 0 ? [colors.dim(`and ${more} more with --format json`)] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** `12 statements, 4 of them by this test only; 5 more by it or other tests; 3 files`. */
function figures({ test, statements: { alone, exact, group }, files }: TestLines): string {
  const sure = alone + exact
  if (sure + group === 0) return 'no statement'
  const [only, others] =
    test.stretch === 'test'
      ? ['by this test only', 'by it or other tests']
      : ['only here', 'here or by tests']
  const own =
    sure === 0 ? [] : [`${plural(sure, 'statement')}${alone === 0 ? '' : `, ${alone} of them ${only}`}`]
  const maybe = group === 0 ? [] : [`${sure === 0 ? plural(group, 'statement') : `${group} more`} ${others}`]
  return [...own, ...maybe, plural(files.length, 'file')].join('; ')
}

function rangeLine(
  place: string,
  { startLine, endLine, functionName, statements }: CoveredRange,
  share: string,
): string {
  const lines = rangeText(startLine, endLine)
  return `${shownName(place)}:${lines}: ${plainFunction(functionName)}: ${plural(statements, 'statement')}${share}`
}
