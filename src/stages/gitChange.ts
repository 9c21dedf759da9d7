/** @module The change of a report from the clone: what git says the tested files have that their base does not. */
import type { BlobTexts } from '../compare/addedExclusions.js'
import { type Change, changeOfDiff } from '../compare/change.js'
import { type HeadFiles, TESTED_IS_HEAD, headFilesOf } from '../compare/headFiles.js'
import { blobsOfCommit, readBlobs } from '../git/blobs.js'
import { parentsOf, resolveCommit } from '../git/commits.js'
import { diffOfCommits, diffOfWorkingTree } from '../git/diff.js'
import { type GitHost, type GitRepository, findRepository } from '../git/gitCommand.js'
import { GitProblem } from '../git/gitProblem.js'
import { ensureCommit, fetchRef, findMergeBase } from '../git/mergeBase.js'
import type { GitHubContext } from '../github/context.js'

export interface GitChangeRequest extends GitHost {
  /** Absolute: in the checkout that was tested. */
  readonly directory: string
  /** A ref that the user names; undefined: the base of the event. */
  readonly base: string | undefined
  /** Undefined on a machine of a user's, where the working tree is tested, committed or not. */
  readonly context: GitHubContext | undefined
}

export interface GitChange {
  readonly change: Change
  /** Undefined if the clone does not have the head, and could not fetch it. */
  readonly head: HeadFiles | undefined
  /** Absolute: the top of the working tree, if that is compared and no commit. */
  readonly workingTree: string | undefined
  /** Reads what the clone has stored. */
  readonly blobTexts: BlobTexts
}

const WHAT = 'Could not read what changed'

/** What was tested has nothing of the change: no other source can say how much of it is covered. */
export class UntestedChange extends GitProblem {}

/**
 * Asks git what changed since the base.
 * @returns undefined if there is no base
 * @throws GitProblem, and UntestedChange if asking elsewhere is of no use
 */
export async function changeFromGit(request: GitChangeRequest): Promise<GitChange | undefined> {
  const { context, base } = request
  if (base === undefined && context?.base === undefined) return undefined
  // Whatever is checked out here, it is not the merge commit that the other run tested.
  if (context?.reported !== undefined && context.testedSha === undefined) return undefined
  const repository = await findRepository(request.directory, request)
  const tested = await resolveCommit(repository, 'HEAD')
  if (tested === undefined) throw new GitProblem(`${WHAT}: the repository has no commit`)
  if (context !== undefined && base === undefined) refuseBaseOnly(tested, context)
  const isOfEvent = context === undefined || [context.testedSha, context.headSha].includes(tested)
  if (!isOfEvent && (base === undefined || context.testedSha === undefined))
    throw new GitProblem(`${WHAT}: the checkout is not of the commit that was tested`)
  const start = await startOf(repository, tested, request)
  const files =
    context === undefined
      ? await diffOfWorkingTree(repository, start.baseCommit)
      : await diffOfCommits(repository, start.baseCommit, tested)
  const head =
    context === undefined || !isOfEvent ? undefined : await headOf(repository, tested, context.headSha)
  const workingTree = context === undefined ? repository.root : undefined
  return { change: changeOfDiff(files, start), head, workingTree, blobTexts: storedIn(repository) }
}

/** Without those that git does not give: what they say is then not known. */
function storedIn(repository: GitRepository): BlobTexts {
  return async (ids) =>
    readBlobs(repository, ids).catch((error: unknown) => {
      if (error instanceof GitProblem) return new Map<string, Buffer>()
      throw error
    })
}

/** @throws UntestedChange for the event pull_request_target, unless more than what it begins with was checked out */
function refuseBaseOnly(tested: string, { eventName, testedSha, headSha }: GitHubContext): void {
  if (eventName === 'pull_request_target' && tested === testedSha && tested !== headSha) throw baseOnly()
}

/** For when the base of a pull request was tested. */
export function baseOnly(): UntestedChange {
  return new UntestedChange(
    `${WHAT}: the base branch was tested, and not the pull request`,
    'The event pull_request_target begins on the base branch. Measure on the event pull_request, and see docs/forks.md for forks.',
  )
}

/**
 * The commit of a ref of the user's, a branch of the remote if no local one has that name.
 * @throws GitProblem if there is none
 */
export async function baseCommitOf(
  repository: GitRepository,
  ref: string,
  mayFetch: boolean,
): Promise<string> {
  const found =
    (await resolveCommit(repository, ref)) ??
    (await resolveCommit(repository, `refs/remotes/origin/${ref}`)) ??
    (mayFetch ? await fetchRef(repository, ref) : undefined)
  if (found !== undefined) return found
  throw new GitProblem(
    `${WHAT}: the repository has no branch, tag or commit ${JSON.stringify(ref)}`,
    'Name one that it has as the base, such as main or origin/main; `git fetch` gets those of the remote.',
  )
}

interface Start {
  readonly base: string
  readonly baseCommit: string
}

async function startOf(
  repository: GitRepository,
  tested: string,
  { base, context }: GitChangeRequest,
): Promise<Start> {
  if (base !== undefined) {
    const commit = await baseCommitOf(repository, base, context !== undefined)
    return { base, baseCommit: await findMergeBase(repository, commit, tested) }
  }
  const { branch = '', sha } = context?.base ?? {}
  const known = await knownStart(repository, tested, context)
  if (known !== undefined) {
    await ensureCommit(repository, known)
    return { base: branch, baseCommit: known }
  }
  if (sha !== undefined) await ensureCommit(repository, sha)
  const commit = sha ?? (await baseCommitOf(repository, branch, true))
  return { base: branch, baseCommit: await findMergeBase(repository, commit, tested) }
}

/**
 * The merge base where no history is needed to know it: a pull request's merge commit has the base as its first parent, and
 * a merge group is made on top of its base.
 */
async function knownStart(
  repository: GitRepository,
  tested: string,
  context: GitHubContext | undefined,
): Promise<string | undefined> {
  if (context?.testedSha !== tested) return undefined
  if (context.eventName === 'merge_group') return context.base?.sha
  if (context.pullRequest === undefined) return undefined
  const [first, second, ...others] = await parentsOf(repository, tested)
  return second === context.headSha && others.length === 0 ? first : undefined
}

/** Undefined if the clone does not have the head, and could not fetch it. */
async function headOf(
  repository: GitRepository,
  tested: string,
  head: string,
): Promise<HeadFiles | undefined> {
  if (head === tested) return TESTED_IS_HEAD
  try {
    await ensureCommit(repository, head)
    return headFilesOf({
      files: await diffOfCommits(repository, head, tested),
      isComplete: true,
      testedBlobs: await blobsOfCommit(repository, tested),
      headBlobs: undefined,
    })
  } catch (error) {
    if (error instanceof GitProblem) return undefined
    throw error
  }
}
