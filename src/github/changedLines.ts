/** @module Fetches which files and lines differ between commits, as far as GitHub lists them. */
import type { FileChange } from '../git/fileChange.js'
import { isRecord } from '../support/records.js'
import { apiProblem } from './apiAdvice.js'
import type { GitHubClient } from './client.js'
import { PageLimit } from './pageLimit.js'
import { addedLines, patchHunks } from './patch.js'
import { expectAnswer } from './unexpectedAnswer.js'

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** A file that differs, as GitHub lists it. */
export interface ListedFile extends FileChange {
  /** The lines that were added or changed, even of a patch that contradicts itself; undefined if GitHub lists none. */
  readonly added: ReadonlySet<number> | undefined
  /** Whether the patch takes a marker of generated files out of the file. */
  readonly losesMarker: boolean
}

export interface ListedFiles {
  readonly files: readonly ListedFile[]
  /** Whether there may be more than GitHub lists. */
  readonly truncated: boolean
}

export interface ComparedCommits extends ListedFiles {
  /** The commit that the later one is compared with. */
  readonly mergeBase: string
}

/** Files of a pull request that GitHub lists at most (REST API, "List pull requests files"). */
const MAX_FILES = 3000
/** Files of two commits that GitHub lists at most (REST API, "Compare two commits"). */
const MAX_COMPARED_FILES = 300
/** Statuses if GitHub does not know one of two commits, or if they have no common ancestor. */
const UNRELATED: readonly (number | undefined)[] = [404, 422]
/** Files per request, at most what the API allows. */
const PER_PAGE = 100

/**
 * Fetches the files of a pull request, with the lines of its head.
 * @throws the client's error
 */
export async function fetchPullRequestFiles(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  pullRequest: number,
): Promise<ListedFiles> {
  const place = { owner, repo, pull_number: pullRequest, per_page: PER_PAGE }
  const limit = new PageLimit(MAX_FILES / PER_PAGE + 1)
  const listed = await client.paginate(client.rest.pulls.listFiles, place, limit.take)
  return { files: filesOf(listed), truncated: listed.length >= MAX_FILES || limit.isReached }
}

/**
 * Fetches the files that differ between the merge base of two commits and the later one.
 * @param base a commit or a branch
 * @throws the client's error
 */
export async function fetchComparedCommits(
  client: GitHubClient,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<ComparedCommits> {
  const { files, mergeBase } = await fetchComparison(client, repository, base, head)
  return { files: filesOf(files), truncated: files.length >= MAX_COMPARED_FILES, mergeBase }
}

/**
 * Fetches which commits a commit names as its parents.
 * @throws the client's error
 */
export async function fetchParents(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  commit: string,
): Promise<readonly string[]> {
  const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit })
  const isParent = (item: unknown): boolean => isRecord(item) && typeof item.sha === 'string'
  expectAnswer(
    isRecord(data) && Array.isArray(data.parents) && data.parents.every(isParent),
    'a commit with its parents',
  )
  return data.parents.map(({ sha }) => sha)
}

/**
 * Asks GitHub whether a commit is an ancestor of another one, or that one. It is not if GitHub does not know it any more, or
 * if they have nothing in common, as after the history of a branch was written anew.
 * @throws the client's error
 */
export async function isAncestor(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  of: string,
): Promise<boolean> {
  try {
    return (await fetchComparison(client, repository, commit, of)).mergeBase === commit
  } catch (error) {
    if (UNRELATED.includes(apiProblem(error, 'compare commits').status)) return false
    throw error
  }
}

async function fetchComparison(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  base: string,
  head: string,
): Promise<{ readonly files: readonly ApiFile[]; readonly mergeBase: string }> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    // Files come with the first page only, and commits are not wanted.
    per_page: 1,
  })
  expectAnswer(
    isRecord(data) && isRecord(data.merge_base_commit) && typeof data.merge_base_commit.sha === 'string',
    'a comparison of commits',
  )
  return { files: data.files ?? [], mergeBase: data.merge_base_commit.sha }
}

/** The parts of a listed file that are read. */
interface ApiFile {
  readonly filename: string
  readonly previous_filename?: string
  readonly status: string
  readonly sha: string | null
  readonly changes: number
  readonly patch?: string
}

const STATUSES: Readonly<Record<string, FileChange['status']>> = {
  added: 'added',
  removed: 'deleted',
  renamed: 'renamed',
  copied: 'copied',
}
/** Files that were only moved have no patch, and no changed lines. */
const MOVED: ReadonlySet<string> = new Set(['renamed', 'copied', 'unchanged'])
const REGULAR_FILE = 0o100644
/** GitHub shows the commit of a submodule as the text of a file, as git does. */
const SUBMODULE = /^@@ [^\n]* @@\n(?:[-+]Subproject commit [0-9a-f]{40,64}\n?){1,2}$/
/** Go's marker of generated files on a removed line. */
const LOST_MARKER = /^-\/\/ Code generated .* DO NOT EDIT\.\r?$/m

function filesOf(listed: readonly ApiFile[]): readonly ListedFile[] {
  const isFile = (item: unknown): boolean => isRecord(item) && typeof item.filename === 'string'
  const isList: boolean = Array.isArray(listed)
  expectAnswer(isList && listed.every(isFile), 'a list of files')
  return listed.map((file) => {
    const { filename, previous_filename: previous, status, sha, patch } = file
    return {
      status: STATUSES[status] ?? 'modified',
      path: filename,
      pathBefore: status === 'added' ? undefined : (previous ?? filename),
      blob: sha ?? undefined,
      blobBefore: undefined,
      mode: REGULAR_FILE,
      modeBefore: REGULAR_FILE,
      ...linesOf(file),
      losesMarker: patch !== undefined && LOST_MARKER.test(patch),
    }
  })
}

function linesOf({ status, changes, patch }: ApiFile): Pick<ListedFile, 'lines' | 'added'> {
  if (patch === undefined)
    return MOVED.has(status) && changes === 0
      ? { lines: { kind: 'hunks', hunks: [] }, added: new Set() }
      : { lines: { kind: 'binary' }, added: undefined }
  if (SUBMODULE.test(patch)) return { lines: { kind: 'submodule' }, added: undefined }
  const hunks = patchHunks(patch)
  return {
    lines: hunks === undefined ? { kind: 'binary' } : { kind: 'hunks', hunks },
    added: addedLines(patch),
  }
}

/**
 * Fetches the blob ids of the files of a commit, as far as GitHub lists them.
 * @throws the client's error
 */
export async function fetchBlobs(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' })
  expectAnswer(isRecord(data) && Array.isArray(data.tree), 'a tree')
  return new Map(data.tree.filter((entry) => entry.type === 'blob').map(({ path, sha }) => [path, sha]))
}
