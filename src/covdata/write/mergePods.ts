/** @module What `go tool covdata merge` writes: each pod with its counters merged. It needs no hashes, which are slow to load. */
import type { CounterEntry } from '../format/encodeCounters.js'
import { commonOrigin, latestTime, writeCounterFile, writeMetaFile } from './podFiles.js'
import type { Pod } from '../read/readPods.js'

/** The counters of a pod that are written: all of them unless something is taken away. */
export type EntriesOf = (pod: Pod) => Iterable<CounterEntry>

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
