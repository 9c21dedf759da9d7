/**
 * @module The directories of Go's caches, and whether they are empty. One that is not belongs to an earlier step or to the
 * machine: unpacking into it fails ("File exists") or mixes two caches.
 */
import { type Dirent } from 'node:fs'
import { chmod, lstat, readdir, rm } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { errorCode } from '../support/errors.js'
import { type GoCommand, goOutput } from '../go/goCommand.js'

/** Go's module cache (GOMODCACHE) and its build cache (GOCACHE). */
export type CacheKind = 'modules' | 'build'

export const CACHE_KINDS = ['modules', 'build'] as const satisfies readonly CacheKind[]

export interface GoCaches {
  /** Absolute paths; undefined if Go uses no directory (GOCACHE=off, GOCACHEPROG). */
  readonly paths: Readonly<Record<CacheKind, string | undefined>>
  /** Go settings that affect the compiler's output, by name. */
  readonly compiling: Readonly<Record<string, string>>
}

const COMPILING = ['CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'] as const

/**
 * Asks Go for its caches; `go env` itself writes to neither of them.
 * @throws UserError if the go command fails
 */
export async function goCaches(go: GoCommand, cwd: string): Promise<GoCaches> {
  const names = ['GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', ...COMPILING]
  const json = await goOutput(go, cwd, ['env', '-json', ...names], 'asking Go for its caches')
  const settings = JSON.parse(json) as Readonly<Partial<Record<string, string>>>
  const directory = (name: string): string | undefined => {
    const path = settings[name]
    return path !== undefined && isAbsolute(path) ? path : undefined
  }
  // Go before 1.24 does not know GOCACHEPROG and prints an empty value.
  const elsewhere = (settings.GOCACHEPROG ?? '') !== ''
  return {
    paths: { modules: directory('GOMODCACHE'), build: elsewhere ? undefined : directory('GOCACHE') },
    compiling: Object.fromEntries(COMPILING.map((name) => [name, settings[name] ?? ''])),
  }
}

/** In the root of a file system, such as a volume that is mounted for the cache. */
const MOUNTED = 'lost+found'
/** Files that every go command creates in a build cache, even if it does not use it (cmd/go/internal/cache). */
const LEFT_BY_GO: readonly string[] = ['README', 'trim.txt', 'testexpire.txt']
/** Names of the 256 directories of a build cache, which are the first bytes of the ids in them. */
export const ENTRY_DIRECTORY = /^[0-9a-f]{2}$/

/** Whether a cache has no content, except for what Go always creates. False if it cannot be read. */
export async function isVacant(kind: CacheKind, path: string): Promise<boolean> {
  const entries = await list(path)
  if (entries === undefined) return false
  for (const entry of entries) {
    if (entry.name === MOUNTED) continue
    if (kind === 'modules' || !(await isSkeleton(path, entry))) return false
  }
  return true
}

async function isSkeleton(cache: string, entry: Dirent): Promise<boolean> {
  if (entry.isFile()) return LEFT_BY_GO.includes(entry.name)
  if (!entry.isDirectory() || !ENTRY_DIRECTORY.test(entry.name)) return false
  return (await list(join(cache, entry.name)))?.length === 0
}

/** The entries of a directory; empty if it does not exist, undefined if it cannot be read. */
async function list(path: string): Promise<readonly Dirent[] | undefined> {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : undefined
  }
}

/**
 * Whether the directory has the structure of such a cache, so that Go can use it: an archive may contain anything, and a
 * file where Go expects a directory makes every build fail.
 */
export async function isCache(kind: CacheKind, path: string): Promise<boolean> {
  const entries = (await list(path)) ?? []
  if (kind === 'modules') {
    const stats = await lstat(join(path, 'cache', 'download')).catch(() => undefined)
    return stats?.isDirectory() === true && entries.every((entry) => entry.isDirectory() || entry.isFile())
  }
  const directories = entries.filter((entry) => ENTRY_DIRECTORY.test(entry.name))
  return directories.length > 0 && directories.every((entry) => entry.isDirectory())
}

/** Removes everything in the directory, but not the directory itself. Links are removed, not followed. */
export async function empty(path: string): Promise<void> {
  for (const entry of (await list(path)) ?? []) {
    if (entry.name === MOUNTED) continue
    const child = join(path, entry.name)
    if (entry.isDirectory()) await makeRemovable(child)
    await rm(child, { recursive: true, force: true })
  }
}

/** Makes directories writable, as those of modules are read-only. */
async function makeRemovable(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if (entry.isDirectory()) await makeRemovable(join(directory, entry.name))
}

/** The size of all regular files below the directory, in bytes. */
export async function sizeOf(directory: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) bytes += await sizeOf(path)
    else if (entry.isFile()) bytes += (await lstat(path)).size
  }
  return bytes
}
