/** @module Compacts the data of a report to be kept, with a directory for each source. */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Pod } from '../covdata/read/readPods.js'
import { compactPods } from '../covdata/write/compact.js'
import { storable } from '../covdata/write/storedNames.js'
import { type CoverageModel, SOURCES, UNIT_FOLDER } from '../coverage/model.js'
import { PROFILE_NAME } from '../coverage/textProfile.js'
import { type Finding, finding } from '../findings/finding.js'
import { type CheckFolder, isPlainDirectory, removeData } from '../report/reportFolder.js'
import { textProfile } from '../report/text/coverageOut.js'
import { makeDirectory } from '../support/directories.js'
import { describeError } from '../support/errors.js'

/** Data of unit tests to be kept. */
export interface KeptUnitTests {
  readonly pods: readonly Pod[]
  /** What was given as text profiles; undefined if nothing was. */
  readonly profile?: CoverageModel | undefined
}

/**
 * Writes the data to a directory for each source, and one for unit tests.
 * @param directory the covdata of a report; data of an earlier report is removed, other files stay
 * @param checkFolder of the report; undefined: nobody else knows its folder
 * @param unitTests undefined if there is no data of theirs
 * @returns a finding if it cannot be written: the figures are known all the same
 */
export async function compactData(
  pods: readonly Pod[],
  directory: string,
  checkFolder?: CheckFolder,
  unitTests?: KeptUnitTests,
): Promise<readonly Finding[]> {
  try {
    await checkFolder?.()
    await write(storable(pods), directory, unitTests)
    return []
  } catch (error) {
    return [
      finding('data-not-stored', 'The coverage data could not be stored', {
        evidence: [`${directory}: ${describeError(error)}`],
      }),
    ]
  }
}

/** Writes into a new folder that nobody can have prepared, and moves complete files from there. */
async function write(
  pods: readonly Pod[],
  directory: string,
  unitTests: KeptUnitTests | undefined,
): Promise<void> {
  await makeDirectory(dirname(directory))
  const fresh = await mkdtemp(join(dirname(directory), '.covdata-'))
  try {
    for (const [column, source] of SOURCES.entries()) {
      if (pods.some((pod) => pod.columns.includes(column)))
        await compactPods(pods, join(fresh, source), { columns: [column] })
    }
    if (unitTests !== undefined) await writeUnitTests(unitTests, join(fresh, UNIT_FOLDER))
    // Whoever reads the directory would merge pods of an earlier report into this one.
    await removeData(directory)
    await makePlain(directory)
    for (const source of await readdir(fresh)) await moveFiles(join(fresh, source), join(directory, source))
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** All columns of the pods, as everything that unit tests started is theirs. */
async function writeUnitTests({ pods, profile }: KeptUnitTests, directory: string): Promise<void> {
  if (pods.length > 0) await compactPods(storable(pods), directory, { columns: [...SOURCES.keys()] })
  if (profile === undefined) return
  await makeDirectory(directory)
  await writeFile(join(directory, PROFILE_NAME), textProfile(profile))
}

async function moveFiles(from: string, to: string): Promise<void> {
  await makePlain(to)
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name))
}

/** Creates a directory, unless it exists. A link to one was left by somebody else, and is removed. */
async function makePlain(path: string): Promise<void> {
  if (await isPlainDirectory(path)) return
  await rm(path, { force: true })
  await mkdir(path)
}
