/** @module Puts binaries without instrumentation in the place of instrumented ones for a while. */
import { mkdtemp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type FileMarks, fileState, markFiles } from '../checks/fileMarks.js'
import { replaceWithCopy } from '../support/newFiles.js'

/**
 * Plain binaries are in the places of instrumented ones while `work` runs. What tests have put there in place of a binary
 * is theirs, and stays.
 * @param marks the instrumented binaries as they were built
 * @param directory absolute: the plain binaries, under the same base names
 * @throws if a binary cannot be replaced, or what `work` throws
 */
export async function withPlainBinaries<T>(
  marks: FileMarks,
  directory: string,
  work: () => Promise<T>,
): Promise<T> {
  const kept = await mkdtemp(`${directory}-`)
  let plain: FileMarks = new Map()
  try {
    for (const path of await unchanged(marks)) {
      await replaceWithCopy(join(kept, basename(path)), path)
      await replaceWithCopy(path, join(directory, basename(path)))
      plain = new Map([...plain, ...(await markFiles([path]))])
    }
    return await work()
  } finally {
    for (const path of await unchanged(plain)) await replaceWithCopy(path, join(kept, basename(path)))
  }
}

async function unchanged(marks: FileMarks): Promise<readonly string[]> {
  const states = await Promise.all(
    [...marks.keys()].map(async (path) => [path, await fileState(path, marks)] as const),
  )
  return states.filter(([, state]) => state === 'same').map(([path]) => path)
}
