import { expect, it } from '@jest/globals'
import { testChanges } from '../../src/compare/testChanges.js'
import type { TestOutcome, TestRecord } from '../../src/go/test/suiteResult.js'

function test(name: string, outcome: TestOutcome, seconds = 1): TestRecord {
  return { name: `m ${name}`, outcome, seconds }
}

it('names the tests that were added, removed, broken and fixed, each once however many legs ran them', () => {
  const before = [
    test('A', 'pass'),
    test('B', 'fail'),
    test('C', 'skip'),
    test('D', 'pass', 0.1),
    test('E', 'fail'),
  ]
  const after = [
    test('A', 'pass', 0.25),
    test('A', 'unfinished', 0.5),
    test('B', 'pass'),
    test('C', 'fail'),
    test('E', 'fail'),
    test('F', 'fail'),
  ]
  expect(testChanges(before, after)).toEqual({
    added: ['m F'],
    removed: ['m D'],
    newlyFailing: ['m A', 'm C'],
    fixed: ['m B'],
    secondsBefore: 4.1,
    secondsAfter: 4.75,
  })
  expect(testChanges(after, after)).toMatchObject({ added: [], removed: [], newlyFailing: [], fixed: [] })
  expect(testChanges(undefined, after)).toBeUndefined()
  expect(testChanges(before, undefined)).toBeUndefined()
})

it('a test that passes only when it is run again is not fixed, and not broken', () => {
  const flaky = { ...test('A', 'pass'), flaky: true }
  expect(testChanges([test('A', 'fail')], [flaky])).toMatchObject({ newlyFailing: [], fixed: [] })
  expect(testChanges([test('A', 'pass')], [flaky])).toMatchObject({ newlyFailing: [], fixed: [] })
})

it('tests that were left out are not removed', () => {
  const record = (name: string) => ({ name, outcome: 'pass', seconds: 1 }) as const
  const before = ['m/a TestA/x', 'm/a TestA/y', 'm/a TestB', 'm/a TestC'].map(record)
  expect(testChanges(before, [record('m/a TestC')], ['m/a TestA'])).toMatchObject({
    removed: ['m/a TestB'],
    secondsBefore: 2,
  })
})
