/** @module Writes a pod as one meta-data file and one counter data file, with names that every covdata recognises. */
import path from 'node:path'
import type { ProcessOrigin } from '../format/processOrigin.js'
import { type CounterEntry, encodeCounterFile } from '../format/encodeCounters.js'
import { writeFile } from '../bytes/fileSystem.js'
import type { PodProcess } from '../read/podProcess.js'

/** Writes the meta-data file of the pod with this tag; an existing one is replaced. */
export async function writeMetaFile(directory: string, tag: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path.join(directory, `covmeta.${tag}`), bytes)
}

/** The content of a counter data file that has no process of its own. */
export interface MergedCounters {
  /** The hash of the meta-data file, 16 bytes. */
  readonly metaHash: Uint8Array
  /** The time in the file name, in nanoseconds since 1970. */
  readonly time: bigint
  readonly origin: ProcessOrigin
  readonly entries: Iterable<CounterEntry>
}

/** Writes merged counters to a file whose name has process id 0, as Go's covdata does. */
export async function writeCounterFile(
  directory: string,
  tag: string,
  merged: MergedCounters,
): Promise<void> {
  const bytes = encodeCounterFile(merged.metaHash, merged.origin, merged.entries)
  await writeFile(path.join(directory, `covcounters.${tag}.0.${merged.time}`), bytes)
}

/** The latest time of the processes: unlike the current time, it names the same file for the same input. */
export function latestTime(processes: readonly PodProcess[]): bigint {
  return processes.reduce((most, { time }) => (time > most ? time : most), 0n)
}

/** What all processes have in common; anything that differs is left empty (Go's cmd/covdata/argsmerge.go). */
export function commonOrigin(processes: readonly PodProcess[]): ProcessOrigin {
  const [first] = processes
  if (first === undefined) return { args: [], goos: '', goarch: '' }
  const allHave = (has: (process: PodProcess) => boolean): boolean => processes.every(has)
  return {
    args: allHave(({ args }) => equalTexts(args, first.args)) ? first.args : [],
    goos: allHave(({ goos }) => goos === first.goos) ? first.goos : '',
    goarch: allHave(({ goarch }) => goarch === first.goarch) ? first.goarch : '',
  }
}

function equalTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index])
}
