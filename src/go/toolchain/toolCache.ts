/**
 * @module The tool cache of runners and actions/setup-go: a GOROOT in `go/<semantic version>/<arch>` and, once it is
 * complete, an empty file `<arch>.complete` next to it.
 */
import { mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeDirectory, makeWritableTree } from '../../support/directories.js'
import { UserError, errorCode } from '../../support/errors.js'
import { isDirectory, isFile } from '../../support/files.js'
import { systemReason } from '../../support/systemFault.js'
import { type GoVersion, compareVersions, versionOfSemver } from '../goVersion.js'

export interface CachedGo {
  readonly version: GoVersion
  readonly goroot: string
}

export interface ToolCache {
  /** Absolute. */
  readonly directory: string
  /** In Node's terms: `x64`. */
  readonly arch: string
}

/** How long another process may take between moving a GOROOT to its place and marking it as complete. */
const COMPLETION_MS = 2000
/** How often to try a rename, which a virus scanner or indexer may block on Windows, and the pause between. */
const MAX_RENAME_TRIES = 8
const RENAME_PAUSE_MS = 250
const MAX_STAGING_TRIES = 5

/** The complete toolchains in the cache that `wanted` accepts, newest first. */
export async function findCached(
  cache: ToolCache,
  wanted: (version: GoVersion) => boolean,
): Promise<readonly CachedGo[]> {
  const names = await readdir(join(cache.directory, 'go')).catch(() => [])
  const versions = names.flatMap((name) => versionOfSemver(name) ?? [])
  const found: CachedGo[] = []
  for (const version of versions.filter(wanted).toSorted((left, right) => compareVersions(right, left))) {
    const goroot = gorootOf(cache, version)
    if (await isComplete(goroot)) found.push({ version, goroot })
  }
  return found
}

/**
 * Makes a toolchain and moves it into the cache in one step, so that no other process sees an incomplete one. If
 * several processes do this, the first wins and the others use its toolchain.
 * @param make fills the folder that it is given and returns the path of the GOROOT in it
 * @returns the absolute path of the GOROOT in the cache
 * @throws UserError if the cache cannot be written, and what `make` throws; the cache is then unchanged
 */
export async function placeInCache(
  cache: ToolCache,
  version: GoVersion,
  make: (staging: string) => Promise<string>,
): Promise<string> {
  const goroot = gorootOf(cache, version)
  const staging = await makeStaging(dirname(goroot))
  try {
    const made = await make(staging)
    // Moving a directory needs write permission for it, and those of the module cache are read-only.
    await makeWritableTree(made)
    await moveIn(made, goroot, staging)
    return goroot
  } finally {
    await removeStaging(staging)
    await rmdir(dirname(goroot)).catch(() => undefined)
  }
}

function gorootOf(cache: ToolCache, version: GoVersion): string {
  return join(cache.directory, 'go', version.semver, cache.arch)
}

async function makeStaging(parent: string, tries = MAX_STAGING_TRIES): Promise<string> {
  try {
    await makeDirectory(parent)
    return await mkdtemp(join(parent, '.staging-'))
  } catch (cause) {
    // Another process that failed may just have removed the folder.
    if (errorCode(cause) === 'ENOENT' && tries > 1) return makeStaging(parent, tries - 1)
    throw new UserError(
      `Go cannot be installed in ${parent}: ${systemReason(cause)}`,
      'Make the directory writable, or put the requested Go on PATH.',
      { cause },
    )
  }
}

/** What remains is only a waste of space: it must not hide why the work failed. */
async function removeStaging(staging: string): Promise<void> {
  await makeWritableTree(staging).catch(() => undefined)
  await rm(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
}

async function moveIn(made: string, goroot: string, staging: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(made, goroot)
      await writeFile(`${goroot}.complete`, '')
      return
    } catch (error) {
      if (await isDirectory(goroot)) {
        if (await becomesComplete(goroot)) return
        // Left behind by a process that died while it copied.
        await rename(goroot, join(staging, `abandoned-${tries}`)).catch(() => undefined)
      } else await sleep(RENAME_PAUSE_MS)
      if (tries >= MAX_RENAME_TRIES) throw error
    }
  }
}

async function becomesComplete(goroot: string): Promise<boolean> {
  const end = Date.now() + COMPLETION_MS
  while (!(await isComplete(goroot))) {
    if (Date.now() > end) return false
    await sleep(50)
  }
  return true
}

async function isComplete(goroot: string): Promise<boolean> {
  return (await isFile(`${goroot}.complete`)) && (await isDirectory(goroot))
}
