import { expect, it } from '@jest/globals'
import type { ShardRecord } from '../../../src/go/test/shard.js'
import type { TestOutcome } from '../../../src/go/test/suiteResult.js'
import { noTestsInShard, suiteRun } from '../../../src/go/test/suiteRun.js'

const RUN = { exitCode: 0, timedOut: false, stopped: false, leftBehind: [] }

function record(assigned: number, listed = 5): ShardRecord {
  return { index: 2, total: 7, plan: 'p', list: 'l', listed, assigned }
}

function verdict(shard: ShardRecord, outcomes: readonly TestOutcome[]) {
  const tests = outcomes.map((outcome, i) => ({ name: `Test${i}`, outcome, seconds: 0, output: '' }))
  const outcome = outcomes.length === 0 ? 'none' : 'pass'
  const packages = [{ importPath: 'm', outcome, seconds: 0, tests, output: '' } as const]
  const facts = {
    kind: 'go test',
    seconds: 1,
    packages,
    leftOut: 0,
    timeoutSeconds: 60,
    expected: [],
  } as const
  return suiteRun(RUN, { ...facts, shard })
}

it('a shard without tests is green and says so', () => {
  const { result, findings } = noTestsInShard(record(0))
  expect(result).toMatchObject({ passed: true, packages: [], shard: { assigned: 0 } })
  expect(findings).toMatchObject([
    {
      code: 'shard-empty',
      severity: 'notice',
      title: 'Shard 2/7 has no test',
      detail: 'The suite has 5 tests, all of them in other shards.',
      fix: '5 shards would be enough.',
    },
  ])
})

it('a shard whose packages have no tests is green too', () => {
  const { result, findings } = verdict(record(0), [])
  expect(result.passed).toBe(true)
  expect(findings.map(({ code }) => code)).toEqual(['shard-empty'])
})

it('a shard of a suite without any test is not green', () => {
  expect(noTestsInShard(record(0, 0)).result.passed).toBe(false)
  expect(verdict(record(0, 0), []).findings).toMatchObject([{ code: 'no-test-ran', severity: 'error' }])
})

it('a shard that has tests of which none ran is not green', () => {
  expect(verdict(record(2), []).findings).toMatchObject([{ code: 'no-test-ran', severity: 'error' }])
})

it('a shard may skip all of its tests, as those of others may run, but not the whole suite', () => {
  expect(verdict(record(2), ['skip', 'skip'])).toMatchObject({
    result: { passed: true },
    findings: [{ code: 'shard-empty', title: 'All 2 tests of shard 2/7 were skipped' }],
  })
  expect(verdict(record(2, 2), ['skip', 'skip'])).toMatchObject({
    result: { passed: false },
    findings: [{ code: 'all-tests-skipped' }],
  })
})
