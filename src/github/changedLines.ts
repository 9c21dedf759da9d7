/** @module What a pull request changed, and which files its head has: asked from the API, read with care. */
import type { ChangedFile, ChangedLines, HeadBlobs } from '../compare/changes.js'
import type { GitHubClient } from './client.js'
import { addedLines } from './patch.js'

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

/** GitHub lists no more files of a pull request (REST API, "List pull requests files"). */
export const MOST_FILES = 3000
/** The largest that the API allows. */
const PER_PAGE = 100

/** @throws the client's error */
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
  const files = new Map<string, ChangedFile>()
  const withoutPatch = new Set<string>()
  for (const { filename, status, sha, patch, changes } of listed) {
    if (status === 'removed') continue
    if (patch !== undefined) files.set(filename, { lines: addedLines(patch), blob: sha ?? '' })
    // Files that only moved have no patch either, and no changed lines.
    else if (changes > 0 || !MOVED.has(status)) withoutPatch.add(filename)
  }
  return { files, withoutPatch, truncated: listed.length >= MOST_FILES }
}

const MOVED: ReadonlySet<string> = new Set(['renamed', 'copied', 'unchanged'])

/** @throws the client's error */
export async function fetchHeadBlobs(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  headSha: string,
): Promise<HeadBlobs> {
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: headSha, recursive: '1' })
  const blobs = new Map(
    data.tree.filter((entry) => entry.type === 'blob').map(({ path, sha }) => [path, sha]),
  )
  return { blobs, truncated: data.truncated }
}
