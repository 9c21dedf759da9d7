import { describe, expect, it } from '@jest/globals'
import { finding } from '../../src/findings/finding.js'
import { type Origin, conflictFindings } from '../../src/legs/legConflicts.js'
import { legInfo } from '../../src/legs/legInfo.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { sampleManifest } from './manifests.js'

const { suite, commit } = sampleManifest()
const NOW: Origin = { repository: 'octocat/project', commit, runId: 1000001 }
const OTHER = 'f'.repeat(40)

function leg(job: string, rest: Partial<Manifest> = {}): Manifest {
  return sampleManifest({ leg: { job, step: '', matrix: null, index: 0, total: 1 }, ...rest })
}

/** `code: evidence` of the findings, all of which are errors. */
function found(manifests: readonly Manifest[], origin?: Origin): readonly string[] {
  const findings = conflictFindings(manifests.map((manifest) => ({ manifest, origin })))
  expect(findings.filter(({ severity }) => severity !== 'error')).toEqual([])
  return findings.flatMap(({ code, evidence }) => evidence.map((line) => `${code}: ${line}`))
}

describe('artifacts of a workflow run', () => {
  it('have to belong to its repository, commit and run', () => {
    expect(found([leg('a'), leg('b', { runAttempt: 2 })], NOW)).toEqual([])
    expect(found([leg('a', { repository: 'Octocat/Project' })], NOW)).toEqual([])
    expect(
      found(
        [
          leg('a'),
          leg('b', { commit: OTHER }),
          leg('c', { repository: 'octocat/other' }),
          leg('d', { runId: 7 }),
        ],
        NOW,
      ),
    ).toEqual([
      `leg-foreign: b: commit ${OTHER} instead of ${commit}`,
      'leg-foreign: c: repository octocat/other instead of octocat/project',
      'leg-foreign: d: workflow run 7 instead of 1000001',
    ])
  })

  it('cannot be of a later attempt than the run has had', () => {
    const legs = [leg('a'), leg('b', { runAttempt: 2 }), leg('c', { runAttempt: 3 })]
    expect(found(legs, { ...NOW, runAttempt: 2 })).toEqual([
      'leg-foreign: c: attempt 3 of a workflow run with 2 attempts',
    ])
    expect(found(legs, NOW)).toEqual([])
  })
})

describe('directories', () => {
  it('may come from several workflow runs of one commit', () => {
    expect(found([leg('a'), leg('b', { runId: 7 })])).toEqual([])
    expect(found([leg('a', { runId: 7 })], { ...NOW, runId: undefined })).toEqual([])
  })

  it('have to be of one repository and commit', () => {
    expect(found([leg('a'), leg('b', { commit: OTHER })])).toEqual([
      `leg-foreign: a: commit ${commit}`,
      `leg-foreign: b: commit ${OTHER}`,
    ])
    expect(found([leg('a'), leg('b', { repository: 'octocat/other' })])).toEqual([
      'leg-foreign: a: repository octocat/project',
      'leg-foreign: b: repository octocat/other',
    ])
  })
})

describe('a suite that is said to have passed', () => {
  it.each([
    [{ tests: { ...suite.tests, fail: 7 } }, '7 tests to have failed'],
    [{ tests: { ...suite.tests, fail: 0, unfinished: 2 } }, '2 tests to have failed'],
    [{ tests: { pass: 0, fail: 0, skip: 0, unfinished: 0 } }, 'no test to have run'],
    [{ failed: ['p T'] }, '1 test to have failed'],
    [{ exitCode: 3 }, 'to have exited with 3'],
    [{ timedOut: true }, 'to have timed out'],
  ])('has failed with %j', (rest, words) => {
    const good = { ...suite, passed: true, exitCode: 0, failed: [], tests: { ...suite.tests, fail: 0 } }
    expect(found([leg('a', { suite: good })])).toEqual([])
    const manifest = leg('a', { suite: { ...good, ...rest } })
    expect(found([manifest])).toEqual([
      `leg-contradictory: a: the suite is said to have passed, and ${words}`,
    ])
    expect(legInfo(manifest, true, { covered: 1, total: 1 }).suitePassed).toBe(false)
  })

  it('has passed with failed tests if the run names them as hidden by their package', () => {
    const tests = { pass: 0, fail: 1, skip: 0, unfinished: 0 }
    const hidden = { ...suite, passed: true, exitCode: 0, failed: ['p T'], tests }
    const manifest = leg('a', { suite: hidden, findings: [finding('failures-hidden', 'hidden')] })
    expect(found([manifest])).toEqual([])
    expect(legInfo(manifest, true, { covered: 1, total: 1 }).suitePassed).toBe(true)
  })
})
