import { describe, expect, it } from '@jest/globals'
import type { Leg } from '../../src/legs/leg.js'
import { legName } from '../../src/legs/leg.js'
import { missingLegs } from '../../src/legs/legInfo.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { toldApart } from '../../src/legs/toldApart.js'
import { sampleManifest } from './manifests.js'

const MEASURE = 'octo/tools/.github/workflows/measure.yml'
const { suite } = sampleManifest()
const passed = { ...suite, passed: true, exitCode: 0, failed: [], tests: { ...suite.tests, fail: 0 } }

function leg(half: number, rest: Partial<Leg> = {}, more: Partial<Manifest> = {}): Manifest {
  const own = { job: 'test', step: '', matrix: { half }, index: half - 1, total: 2, ...rest }
  return sampleManifest({ suite: passed, ...more, leg: own })
}

/** The legs that are merged, as `name: attempt`, and `code: evidence` of the findings. */
function told(manifests: readonly Manifest[]): {
  readonly merged: readonly string[]
  readonly said: readonly string[]
} {
  const { legs, findings } = toldApart(manifests.map((manifest) => ({ manifest, directories: [] })))
  return {
    merged: legs.map(({ manifest }) =>
      manifest === undefined ? '' : `${legName(manifest.leg)}: ${manifest.runAttempt}`,
    ),
    said: findings.flatMap(({ code, evidence }) => evidence.map((line) => `${code}: ${line}`)),
  }
}

describe('a workflow run that was repeated', () => {
  it('in part has the new data of the legs that ran again, and says which did not', () => {
    expect(told([leg(1), leg(2, {}, { runAttempt: 2 })])).toEqual({
      merged: ['test (1): 1', 'test (2): 2'],
      said: ['leg-of-earlier-attempt: test (1): attempt 1 of 2'],
    })
  })

  it('says of a leg that failed and left nothing when it ran again that its suite failed', () => {
    expect(told([leg(1, {}, { suite }), leg(2, {}, { runAttempt: 3 })]).said).toEqual([
      'leg-of-earlier-attempt: test (1): attempt 1 of 3, where its suite failed',
    ])
  })

  it('counts only the newest attempt of a leg whose artifacts have several names', () => {
    const failed = leg(2, {}, { suite })
    const all = [failed, leg(2, {}, { runAttempt: 3 }), leg(2, {}, { runAttempt: 2, suite })]
    expect(told(all)).toEqual({
      merged: ['test (2): 3'],
      said: [
        'leg-superseded: test (2): attempt 1; the data of attempt 3 counts',
        'leg-superseded: test (2): attempt 2; the data of attempt 3 counts',
      ],
    })
  })

  it('counts no data of an attempt that there never was in place of that of the last one', () => {
    const manifests = [leg(1), leg(1, {}, { runAttempt: 2 }), leg(1, {}, { runAttempt: 9 })]
    const origin = { repository: 'octocat/project', commit: undefined, runId: undefined, runAttempt: 2 }
    const { legs, findings } = toldApart(manifests.map((manifest) => ({ manifest, directories: [], origin })))
    expect(legs.map(({ manifest }) => manifest?.runAttempt)).toEqual([2, 9])
    expect(findings.map(({ code, evidence }) => [code, evidence])).toContainEqual([
      'leg-superseded',
      ['test (1): attempt 1; the data of attempt 2 counts'],
    ])
  })

  it('has nothing to say if all legs ran again, or none did', () => {
    for (const runAttempt of [1, 4])
      expect(told([leg(1, {}, { runAttempt }), leg(2, {}, { runAttempt })]).said).toEqual([])
  })
})

