/** @module Checks what a suite leaves behind, before and after its data is read. */
import type { RunningFiles } from '../coverage/programs.js'
import type { Finding } from '../findings/finding.js'
import { type CheckedDirectories, checkDirectories } from './dataDirectories.js'
import { oldDataFindings } from './oldData.js'
import { type ProgramFiles, programFileFindings } from './programFiles.js'
import { stillRunning } from './stillRunning.js'

/**
 * Checks for processes that are still running, and makes the data directories readable if possible.
 * @param directories absolute: where the processes of this run write
 */
export async function beforeReading(
  directories: readonly string[],
  platform: NodeJS.Platform,
): Promise<CheckedDirectories & { readonly running: RunningFiles }> {
  const { files, findings: running } = await stillRunning(directories, platform)
  const { findings, readable } = await checkDirectories(directories)
  return { findings: [...running, ...findings], readable, running: files }
}

export interface DataLeft extends ProgramFiles {
  /** When the run started. */
  readonly started: Date
}

/** Checks the files of the binaries and the age of the data, which needs the data. */
export async function afterReading(left: DataLeft): Promise<readonly Finding[]> {
  return [...(await programFileFindings(left)), ...oldDataFindings(left.pods, left.started)]
}
