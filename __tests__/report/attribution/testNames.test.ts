import { expect, it } from '@jest/globals'
import type { AttributedTest } from '../../../src/attribution/attribution.js'
import { TestNames } from '../../../src/report/attribution/testNames.js'
import { earlierNames, nearTestText, nearestText } from '../../../src/report/attribution/testWords.js'

const E2E = 'example.com/m/e2e'
const STORE = 'example.com/m/store'

function test(importPath: string, name: string): AttributedTest {
  return { importPath, stretch: 'test', name }
}

const A = test(E2E, 'TestA')
const OTHER_A = test(STORE, 'TestA')
const B = test(E2E, 'TestB')
const MAIN = { importPath: E2E, stretch: 'TestMain', name: '' } as const
const NAMES = new TestNames(
  [A, OTHER_A, B, test(E2E, 'TestB'), MAIN, { ...MAIN, importPath: STORE }],
  'example.com/m',
)

it('a test is named with its package if another package has a test of that name', () => {
  expect([A, OTHER_A, B, MAIN, test(E2E, 'TestUnknown')].map((each) => NAMES.text(each))).toEqual([
    'TestA (./e2e)',
    'TestA (./store)',
    'TestB',
    'TestMain (./e2e)',
    'TestUnknown',
  ])
})

it('nearest and earlier tests are named so, too', () => {
  const near = { test: A, exact: false, reaches: 'file' } as const
  expect(nearestText(near, NAMES.text(near.test))).toBe(
    'nearest test: TestA (./e2e), or another one, reaches this file',
  )
  expect(nearTestText(near, NAMES.text(near.test))).toBe('TestA (./e2e) or another one (in this file)')
  const changes = { added: [], newlyFailing: [], fixed: [], secondsBefore: 1, secondsAfter: 1 }
  const namesOf = earlierNames({ tests: { ...changes, removed: [`${E2E} TestA`] } }, NAMES)
  const tests = [MAIN, A, OTHER_A, B].map((each) => ({ ...each, exact: true }))
  expect(namesOf({ tests })).toBe('TestA (./e2e, removed), TestA (./store), TestB and 1 more')
  expect(namesOf({ tests: tests.slice(0, 2) })).toBe('TestA (./e2e, removed) and TestMain (./e2e)')
})
