/** @module A hint for people whose report would show up among their changes. */
import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { captureBounded } from '../process/boundedCommand.js'
import type { Environment } from '../process/exec.js'
import { findProgram } from '../process/findProgram.js'
import { repositoryRoot } from '../coverage/sourceFiles.js'

export interface GitPlace {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** Ends git. */
  readonly stop: AbortSignal
}

/** Git must not start a program that the repository's own settings name, nor keep others waiting. */
const QUIETLY = ['-c', 'core.fsmonitor=false', '--no-optional-locks']

/** Git waits for a .gitignore that tests have replaced by a named pipe. */
const MAX_SECONDS = 2

/**
 * What to say if git lists the folder of a report as untracked; undefined if it does not, does not answer in time, or if there is no git.
 * @param folder absolute path of an existing folder
 */
export async function gitignoreHint(
  folder: string,
  { env, platform, stop }: GitPlace,
): Promise<string | undefined> {
  try {
    if (!(await isInRepository(folder, env))) return undefined
    const git = await findProgram('git', env, platform)
    if (git === undefined) return undefined
    const args = [...QUIETLY, 'status', '--porcelain', '--untracked-files=normal', '--', '.']
    const answer = await captureBounded(git, args, { cwd: folder, env, platform, stop, seconds: MAX_SECONDS })
    if (answer?.exitCode !== 0 || !answer.stdout.startsWith('?? ')) return undefined
    return `git does not ignore ${relative('.', folder) || '.'}: add it to .gitignore`
  } catch {
    return undefined
  }
}

/** Whether git would find a repository, which may be elsewhere if the environment says so. */
async function isInRepository(folder: string, { GIT_DIR = '' }: Environment): Promise<boolean> {
  return GIT_DIR !== '' || (await repositoryRoot(await realpath(folder), undefined)) !== undefined
}
