/** @module A hint for people whose report would show up among their changes. */
import { relative } from 'node:path'
import { type Environment, capture } from '../process/exec.js'

/** Git must not start a program that the repository's own settings name, nor keep others waiting. */
const QUIETLY = ['-c', 'core.fsmonitor=false', '--no-optional-locks']

/**
 * What to say if git lists the folder of a report as untracked; undefined if it does not, or if there is no git.
 * @param folder absolute path of an existing folder
 */
export async function gitignoreHint(folder: string, env: Environment): Promise<string | undefined> {
  try {
    const args = [...QUIETLY, 'status', '--porcelain', '--untracked-files=normal', '--', '.']
    const { exitCode, stdout } = await capture('git', args, { cwd: folder, env })
    if (exitCode !== 0 || !stdout.startsWith('?? ')) return undefined
    return `git does not ignore ${relative('.', folder) || '.'}: add it to .gitignore`
  } catch {
    return undefined
  }
}
