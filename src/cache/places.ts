/**
 * @module Where Go keeps modules and compiled packages, and whether a place is still empty. One that is not belongs to
 * somebody else, an earlier step or the machine: unpacking over it fails ("File exists") or mixes two caches.
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
  /** Absolute paths; undefined where Go keeps nothing in a directory (GOCACHE=off, GOCACHEPROG). */
  readonly paths: Readonly<Record<CacheKind, string | undefined>>
  /** Go's settings that change what the compiler makes. */
  readonly compiling: Readonly<Record<string, string>>
}

const COMPILING = ['CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'] as const

/** @throws UserError where the go command fails; `go env` itself writes into neither cache */
export async function goCaches(go: GoCommand, cwd: string): Promise<GoCaches> {
  const names = ['GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', ...COMPILING]
  const json = await goOutput(go, cwd, ['env', '-json', ...names], 'asking Go for its caches')
  const settings = JSON.parse(json) as Readonly<Partial<Record<string, string>>>
  const directory = (name: string): string | undefined => {
    const path = settings[name]
    return path !== undefined && isAbsolute(path) ? path : undefined
  }
  // Go before 1.24 does not know GOCACHEPROG and gives an empty text.
  const elsewhere = (settings.GOCACHEPROG ?? '') !== ''
  return {
    paths: { modules: directory('GOMODCACHE'), build: elsewhere ? undefined : directory('GOCACHE') },
    compiling: Object.fromEntries(COMPILING.map((name) => [name, settings[name] ?? ''])),
  }
}

/** Found at the top of a file system, such as a volume that is mounted for the cache. */
const MOUNTED = 'lost+found'
/** What any go command leaves in a build cache that it does not use (cmd/go/internal/cache). */
const LEFT_BY_GO: readonly string[] = ['README', 'trim.txt', 'testexpire.txt']
/** The 256 directories of a build cache, by the first byte of an entry's name. */
export const ENTRY_DIRECTORY = /^[0-9a-f]{2}$/

/** Whether nothing of use lies there. What cannot be read is not empty. */
export async function isVacant(kind: CacheKind, path: string): Promise<boolean> {
  const entries = await list(path)
  if (entries === undefined) return false
  for (const entry of entries) {
    if (entry.name === MOUNTED) continue
    if (kind === 'modules' || !(await isFrame(path, entry))) return false
  }
  return true
}

async function isFrame(cache: string, entry: Dirent): Promise<boolean> {
  if (entry.isFile()) return LEFT_BY_GO.includes(entry.name)
  if (!entry.isDirectory() || !ENTRY_DIRECTORY.test(entry.name)) return false
  return (await list(join(cache, entry.name)))?.length === 0
}

/** Empty where there is no such directory; undefined where it cannot be read. */
async function list(path: string): Promise<readonly Dirent[] | undefined> {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? [] : undefined
  }
}

/**
 * Whether what was unpacked is a cache of that kind, so that Go can work in it: an archive may hold anything, and a file
 * where Go wants a directory ends every build.
 */
export async function isCache(kind: CacheKind, path: string): Promise<boolean> {
  const entries = (await list(path)) ?? []
  if (kind === 'modules') {
    const stats = await lstat(join(path, 'cache', 'download')).catch(() => undefined)
    return stats?.isDirectory() === true && entries.every((entry) => entry.isDirectory() || entry.isFile())
  }
  const frame = entries.filter((entry) => ENTRY_DIRECTORY.test(entry.name))
  return frame.length > 0 && frame.every((entry) => entry.isDirectory())
}

/** Removes everything in the directory but not the directory. Links are removed, not followed. */
export async function empty(path: string): Promise<void> {
  for (const entry of (await list(path)) ?? []) {
    if (entry.name === MOUNTED) continue
    const child = join(path, entry.name)
    if (entry.isDirectory()) await makeRemovable(child)
    await rm(child, { recursive: true, force: true })
  }
}

/** Go makes the directories of modules read-only. */
async function makeRemovable(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true }))
    if (entry.isDirectory()) await makeRemovable(join(directory, entry.name))
}

/** Bytes of all regular files below the directory. */
export async function sizeOf(directory: string): Promise<number> {
  let bytes = 0
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) bytes += await sizeOf(path)
    else if (entry.isFile()) bytes += (await lstat(path)).size
  }
  return bytes
}
