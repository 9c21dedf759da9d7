/** @module The totals of a branch, which each of its reports carries on from its baseline. */
import type { TrendPoint } from '../compare/baselineComparison.js'
import type { HistoryPoint } from '../legs/manifest.js'
import { MAX_HISTORY } from '../legs/manifestLimits.js'
import type { Report } from '../report/report.js'
import { branchOf } from './base.js'
import type { GitHubContext } from './context.js'

/**
 * The oldest first and the report's own last; undefined unless it is of a branch that baselines are taken from: a change has
 * no history of its own.
 */
export function branchHistory(
  { comparison, coverage, startedAt: at }: Pick<Report, 'comparison' | 'coverage' | 'startedAt'>,
  { ref, base, defaultBranch, testedSha, headSha }: GitHubContext,
): readonly TrendPoint[] | undefined {
  const branch = branchOf(ref)
  if (branch === undefined || branch !== (base?.branch ?? defaultBranch)) return undefined
  const own = { commit: testedSha ?? headSha, at, tally: coverage.tallies.together }
  return withOwn(comparison.baseline.value?.trend ?? [], own)
}

/** The totals as an artifact has them. */
export function storedHistory(points: readonly HistoryPoint[]): readonly TrendPoint[] {
  return points.map(({ covered, total, ...point }) => ({ ...point, tally: { covered, total } }))
}

/** The earlier totals, and then that of a commit. */
export function withOwn(earlier: readonly TrendPoint[], own: TrendPoint): readonly TrendPoint[] {
  return [...earlier.filter(({ commit }) => commit !== own.commit), own].slice(-MAX_HISTORY)
}
