/**
 * @module The plan of the shards of a workflow run, as an artifact of that run. An artifact cannot be changed and its name
 * can be taken only once in an attempt, so all jobs of the run get the same plan, also when one is run again.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { TOO_LATE, within } from '../support/deadline.js'
import { readRegularFile } from '../support/regularFile.js'
import type { ArtifactService } from './artifactService.js'
import { lateService, serviceProblem } from './serviceProblem.js'

export interface PlanStore {
  /** The text that the run has under this name; undefined if it has none. @throws Error if the service fails */
  find(name: string): Promise<string | undefined>
  /**
   * Stores a text unless another job was faster.
   * @returns the text that counts for all jobs
   * @throws Error if the service fails, or another job took the name and stored nothing
   */
  add(name: string, text: string): Promise<string>
}

export interface PlanStoreOptions {
  /** Absolute; need not exist. */
  readonly directory: string
  /** The time limit for each request, in milliseconds. */
  readonly max?: number
  /** How long to wait for the job that was faster, in milliseconds. */
  readonly patience?: number
}

const MAX_BYTES = 32 * 1024 * 1024
/** The client lists no more. */
const MAX_LISTED = 1000
const MAX_MS = 60_000
const PATIENCE_MS = 60_000
const STEP_MS = 1000

export function planStore(
  service: ArtifactService,
  { directory, max = MAX_MS, patience = PATIENCE_MS }: PlanStoreOptions,
): PlanStore {
  const inTime = async <T>(work: Promise<T>): Promise<T> => {
    const result = await within(max, work)
    if (result === TOO_LATE) throw new Error(lateService(max).title)
    return result
  }
  const find = async (name: string): Promise<string | undefined> => {
    const { artifacts } = await inTime(service.listArtifacts())
    // The first one: a job that is run again must not use another.
    const [first] = artifacts.filter((each) => each.name === name).sort((one, other) => one.id - other.id)
    // It may be among those that are not listed: making another plan would be wrong.
    if (first === undefined && artifacts.length >= MAX_LISTED)
      throw new Error(`the run has more artifacts than can be listed, ${MAX_LISTED}`)
    if (first === undefined) return undefined
    if (!(first.size <= MAX_BYTES)) throw new Error(`${name} has ${first.size} bytes`)
    const place = join(directory, `${name}-${first.id}`)
    await rm(place, { recursive: true, force: true })
    await mkdir(place, { recursive: true, mode: 0o700 })
    await inTime(service.downloadArtifact(first.id, { path: place, skipDecompress: true }))
    const [file = name] = await readdir(place)
    return (await readRegularFile(join(place, file), MAX_BYTES)).toString('utf8')
  }
  const add = async (name: string, text: string): Promise<string> => {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const file = join(directory, name)
    await writeFile(file, text)
    try {
      await inTime(service.uploadArtifact(name, [file], directory, { skipArchive: true }))
      return text
    } catch (error) {
      if (serviceProblem(error).code !== 'artifact-name-taken') throw error
    }
    const end = Date.now() + patience
    for (;;) {
      const found = await find(name)
      if (found !== undefined) return found
      if (Date.now() >= end) throw new Error(`another job has begun to store ${name}, and has not finished`)
      await sleep(STEP_MS)
    }
  }
  return { find, add }
}
