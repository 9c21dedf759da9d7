/** @module Which files the tested commit has: not those that the job generated or changed before they were measured. */
import { realpath } from 'node:fs/promises'
import { captureBounded } from '../process/boundedCommand.js'
import type { Environment } from '../process/exec.js'
import { findProgram } from '../process/findProgram.js'
import { type FileHashes, repositoryRoot } from './sourceFiles.js'

export interface CommitRequest {
  /** Absolute: a directory in the repository. */
  readonly directory: string
  /** Undefined if it is not known. */
  readonly commit: string | undefined
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** Ends git. */
  readonly stop: AbortSignal
}

/** Git's blob ids of the files of a commit, by path. */
export type CommitBlobs = ReadonlyMap<string, string>

/** Even in a repository with a million files, git needs less. */
const MAX_SECONDS = 10
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** An entry of `git ls-tree`: mode, type, id and path. */
const BLOB = /^\d+ blob ([0-9a-f]+)\t([^]*)$/

/** The files of the commit; undefined if git does not know it, does not answer in time, or is not there. */
export async function filesOfCommit(request: CommitRequest): Promise<CommitBlobs | undefined> {
  const { commit, env, platform, stop } = request
  if (commit === undefined || !COMMIT.test(commit)) return undefined
  try {
    const root = await repositoryRoot(await realpath(request.directory), undefined)
    const git = root === undefined ? undefined : await findProgram('git', env, platform)
    if (root === undefined || git === undefined) return undefined
    const args = ['ls-tree', '-r', '-z', '--full-tree', commit]
    const answer = await captureBounded(git, args, { cwd: root, env, platform, stop, seconds: MAX_SECONDS })
    if (answer?.exitCode !== 0) return undefined
    return new Map(
      answer.stdout.split('\0').flatMap((entry) => {
        const [, blob, path] = BLOB.exec(entry) ?? []
        return blob === undefined || path === undefined ? [] : [[path, blob] as const]
      }),
    )
  } catch {
    return undefined
  }
}

/** Marks the files that the commit does not have with the measured content; none if its files are not known. */
export function markUncommitted<T extends FileHashes & { readonly file: string }>(
  files: readonly T[],
  blobs: CommitBlobs | undefined,
): readonly T[] {
  if (blobs === undefined) return files
  return files.map((item) => {
    const committed = blobs.get(item.file)
    return committed === item.blob || (committed !== undefined && committed === item.textBlob)
      ? item
      : { ...item, uncommitted: true }
  })
}
