/** @module Checks what a suite leaves behind, before and after its data is read. */
import type { RunningFiles } from '../coverage/measuredBinaries.js'
import { dataFoldersBelow } from '../covdata/read/dataFolders.js'
import { type Finding, findingIfAny } from '../findings/finding.js'
import { plural } from '../support/plural.js'
import { type CheckedDirectories, checkDirectories } from './dataDirectories.js'
import { oldDataFindings } from './oldData.js'
import { type BinaryFiles, binaryFileFindings } from './binaryFiles.js'
import { stillRunning } from './stillRunning.js'

/** What is known before the data is read. */
export interface BeforeReading extends CheckedDirectories {
  readonly running: RunningFiles
}

/**
 * Makes the data directories readable if possible, finds the folders with data below them, and checks for processes that are
 * still running.
 * @param directories absolute: where the processes of this run write
 * @returns also the folders below in `readable`
 */
export async function beforeReading(
  directories: readonly string[],
  platform: NodeJS.Platform,
): Promise<BeforeReading> {
  const { findings, readable } = await checkDirectories(directories)
  const below = await Promise.all(readable.map(async (directory) => dataFoldersBelow(directory)))
  const all = [...directories, ...below.flatMap(({ folders }) => folders)]
  const { files, findings: running } = await stillRunning(all, platform)
  const leftOut = below.flatMap((found) => found.leftOut)
  const title = `${plural(leftOut.length, 'folder')} below a coverage data directory ${leftOut.length === 1 ? 'was' : 'were'} not read`
  return {
    findings: [...running, ...findings, ...findingIfAny('data-folder-unread', title, leftOut)],
    readable: [...readable, ...below.flatMap(({ folders }) => folders)],
    running: files,
  }
}

export interface DataLeft extends BinaryFiles {
  /** When the run started. */
  readonly started: Date
}

/** Checks the files of the binaries and the age of the data, which needs the data. */
export async function afterReading(left: DataLeft): Promise<readonly Finding[]> {
  return [...(await binaryFileFindings(left)), ...oldDataFindings(left.pods, left.started)]
}