describe('legs of equal job ids', () => {
  it('are told apart by the id of each call of a workflow, and missing ones are found in each', () => {
    const calls = [leg(1, { id: 'api' }), leg(2, { id: 'api' }), leg(1, { id: 'worker' })]
    expect(told(calls)).toEqual({ merged: calls.map(({ leg: own }) => `${legName(own)}: 1`), said: [] })
    expect(calls.map(({ leg: own }) => legName(own))).toEqual([
      'api / test (1)',
      'api / test (2)',
      'worker / test (1)',
    ])
    expect(missingLegs(calls.map(({ leg: own }) => own))).toEqual(['worker / test (job 2 of 2)'])
  })

  it('get the file or the run in their names if these differ', () => {
    const other = 'octo/other/.github/workflows/e2e.yml'
    expect(told([leg(1), leg(1, { workflow: MEASURE }), leg(1, { workflow: other })])).toEqual({
      merged: ['test (1): 1', 'measure.yml / test (1): 1', 'e2e.yml / test (1): 1'],
      said: [],
    })
    expect(told([leg(1, { id: 'api' }), leg(1, { id: 'api' }, { runId: 7 })])).toEqual({
      merged: ['api, run 1000001 / test (1): 1', 'api, run 7 / test (1): 1'],
      said: [],
    })
  })

  it('that cannot be told apart are named: the same place of a matrix with other values, or other data', () => {
    const other = { matrix: { half: 'x' } }
    expect(told([leg(1, { workflow: MEASURE }), leg(1, { workflow: MEASURE, ...other })]).said).toEqual([
      'leg-ambiguous: test (1) and test (x): each is job 1 of 2',
    ])
    expect(told([leg(1), leg(2), leg(1, {}, { seconds: 1 })]).said).toEqual([
      'leg-ambiguous: test (1): 2 artifacts with different data',
    ])
  })

  it('may be one leg that is named twice', () => {
    expect(told([leg(1), leg(1)]).said).toEqual([])
  })
})

it('data without a manifest stays where it is', () => {
  const plain = { manifest: undefined, directories: [] }
  expect(toldApart([plain, { manifest: leg(1), directories: [] }]).legs[0]).toBe(plain)
})

describe('a job that collected several times', () => {
  const collected = { suite: { ...passed, kind: 'steps' }, startedAt: '2026-01-31T12:00:00.123Z' } as const
  const step = (name: string, seconds: number, files?: readonly string[]): Manifest =>
    leg(1, { step: name }, { ...collected, seconds, collected: files })

  it('counts once what its last step, or its largest, collected again', () => {
    const said = (one: string, other: string) => [
      `leg-collected-again: test (1) · ${one}: test (1) · ${other} has its data, and counts`,
    ]
    expect(told([step('a', 1, ['1']), step('b', 2, ['1', '2'])])).toEqual({
      merged: ['test (1) · b: 1'],
      said: said('a', 'b'),
    })
    expect(told([step('a', 1, ['2', '1']), step('b', 2, ['1'])]).said).toEqual(said('b', 'a'))
    expect(told([step('a', 1, ['1']), step('b', 2, ['1'])]).said).toEqual(said('a', 'b'))
  })

  it('has a leg for each step if these collected different files, or nobody knows which', () => {
    for (const files of [['1', '3'], [], undefined])
      expect(told([step('a', 1, files), step('b', 2, ['1', '2'])])).toEqual({
        merged: ['test (1) · a: 1', 'test (1) · b: 1'],
        said: [],
      })
  })

  it('numbers steps without names', () => {
    expect(told([step('', 2, ['2']), step('', 1, ['1'])])).toEqual({
      merged: ['test (1) · collect 2: 1', 'test (1) · collect 1: 1'],
      said: [],
    })
    expect(told([step('', 1, ['1']), step('', 1, ['1'])]).said).toEqual([])
  })

  it('is no shard of several jobs, whose suites are never taken for the same', () => {
    const other = { ...step('', 1, ['1']), suite: passed, startedAt: '2026-01-31T12:00:01.123Z' }
    expect(told([leg(1), other]).said).toEqual(['leg-ambiguous: test (1): 2 artifacts with different data'])
  })
})
