/** @module Writing a pod: one meta-data file and one counter data file, named so that every covdata joins them. */
import path from 'node:path'
import type { ProcessOrigin } from '../format/counterFile.js'
import { type CounterEntry, encodeCounterFile } from '../format/encodeCounters.js'
import { writeFile } from '../bytes/fileSystem.js'
import type { PodProcess } from '../read/podProcess.js'

export async function writeMetaFile(directory: string, tag: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path.join(directory, `covmeta.${tag}`), bytes)
}

export interface MergedCounters {
  /** 16 bytes. */
  readonly metaHash: Uint8Array
  /** For the name of the file, in nanoseconds since 1970. */
  readonly time: bigint
  readonly origin: ProcessOrigin
  readonly entries: Iterable<CounterEntry>
}

/**
 * Writes merged counters. The name has process id 0, as Go's covdata writes it.
 */
export async function writeCounterFile(
  directory: string,
  tag: string,
  merged: MergedCounters,
): Promise<void> {
  const bytes = encodeCounterFile(merged.metaHash, merged.origin, merged.entries)
  await writeFile(path.join(directory, `covcounters.${tag}.0.${merged.time}`), bytes)
}

/** The latest time of the processes, so that the same input gives the same file. */
export function latestTime(processes: readonly PodProcess[]): bigint {
  return processes.reduce((most, { time }) => (time > most ? time : most), 0n)
}

/** What all processes have in common; what differs is left empty (Go's cmd/covdata/argsmerge.go). */
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
