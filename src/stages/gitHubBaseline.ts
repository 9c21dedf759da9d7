/**
 * @module The usual baseline of an action: the last good report of the branch that the change goes to, from the artifacts
 * of its runs of this workflow. Whatever goes wrong is a reason, in words; it never costs the run.
 */
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import { ancestorsOf, shallowCommits } from '../git/commits.js'
import { findRepository } from '../git/gitCommand.js'
import { GitProblem } from '../git/gitProblem.js'
import { apiProblem } from '../github/apiAdvice.js'
import { MAX_RUNS, listBaselineRuns } from '../github/baselineRuns.js'
import { type BaselineTarget, baselineOf } from '../github/baselineTarget.js'
import { isAncestor } from '../github/changedLines.js'
import { type KnownAncestors, nearestRuns } from '../github/nearestRuns.js'
import { plural } from '../support/plural.js'
import { plainLine } from '../support/plainText.js'
import { type RunBaselineRequest, baselineOfRun, short } from './runBaseline.js'

export interface GitHubBaselineRequest extends RunBaselineRequest {
  /** The merge base of the change, if it is known. */
  readonly changeStart: string | undefined
}

/** Runs whose artifacts are listed at most. */
const MAX_TRIED = 2
/** Ancestors that a clone is asked for. */
const MAX_ANCESTORS = 5000

export async function gitHubBaseline(request: GitHubBaselineRequest): Promise<Known<Baseline>> {
  const target = baselineOf(request.context, request.changeStart)
  if (target === undefined) return unknown('no branch is known whose reports it could be')
  try {
    return await search(request, target)
  } catch (error) {
    const { kind, words } = apiProblem(error, `read the last report of ${target.branch}`)
    const advice = kind === 'permission' ? '; it needs `actions: read` among the permissions of the job' : ''
    return unknown(plainLine(`${words.charAt(0).toLowerCase()}${words.slice(1)}${advice}`))
  }
}

async function search(request: GitHubBaselineRequest, target: BaselineTarget): Promise<Known<Baseline>> {
  const { client, context } = request
  const { owner, repo, reported } = context
  const { branch, commit } = target
  const { runs, isCut } = await listBaselineRuns(client, {
    owner,
    repo,
    branch,
    runId: reported?.id ?? context.runId,
  })
  const shown = plainLine(branch)
  if (runs.length === 0)
    return unknown(
      isCut
        ? `none of the last ${MAX_RUNS} runs of this workflow on ${shown} has a result that counts, and older ones are not looked at`
        : `there is none yet: no run of this workflow on ${shown} has ended`,
    )
  const nearest = await nearestRuns(runs, commit, await knownAncestors(request, commit), (each) =>
    isAncestor(client, context, each, commit),
  )
  if (nearest.length === 0)
    return unknown(
      isCut
        ? `the last ${MAX_RUNS} runs on ${shown} are of newer or unrelated commits than ${short(commit)}, and older ones are not looked at: a change that is merged with ${shown} or rebased on it starts from a newer commit`
        : `the runs on ${shown} are of newer or unrelated commits, none of ${short(commit)} or before`,
    )
  // A run that failed may have a report: its gate may have failed, or another job.
  const tried = nearest.toSorted((one, other) => Number(other.succeeded) - Number(one.succeeded))
  const reasons: string[] = []
  for (const run of tried.slice(0, MAX_TRIED)) {
    const found = await baselineOfRun(request, target, run)
    if (found.value !== undefined) return found
    reasons.push(found.reason)
  }
  const left = tried.length - MAX_TRIED
  const rest =
    left > 0 ? [`${plural(left, 'earlier run')} of ${shown} ${left === 1 ? 'is' : 'are'} not looked at`] : []
  return unknown([...reasons.slice(0, 1), ...rest].join('; '))
}

/** What the clone knows; nothing if there is none. */
async function knownAncestors(request: GitHubBaselineRequest, commit: string): Promise<KnownAncestors> {
  const [place] = request.checkouts
  if (place === undefined) return { commits: [], isComplete: false }
  try {
    const repository = await findRepository(place, request)
    const commits = await ancestorsOf(repository, commit, { most: MAX_ANCESTORS })
    const { size } = await shallowCommits(repository)
    return { commits, isComplete: size === 0 && commits.length < MAX_ANCESTORS }
  } catch (error) {
    if (error instanceof GitProblem) return { commits: [], isComplete: false }
    throw error
  }
}
