/** @module What the data of a report belongs to, as far as the event of the workflow run says it. */
import { type GitHubContext, testedCommit } from '../github/context.js'
import type { Origin } from '../legs/legConflicts.js'
import type { Measurement, TestedCommit } from '../report/report.js'

/** Artifacts come from one workflow run, all jobs of which have the same commit. */
export function originOf({ owner, repo, testedSha, runId, runAttempt, reported }: GitHubContext): Origin {
  const run =
    reported === undefined ? { runId, runAttempt } : { runId: reported.id, runAttempt: reported.attempt }
  return { repository: `${owner}/${repo}`, commit: testedSha, ...run }
}

/** Directories may come from other runs. Only some events say which commit the result is about. */
export function originOfPaths(context: GitHubContext): Origin {
  const known = ['push', 'pull_request', 'merge_group'].includes(context.eventName)
  const origin = originOf(context)
  return { repository: origin.repository, commit: known ? origin.commit : undefined, runId: undefined }
}

/**
 * The commit that all of the data is from; undefined if that is not known.
 * @param paths the directories among the data
 */
export function mergedCommit(
  { findings }: Pick<Measurement, 'findings'>,
  paths: readonly string[],
  context: GitHubContext,
): TestedCommit | undefined {
  const isKnown = paths.length === 0 || originOfPaths(context).commit !== undefined
  return isKnown && !findings.some(({ code }) => code === 'leg-foreign') ? testedCommit(context) : undefined
}
