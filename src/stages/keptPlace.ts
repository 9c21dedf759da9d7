/** @module Where a run keeps what later runs can use: Go, the launcher, the changed files of Go's runtime. */
import { dirname, join } from 'node:path'
import { cacheDirectory } from '../go/toolchain/host.js'
import type { Environment } from '../process/exec.js'
import { firstWritable } from '../support/directories.js'
import type { RunDirectories } from './runDirectories.js'
import type { RunHost } from './runHost.js'

/** One of our own folders: the tool cache may be writable as a whole, and this folder belong to another user. */
const FOLDER = 'go-integration-coverage-preserve'

/**
 * The tool cache, or if nothing can be written there, which the log says, the user's cache directory. As a last resort, a
 * directory of the run, which keeps nothing.
 */
export async function keptPlace(
  { toolCacheDir, env, platform, log }: RunHost,
  { root }: RunDirectories,
): Promise<string> {
  const places = [toolCacheDir, ...userCache(env, platform), join(root, 'cache')]
  const found = await firstWritable(places.map((place) => join(place, FOLDER)))
  const place = found === undefined ? toolCacheDir : dirname(found)
  if (place !== toolCacheDir) log.info(`${toolCacheDir} cannot be written to: ${place} is used instead`)
  return place
}

/** None if the user has no home. */
function userCache(env: Environment, platform: NodeJS.Platform): readonly string[] {
  try {
    return [cacheDirectory(env, platform)]
  } catch {
    return []
  }
}
