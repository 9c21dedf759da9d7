/** @module Counters of a process, from the file that Go writes at its end or from its live file. */
import { basename } from 'node:path'
import { type CounterFile, decodeCounterFile } from '../format/counterFile.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import { liveEntries } from './liveCounters.js'
import { LIVE_NAME, decodeLiveFile } from './liveFile.js'

/**
 * @param path tells by its name which kind of file it is
 * @param layout of the meta-data
 * @throws FormatError for anything that is not what its name says
 */
export function decodeAnyCounterFile(path: string, bytes: Uint8Array, layout: CounterLayout): CounterFile {
  if (!LIVE_NAME.test(basename(path))) return decodeCounterFile(bytes)
  const { metaHash = '', origin, memory, started, clears } = decodeLiveFile(bytes)
  return {
    metaHash,
    origin,
    identity: { started, clears, atEnd: false, fixed: false },
    entries: liveEntries(memory, layout),
  }
}
