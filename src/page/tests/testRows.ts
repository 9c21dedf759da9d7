/** @module The rows of the table of tests: which tests are shown, in which order. */
import type { TestCatalog, TestItem } from './testCatalog.js'

export type TestSort = 'name' | 'package' | 'outcome' | 'milliseconds' | 'exact' | 'perhaps' | 'alone'

/** Which tests are shown: all, those without which everything is still covered, those that alone cover something, those that failed. */
export type TestChoice = 'all' | 'redundant' | 'alone' | 'failed'

export interface TestTableState {
  readonly sort: TestSort
  readonly descending: boolean
  /** Words that all have to be in the package and the name. */
  readonly filter: string
  readonly choice: TestChoice
  /** Whether subtests have rows of their own. A filter finds them as well. */
  readonly withSubtests: boolean
}

export const FIRST_STATE: TestTableState = {
  sort: 'exact',
  descending: true,
  filter: '',
  choice: 'all',
  withSubtests: false,
}

export function testRows(tests: TestCatalog, state: TestTableState): readonly TestItem[] {
  const words = state.filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const direction = state.descending ? -1 : 1
  return tests.items
    .filter(
      (item) =>
        isChosen(item, state.choice) &&
        (state.withSubtests || words.length > 0 || tests.parentOf(item.test) === undefined) &&
        matches(item, words),
    )
    .sort(
      (one, other) =>
        direction * compare(one, other, state.sort) ||
        compareTexts(one.name, other.name) ||
        one.test - other.test,
    )
}

/** How many top-level tests a choice shows. */
export function countOf(tests: TestCatalog, choice: TestChoice): number {
  return tests.items.filter(
    (item) => isChosen(item, choice) && item.isTest && tests.parentOf(item.test) === undefined,
  ).length
}

function isChosen({ isTest, isNeeded, alone, outcome }: TestItem, choice: TestChoice): boolean {
  switch (choice) {
    case 'all':
      return true
    case 'redundant':
      return isTest && !isNeeded && outcome !== 'skip'
    case 'alone':
      return isTest && alone > 0
    case 'failed':
      return outcome === 'fail' || outcome === 'unfinished'
  }
}

function matches(item: TestItem, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = `${item.package} ${item.name}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

function compare(one: TestItem, other: TestItem, sort: TestSort): number {
  switch (sort) {
    case 'name':
    case 'package':
    case 'outcome':
      return compareTexts(one[sort], other[sort])
    case 'milliseconds':
      return (one.milliseconds ?? -1) - (other.milliseconds ?? -1)
    case 'exact':
    case 'perhaps':
    case 'alone':
      return one[sort] - other[sort]
  }
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
