/** What runs again, and what attempts come to, on event streams as go test prints them. */
import { describe, expect, it } from '@jest/globals'
import { PackageAttempts, skipPattern } from '../../../src/go/test/packageAttempts.js'
import { withQuarantine } from '../../../src/go/test/quarantine.js'
import { type TestPackage, isExcused } from '../../../src/go/test/suiteResult.js'
import type { TestEvent } from '../../../src/go/test/testEvent.js'
import { TestEvents } from '../../../src/go/test/testEvents.js'
import { parseQuarantine } from '../../../src/inputs/flakyInputs.js'

const P = 'example.com/m/p'

/** An attempt from lines such as `TestA fail panic: no`; the last one is that of the package. */
function attempt(...lines: string[]): TestPackage {
  const events = new TestEvents()
  for (const line of lines) {
    const [, name, action = '', output = ''] = /^(\S+) (\S+)(?: (.*))?$/.exec(line) ?? []
    const own = name === 'p' ? {} : { Test: name ?? '' }
    const add = (event: Partial<TestEvent> & Pick<TestEvent, 'Action'>): void => {
      events.add({ Package: P, ...own, ...event })
    }
    if (name !== 'p') add({ Action: 'run' })
    if (output !== '') add({ Action: 'output', Output: `${output}\n` })
    if (action !== 'starts') add({ Action: action, Elapsed: 1 })
  }
  const [pkg] = events.results()
  if (pkg === undefined) throw new Error('no event')
  return pkg
}

function quarantined(pkg: TestPackage, ...lines: string[]): TestPackage {
  return withQuarantine(pkg, parseQuarantine(lines.map((line) => `${line} # why`).join('\n')), './p')
}

function start(retries: number, first: TestPackage, failFast = false): PackageAttempts {
  const attempts = new PackageAttempts({ retries, failFast })
  attempts.add(first)
  return attempts
}

function said(attempts: PackageAttempts): readonly string[] {
  const result = attempts.result()
  const earlier = (of: readonly { readonly outcome: string }[] = []): string =>
    of.map(({ outcome }) => ` (${outcome})`).join('')
  return [
    ...(result?.tests ?? []).map((test) => `${test.name} ${test.outcome}${earlier(test.attempts)}`),
    `p ${result?.outcome}${earlier(result?.attempts)}${result?.outside === true ? ' outside' : ''}`,
  ]
}

function isExcusedAfter(attempts: PackageAttempts): boolean {
  const result = attempts.result()
  return result !== undefined && isExcused(result)
}

