/** @module Writes what `go tool covdata merge` does with -pkg (chosen packages) and -pcombine (binaries combined into one pod). */
import type { CounterMode } from '../format/format.js'
import { hex } from '../bytes/bytes.js'
import type { CounterEntry } from '../format/encodeCounters.js'
import { encodeMetaFile, encodePackage } from '../format/encodeMeta.js'
import { widerMode } from '../format/format.js'
import type { MetaFunction } from '../format/functionRecords.js'
import { mergeInto } from '../counters/counterArithmetic.js'
import type { MetaPackage } from '../format/metaFile.js'
import { type MetaHashAlgorithm, algorithmOf, hashBlobs, hashFunction } from '../format/metaHash.js'
import type { PackageMatch } from '../units/packagePatterns.js'
import { commonOrigin, latestTime, writeCounterFile, writeMetaFile } from '../write/podFiles.js'
import { type EntriesOf, allEntries } from '../write/mergePods.js'
import type { Pod } from '../read/readPods.js'
import { checkGranularity } from '../read/granularity.js'

/** Writes each pod as `mergePods` does, but only the chosen packages. The meta-data files get new hashes and names. */
export async function mergePackages(
  pods: readonly Pod[],
  outDirectory: string,
  matches: PackageMatch,
  entriesOf: EntriesOf = allEntries,
): Promise<void> {
  const modes = new Map<string, CounterMode>()
  const times = new Map<string, bigint>()
  for (const pod of pods) {
    const { meta, processes } = pod
    const blobs: Uint8Array[] = []
    const newIndexes = new Map<number, number>()
    for (const [packageIndex, { importPath, blob }] of meta.packages.entries()) {
      if (matches(importPath)) newIndexes.set(packageIndex, blobs.push(blob) - 1)
    }
    const metaHash = hashBlobs(algorithmOf(meta.packages), blobs)
    const tag = hex(metaHash)
    // Binaries with the same remaining packages become one pod: their counter data files need different names.
    const mode = widerMode(modes.get(tag) ?? meta.mode, meta.mode)
    modes.set(tag, mode)
    const time = largerOf(latestTime(processes), (times.get(tag) ?? -1n) + 1n)
    times.set(tag, time)
    const bytes = encodeMetaFile({ hash: metaHash, mode, granularity: meta.granularity, blobs })
    await writeMetaFile(outDirectory, tag, bytes)
    await writeCounterFile(outDirectory, tag, {
      metaHash,
      time,
      origin: commonOrigin(processes),
      entries: renumbered(entriesOf(pod), newIndexes),
    })
  }
}

function largerOf(one: bigint, other: bigint): bigint {
  return one > other ? one : other
}

/**
 * Combines all pods into one, package by package and function by function. Functions that are the same in several binaries
 * become one. Read the pods with `arithmetic: 'widest'`, which is how Go adds up.
 * @throws UserError when the granularities differ
 */
export async function combinePods(
  pods: readonly Pod[],
  outDirectory: string,
  matches: PackageMatch,
): Promise<void> {
  const [first] = pods
  if (first === undefined) return
  checkGranularity(pods)
  const algorithm = algorithmOf(pods.flatMap(({ meta }) => meta.packages))
  const packages = new Map<string, CombinedPackage>()
  let mode = first.meta.mode
  for (const { meta, counters } of pods) {
    mode = widerMode(mode, meta.mode)
    for (const [packageIndex, metaPackage] of meta.packages.entries()) {
      if (!matches(metaPackage.importPath)) continue
      const combined = packages.get(metaPackage.importPath) ?? new CombinedPackage(algorithm, metaPackage)
      packages.set(metaPackage.importPath, combined)
      for (const [functionIndex, metaFunction] of metaPackage.functions.entries()) {
        combined.add(mode, metaFunction, counters.of(packageIndex, functionIndex))
      }
    }
  }
  const combined = [...packages.values()]
  const blobs = combined.map((combinedPackage) => combinedPackage.encode())
  const metaHash = hashBlobs(algorithm, blobs)
  const processes = pods.flatMap((pod) => pod.processes)
  const bytes = encodeMetaFile({ hash: metaHash, mode, granularity: first.meta.granularity, blobs })
  await writeMetaFile(outDirectory, hex(metaHash), bytes)
  await writeCounterFile(outDirectory, hex(metaHash), {
    metaHash,
    time: latestTime(processes),
    origin: commonOrigin(processes),
    entries: combined.flatMap((combinedPackage, packageIndex) => combinedPackage.entries(packageIndex)),
  })
}

/** A package combined from those of several binaries. */
class CombinedPackage {
  private readonly functions: MetaFunction[] = []
  private readonly indexes = new Map<string, number>()
  private readonly counters = new Map<number, Uint32Array>()

  constructor(
    private readonly algorithm: MetaHashAlgorithm,
    private readonly first: MetaPackage,
  ) {}

  add(mode: CounterMode, metaFunction: MetaFunction, counters: Uint32Array | undefined): void {
    const index = this.indexOf(metaFunction)
    if (counters === undefined) return
    const known = this.counters.get(index)
    if (known === undefined) this.counters.set(index, counters.slice())
    else mergeInto(mode, known, 0, counters, 0, counters.length)
  }

  encode(): Uint8Array {
    const { importPath, name, modulePath } = this.first
    return encodePackage(this.algorithm, { importPath, name, modulePath, functions: this.functions })
  }

  entries(packageIndex: number): readonly CounterEntry[] {
    return [...this.counters]
      .sort(([one], [other]) => one - other)
      .map(([functionIndex, counters]) => ({ packageIndex, functionIndex, counters }))
  }

  private indexOf(metaFunction: MetaFunction): number {
    const identity = hashFunction(this.algorithm, metaFunction)
    const known = this.indexes.get(identity)
    if (known !== undefined) return known
    this.indexes.set(identity, this.functions.length)
    return this.functions.push(metaFunction) - 1
  }
}

function* renumbered(
  entries: Iterable<CounterEntry>,
  newIndexes: ReadonlyMap<number, number>,
): Iterable<CounterEntry> {
  for (const entry of entries) {
    const packageIndex = newIndexes.get(entry.packageIndex)
    if (packageIndex !== undefined) yield { ...entry, packageIndex }
  }
}
