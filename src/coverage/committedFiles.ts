/** @module Which files the tested commit has: not those that the job generated or changed before they were measured. */
import { blobsOfCommit } from '../git/blobs.js'
import { isObjectId } from '../git/commits.js'
import { type GitHost, findRepository } from '../git/gitCommand.js'
import { GitProblem } from '../git/gitProblem.js'
import { type FileHashes, isBlobOf } from './sourceFiles.js'

export interface CommitRequest extends GitHost {
  /** Absolute: a directory in the repository. */
  readonly directory: string
  /** Undefined if it is not known. */
  readonly commit: string | undefined
}

/** Git's blob ids of the files of a commit, by path. */
export type CommitBlobs = ReadonlyMap<string, string>

/** Even in a repository with a million files, git needs less. */
const MAX_MS = 10_000
/** After an interrupt, the report has to be finished soon. */
const MAX_INTERRUPTED_MS = 5000

/** The files of the commit; undefined if git does not know it, does not answer in time, or is not there. */
export async function filesOfCommit(request: CommitRequest): Promise<CommitBlobs | undefined> {
  const { directory, commit, env, platform, stop } = request
  if (commit === undefined || !isObjectId(commit)) return undefined
  const host = {
    env,
    platform,
    stop: stop.aborted
      ? AbortSignal.timeout(MAX_INTERRUPTED_MS)
      : AbortSignal.any([stop, AbortSignal.timeout(MAX_MS)]),
  }
  try {
    return await blobsOfCommit(await findRepository(directory, host), commit)
  } catch (error) {
    if (error instanceof GitProblem) return undefined
    throw error
  }
}

/** Marks the files that the commit does not have with the measured content; none if its files are not known. */
export function markUncommitted<T extends FileHashes & { readonly file: string }>(
  files: readonly T[],
  blobs: CommitBlobs | undefined,
): readonly T[] {
  if (blobs === undefined) return files
  return files.map((item) => (isBlobOf(item, blobs.get(item.file)) ? item : { ...item, uncommitted: true }))
}
