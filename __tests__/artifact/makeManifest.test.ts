/** The totals of a branch, which each of its runs hands on to the next. */
import { describe, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import type { GitHubContext } from '../../src/github/context.js'
import type { Manifest } from '../../src/legs/manifest.js'
import { baselineComparison, comparison, patchCoverage } from '../helpers/comparison.js'
import { jobContext } from '../helpers/jobContext.js'
import { report } from '../helpers/report.js'

const OWN = '0'.repeat(40)

/** @param trend the commits of the branch, the oldest first */
function history(trend: readonly string[], context: Partial<GitHubContext> = {}): Manifest['history'] {
  const points = trend.map((commit) => ({
    commit,
    at: '2026-11-01T00:00:00Z',
    tally: { covered: 1, total: 2 },
  }))
  const run = report({
    modules: [{ path: 'example.com/m', dir: '/m' }],
    comparison: comparison(patchCoverage(), baselineComparison({ trend: points })),
  })
  const leg = { job: 'test', step: '', matrix: null, index: undefined, total: undefined }
  const manifest = manifestOf(run, leg, jobContext({ testedSha: OWN, ...context }))
  expect(manifest?.commit).toBe(OWN)
  return manifest?.history
}

const commits = (points: Manifest['history']): readonly string[] | undefined =>
  points?.map(({ commit }) => commit)

describe('the totals of a branch in the manifest of a run', () => {
  it('are the earlier ones and its own, each commit once', () => {
    const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
    const { startedAt, coverage } = report()
    expect(history([a, b])?.at(-1)).toEqual({ commit: OWN, at: startedAt, ...coverage.tallies.together })
    expect(history([a, b])?.[0]).toEqual({ commit: a, at: '2026-11-01T00:00:00Z', covered: 1, total: 2 })
    expect(commits(history([a, OWN, b]))).toEqual([a, b, OWN])
    expect(commits(history([]))).toEqual([OWN])
  })

  it('are the newest twenty', () => {
    const trend = Array.from({ length: 30 }, (_, i) => String(i + 10).padStart(40, '1'))
    expect(commits(history(trend))).toEqual([...trend.slice(-19), OWN])
  })

  it('are those of branches with baselines, and of no change or other branch', () => {
    const ref = 'refs/heads/release'
    const base = { branch: 'release', sha: undefined }
    expect(commits(history([], { ref, base }))).toEqual([OWN])
    expect(history([], { ref })).toBeUndefined()
    expect(history([], { ref: 'refs/pull/7/merge', base })).toBeUndefined()
    expect(history([], { ref: 'refs/tags/main' })).toBeUndefined()
  })
})
