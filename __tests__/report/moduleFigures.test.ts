/** The tests in the table of modules: those that failed in quarantine are no failures there either. */
import { expect, it } from '@jest/globals'
import { testRecords } from '../../src/go/test/suiteResult.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { moduleTableOf } from '../../src/report/moduleFigures.js'
import { report, testCase, testPackage } from '../helpers/report.js'

it('the table of modules says which failures are in quarantine, of a run and of merged legs', () => {
  const { suite } = report()
  if (suite === undefined) throw new Error('a report has a suite')
  const quarantine = { entry: 'TestKnown*', reason: 'see #12' }
  const tests = [
    testCase('TestA'),
    testCase('TestB', 'fail'),
    { ...testCase('TestKnown', 'fail'), quarantine },
    { ...testCase('TestKnownToo', 'unfinished'), quarantine },
    { ...testCase('TestKnownToPass'), quarantine },
  ]
  const run = report({
    modules: [{ path: 'example.com/e2e' }, { path: 'example.com/lib' }],
    suite: { ...suite, packages: [{ ...testPackage('e2e', tests, 'fail'), importPath: 'example.com/e2e' }] },
  })
  const expected = ['2 passed, 1 failed, 2 failed in quarantine', 'none ran']
  expect(
    moduleTableOf(run)
      .rows.map(([, , text]) => text)
      .slice(0, 2),
  ).toEqual(expected)
  const { modules } = JSON.parse(reportJson(run)) as { modules: readonly Record<string, unknown>[] }
  expect(modules[0]).toMatchObject({ tests: { pass: 2, fail: 2, unfinished: 1 }, quarantined: 2 })
  const merged = { ...run, suite: undefined, mergedTests: testRecords(run.suite ?? suite) }
  expect(
    moduleTableOf(merged)
      .rows.map(([, , text]) => text)
      .slice(0, 2),
  ).toEqual(expected)
})
