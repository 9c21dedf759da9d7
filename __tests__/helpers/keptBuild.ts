/**
 * @module Builds kept in the cache folder under a hash of all that they are made from. If several processes need one at
 * the same time, one builds it and the others wait.
 */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { cacheDirectory } from '../../src/go/toolchain/host.js'
import { errorCode } from '../../src/support/errors.js'

const STORE = join(cacheDirectory(process.env, process.platform), 'test-builds')
const KEPT_MS = 3 * 24 * 60 * 60 * 1000
const POLL_MS = 50

export interface KeptBuild {
  /** What it is, for a person who looks into the folder. */
  readonly name: string
  /** Everything that determines the result: sources, versions, flags. */
  readonly parts: readonly (string | Uint8Array)[]
  /** Builds into the directory, which is empty. */
  readonly make: (directory: string) => Promise<void>
}

/** @returns the directory with the result; nobody may write into it */
export async function keptBuild(build: KeptBuild, store = STORE): Promise<string> {
  const target = join(store, `${build.name}-${hashOf(build.parts)}`)
  await mkdir(store, { recursive: true })
  for (;;) {
    if (await isThere(target)) {
      const now = new Date()
      await utimes(target, now, now)
      return target
    }
    if (!(await locked(target))) continue
    try {
      await dropOld(store)
      if (!(await isThere(target))) await make(build, target)
    } finally {
      await rm(`${target}.lock`, { force: true })
    }
  }
}

/** Each file below a directory with its content, except links and what is in linked folders. */
export async function sourcesOf(...paths: readonly string[]): Promise<readonly (string | Uint8Array)[]> {
  const parts: (string | Uint8Array)[] = []
  for (const path of paths)
    for (const file of await filesOf(path)) parts.push(file.slice(dirname(path).length), await readFile(file))
  return parts
}

async function make(build: KeptBuild, target: string): Promise<void> {
  const staging = await mkdtemp(`${target}.`)
  try {
    await build.make(staging)
    // Renamed as a whole: whoever finds it may use it.
    await rename(staging, target)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    throw error
  }
}

/** @returns whether the lock was acquired; waits a while if another process holds it */
async function locked(target: string): Promise<boolean> {
  const lock = `${target}.lock`
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  await after(POLL_MS)
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''))
  // An empty file is still being written.
  if (owner !== 0 && !isRunning(owner)) await rm(lock, { force: true })
  return false
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

async function dropOld(store: string): Promise<void> {
  const oldest = Date.now() - KEPT_MS
  for (const name of await readdir(store)) {
    const used = await stat(join(store, name)).catch(() => undefined)
    if (used !== undefined && used.mtimeMs < oldest)
      await rm(join(store, name), { recursive: true, force: true })
  }
}

/** Each part with its length, so that adjacent parts cannot be confused. */
function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
