/** @module Fetches what a pull request changed, and which files its head commit has. */
import type { ChangedFile, ChangedLines, HeadBlobs } from '../compare/changes.js'
import { isRecord } from '../support/records.js'
import type { GitHubClient } from './client.js'
import { addedLines } from './patch.js'
import { expectAnswer } from './unexpectedAnswer.js'

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** Files of a pull request that GitHub lists at most (REST API, "List pull requests files"). */
export const MAX_FILES = 3000
/** Files per request, at most what the API allows. */
const PER_PAGE = 100

/**
 * Fetches the lines that a pull request adds or changes.
 * @throws the client's error
 */
export async function fetchChangedLines(
  client: GitHubClient,
  repository: RepositoryName,
  pullRequest: number,
): Promise<ChangedLines> {
  const { owner, repo } = repository
  const listed = await client.paginate(client.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: pullRequest,
    per_page: PER_PAGE,
  })
  const isFile = (item: unknown): boolean => isRecord(item) && typeof item.filename === 'string'
  expectAnswer(listed.every(isFile), 'a list of files')
  const files = new Map<string, ChangedFile>()
  const withoutPatch = new Set<string>()
  for (const { filename, status, sha, patch, changes } of listed) {
    if (status === 'removed') continue
    if (patch !== undefined) files.set(filename, { lines: addedLines(patch), blob: sha ?? '' })
    // Files that were only moved have no patch either, but no changed lines.
    else if (changes > 0 || !MOVED.has(status)) withoutPatch.add(filename)
  }
  return { files, withoutPatch, truncated: listed.length >= MAX_FILES }
}

const MOVED: ReadonlySet<string> = new Set(['renamed', 'copied', 'unchanged'])

/**
 * Fetches the blob ids of all files of a commit.
 * @throws the client's error
 */
export async function fetchHeadBlobs(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  headSha: string,
): Promise<HeadBlobs> {
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: headSha, recursive: '1' })
  expectAnswer(isRecord(data) && Array.isArray(data.tree), 'a tree')
  const blobs = new Map(
    data.tree.filter((entry) => entry.type === 'blob').map(({ path, sha }) => [path, sha]),
  )
  return { blobs, truncated: data.truncated }
}
