/** @module Writes what plain `go tool covdata merge` does. Kept apart from sets/mergeData.ts, whose hashes are slow to load. */
import type { CounterEntry } from '../format/encodeCounters.js'
import { commonOrigin, latestTime, writeCounterFile, writeMetaFile } from './podFiles.js'
import type { Pod } from '../read/readPods.js'

/** Chooses the counters of a pod that are written. */
export type EntriesOf = (pod: Pod) => Iterable<CounterEntry>

/** All counters of a pod. */
export const allEntries: EntriesOf = (pod) => pod.counters.entries()

/** Writes each pod with its counters merged into one file; the meta-data files are copied byte for byte. */
export async function mergePods(
  pods: readonly Pod[],
  outDirectory: string,
  entriesOf: EntriesOf = allEntries,
): Promise<void> {
  for (const pod of pods) {
    await writeMetaFile(outDirectory, pod.tag, pod.meta.bytes)
    await writeCounterFile(outDirectory, pod.tag, {
      metaHash: Buffer.from(pod.meta.hash, 'hex'),
      time: latestTime(pod.processes),
      origin: commonOrigin(pod.processes),
      entries: entriesOf(pod),
    })
  }
}
