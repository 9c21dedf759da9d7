/** What attempts at several packages come to, on event streams as go test prints them. */
import { describe, expect, it } from '@jest/globals'
import { joinedRuns } from '../../../src/go/test/joinedRuns.js'
import { withQuarantine } from '../../../src/go/test/quarantine.js'
import { retryAnnouncement } from '../../../src/go/test/retryAnnouncement.js'
import { SuiteAttempts } from '../../../src/go/test/suiteAttempts.js'
import type { EndedSuite } from '../../../src/go/test/suiteFacts.js'
import { type SuiteRun, suiteRun } from '../../../src/go/test/suiteRun.js'
import { TestEvents } from '../../../src/go/test/testEvents.js'
import { parseQuarantine } from '../../../src/inputs/flakyInputs.js'
import { quietLog } from '../../helpers/quietLog.js'

/** One go test command, from lines such as `a TestA fail`; those without a test end their package. */
function goTest(lines: readonly string[], more: Partial<EndedSuite['run']> = {}): EndedSuite {
  const events = new TestEvents()
  for (const line of lines) {
    const [, Package = '', Test, Action = ''] = /^(\S+)(?: (Test\w+))? (\S+)$/.exec(line) ?? []
    if (Test !== undefined) events.add({ Package, Test, Action: 'run' })
    events.add({ Package, Action, Elapsed: 1, ...(Test === undefined ? {} : { Test }) })
  }
  const packages = events.results()
  const exitCode = packages.some(({ outcome }) => outcome === 'fail') ? 1 : 0
  return {
    run: { exitCode, timedOut: false, stopped: false, leftBehind: [], ...more },
    facts: { kind: 'go test', seconds: 1, packages, leftOut: 0, timeoutSeconds: 60, expected: [] },
  }
}

interface Rules {
  readonly retries?: number
  readonly quarantine?: string
  readonly failFast?: boolean
  /** The packages that are to run. */
  readonly of?: readonly string[]
}

function start(
  { retries = 0, quarantine = '', failFast = true, of = ['a', 'b', 'c'] }: Rules,
  first: EndedSuite,
): SuiteAttempts {
  const rules = parseQuarantine(quarantine)
  const directories = new Map(of.map((name) => [name, `/m/${name}`]))
  return new SuiteAttempts(
    { retries, failFast, directories, mark: (pkg) => withQuarantine(pkg, rules, undefined) },
    first,
  )
}

/** Runs what is next, as these commands do, and says what ran: `a -TestA` for a package without a test. */
function follow(attempts: SuiteAttempts, ...commands: readonly EndedSuite[]): readonly string[] {
  return commands.map((ended) => {
    const again = attempts.next('linux', quietLog())
    attempts.add(again, ended)
    return again
      .map(({ importPath, skip }) => [importPath, ...skip.map((name) => `-${name}`)].join(' '))
      .join(', ')
  })
}

function verdict(attempts: SuiteAttempts, isCut = false): SuiteRun {
  const { run, facts } = joinedRuns([attempts.joined(isCut)], 60)
  return suiteRun(run, facts)
}

function said({ findings }: SuiteRun): readonly string[] {
  return findings.map(({ code, title, evidence }) => [`${code}: ${title}`, ...evidence].join(' | '))
}

