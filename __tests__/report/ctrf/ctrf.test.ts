/** ctrf.json against the schema of the format, and read back figure by figure. */
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { type TestCase, failedOutside, isFailure, isQuarantined } from '../../../src/go/test/suiteResult.js'
import { ctrf } from '../../../src/report/ctrf/ctrf.js'
import type { Report } from '../../../src/report/report.js'
import { finding } from '../../helpers/findings.js'
import { report, testCase, testPackage } from '../../helpers/report.js'
import { CASES } from '../cases.js'
import { anySuite } from '../suites.js'
import schema from './ctrf.schema.json' with { type: 'json' }

const validate = new Ajv({ strict: true, allErrors: true }).compile(schema)

interface Test {
  readonly name: string
  readonly status: string
  readonly duration: number
  readonly suite: readonly string[]
  readonly message?: string
  readonly trace?: string
  readonly filePath?: string
}

interface Document {
  readonly results: {
    readonly tool: Readonly<Record<string, string>>
    readonly summary: Readonly<Record<string, number>>
    readonly tests: readonly Test[]
  }
}

/** The results in a document, which must be valid. */
function read({ suite, ...rest }: Report, maxBytes?: number): Document['results'] {
  if (suite === undefined) throw new Error('no suite')
  const text = ctrf({ suite, ...rest }, suite, maxBytes)
  const document = JSON.parse(text) as Document
  validate(document)
  expect(validate.errors ?? []).toEqual([])
  return document.results
}

function withTests(...packages: Parameters<typeof testPackage>[]): Report {
  const base = report()
  if (base.suite === undefined) throw new Error('no suite')
  return { ...base, suite: { ...base.suite, packages: packages.map((each) => testPackage(...each)) } }
}

function isExcusedTest(test: TestCase): boolean {
  return isFailure(test) && isQuarantined(test)
}

describe('ctrf.json', () => {
  it.each(Object.entries(CASES).filter(([, { suite }]) => suite?.kind === 'go test'))(
    'is valid for the report "%s"',
    (_, each) => {
      expect(read(each).tool).toEqual({ name: 'go test', version: '1.26.8' })
    },
  )

  it('is valid, and has every figure of any suite', () => {
    fc.assert(
      fc.property(anySuite, (suite) => {
        const { summary, tests } = read(report({ suite }))
        const packages = suite.packages.filter(({ outcome }) => outcome !== 'none')
        const outside = packages.filter(failedOutside).length
        const all = packages.flatMap((pkg) => pkg.tests)
        const count = (...outcomes: string[]): number =>
          all.filter((test) => outcomes.includes(test.outcome) && !isExcusedTest(test)).length
        expect(summary).toEqual({
          tests: all.length + outside,
          passed: count('pass'),
          failed: count('fail', 'unfinished') + outside,
          skipped: count('skip'),
          pending: 0,
          other: all.filter(isExcusedTest).length,
          suites: packages.length,
          start: Date.parse('2026-11-22T10:11:12.345Z'),
          stop: Date.parse('2026-11-22T10:11:12.345Z') + Math.round(suite.seconds * 1000),
        })
        for (const status of ['passed', 'failed', 'skipped'])
          expect(tests.filter((test) => test.status === status)).toHaveLength(summary[status] ?? -1)
        const expected = packages.flatMap((pkg) => [
          ...pkg.tests.map(({ seconds, file }) => [Math.round(seconds * 1000), file !== undefined]),
          ...(failedOutside(pkg) ? [[Math.round(pkg.seconds * 1000), pkg.failedAt !== undefined]] : []),
        ])
        expect(tests.map(({ duration, filePath }) => [duration, filePath !== undefined])).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('has no control characters, no marks that turn text around and no half characters', () => {
    const name = 'Test\u0007\u001b[31m\u202e\ud800'
    const [test] = read(withTests(['e2e', [testCase(name, 'fail', `a\u0000b\n${name}`)]])).tests
    expect(test).toMatchObject({ name: 'Test\ufffd', trace: 'ab\nTest\ufffd' })
  })

  it('does not say that a test failed which an interrupt ended', () => {
    const interrupted = [finding('error', 'interrupted', 'The suite was interrupted')]
    const tests = [testCase('TestFails', 'fail'), testCase('TestRuns', 'unfinished')]
    const { summary } = read({ ...withTests(['e2e', tests, 'fail']), findings: interrupted })
    expect([summary.failed, summary.other]).toEqual([1, 1])
    expect(read(withTests(['e2e', tests, 'fail'])).summary).toMatchObject({ failed: 2, other: 0 })
  })

  it('says which tests are flaky, how often they ran again, and which failed in quarantine', () => {
    const failed = { outcome: 'fail', seconds: 1, output: 'too late\n' } as const
    const tests = [
      { ...testCase('TestFlaky'), attempts: [failed, failed] },
      { ...testCase('TestBroken', 'fail', 'no\n'), attempts: [failed] },
      { ...testCase('TestKnown', 'fail', 'no\n'), quarantine: { entry: 'TestKnown', reason: 'see #12' } },
    ]
    expect(read(withTests(['e2e', tests, 'fail'])).tests).toMatchObject([
      {
        name: 'TestFlaky',
        status: 'passed',
        flaky: true,
        retries: 2,
        message: 'failed',
        trace: 'too late\n',
      },
      { name: 'TestBroken', status: 'failed', flaky: false, retries: 1, trace: 'no\n' },
      {
        name: 'TestKnown',
        status: 'other',
        tags: ['quarantine'],
        message: 'failed (in quarantine: see #12)',
      },
    ])
  })

  it('says which tests are unit tests', () => {
    const unit = { ...testCase('TestUnit', 'fail', 'no\n'), unit: true } as const
    const [first, second] = read(withTests(['e2e', [testCase('TestA'), unit], 'fail'])).tests
    expect(first).not.toHaveProperty('type')
    expect(second).toMatchObject({ name: 'TestUnit', type: 'unit', tags: ['unit'] })
  })

  it('says where a test is, and where it failed', () => {
    const failed = {
      ...testCase('TestA', 'fail', '    a_test.go:7: no answer\n'),
      file: 'e2e/a_test.go',
      failedAt: { file: 'e2e/a_test.go', line: 7, text: 'no answer' },
    }
    expect(read(withTests(['e2e', [failed], 'fail'])).tests).toEqual([
      {
        name: 'TestA',
        status: 'failed',
        duration: 250,
        suite: ['example.com/shortener/e2e'],
        message: 'e2e/a_test.go:7: no answer',
        trace: '    a_test.go:7: no answer\n',
        rawStatus: 'fail',
        filePath: 'e2e/a_test.go',
      },
    ])
  })

  it('keeps all figures and the failures of a suite that is too large for its limit', () => {
    const tests = Array.from({ length: 2000 }, (_, i) =>
      i % 100 === 7 ? testCase(`Test${i}`, 'fail', 'x'.repeat(5000)) : testCase(`Test${i}`),
    )
    const { summary, tests: listed } = read(withTests(['a', tests, 'fail']), 60_000)
    expect(summary).toMatchObject({ tests: 2000, passed: 1980, failed: 20 })
    expect(listed.filter(({ status }) => status === 'failed')).toHaveLength(20)
    expect(summary.extra).toEqual({ leftOut: 2000 - listed.length })
  })
})
