/** Tests that the selection would have left out, and that ended in another way. */
import { describe, expect, it } from '@jest/globals'
import type { TestCase, TestOutcome, TestPackage } from '../../src/go/test/suiteResult.js'
import type { RecordedTest } from '../../src/impact/impactData.js'
import { missedFindings, missedTests } from '../../src/impact/missedTests.js'

type Case = Partial<TestCase> & Pick<TestCase, 'name' | 'outcome'>

function packageOf(...tests: readonly Case[]): TestPackage {
  const all = tests.map((test): TestCase => ({ seconds: 0, output: '', ...test }))
  return { importPath: 'm/e2e', outcome: 'pass', seconds: 0, tests: all, output: '' }
}

function recorded(name: string, outcome: TestOutcome, unstable = false): RecordedTest {
  return { importPath: 'm/e2e', name, outcome, unstable, seconds: 0, opened: [], read: [] }
}

/** @param selected the names of those that would have run */
function missed(
  selected: readonly string[],
  legs: readonly (readonly RecordedTest[])[],
  cases: readonly Case[],
  timedOut = false,
) {
  const known = [...new Set(cases.map(({ name }) => name.split('/')[0] ?? ''))].map((name) => ({
    importPath: 'm/e2e',
    name,
    directory: 'e2e',
    seconds: 0,
  }))
  const tests = known
    .filter(({ name }) => selected.includes(name))
    .map((test) => ({ ...test, reasons: [{ rule: 'function' as const, what: 'F' }] }))
  const data = {
    legs: legs.map((own) => ({
      commit: 'c',
      uncommitted: [],
      problems: [],
      settings: {},
      tests: own,
      files: [],
      variables: [],
    })),
  }
  return missedTests({ known, tests }, data, { packages: [packageOf(...cases)], timedOut }).map(
    ({ name, before, now }) => `${name.replace('m/e2e ', '')}: ${before}, ${now}`,
  )
}

describe('missedTests', () => {
  it('names tests with both outcomes that would have been left out and ended in another way, by the worst of their subtests', () => {
    const before = [recorded('TestA', 'pass'), recorded('TestB', 'pass'), recorded('TestC', 'pass')]
    const now: readonly Case[] = [
      { name: 'TestA', outcome: 'fail' },
      { name: 'TestA/one', outcome: 'fail' },
      { name: 'TestB', outcome: 'pass' },
      { name: 'TestB/one', outcome: 'skip' },
      { name: 'TestC', outcome: 'pass' },
    ]
    expect(missed([], [before], now)).toEqual(['TestA: pass, fail', 'TestB: pass, skip'])
  })

  it.each<[string, readonly string[], readonly RecordedTest[], Case]>([
    ['is selected', ['TestA'], [recorded('TestA', 'pass')], { name: 'TestA', outcome: 'fail' }],
    ['was not known before', [], [], { name: 'TestA', outcome: 'fail' }],
    ['was flaky before', [], [recorded('TestA', 'pass', true)], { name: 'TestA', outcome: 'fail' }],
    [
      'is flaky now',
      [],
      [recorded('TestA', 'pass')],
      { name: 'TestA', outcome: 'fail', attempts: [{ outcome: 'fail', seconds: 0, output: '' }] },
    ],
    [
      'is in quarantine now',
      [],
      [recorded('TestA', 'pass')],
      { name: 'TestA', outcome: 'fail', quarantine: { entry: 'TestA', reason: '' } },
    ],
    ['ran as a unit test', [], [recorded('TestA', 'pass')], { name: 'TestA', outcome: 'fail', unit: true }],
  ])('says nothing of a test that %s', (_, selected, before, now) => {
    expect(missed(selected, [before], [now])).toEqual([])
  })

  it('blames no test that did not finish for one of its process that failed, or for the time that was up', () => {
    const before = [recorded('TestA', 'pass'), recorded('TestB', 'pass')]
    const now: readonly Case[] = [
      { name: 'TestA', outcome: 'fail' },
      { name: 'TestB', outcome: 'unfinished' },
    ]
    expect(missed(['TestA'], [before], now)).toEqual([])
    expect(missed([], [before], now)).toEqual(['TestA: pass, fail', 'TestB: pass, unfinished'])
    expect(missed([], [before], now, true)).toEqual(['TestA: pass, fail'])
  })

  it('needs another outcome than in all legs of the earlier run', () => {
    const now: readonly Case[] = [{ name: 'TestA', outcome: 'skip' }]
    expect(missed([], [[recorded('TestA', 'pass')], [recorded('TestA', 'skip')]], now)).toEqual([])
    expect(missed([], [[recorded('TestA', 'pass')], [recorded('TestA', 'pass')]], now)).toEqual([
      'TestA: pass, skip',
    ])
  })

  it('becomes one finding that names each test with both outcomes', () => {
    const test = { name: 'm/e2e TestA', before: 'pass', now: 'unfinished' } as const
    expect(missedFindings([])).toEqual([])
    expect(missedFindings([test])).toMatchObject([
      {
        code: 'impact-missed',
        severity: 'warning',
        title: '1 test ended in another way, although the selection would have left it out',
        evidence: ['m/e2e TestA: passed before, did not finish now'],
      },
    ])
  })
})
