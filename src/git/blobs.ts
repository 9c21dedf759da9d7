/** @module The contents of files that a clone has stored: which ones a commit has, and what they are. */
import { BatchReader } from './batchReader.js'
import { isObjectId } from './commits.js'
import { type GitRepository, gitText, runGit } from './gitCommand.js'

/** An entry of `git ls-tree`: mode, type, id and path. */
const ENTRY = /^\d+ blob ([0-9a-f]+)\t([^]*)$/
/** In bytes: the entries of two million files. */
const MAX_TREE = 256 * 1024 * 1024
const MAX_SECONDS = 20

/** Git's blob ids of the files of a commit, by path. @throws GitProblem if the clone does not have it */
export async function blobsOfCommit(
  repository: GitRepository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const text = await gitText(repository, ['ls-tree', '-r', '-z', '--full-tree', commit], {
    what: 'Could not read which files a commit has',
    max: MAX_TREE,
  })
  return new Map(
    text.split('\0').flatMap((entry) => {
      const [, blob, path] = ENTRY.exec(entry) ?? []
      return blob === undefined || path === undefined ? [] : [[path, blob] as const]
    }),
  )
}

/**
 * The contents of blobs by their ids, without those that the clone does not have or that are too large.
 * @param ids may come from anybody
 * @throws GitProblem if git does not answer
 */
export async function readBlobs(
  repository: GitRepository,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Buffer>> {
  const asked = [...new Set(ids)].filter(isObjectId)
  const reader = new BatchReader()
  if (asked.length === 0) return reader.found
  await runGit(repository, ['cat-file', '--batch'], {
    what: 'Could not read the contents of files',
    seconds: MAX_SECONDS,
    input: asked.map((id) => `${id}\n`).join(''),
    onStdout: (chunk) => {
      reader.push(chunk)
    },
  })
  return reader.found
}
