/** @module Small questions to the file system. */
import { readFile, stat } from 'node:fs/promises'

/** Whether anything is at the path that can be seen. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** @param name below /proc: `1/cmdline`. @returns an empty text for a process that has ended, or is somebody else's */
export async function readProc(name: string): Promise<string> {
  return readFile(`/proc/${name}`, 'utf8').catch(() => '')
}
