/** @module Compacts coverage data for keeping: one counter data file per pod, without anything that may be secret. */
import { commonOrigin, latestTime, writeCounterFile, writeMetaFile } from './podFiles.js'
import { type Pod, countersOfColumns } from '../read/readPods.js'
import { makeDirectory } from '../../support/directories.js'
import { writtenMeta } from './renamedMeta.js'

export interface CompactOptions {
  /** The columns that are written. */
  readonly columns: readonly number[]
}

/**
 * Writes the pods of some columns to `outDirectory`, which is created if necessary: the meta-data file, and the
 * sum of the counters. The file is the same byte for byte unless packages were renamed (`go build main.go`). A pod without counters in these columns (its processes were killed) gets no counter data file,
 * so that this remains visible. The arguments of the processes are not written, as they may hold secrets.
 */
export async function compactPods(
  pods: readonly Pod[],
  outDirectory: string,
  { columns }: CompactOptions,
): Promise<void> {
  await makeDirectory(outDirectory)
  const times = new Map<string, bigint>()
  for (const pod of pods) {
    if (!pod.columns.some((column) => columns.includes(column))) continue
    const { tag, hash, bytes } = writtenMeta(pod)
    await writeMetaFile(outDirectory, tag, bytes)
    const counters = countersOfColumns(pod, columns)
    if (counters === undefined) continue
    const processes = pod.processes.filter(({ column }) => columns.includes(column))
    // Binaries that differ only in names become one pod: their counter data files need different names.
    const [latest, previous = -1n] = [latestTime(processes), times.get(tag)]
    const time = latest > previous ? latest : previous + 1n
    times.set(tag, time)
    await writeCounterFile(outDirectory, tag, {
      metaHash: hash,
      time,
      origin: { ...commonOrigin(processes), args: [] },
      entries: counters.entries(),
    })
  }
}