describe('what runs again', () => {
  it.each<[string, number, TestPackage, readonly string[] | undefined]>([
    ['nothing if all passed', 2, attempt('TestA pass', 'p pass'), undefined],
    ['nothing without retries', 0, attempt('TestA fail', 'p fail'), undefined],
    [
      'a test that failed',
      1,
      attempt('TestA pass', 'TestB fail', 'TestC skip', 'p fail'),
      ['TestA', 'TestC'],
    ],
    ['the test of a subtest', 1, attempt('TestA fail', 'TestA/b fail', 'TestB pass', 'p fail'), ['TestB']],
    [
      'what a panic left open',
      1,
      attempt('TestA pass', 'TestB fail panic: x', 'TestC starts', 'p fail'),
      ['TestA'],
    ],
    ['what an exit left open', 1, attempt('TestA pass', 'TestB starts', 'p fail'), ['TestA']],
    ['everything if TestMain failed', 1, attempt('p fail no database'), []],
    [
      'nothing of what does not compile',
      1,
      attempt('p output FAIL\texample.com/m/p [build failed]', 'p fail'),
      undefined,
    ],
    [
      'nothing of a package that passes although a test failed',
      1,
      attempt('TestA fail', 'p pass'),
      undefined,
    ],
  ])('%s', (_, retries, first, skipped) => {
    expect(start(retries, first).next(false)).toEqual(skipped)
  })

  it('a test as often as it may, and what it keeps from running no longer than that', () => {
    const attempts = start(2, attempt('TestA fail', 'TestB fail', 'p fail'))
    attempts.add(attempt('TestA fail', 'TestB pass', 'p fail'))
    expect(attempts.next(false)).toEqual(['TestB'])
    attempts.add(attempt('TestA fail', 'p fail'))
    expect(attempts.next(false)).toBeUndefined()
    expect(attempts.hasFailed).toBe(true)
    expect(said(attempts)).toEqual(['TestA fail (fail) (fail)', 'TestB pass (fail)', 'p fail'])
  })

  it('a test as often as it may, counted from its own first attempt', () => {
    const attempts = start(1, attempt('TestA fail panic: x', 'p fail'))
    attempts.add(attempt('TestA pass', 'TestB fail', 'p fail'))
    expect(attempts.next(false)).toEqual(['TestA'])
    attempts.add(attempt('TestB pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA pass (fail)', 'TestB pass (fail)', 'p pass'])
  })

  it.each<[string, string, boolean]>([
    ['-failfast after another one that failed, in any order,', 'TestB fail', true],
    ['the panic of another one', 'TestB fail panic: x', false],
  ])('a test that %s kept from running has not failed once more', (_, other, failFast) => {
    const attempts = start(1, attempt('TestA fail', 'p fail'), failFast)
    attempts.add(attempt(other, 'p fail'))
    expect(attempts.next(false)).toEqual([])
    attempts.add(attempt('TestB pass', 'TestA pass', 'p pass'))
    expect(attempts.next(false)).toBeUndefined()
    expect(said(attempts)).toEqual(['TestA pass (fail)', 'TestB pass (fail)', 'p pass'])
  })

  it('a test that TestMain kept from running has failed once more, so that this ends', () => {
    const attempts = start(1, attempt('TestA fail', 'p fail'))
    attempts.add(attempt('p fail no database'))
    expect(attempts.hasFailed).toBe(true)
    expect(attempts.next(false)).toBeUndefined()
  })

  it('all that does not follow a failed test because of -failfast, and other packages', () => {
    const rules = { retries: 1, failFast: true }
    expect(start(1, attempt('TestA pass', 'TestB fail', 'p fail'), true).next(false)).toEqual(['TestA'])
    expect(new PackageAttempts(rules).next(false)).toEqual([])
    expect(new PackageAttempts(rules).next(true)).toBeUndefined()
    expect(new PackageAttempts(rules).result()).toBeUndefined()
  })

  it('not what go test does not report on any more', () => {
    const attempts = start(3, attempt('TestA fail', 'p fail'))
    attempts.lose()
    expect(attempts.next(false)).toBeUndefined()
    expect(said(attempts)).toEqual(['TestA fail', 'p fail'])
  })
})

describe('what attempts come to', () => {
  it('a test that is skipped when it runs again has not passed', () => {
    const attempts = start(1, attempt('TestA fail', 'p fail'))
    attempts.add(attempt('TestA skip', 'p pass'))
    expect(said(attempts)).toEqual(['TestA fail', 'p fail'])
  })

  it('a test has not passed if a subtest that failed is skipped when it runs again', () => {
    const attempts = start(1, attempt('TestA fail', 'TestA/b fail', 'p fail'))
    attempts.add(attempt('TestA pass', 'TestA/b skip', 'p pass'))
    expect(said(attempts)).toEqual(['TestA fail', 'TestA/b fail', 'p fail'])
  })

  it('a test that does not run again has not passed', () => {
    const attempts = start(1, attempt('TestA fail', 'TestB fail', 'p fail'))
    attempts.add(attempt('TestB pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA fail', 'TestB pass (fail)', 'p fail'])
  })

  it('tests that the panic of another one ended are not flaky', () => {
    const attempts = start(1, attempt('TestA starts', 'TestB fail panic: x', 'p fail'))
    attempts.add(attempt('TestA pass', 'TestB pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA pass', 'TestB pass (fail)', 'p pass'])
  })

  it('tests that did not finish are flaky if nothing says which one ended the process', () => {
    const attempts = start(1, attempt('TestA starts', 'TestB starts', 'p fail exit status 3'))
    attempts.add(attempt('TestA pass', 'TestB pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA pass (unfinished)', 'TestB pass (unfinished)', 'p pass'])
  })

  it('subtests that fail in turn make their test fail', () => {
    const attempts = start(1, attempt('TestA fail', 'TestA/a fail', 'TestA/b pass', 'p fail'))
    attempts.add(attempt('TestA fail', 'TestA/a pass', 'TestA/b fail', 'p fail'))
    expect(said(attempts)).toEqual([
      'TestA fail (fail)',
      'TestA/a pass (fail)',
      'TestA/b fail (pass)',
      'p fail',
    ])
  })

  it('a subtest that has another name each time is told by its test', () => {
    const attempts = start(1, attempt('TestA fail', 'TestA/17 fail too late', 'p fail'))
    attempts.add(attempt('TestA pass', 'TestA/18 pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA pass (fail)', 'TestA/18 pass', 'p pass'])
    expect(attempts.result()?.tests[0]?.attempts?.[0]?.output).toContain('too late')
  })

  it('a package whose TestMain failed once is flaky itself', () => {
    const attempts = start(1, attempt('p fail no database'))
    attempts.add(attempt('TestA pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA pass', 'p pass (fail)'])
  })

  it('a package fails if it fails outside its tests when they run again', () => {
    const attempts = start(1, attempt('TestA fail', 'p fail'))
    attempts.add(attempt('TestA pass', 'p fail cannot clean up'))
    expect(said(attempts)).toEqual(['TestA pass (fail)', 'p fail'])
    expect(attempts.result()?.output).toContain('cannot clean up')
  })

  it('a package fails if only what follows its tests failed, as none is left that could run again', () => {
    const attempts = start(2, attempt('TestA pass', 'p fail cannot clean up'))
    expect(attempts.next(false)).toEqual(['TestA'])
    attempts.add(attempt('p pass'))
    expect(said(attempts)).toEqual(['TestA pass', 'p fail'])
    expect(attempts.next(false)).toBeUndefined()
  })
})

