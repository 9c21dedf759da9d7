/**
 * @module A tool cache as runners and actions/setup-go have it: a GOROOT in `go/<semantic version>/<arch>` and, once
 * it is whole, an empty file `<arch>.complete` beside it.
 */
import { chmod, mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError, errorCode } from '../../support/errors.js'
import { isDirectory, isFile } from '../../support/files.js'
import { type GoVersion, compareVersions, versionOfSemver } from '../goVersion.js'

export interface CachedGo {
  readonly version: GoVersion
  readonly goroot: string
}

export interface ToolCache {
  readonly directory: string
  /** As process.arch names it. */
  readonly arch: string
}

/** How long another process may take between moving a GOROOT to its place and saying that it is whole. */
const COMPLETION_MS = 2000
/** How often a rename is tried that a virus scanner or indexer holds up on Windows, and the pause between. */
const RENAME_TRIES = 8
const RENAME_PAUSE_MS = 250

/** The whole toolchains of the cache that `wanted` accepts, newest first. */
export async function findCached(
  cache: ToolCache,
  wanted: (version: GoVersion) => boolean,
): Promise<readonly CachedGo[]> {
  const names = await readdir(join(cache.directory, 'go')).catch(() => [])
  const versions = names.flatMap((name) => versionOfSemver(name) ?? [])
  const found: CachedGo[] = []
  for (const version of versions.filter(wanted).toSorted((left, right) => compareVersions(right, left))) {
    const goroot = gorootOf(cache, version)
    if (await isWhole(goroot)) found.push({ version, goroot })
  }
  return found
}

/**
 * Makes a toolchain and puts it into the cache in one step, so that no other process sees a part of it. Whoever is
 * first wins; the others use what is there.
 * @param make fills the folder that it is given and gives back the path of the GOROOT in it
 * @returns the GOROOT in the cache
 * @throws UserError when the cache cannot be written, and whatever `make` throws; nothing is left behind then
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
    // A directory can only be moved by who may write to it, and the module cache makes all of them read-only.
    await makeWritable(made)
    await moveIn(made, goroot, staging)
    return goroot
  } finally {
    await makeWritable(staging)
    await rm(staging, { recursive: true, force: true, maxRetries: 3 })
    await rmdir(dirname(goroot)).catch(() => undefined)
  }
}

function gorootOf(cache: ToolCache, version: GoVersion): string {
  return join(cache.directory, 'go', version.semver, cache.arch)
}

async function makeStaging(parent: string): Promise<string> {
  try {
    await mkdir(parent, { recursive: true })
    return await mkdtemp(join(parent, '.staging-'))
  } catch (cause) {
    // Another process that failed may have removed the folder in between.
    if (errorCode(cause) === 'ENOENT') return makeStaging(parent)
    throw new UserError(
      `no Go can be kept in ${parent} (${errorCode(cause) ?? 'unknown error'})`,
      'Make it writable, or put the Go that you want on PATH.',
      { cause },
    )
  }
}

async function moveIn(made: string, goroot: string, staging: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(made, goroot)
      await writeFile(`${goroot}.complete`, '')
      return
    } catch (error) {
      if (await isDirectory(goroot)) {
        if (await becomesWhole(goroot)) return
        // Left over from a process that died while it copied.
        await rename(goroot, join(staging, `abandoned-${tries}`)).catch(() => undefined)
      } else await sleep(RENAME_PAUSE_MS)
      if (tries >= RENAME_TRIES) throw error
    }
  }
}

async function becomesWhole(goroot: string): Promise<boolean> {
  const end = Date.now() + COMPLETION_MS
  while (!(await isWhole(goroot))) {
    if (Date.now() > end) return false
    await sleep(50)
  }
  return true
}

async function isWhole(goroot: string): Promise<boolean> {
  return (await isFile(`${goroot}.complete`)) && (await isDirectory(goroot))
}

async function makeWritable(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if (entry.isDirectory()) await makeWritable(join(directory, entry.name))
}
