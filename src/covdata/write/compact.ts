/** @module Compacts coverage data for keeping: one counter data file per pod, without anything that may be secret. */
import { commonOrigin, latestTime, writeCounterFile, writeMetaFile } from './podFiles.js'
import { type Pod, countersOfColumns } from '../read/readPods.js'
import { makeDirectory } from '../../support/directories.js'

export interface CompactOptions {
  /** The columns that are written. */
  readonly columns: readonly number[]
}

/**
 * Writes the pods of some columns to `outDirectory`, which is created if necessary: the meta-data file byte for byte, and
 * the sum of the counters. A pod without counters in these columns (its processes were killed) gets no counter data file,
 * so that this remains visible. The arguments of the processes are not written, as they may hold secrets.
 */
export async function compactPods(
  pods: readonly Pod[],
  outDirectory: string,
  { columns }: CompactOptions,
): Promise<void> {
  await makeDirectory(outDirectory)
  for (const pod of pods) {
    if (!pod.columns.some((column) => columns.includes(column))) continue
    await writeMetaFile(outDirectory, pod.tag, pod.meta.bytes)
    const counters = countersOfColumns(pod, columns)
    if (counters === undefined) continue
    const processes = pod.processes.filter(({ column }) => columns.includes(column))
    await writeCounterFile(outDirectory, pod.tag, {
      metaHash: Buffer.from(pod.meta.hash, 'hex'),
      time: latestTime(processes),
      origin: { ...commonOrigin(processes), args: [] },
      entries: counters.entries(),
    })
  }
}
