/** @module The merge base of two commits, also in a shallow clone: it is deepened as far as needed, if it can be. */
import { commitExists, mergeBase, shallowCommits, symmetricDifference } from './commits.js'
import { type GitRepository, gitText, runGit } from './gitCommand.js'
import { GitProblem, gitProblem } from './gitProblem.js'

/** How many commits are fetched more each time: a pull request is rarely longer than the first. */
const STEPS = [100, 400, 2000, 10_000] as const
/** What a name means is a short answer: whoever works without a network should not wait for it. */
const MAX_ANSWER_SECONDS = 15
/** A server that is slower is worth less than the time of a job. */
const MAX_FETCH_SECONDS = 60
/** Ends of the history that are named to a server. */
const MAX_ENDS = 100
const WHAT = 'Could not find what the change starts from'

/** What helps if a clone is too shallow. */
const DEPTH_ADVICE =
  'Run `git fetch --unshallow`, or give actions/checkout `fetch-depth: 0`, so that the clone has the whole history.'

/**
 * The merge base of two commits, surely the one that the whole history has.
 * @throws GitProblem if there is none, or the clone is too shallow and cannot be deepened
 */
export async function findMergeBase(repository: GitRepository, base: string, head: string): Promise<string> {
  for (const step of [...STEPS, undefined]) {
    const found = await mergeBase(repository, base, head)
    const ends = await shallowCommits(repository)
    if (await isCertain(repository, base, head, ends)) {
      if (found !== undefined) return found
      throw new GitProblem(`${WHAT}: the two commits have no common ancestor`)
    }
    if (step === undefined) break
    await deepen(repository, ends, step)
  }
  throw new GitProblem(`${WHAT}: the clone is shallow, and the common ancestor is further away`, DEPTH_ADVICE)
}

/** Whether no history is missing between the two: then what is behind the missing part does not matter. */
async function isCertain(
  repository: GitRepository,
  base: string,
  head: string,
  ends: ReadonlySet<string>,
): Promise<boolean> {
  if (ends.size === 0) return true
  const between = await symmetricDifference(repository, base, head)
  return !between.some((commit) => ends.has(commit))
}

/** Fetches more of the history behind the commits at which a clone ends. */
async function deepen(repository: GitRepository, ends: ReadonlySet<string>, step: number): Promise<void> {
  const depth = ends.size > MAX_ENDS ? '--unshallow' : `--deepen=${step}`
  await fetch(repository, [depth], ends.size > MAX_ENDS ? [] : [...ends])
}

/**
 * Makes sure that the clone has a commit. A shallow clone gets it without its history.
 * @throws GitProblem if it cannot be fetched
 */
export async function ensureCommit(repository: GitRepository, commit: string): Promise<void> {
  if (await commitExists(repository, commit)) return
  const ends = await shallowCommits(repository)
  await fetch(repository, ends.size > 0 ? ['--depth=1'] : [], [commit])
  if (!(await commitExists(repository, commit)))
    throw new GitProblem(`${WHAT}: the clone does not have the commit ${commit}`, DEPTH_ADVICE)
}

/**
 * The commit of a branch or tag at the remote, fetched; undefined if it has none.
 * @throws GitProblem if it cannot be fetched
 */
export async function fetchRef(repository: GitRepository, ref: string): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined
  const remote = await remoteOf(repository)
  const names = [`refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`]
  const { exitCode, stdout, stderr } = await runGit(repository, ['ls-remote', remote, ...names], {
    what: WHAT,
    seconds: MAX_ANSWER_SECONDS,
    who: 'the remote',
  })
  if (exitCode !== 0) throw gitProblem(WHAT, stderr, repository.root)
  const found = new Map(stdout.split('\n').map((line) => line.split('\t').reverse() as [string, string]))
  const commit = names.map((name) => found.get(name)).find((id) => id !== undefined)
  if (commit === undefined) return undefined
  await ensureCommit(repository, commit)
  return commit
}

async function fetch(
  repository: GitRepository,
  flags: readonly string[],
  commits: readonly string[],
): Promise<void> {
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    ...flags,
    await remoteOf(repository),
    ...commits,
  ]
  const { exitCode, stderr } = await runGit(repository, args, { what: WHAT, seconds: MAX_FETCH_SECONDS })
  if (exitCode === 0) return
  const { message, advice } = gitProblem(
    `${WHAT}: the clone is shallow and more of it could not be fetched`,
    stderr,
    repository.root,
  )
  throw new GitProblem(message, advice === '' ? DEPTH_ADVICE : advice)
}

async function remoteOf(repository: GitRepository): Promise<string> {
  const names = (await gitText(repository, ['remote'], { what: WHAT }))
    .split('\n')
    .filter((name) => name !== '')
  const remote = names.includes('origin') ? 'origin' : names[0]
  if (remote === undefined || remote.startsWith('-'))
    throw new GitProblem(`${WHAT}: the clone lacks it and has no remote to fetch from`, DEPTH_ADVICE)
  return remote
}
