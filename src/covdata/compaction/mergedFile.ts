/** @module The file of a directory that has the counters of processes whose own files are gone. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { errorCode } from '../../support/errors.js'
import { FileReader } from '../bytes/fileReader.js'
import { PodCounters } from '../counters/podCounters.js'
import { decodeCounterFile } from '../format/counterFile.js'
import { encodeCounterFile } from '../format/encodeCounters.js'
import type { MergedRecord } from '../format/mergedRecord.js'
import type { ProcessKind } from '../format/processIdentity.js'
import type { CounterTarget } from '../read/counterTarget.js'
import type { PodProcess } from '../read/podProcess.js'
import { ProcessFold, groupOf, processesOf } from '../read/processGroups.js'

/** What is added to a merged file. */
export interface Addition {
  readonly counters: PodCounters
  readonly processes: readonly PodProcess[]
  /** Names of the files in which all of that was. */
  readonly names: readonly string[]
}

/** A merged file, which need not exist yet. */
export interface MergedPlace {
  readonly path: string
  readonly target: CounterTarget
  /** Whether Go itself would have lost the counters. */
  readonly kept: boolean
  /** What all of its processes are, as far as that decides in which column they count. */
  readonly kind: Exclude<ProcessKind, 'stand-in'>
}

export interface MergingDirectory {
  /** Absolute, on the same file system: where the file is written first. */
  readonly scratch: string
  /** Whether a file that was merged before is still there. */
  readonly isThere: (name: string) => boolean
}

/**
 * Adds to a merged file. Its new content takes the place of the old one at once, and names the files that it includes:
 * from then on those do not count any more, whether or not somebody removes them.
 * @throws Error if the file cannot be read or written; then nothing has changed
 */
export function addToMerged(
  { path: file, target, kept, kind }: MergedPlace,
  addition: Addition,
  { scratch, isThere }: MergingDirectory,
): void {
  const { meta, layout, mode } = target
  const sum = new PodCounters(layout, mode)
  const fold = new ProcessFold()
  const names = new Set(addition.names)
  const before = readMerged(file)
  if (before !== undefined) {
    sum.add(before.entries)
    for (const process of before.processes) fold.add(process)
    // Files that could not be removed.
    for (const name of before.names) if (isThere(name)) names.add(name)
  }
  sum.addAll(addition.counters)
  for (const process of addition.processes) fold.add(process)
  const record: MergedRecord = { groups: fold.processes.map(groupOf), names: [...names] }
  const identity = { started: 0n, clears: 0n, atEnd: true, fixed: kept, kind }
  const hash = Buffer.from(meta.hash, 'hex')
  const origin = { args: [], goos: '', goarch: '' }
  const bytes = encodeCounterFile(hash, origin, sum.entries(), identity, record)
  const temporary = path.join(scratch, path.basename(file))
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

type Before = Pick<ReturnType<typeof decodeCounterFile>, 'entries'> & {
  readonly processes: readonly PodProcess[]
  readonly names: readonly string[]
}

/** @returns undefined if there is none: nothing has been merged yet, or a test has removed what there was */
function readMerged(file: string): Before | undefined {
  try {
    const bytes = new FileReader().read(file, 'counters')
    const { entries, origin, record } = decodeCounterFile(bytes)
    if (record === undefined) throw new Error(`${file} is not the file that was written`)
    const unknown = { pid: 0, time: 0n, directory: 0, column: 0, path: file, ending: undefined }
    const { groups, names } = record
    const none = { fixed: false, kind: undefined, atEnd: false }
    return { entries, processes: processesOf({ ...origin, ...unknown, ...none, groups }), names }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
