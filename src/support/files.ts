/** @module Questions to the file system that never throw. */
import { readFile, readdir, stat } from 'node:fs/promises'

/** Whether there is something at the path, links followed; false if it cannot be accessed. */
export async function isThere(path: string): Promise<boolean> {
  return succeeds(stat(path))
}

/** Whether the path is a regular file, links followed; false if it cannot be accessed. */
export async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isFile() === true
}

/** Whether the path is a directory, links followed; false if it cannot be accessed. */
export async function isDirectory(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  return stats?.isDirectory() === true
}

/** Whether an operation succeeds, for those whose failure says no more than "not this time". */
export async function succeeds(operation: Promise<unknown>): Promise<boolean> {
  return operation.then(
    () => true,
    () => false,
  )
}

/**
 * The text of a file below /proc.
 * @param name such as `1/cmdline`
 * @returns an empty text if the process has ended or belongs to another user
 */
export async function readProc(name: string): Promise<string> {
  return readFile(`/proc/${name}`, 'utf8').catch(() => '')
}

/** The ids of all processes that we can see, as /proc names them; none on systems without it. */
export async function processIds(): Promise<readonly string[]> {
  const names = await readdir('/proc').catch(() => [])
  return names.filter((name) => /^\d+$/.test(name))
}
