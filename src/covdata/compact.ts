/** @module Making data small for keeping: one counter data file per pod, without anything that may be secret. */
import { mkdir } from 'node:fs/promises'
import { commonOrigin, writeCounterFile, writeMetaFile } from './podFiles.js'
import { type Pod, countersOfDirectories } from './readPods.js'

export interface CompactOptions {
  /** Indexes of the directories, in the list that was read, whose data is written. */
  readonly directories: readonly number[]
}

/**
 * Writes the pods of some directories to `outDirectory`, which is made if need be: the meta-data file byte for byte,
 * and the sum of the counters. A pod without counters there (its processes were killed) gets no counter data file, so
 * that this stays known. The arguments of the processes are not written: they may hold secrets.
 */
export async function compactPods(
  pods: readonly Pod[],
  outDirectory: string,
  { directories }: CompactOptions,
): Promise<void> {
  await mkdir(outDirectory, { recursive: true })
  for (const pod of pods) {
    if (!pod.directories.some((directory) => directories.includes(directory))) continue
    await writeMetaFile(outDirectory, pod.tag, pod.meta.bytes)
    const counters = countersOfDirectories(pod, directories)
    if (counters === undefined) continue
    const processes = pod.processes.filter(({ directory }) => directories.includes(directory))
    await writeCounterFile(outDirectory, pod.tag, {
      metaHash: Buffer.from(pod.meta.hash, 'hex'),
      processes,
      origin: { ...commonOrigin(processes), args: [] },
      entries: counters.entries(),
    })
  }
}
