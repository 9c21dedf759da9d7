/** @module Go's module cache on disk (https://go.dev/ref/mod#module-cache). */
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../support/errors.js'

/**
 * Number of go.mod files and module archives that were downloaded since a time. Go writes them once and never touches
 * them again.
 * @param startedAt milliseconds since 1970
 */
export async function newModuleFiles(cache: string, startedAt: number): Promise<number> {
  try {
    return await countNewer(join(cache, 'cache', 'download'), startedAt)
  } catch (error) {
    // Nothing was downloaded: no dependencies, or all of them in vendor.
    if (errorCode(error) === 'ENOENT') return 0
    throw error
  }
}

async function countNewer(directory: string, since: number): Promise<number> {
  let count = 0
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) count += await countNewer(path, since)
    else if (entry.isFile() && /\.(?:mod|zip)$/.test(entry.name) && (await lstat(path)).mtimeMs >= since)
      count++
  }
  return count
}

/**
 * Removes the clones that modules were read from without a proxy: they are large, and what was needed of them lies in
 * cache/download. The lock files there are empty, and removing one that is in use would undo the lock: they stay.
 */
export async function removeClones(cache: string): Promise<void> {
  await rm(join(cache, 'cache', 'vcs'), { recursive: true, force: true })
}