describe('with -failfast, a package', () => {
  const FIRST = goTest(['a TestSame fail', 'a fail'])

  it.each<[string, Rules]>([
    ['retries', { retries: 1 }],
    ['quarantine', { quarantine: 'a Test* # why' }],
  ])('runs although a test that runs again keeps it from running, with %s', (_, rules) => {
    const attempts = start(rules, FIRST)
    const done = rules.retries === undefined ? ['a -TestSame', 'a -TestSame -TestSub'] : ['a', 'a -TestSame']
    const again = [
      goTest([...(rules.retries === undefined ? [] : ['a TestSame pass']), 'a TestSub fail', 'a fail']),
      goTest([
        ...(rules.retries === undefined ? [] : ['a TestSub pass']),
        'a pass',
        'b TestB pass',
        'b pass',
        'c TestC pass',
        'c pass',
      ]),
    ]
    expect(follow(attempts, ...again)).toEqual(done.map((own) => `${own}, b, c`))
    expect(attempts.next('linux', quietLog())).toEqual([])
    const { result } = verdict(attempts)
    expect(result.passed).toBe(true)
    expect(result.packages.map(({ importPath }) => importPath)).toEqual(['a', 'b', 'c'])
  })

  it.each<[string, Rules, readonly EndedSuite[]]>([
    ['a test has failed for good', { retries: 1 }, [FIRST]],
    [
      'go test says nothing about it',
      { quarantine: 'a Test* # why' },
      [goTest(['a pass', 'c TestC pass', 'c pass'])],
    ],
    ['the time was up before', { quarantine: 'a Test* # why' }, []],
  ])('that never ran fails the suite and is named, as %s', (_, rules, again) => {
    const attempts = start(rules, FIRST)
    follow(attempts, ...again)
    const run = verdict(attempts)
    expect(run.result.passed).toBe(false)
    expect(run.findings.find(({ code }) => code === 'package-without-tests')).toMatchObject({
      title: expect.stringMatching(/^The tests of [12] packages? did not run$/),
      evidence: expect.arrayContaining(['b']),
      fix: 'Fix the tests that failed, or remove -failfast from test-flags.',
    })
  })

  it('does not run again if it is not known which others there are', () => {
    const attempts = start({ quarantine: 'TestSame # why', of: [] }, FIRST)
    expect(attempts.next('linux', quietLog())).toEqual([])
    expect(verdict(attempts).result.passed).toBe(false)
  })

  it('of `suite: tagged` that did not run is named once, with the reason', () => {
    const { run, facts } = start({ quarantine: 'a Test* # why', of: ['a', 'b'] }, FIRST).joined(false)
    const { findings } = suiteRun({ ...run, exitCode: 0 }, { ...facts, expected: ['a', 'b'] })
    const own = findings.filter(({ code }) => code === 'package-without-tests')
    expect(own).toMatchObject([{ evidence: ['b'], detail: expect.stringContaining('-failfast') }])
  })
})

it('a package on which go test has not reported runs, and fails the suite if it does not', () => {
  const lines = ['a TestA fail', 'a fail', 'c TestC pass', 'c pass']
  const attempts = start({ retries: 1, failFast: false }, goTest(lines))
  expect(follow(attempts, goTest(['a TestA pass', 'a pass']))).toEqual(['a, b'])
  expect(attempts.next('linux', quietLog())).toEqual([])
  expect(verdict(attempts).result.passed).toBe(false)
  expect(said(verdict(attempts))).toEqual([
    'package-without-tests: The tests of 1 package did not run | b',
    'flaky-test: 1 test passed only when it was run again | a TestA',
  ])
})

it('what the timeout keeps from running is named, and is no failure outside the tests', () => {
  const first = goTest(['a TestQ fail', 'a fail'], { timedOut: true })
  const run = verdict(start({ quarantine: 'TestQ # why', failFast: false, of: ['a', 'b'] }, first))
  expect(said(run)).toEqual([
    'suite-timeout: The suite did not end within 60 seconds',
    'tests-failed: 1 package did not run again without its tests in quarantine | a',
    'package-without-tests: The tests of 1 package did not run | b',
    'quarantine-failed: 1 test in quarantine failed | a TestQ: why',
  ])
})

it('the log counts failed tests in their own packages, and says what else runs', () => {
  const lines = ['a TestA fail', 'a TestB fail', 'a fail', 'b fail', 'c TestC pass', 'c pass']
  const announced = (rules: Rules, ended: EndedSuite): string =>
    retryAnnouncement(start(rules, ended).next('linux', quietLog()))
  expect(announced({ retries: 1, of: ['a', 'b', 'c', 'd'] }, goTest(lines))).toBe(
    'running 2 failed tests in 1 package and 1 package that failed outside its tests again, one after the other, and what has not run in 1 package',
  )
  const quarantine = 'TestA # why'
  expect(announced({ quarantine, of: ['a', 'b'] }, goTest(['a TestA fail', 'a fail']))).toBe(
    'running what has not run in 2 packages',
  )
})
