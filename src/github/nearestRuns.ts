/** @module Orders the runs of a branch by how near their commits are to the one that a change starts from. */
import type { BaselineRun } from './baselineRuns.js'

/** A commit and its ancestors, as far as a clone has them. */
export interface KnownAncestors {
  /** The nearest first, beginning with the commit itself. */
  readonly commits: readonly string[]
  /** Whether there are no others. */
  readonly isComplete: boolean
}

/** Asks GitHub whether a commit is an ancestor of the one that is searched from, or that one. */
export type AskAncestor = (commit: string) => Promise<boolean>

/** Questions to GitHub at most. */
const MAX_ASKED = 4

/**
 * Runs of the commit and its ancestors, the nearest first. What the clone does not know is asked by bisection, as each commit
 * of a branch is an ancestor of the later ones.
 * @param runs of one branch, the newest first
 */
export async function nearestRuns(
  runs: readonly BaselineRun[],
  commit: string,
  { commits, isComplete }: KnownAncestors,
  ask: AskAncestor,
): Promise<readonly BaselineRun[]> {
  const places = new Map([commit, ...commits].toReversed().map((each, i, all) => [each, all.length - i]))
  const known = runs
    .filter(({ headSha }) => places.has(headSha))
    .toSorted((one, other) => (places.get(one.headSha) ?? 0) - (places.get(other.headSha) ?? 0))
  if (isComplete) return known
  const [nearest] = known
  if (nearest === undefined) return runs.slice(await firstAncestor(runs, ask))
  const older = runs.slice(runs.indexOf(nearest) + 1)
  return [...known, ...older.filter((run) => !known.includes(run))]
}

/** The index of the newest run that is known to be of an ancestor; the number of runs if there is none. */
async function firstAncestor(runs: readonly BaselineRun[], ask: AskAncestor): Promise<number> {
  let [low, high] = [0, runs.length]
  for (let asked = 0, at = 0; low < high && asked < MAX_ASKED; asked++) {
    const run = runs[at]
    if (run !== undefined && (await ask(run.headSha))) high = at
    else low = at + 1
    at = (low + high) >> 1
  }
  // The oldest run decides whether there is any.
  const oldest = runs[runs.length - 1]
  const isOpen = low < high && high === runs.length && oldest !== undefined
  return isOpen && (await ask(oldest.headSha)) ? runs.length - 1 : high
}
