/** @module Go's module cache on disk (https://go.dev/ref/mod#module-cache). */
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../support/errors.js'

/**
 * How many go.mod files and module archives were downloaded since the start. Go writes each once and does not change it.
 * @param cache absolute path of the cache
 * @param startedAt Unix milliseconds
 */
export async function newModuleFiles(cache: string, startedAt: number): Promise<number> {
  try {
    return await countNewer(join(cache, 'cache', 'download'), startedAt)
  } catch (error) {
    // Nothing was downloaded: there are no dependencies, or all are vendored.
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
 * Removes the clones that Go makes of repositories without a module proxy: they are large, and cache/download has what
 * was needed from them. Lock files stay: they are empty, and removing one that is in use would release the lock.
 */
export async function removeClones(cache: string): Promise<void> {
  await rm(join(cache, 'cache', 'vcs'), { recursive: true, force: true })
}
