/** @module Decodes the counters of a process, from the file that Go writes when it ends or from its live file. */
import { basename } from 'node:path'
import { type CounterFile, decodeCounterFile } from '../format/counterFile.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import { liveEntries } from './liveCounters.js'
import { LIVE_NAME, decodeLiveFile } from './liveFile.js'

/**
 * Decodes a counter data file or a live file.
 * @param path its file name says which of the two it is
 * @param layout of the pod's meta-data; only needed for a live file
 * @throws FormatError when the file is not what its name says
 */
export function decodeAnyCounterFile(path: string, bytes: Uint8Array, layout: CounterLayout): CounterFile {
  if (!LIVE_NAME.test(basename(path))) return decodeCounterFile(bytes)
  const { metaHash = '', origin, memory, started, clears, kind } = decodeLiveFile(bytes)
  return {
    metaHash,
    origin,
    identity: { started, clears, atEnd: false, fixed: false, kind },
    record: undefined,
    entries: liveEntries(memory, layout),
  }
}
