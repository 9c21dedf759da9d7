/** @module The flag `--base`: comparing with a commit on a machine of the user's. */
import { type Comparison, NO_COMPARISON } from '../compare/comparison.js'
import type { System } from '../process/system.js'
import type { Measurement } from '../report/report.js'
import { UserError } from '../support/errors.js'
import { uncapital } from '../support/capital.js'
import type { Log } from '../support/log.js'
import { messageLines } from '../support/messageLines.js'

export interface BaseRequest extends Pick<System, 'env' | 'platform'> {
  /** Undefined without the flag: then nothing is compared. */
  readonly base: string | undefined
  /** Absolute: in the checkout. */
  readonly directory: string
  readonly stop: AbortSignal
}

/**
 * Checks before anything is built that there is something to compare with.
 * @throws UserError if git does not know the base
 */
export async function checkBase({ base, directory, ...host }: BaseRequest): Promise<void> {
  if (base === undefined) return
  const [{ baseCommitOf }, { findRepository }, { GitProblem }] = await Promise.all([
    import('../stages/gitChange.js'),
    import('../git/gitCommand.js'),
    import('../git/gitProblem.js'),
  ])
  try {
    await baseCommitOf(await findRepository(directory, host), base, false)
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error
    const advice = error.advice === '' ? undefined : error.advice
    throw new UserError(`--base: ${uncapital(error.message)}`, advice)
  }
}

/** Compares a measurement with the base; what goes wrong is logged. */
export async function compareWithBase(
  measurement: Measurement,
  request: BaseRequest,
  log: Log,
): Promise<Comparison> {
  if (request.base === undefined) return NO_COMPARISON
  const { compare } = await import('../stages/compare.js')
  // A shallow clone is deepened, which takes as long as the remote does.
  log.progress(`read what changed since ${request.base}`)
  const comparison = await compare({ ...request, measurement, github: undefined, annotations: 'none' })
  log.progress('')
  const { problem } = comparison
  if (problem !== undefined) log.warning(messageLines(problem.words, problem.advice))
  else await warnOfBranchBehind(request.base, request, log)
  return comparison
}

/** Commits of others, which the remote's branch has and the local one lacks, would be taken for those of the change. */
async function warnOfBranchBehind(
  base: string,
  { directory, ...host }: BaseRequest,
  log: Log,
): Promise<void> {
  const [{ newerFollowed }, { findRepository }, { GitProblem }] = await Promise.all([
    import('../git/followedBranch.js'),
    import('../git/gitCommand.js'),
    import('../git/gitProblem.js'),
  ])
  try {
    const followed = await newerFollowed(await findRepository(directory, host), base)
    if (followed === undefined) return
    const words = `The change since ${base} has commits of ${followed}: the local branch ${base} is behind it`
    log.warning(messageLines(words, `Name --base ${followed}, or update the branch ${base}.`))
  } catch (error) {
    // The comparison is there without it.
    if (!(error instanceof GitProblem)) throw error
  }
}
