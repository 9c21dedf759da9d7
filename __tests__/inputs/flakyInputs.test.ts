import { expect, it } from '@jest/globals'
import { isAboutPackage, namesTest, placeOf } from '../../src/go/test/quarantine.js'
import { MAX_RETRIES, parseQuarantine, parseRetries } from '../../src/inputs/flakyInputs.js'

it.each([
  ['0', 0],
  [' 2 ', 2],
  [String(MAX_RETRIES), MAX_RETRIES],
])('retries: %j is a number of attempts', (text, retries) => {
  expect(parseRetries(text)).toBe(retries)
})

it.each(['', '-1', '1.5', 'two', '6', '1e9', '0x1'])('retries: %j is refused', (text) => {
  expect(() => parseRetries(text)).toThrow(`retries: ${JSON.stringify(text)} is not a number from 0 to 5`)
})

it('quarantine: each line is a test with its reason, optionally in a package', () => {
  const text = [
    '# waits for the new storage',
    'TestUpload # slow, see #12',
    '',
    '  ./e2e   TestSync*/a#01 \t#flaky\r',
    'example.com/m/... Fuzz* # new',
  ].join('\n')
  expect(parseQuarantine(text)).toEqual([
    { entry: 'TestUpload', packages: undefined, test: 'TestUpload', reason: 'slow, see #12' },
    { entry: './e2e TestSync*/a#01', packages: './e2e', test: 'TestSync*/a#01', reason: 'flaky' },
    { entry: 'example.com/m/... Fuzz*', packages: 'example.com/m/...', test: 'Fuzz*', reason: 'new' },
  ])
})

it.each([
  ['TestUpload', 'quarantine: "TestUpload" has no reason'],
  ['TestUpload #', 'quarantine: "TestUpload" has no reason'],
  ['TestUpload#slow', 'quarantine: "TestUpload#slow" has no reason'],
  ['./e2e # slow', 'quarantine: "./e2e" names no test'],
  ['./e2e TestA TestB # slow', 'quarantine: "./e2e TestA TestB" names no test'],
  ['BenchmarkA # slow', 'quarantine: "BenchmarkA" names no test'],
])('quarantine: %j is refused', (text, message) => {
  expect(() => parseQuarantine(`TestA # known\n${text}`)).toThrow(message)
})

it('quarantine: more entries than can be looked at are refused', () => {
  expect(() => parseQuarantine('TestA # slow\n'.repeat(1001))).toThrow('1001 entries are more than 1000')
})

it.each([
  ['TestA', 'TestA', true],
  ['TestA', 'TestA/b/c', true],
  ['TestA', 'TestAB', false],
  ['TestA/b', 'TestA', false],
  ['TestA/b', 'TestA/b#01', false],
  ['Test*', 'TestA/b', true],
  ['Test*ad*', 'TestUpload', true],
  ['*', 'ExampleA', true],
  ['TestA/*', 'TestA', false],
  ['TestA/*/c', 'TestA/b/c', true],
  ['TestA/x.y', 'TestA/xzy', false],
])('the entry %j names the test %j: %j', (test, name, expected) => {
  expect(namesTest({ test }, name)).toBe(expected)
})

it.each([
  ['./...', true],
  ['./e2e', true],
  ['./e2e/api', false],
  ['.', false],
  ['example.com/m/e2e', true],
  ['example.com/...', true],
  ['e2e', false],
])('the pattern %j is about a package below the directory of the tests: %j', (packages, expected) => {
  expect(isAboutPackage({ packages }, 'example.com/m/e2e', placeOf('/m/e2e', '/m'))).toBe(expected)
})

it('a package outside the directory of the tests has no relative name', () => {
  expect([placeOf('/m', '/m'), placeOf('/m/a/b', '/m'), placeOf('/other', '/m')]).toEqual([
    '.',
    './a/b',
    undefined,
  ])
})
