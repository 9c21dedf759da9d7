/** @module Asks git about commits and their ancestors. */
import { readFile } from 'node:fs/promises'
import { type GitRepository, gitPath, gitText, runGit } from './gitCommand.js'
import { gitProblem } from './gitProblem.js'

const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const WHAT = 'Could not ask git about a commit'

/** Whether it is the full id of a commit or another object, as git writes it. */
export function isObjectId(text: string): boolean {
  return OBJECT.test(text)
}

/**
 * The commit of a ref, such as `main`, `v1.2.0`, `HEAD~2` or an id; undefined if there is none.
 * @throws GitProblem
 */
export async function resolveCommit(repository: GitRepository, ref: string): Promise<string | undefined> {
  // No ref begins with a dash (git-check-ref-format), but a flag does.
  if (ref === '' || ref.startsWith('-') || ref.includes('\0')) return undefined
  const args = ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]
  const { exitCode, stdout, stderr } = await runGit(repository, args, { what: WHAT })
  const commit = stdout.trim()
  if (exitCode === 0 && isObjectId(commit)) return commit
  if (stderr.includes('dubious ownership')) throw gitProblem(WHAT, stderr, repository.root)
  return undefined
}

/** Whether the clone has the commit. @throws GitProblem */
export async function commitExists(repository: GitRepository, commit: string): Promise<boolean> {
  if (!isObjectId(commit)) return false
  const { exitCode } = await runGit(repository, ['cat-file', '-e', `${commit}^{commit}`], { what: WHAT })
  return exitCode === 0
}

/**
 * The merge base of two commits, the first one if there are several, as `git diff A...B` takes it; undefined if there is none.
 * @throws GitProblem if the clone does not have them
 */
export async function mergeBase(
  repository: GitRepository,
  one: string,
  other: string,
): Promise<string | undefined> {
  const { exitCode, stdout, stderr } = await runGit(repository, ['merge-base', one, other], { what: WHAT })
  if (exitCode > 1) throw gitProblem(WHAT, stderr, repository.root)
  const commit = stdout.trim()
  return isObjectId(commit) ? commit : undefined
}

/**
 * The parents that a commit names, which a shallow clone need not have.
 * @throws GitProblem if the clone does not have it
 */
export async function parentsOf(repository: GitRepository, commit: string): Promise<readonly string[]> {
  const text = await gitText(repository, ['cat-file', 'commit', commit], { what: WHAT })
  const [headers = ''] = text.split('\n\n', 1)
  return headers.split('\n').flatMap((line) => {
    const parent = line.startsWith('parent ') ? line.slice('parent '.length) : ''
    return isObjectId(parent) ? [parent] : []
  })
}

export interface AncestorsRequest {
  /** How many there may be. */
  readonly most: number
  /** Only those on the way of first parents: what was the branch's newest commit once. */
  readonly firstParent?: boolean
}

/**
 * A commit and its ancestors, the newest first, as far as the clone reaches.
 * @throws GitProblem if the clone does not have it
 */
export async function ancestorsOf(
  repository: GitRepository,
  commit: string,
  { most, firstParent = false }: AncestorsRequest,
): Promise<readonly string[]> {
  const args = ['rev-list', `--max-count=${most}`, ...(firstParent ? ['--first-parent'] : []), commit, '--']
  return idsOf(await gitText(repository, args, { what: WHAT }))
}

/** The commits that are ancestors of one of two commits and not of both. @throws GitProblem */
export async function symmetricDifference(
  repository: GitRepository,
  one: string,
  other: string,
): Promise<readonly string[]> {
  return idsOf(await gitText(repository, ['rev-list', `${one}...${other}`, '--'], { what: WHAT }))
}

/** The commits whose parents a shallow clone does not have; empty if it has the whole history. @throws GitProblem */
export async function shallowCommits(repository: GitRepository): Promise<ReadonlySet<string>> {
  const file = await gitPath(repository, 'shallow', { what: WHAT })
  return new Set(idsOf(await readFile(file, 'utf8').catch(() => '')))
}

function idsOf(text: string): readonly string[] {
  return text.split('\n').filter(isObjectId)
}
