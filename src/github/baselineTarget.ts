/** @module Which branch's reports are the baseline of an event. The table in docs/on-github.md has all events. */
import type { GitHubContext } from './context.js'

export interface BaselineTarget {
  /** The branch whose runs have the reports. */
  readonly branch: string
  /** The baseline is the report of this commit or of its nearest ancestor that has one. */
  readonly commit: string
}

/**
 * With a change, the branch that it goes to, from where it starts; without one (tags, scheduled runs of the default branch),
 * the default branch up to the tested commit. Undefined if that is not known.
 * @param changeStart the merge base of the change, if it is known
 */
export function baselineOf(
  context: Pick<GitHubContext, 'base' | 'defaultBranch' | 'eventName' | 'testedSha' | 'headSha'>,
  changeStart?: string,
): BaselineTarget | undefined {
  const { base, defaultBranch, eventName, testedSha, headSha } = context
  if (base !== undefined) return { branch: base.branch, commit: changeStart ?? base.sha ?? headSha }
  // A pull request whose base is not known could go to any branch.
  if (defaultBranch === undefined || eventName.startsWith('pull_request')) return undefined
  return { branch: defaultBranch, commit: testedSha ?? headSha }
}
