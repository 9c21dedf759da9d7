/**
 * @module Where binaries write that are started without GOCOVERDIR: a link, whose path is built into them, to the data of
 * the run while it lasts.
 */
import { createHash } from 'node:crypto'
import { readlinkSync, rmSync } from 'node:fs'
import { readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { atExit } from '../process/atExit.js'
import { makeDirectory } from '../support/directories.js'
import { errorCode } from '../support/errors.js'
import { succeeds } from '../support/files.js'
import { temporaryIn } from '../support/newFiles.js'
import { readRegularFile } from '../support/regularFile.js'

export interface FixedDirectory {
  /** Absolute, and the same for all runs of a working directory, so that builds can be cached. */
  readonly path: string
  /**
   * Makes binaries that are started from now on write to another directory of the run.
   * @param directory absolute, two folders below the root
   */
  redirect(directory: string): Promise<void>
  /** Removes the link: binaries that are started later write nothing. */
  release(): Promise<void>
}

/** The run that claims the link. */
export interface ClaimingRun {
  /** Absolute path of the run's directory. */
  readonly root: string
  /** Absolute path of GOCOVERDIR for the binaries that the suite starts, two folders below the root. */
  readonly binariesData: string
}

/** A file in the root that contains the process id of the run. */
const OWNER = 'owner'

/**
 * Creates the link, replacing that of a run that was killed.
 * @param toolCacheDir absolute
 * @param workingDirectory absolute
 * @returns undefined if another run of the working directory has it, or if links cannot be created
 */
export async function claimFixedDirectory(
  toolCacheDir: string,
  workingDirectory: string,
  { root, binariesData }: ClaimingRun,
): Promise<FixedDirectory | undefined> {
  const parent = join(toolCacheDir, 'go-integration-coverage-preserve')
  const name = createHash('sha256').update(workingDirectory).digest('hex').slice(0, 16)
  const path = join(parent, `data-${name}`)
  if (!(await succeeds(makeDirectory(parent)))) return undefined
  await writeFile(join(root, OWNER), String(process.pid))
  const claimed =
    (await link(binariesData, path)) || ((await removeStale(path)) && (await link(binariesData, path)))
  if (!claimed) return undefined
  let target = binariesData
  const unwatch = atExit(() => {
    if (readlinkSync(path) === target) rmSync(path, { force: true })
  })
  return {
    path,
    redirect: async (directory) => {
      if ((await targetOf(path)) !== target) return
      await rm(path, { force: true })
      if (await link(directory, path)) target = directory
    },
    release: async () => {
      unwatch()
      if ((await targetOf(path)) === target) await rm(path, { force: true })
    },
  }
}

/** Creates the link unless there is one: atomic, so that only one of several runs succeeds. */
async function link(target: string, path: string): Promise<boolean> {
  return succeeds(symlink(target, path, 'junction'))
}

/** Removes the link of a run that was killed. It is renamed first, so that the link of a newer run is not removed. */
async function removeStale(path: string): Promise<boolean> {
  const target = await targetOf(path)
  if (target === undefined || (await isRunning(target))) return false
  const aside = temporaryIn(dirname(path))
  if (!(await succeeds(rename(path, aside)))) return false
  if ((await targetOf(aside)) !== target) {
    await rename(aside, path).catch(() => undefined)
    return false
  }
  await rm(aside, { force: true })
  return true
}

async function targetOf(path: string): Promise<string | undefined> {
  return readlink(path).catch(() => undefined)
}

/** Enough for a process id. */
const MAX_OWNER_BYTES = 100

/** @param binariesData the data directory of another run */
async function isRunning(binariesData: string): Promise<boolean> {
  // Anything may be there: it was in reach of the tests of that run.
  const bytes = await readRegularFile(join(binariesData, '..', '..', OWNER), MAX_OWNER_BYTES).catch(() => '')
  const owner = bytes.toString()
  // Empty if the run was killed while writing it. Process id 0 would stand for our own process group.
  const pid = /^[1-9]\d*$/.test(owner) ? Number(owner) : undefined
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but belongs to another user.
    return errorCode(error) === 'EPERM'
  }
}
