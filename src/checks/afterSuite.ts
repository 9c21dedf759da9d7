/** @module What a suite leaves behind, looked at before its data is read and after. */
import type { RunningFiles } from '../coverage/programs.js'
import type { Finding } from '../findings/finding.js'
import { type CheckedDirectories, checkDirectories } from './dataDirectories.js'
import { oldDataFindings } from './oldData.js'
import { type ProgramFiles, programFileFindings } from './programFiles.js'
import { stillRunning } from './stillRunning.js'

/**
 * Before the data is read.
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
  /** Of the run. */
  readonly started: Date
}

/** Once the data is read. */
export async function afterReading(left: DataLeft): Promise<readonly Finding[]> {
  return [...(await programFileFindings(left)), ...oldDataFindings(left.pods, left.started)]
}
