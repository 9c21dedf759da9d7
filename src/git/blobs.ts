/** @module The contents of files that a clone has stored: which ones a commit has, and what they are. */
import { isObjectId } from './commits.js'
import { type GitRepository, gitText, runGit } from './gitCommand.js'

/** An entry of `git ls-tree`: mode, type, id and path. */
const ENTRY = /^\d+ blob ([0-9a-f]+)\t([^]*)$/
/** In bytes: the entries of two million files. */
const MAX_TREE = 256 * 1024 * 1024
/** In bytes; sources are smaller. */
const MAX_BLOB = 16 * 1024 * 1024
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
 * The content of a blob; undefined if the clone does not have it, or it is too large.
 * @param id may come from anybody
 * @throws GitProblem if git does not answer
 */
export async function readBlob(repository: GitRepository, id: string): Promise<Buffer | undefined> {
  if (!isObjectId(id)) return undefined
  const chunks: Buffer[] = []
  let bytes = 0
  const { exitCode } = await runGit(repository, ['cat-file', 'blob', id], {
    what: 'Could not read the content of a file',
    seconds: MAX_SECONDS,
    onStdout: (chunk) => {
      bytes += chunk.length
      if (bytes <= MAX_BLOB) chunks.push(chunk)
    },
  })
  return exitCode === 0 && bytes <= MAX_BLOB ? Buffer.concat(chunks) : undefined
}
