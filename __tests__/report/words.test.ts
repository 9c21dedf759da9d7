import { describe, expect, it } from '@jest/globals'
import { finding } from '../../src/findings/finding.js'
import { builderText, percent, percentText, shortPath, suiteText } from '../../src/report/words.js'
import { troubles } from '../../src/report/verdictWords.js'
import { report, testCase, testPackage } from '../helpers/report.js'

describe('percent', () => {
  // The last column is Go's fmt.Sprintf("%.1f"), which rounds a tie to the even digit.
  it.each([
    [1, 16, '6.2'],
    [3, 16, '18.8'],
    [5, 16, '31.2'],
    [7, 16, '43.8'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 800, '0.1'],
    [3, 800, '0.4'],
    [999, 1000, '99.9'],
    [9999, 10000, '100.0'],
    [1, 1, '100.0'],
    [0, 5, '0.0'],
  ])('of %i of %i is %s', (covered, total, text) => {
    expect(percent({ covered, total })).toBe(text)
    expect(percentText({ covered, total })).toBe(`${text}%`)
  })

  it('is undefined without statements', () => {
    expect(percent({ covered: 0, total: 0 })).toBeUndefined()
    expect(percentText({ covered: 0, total: 0 })).toBe('–')
  })
})

describe('shortPath', () => {
  it.each([
    ['example.com/m', 'example.com/m', '.'],
    ['example.com/m/a/b', 'example.com/m', './a/b'],
    ['example.com/more', 'example.com/m', 'example.com/more'],
    ['log/slog', 'example.com/m', 'log/slog'],
    ['example.com/m/a', undefined, 'example.com/m/a'],
  ])('of %s in module %s is %s', (path, modulePath, short) => {
    expect(shortPath(path, modulePath)).toBe(short)
  })
})

describe('suiteText', () => {
  const suite = {
    kind: 'go test',
    passed: false,
    exitCode: 1,
    timedOut: false,
    seconds: 2.06,
    packages: [],
    leftOut: 0,
  } as const

  it('counts the subtests of a test, but not the test itself', () => {
    const packages = [
      testPackage('a', [
        testCase('TestA', 'fail'),
        testCase('TestA/x', 'fail'),
        testCase('TestA/y'),
        testCase('TestB', 'skip'),
        testCase('TestC', 'unfinished'),
      ]),
      testPackage('b', [], 'none'),
    ]
    expect(suiteText(report({ suite: { ...suite, packages, leftOut: 1 } }))).toBe(
      '1 passed, 2 failed, 1 skipped in 1 package, 2.1 s; 1 untagged test function left out',
    )
  })

  it('does not count tests that an interrupt ended as failed', () => {
    const packages = [testPackage('a', [testCase('TestA', 'fail'), testCase('TestB', 'unfinished')], 'fail')]
    const findings = [finding('interrupted', 'The suite was interrupted')]
    expect(suiteText(report({ suite: { ...suite, packages }, findings }))).toBe(
      '0 passed, 1 failed, 1 interrupted in 1 package, 2.1 s',
    )
  })

  it('counts flaky tests as passed, and those that failed in quarantine apart', () => {
    const flaky = { ...testCase('TestA'), attempts: [{ outcome: 'fail', seconds: 1, output: '' }] } as const
    const known = { ...testCase('TestB', 'fail'), quarantine: { entry: 'TestB', reason: 'slow' } }
    const packages = [testPackage('a', [flaky, known, testCase('TestC', 'fail')], 'fail')]
    const run = report({ suite: { ...suite, packages } })
    expect(suiteText(run)).toBe('1 passed (1 flaky), 1 failed, 1 failed in quarantine in 1 package, 2.1 s')
    expect(troubles(run)).toEqual(['1 test failed'])
  })

  it('says that no test ran', () => {
    expect(suiteText(report({ suite: { ...suite, leftOut: 3 } }))).toBe(
      'no test ran; 3 untagged test functions left out',
    )
  })

  it('says how a command ended, and nothing if data was merged', () => {
    expect(suiteText(report({ suite: { ...suite, kind: 'command' } }))).toBe(
      'the command exited with code 1 after 2.1 s',
    )
    expect(suiteText(report({ suite: undefined }))).toBeUndefined()
  })
})

it('a binary that a run did not build is said to be of a test, of other steps, or of nobody known', () => {
  const [found, built] = [{ origin: 'found' }, { origin: 'built' }] as const
  const { suite, go } = report({})
  if (suite === undefined) throw new Error('the report has no suite')
  const steps = { ...suite, kind: 'steps' } as const
  expect(builderText({ suite, go }, found)).toBe('built by a test')
  expect(builderText({ suite: steps, go }, found)).toBe('not built by the build action')
  expect(builderText({ suite: steps, go: undefined }, found)).toBeUndefined()
  expect(builderText({ suite: undefined, go }, found)).toBeUndefined()
  expect(builderText({ suite, go }, built)).toBeUndefined()
})
