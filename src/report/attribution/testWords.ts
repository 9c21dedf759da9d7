/** @module Sentences about tests, the same in all views. */
import type { NearTest } from '../../attribution/attributedFiles.js'
import type { AttributedTest } from '../../attribution/attribution.js'
import { testsFirst } from '../../attribution/testFamily.js'
import { attributedStatements } from '../../attribution/attributedStatements.js'
import type { BaselineComparison, MovedRange } from '../../compare/baselineComparison.js'
import { plural } from '../../support/plural.js'
import type { Report } from '../report.js'
import type { TestNames } from './testNames.js'

/** Tests that are named in a sentence. */
const MAX_NAMES = 3

/** `42 tests cover 1300 statements: 1200 exact, 80 group, 20 unknown`; undefined if it is not known which test covers what. */
export function attributionText({ attribution }: Pick<Report, 'attribution'>): string | undefined {
  if (attribution === undefined) return undefined
  const { tests, exact, group, unknown } = attributedStatements(attribution)
  const parts = [
    [exact, 'exact'],
    [group, 'group'],
    [unknown, 'unknown'],
  ] as const
  const shown = parts
    .filter(([statements]) => statements > 0)
    .map(([statements, how]) => `${statements} ${how}`)
  const what = `${plural(tests, 'test')} ${tests === 1 ? 'covers' : 'cover'}`
  return `${what} ${plural(exact + group + unknown, 'statement')}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`
}

/**
 * `nearest test: TestX reaches this function`.
 * @param name of the test, as it is shown
 */
export function nearestText({ exact, reaches }: NearTest, name: string): string {
  return `nearest test: ${name}${exact ? '' : ', or another one,'} reaches this ${reaches}`
}

/** The same for a column of a table: `TestX`, `TestX (in this file)`. */
export function nearTestText({ exact, reaches }: NearTest, name: string): string {
  const where = reaches === 'function' ? '' : ` (in this ${reaches})`
  return `${name}${exact ? '' : ' or another one'}${where}`
}

/** What makes the function that names the tests which covered lost lines at the baseline. */
export type EarlierNames = (range: Pick<MovedRange, 'tests'>) => string | undefined

/**
 * Names the tests that covered lost lines: `TestX, TestY (removed) and 3 more`; undefined if none is known.
 * @param baseline says which tests were removed since
 */
export function earlierNames(
  { tests: changes }: Pick<BaselineComparison, 'tests'>,
  names: TestNames,
): EarlierNames {
  const removed = new Set(changes?.removed)
  const nameOf = (test: AttributedTest): string =>
    names.text(test, removed.has(`${test.importPath} ${test.name}`) ? 'removed' : undefined)
  return ({ tests = [] }) => {
    if (tests.length === 0) return undefined
    const certain = tests.filter(({ exact }) => exact)
    const [named, last] = certain.length > 0 ? ([certain, 'and'] as const) : ([tests, 'or'] as const)
    const shown = testsFirst(named).slice(0, MAX_NAMES)
    return namesText(shown.map(nameOf), named.length - shown.length, last)
  }
}

function namesText(names: readonly string[], more: number, last: 'and' | 'or'): string {
  if (more > 0) return `${names.join(', ')} ${last} ${more} more`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`
}
