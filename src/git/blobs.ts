/** @module Reads the content of files that a clone has stored, whichever commits they are in. */
import { type GitRepository, runGit } from './gitCommand.js'

const BLOB = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** In bytes; sources are smaller. */
const MAX_BLOB = 16 * 1024 * 1024
const MAX_SECONDS = 20

/**
 * The content of a blob; undefined if the clone does not have it, or it is too large.
 * @param id may come from anybody
 * @throws GitProblem if git does not answer
 */
export async function readBlob(repository: GitRepository, id: string): Promise<Buffer | undefined> {
  if (!BLOB.test(id)) return undefined
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
