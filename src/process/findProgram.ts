/** @module Finding a program as the system would find it: by its name, on PATH. */
import { access, constants } from 'node:fs/promises'
import { posix, win32 } from 'node:path'
import { isFile, succeeds } from '../support/files.js'
import { type Environment, pathVariable } from './exec.js'

/**
 * The absolute path of the first executable with that name in an absolute directory of PATH; undefined if there is none.
 * @param name without `.exe`
 */
export async function findProgram(
  name: string,
  env: Environment,
  platform: NodeJS.Platform,
): Promise<string | undefined> {
  const windows = platform === 'win32'
  const path = windows ? win32 : posix
  for (const directory of (env[pathVariable(env)] ?? '').split(path.delimiter)) {
    const file = path.join(directory, windows ? `${name}.exe` : name)
    if (path.isAbsolute(directory) && (await isExecutable(file))) return file
  }
  return undefined
}

/** Whether the path is a regular file, links followed, that this user may execute. */
export async function isExecutable(path: string): Promise<boolean> {
  return (await isFile(path)) && (await succeeds(access(path, constants.X_OK)))
}