describe('quarantine', () => {
  it('excuses a package once it passes without the test', () => {
    const attempts = start(0, quarantined(attempt('TestA pass', 'TestB fail', 'p fail'), 'TestB'))
    expect(said(attempts)).toContain('p fail outside')
    expect(attempts.next(false)).toEqual(['TestA', 'TestB'])
    attempts.add(attempt('p pass'))
    expect(said(attempts)).toEqual(['TestA pass', 'TestB fail', 'p fail'])
    expect(isExcusedAfter(attempts)).toBe(true)
  })

  it('does not excuse what fails outside the tests', () => {
    const attempts = start(0, quarantined(attempt('TestB fail', 'p fail'), 'TestB'))
    attempts.add(attempt('p fail cannot clean up'))
    expect(attempts.next(false)).toBeUndefined()
    expect(said(attempts)).toEqual(['TestB fail', 'p fail outside'])
    expect(attempts.result()?.output).toContain('cannot clean up')
  })

  it('lets the others run if a test ends the process', () => {
    const first = attempt('TestA pass', 'TestB fail panic: x', 'TestC starts', 'p fail')
    const attempts = start(0, quarantined(first, 'TestB'))
    expect(attempts.next(false)).toEqual(['TestA', 'TestB'])
    attempts.add(attempt('TestC pass', 'TestD pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA pass', 'TestB fail', 'TestC pass', 'TestD pass', 'p fail'])
    expect(isExcusedAfter(attempts)).toBe(true)
  })

  it('lets those beside it run if a test exits', () => {
    const attempts = start(0, quarantined(attempt('TestA starts', 'TestB starts', 'p fail'), 'TestB'))
    expect(attempts.next(false)).toEqual(['TestB'])
  })

  it('does not run its tests again, but others that failed', () => {
    const attempts = start(2, quarantined(attempt('TestA fail', 'TestB fail', 'p fail'), 'TestB'))
    expect(attempts.next(false)).toEqual(['TestB'])
    attempts.add(attempt('TestA pass', 'p pass'))
    expect(said(attempts)).toEqual(['TestA pass (fail)', 'TestB fail', 'p fail'])
    expect(isExcusedAfter(attempts)).toBe(true)
  })

  it('excuses a test if only subtests in quarantine failed in it', () => {
    const one = attempt('TestA fail', 'TestA/slow fail', 'TestA/fast pass', 'p fail')
    const both = attempt('TestA fail', 'TestA/slow fail', 'TestA/fast fail', 'p fail')
    expect([one, both].map((pkg) => isExcused(quarantined(pkg, 'TestA/slow')))).toEqual([true, false])
    expect(isExcused(quarantined(both, './p TestA/*'))).toBe(true)
    expect(isExcused(quarantined(both, './q TestA'))).toBe(false)
  })

  it('does not excuse a subtest that ends the process, as the rest of its test did not run', () => {
    const pkg = attempt('TestA fail panic: x', 'TestA/slow fail', 'p fail')
    expect([quarantined(pkg, 'TestA/slow'), quarantined(pkg, 'TestA')].map(isExcused)).toEqual([false, true])
  })
})

it('names are escaped in a pattern, in which a slash would begin a subtest', () => {
  expect(skipPattern(['TestA', 'Testä+(b)'])).toBe('^(?:TestA|Testä\\+\\(b\\))$')
})
