/**
 * @module Where programs write that were started with an environment of somebody else's making: a link, at a place that is
 * built into them, which leads to the data of the run as long as that lasts.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../support/errors.js'
import { succeeds } from '../support/files.js'

export interface FixedDirectory {
  /** Absolute, and the same for all runs of a working directory, so that builds can be kept. */
  readonly path: string
  /** Programs that are started later find nothing there. */
  release(): Promise<void>
}

/** The run that claims it: absolute directories, the data two folders below the root. */
export interface ClaimingRun {
  readonly root: string
  /** GOCOVERDIR of the programs that the suite starts. */
  readonly binariesData: string
}

/** Holds the process id of the run, in its root. */
const OWNER = 'owner'

/** @returns undefined while another run of the working directory has it, or where links cannot be made */
export async function claimFixedDirectory(
  toolCacheDir: string,
  workingDirectory: string,
  { root, binariesData }: ClaimingRun,
): Promise<FixedDirectory | undefined> {
  const parent = join(toolCacheDir, 'go-integration-coverage-preserve')
  const name = createHash('sha256').update(workingDirectory).digest('hex').slice(0, 16)
  const path = join(parent, `data-${name}`)
  if (!(await succeeds(mkdir(parent, { recursive: true })))) return undefined
  await writeFile(join(root, OWNER), String(process.pid))
  const claimed =
    (await link(binariesData, path)) || ((await removeStale(path)) && (await link(binariesData, path)))
  if (!claimed) return undefined
  return {
    path,
    release: async () => {
      if ((await targetOf(path)) === binariesData) await rm(path, { force: true })
    },
  }
}

/** At once or not at all, whoever else tries it. */
async function link(target: string, path: string): Promise<boolean> {
  return succeeds(symlink(target, path, 'junction'))
}

/** A run that was killed leaves its link. It is taken aside first, lest that of a newer run is removed. */
async function removeStale(path: string): Promise<boolean> {
  const target = await targetOf(path)
  if (target === undefined || (await isRunning(target))) return false
  const aside = `${path}.${process.pid}`
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

/** @param binariesData of another run */
async function isRunning(binariesData: string): Promise<boolean> {
  const owner = await readFile(join(binariesData, '..', '..', OWNER), 'utf8').catch(() => '')
  // Empty if it was killed while it wrote that. A signal to process 0 would be for all of ours.
  const pid = /^[1-9]\d*$/.test(owner) ? Number(owner) : undefined
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    return errorCode(error) === 'EPERM'
  }
}
