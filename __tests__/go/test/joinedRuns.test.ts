import { expect, it } from '@jest/globals'
import { joinedRuns } from '../../../src/go/test/joinedRuns.js'
import type { TestPackage } from '../../../src/go/test/suiteResult.js'
import type { EndedSuite } from '../../../src/go/test/suiteFacts.js'
import { suiteRun } from '../../../src/go/test/suiteRun.js'
import { MODULE, testCase, testPackage } from '../../helpers/report.js'

function part(packages: readonly TestPackage[], exitCode = 0, more: Partial<EndedSuite['run']> = {}) {
  const facts = { kind: 'go test' as const, seconds: 2, packages, leftOut: 1, timeoutSeconds: 30 }
  const run = { exitCode, timedOut: false, stopped: false, leftBehind: [], ...more }
  return { run, facts: { ...facts, startedAt: `at ${packages.length}`, expected: [`${MODULE}/b`] } }
}

function joined(...parts: readonly [EndedSuite, ...EndedSuite[]]) {
  const { run, facts } = joinedRuns(parts, 60)
  return suiteRun(run, facts)
}

it('joinedRuns makes one verdict of several go test commands', () => {
  const passed = testPackage('b', [testCase('TestA')])
  const failed = testPackage('a', [testCase('TestB', 'fail')], 'fail')
  const { result, findings } = joined(part([passed]), part([failed, testPackage('c', [])], 1))
  expect(result).toMatchObject({ passed: false, exitCode: 1, startedAt: 'at 1', seconds: 4, leftOut: 2 })
  expect(result.packages.map((pkg) => pkg.importPath)).toEqual(
    ['a', 'b', 'c'].map((name) => `${MODULE}/${name}`),
  )
  expect(findings.map(({ code, evidence }) => [code, evidence])).toEqual([
    ['tests-failed', [`${MODULE}/a TestB`]],
  ])
})

it('joinedRuns has tests that ran if any part has, and names the timeout of all parts', () => {
  const some = part([testPackage('b', [testCase('TestA')])])
  const none = part([])
  expect(joined(some, none).findings).toEqual([])
  expect(joined(none, none).findings.map(({ code }) => code)).toEqual(['no-test-ran'])
  const [finding] = joined(some, part([], 1, { timedOut: true })).findings
  expect(finding?.title).toBe('The suite did not end within 60 seconds')
})

it('joinedRuns joins the tests that parts ran of one package, and the worse outcome counts', () => {
  const one = testPackage('b', [testCase('TestA')])
  const other = testPackage('b', [testCase('TestB', 'fail')], 'fail')
  const [pkg, ...more] = joined(part([one]), part([other], 1)).result.packages
  expect(more).toEqual([])
  expect(pkg).toMatchObject({ outcome: 'fail', seconds: 1.5 })
  expect(pkg?.tests.map(({ name }) => name)).toEqual(['TestA', 'TestB'])
})

it('tests in quarantine of one part excuse no failure of another part', () => {
  const quarantine = { entry: 'TestB', reason: 'see #12' }
  const known = testPackage('b', [{ ...testCase('TestB', 'fail'), quarantine }], 'fail')
  const fine = testPackage('a', [testCase('TestA')])
  const setUp = testPackage('b', [], 'fail', 'no database\n')
  expect(joined(part([known], 1), part([fine])).result.passed).toBe(true)
  for (const failed of [part([fine], 1), part([setUp], 1)]) {
    expect(joined(part([known], 1), failed).result.passed).toBe(false)
    expect(joined(failed, part([known], 1)).result.passed).toBe(false)
  }
})

it('a package that did not run in one part fails the suite, whatever other parts ran', () => {
  const fine = part([testPackage('a', [testCase('TestA')])])
  const lacking = { ...fine, facts: { ...fine.facts, unrun: [`${MODULE}/b`] } }
  for (const { result, findings } of [joined(fine, lacking), joined(lacking, fine)]) {
    expect(result.passed).toBe(false)
    expect(findings).toMatchObject([{ code: 'package-without-tests', evidence: [`${MODULE}/b`] }])
  }
})
