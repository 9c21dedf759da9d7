/** @module A local branch that is behind the one that it follows. */
import { mergeBase, resolveCommit } from './commits.js'
import { type GitRepository, gitText } from './gitCommand.js'

const WHAT = 'Could not ask git what a branch follows'

/**
 * The branch that a local one follows, such as `origin/main`, if HEAD has commits of it that the local branch lacks, as after
 * a rebase onto it: what changed since the local branch has these commits, too. Undefined if that is not so, or no local
 * branch has that name.
 * @throws GitProblem
 */
export async function newerFollowed(repository: GitRepository, branch: string): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`
  const local = await resolveCommit(repository, ref)
  if (local === undefined) return undefined
  const args = ['for-each-ref', '--format=%(upstream) %(upstream:short)', ref]
  const [full = '', short = ''] = (await gitText(repository, args, { what: WHAT })).trim().split(' ')
  const [followed, head] = [await resolveCommit(repository, full), await resolveCommit(repository, 'HEAD')]
  if (followed === undefined || head === undefined) return undefined
  const common = await mergeBase(repository, head, followed)
  const isNewer = common !== undefined && (await mergeBase(repository, local, common)) !== common
  return isNewer ? short : undefined
}
