/** @module The contents of a data directory, in a form that can be compared. */
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { type CounterFile, decodeCounterFile } from '../../src/covdata/format/counterFile.js'
import type { CounterEntry } from '../../src/covdata/format/encodeCounters.js'
import { EntryCursor, checkEntries } from '../../src/covdata/format/counterEntries.js'
import { mergeUlebs, mergeWords } from '../../src/covdata/counters/counterArithmetic.js'

/**
 * Meta-data files by their names and bytes; counter data files decoded, with the time, which Go takes from the clock,
 * removed from their names.
 */
export async function contentsOf(directory: string): Promise<Readonly<Record<string, unknown>>> {
  const contents: Record<string, unknown> = {}
  for (const name of (await readdir(directory)).sort()) {
    const bytes = await readFile(path.join(directory, name))
    if (name.startsWith('covmeta.')) contents[name] = bytes.toString('hex')
    else contents[name.replace(/\d+$/, 'time')] = decoded(decodeCounterFile(bytes))
  }
  return contents
}

/** A decoded counter data file. Its bytes cannot be compared, since Go's string table is in random order. */
function decoded(file: CounterFile): unknown {
  return { metaHash: file.metaHash, origin: file.origin, entries: entriesIn(file) }
}

/**
 * The entries of a counter data file, in its order.
 * @throws FormatError when some are missing
 */
export function entriesIn({ entries }: CounterFile): readonly CounterEntry[] {
  checkEntries(entries)
  const cursor = new EntryCursor(entries)
  const found: CounterEntry[] = []
  for (let left = entries.length; cursor.hasMore(left); left--) {
    cursor.next()
    const { count, packageIndex, functionIndex } = cursor
    const counters = new Uint32Array(count)
    if (cursor.encoding === 'uleb') mergeUlebs('count', counters, 0, cursor.bytes, count)
    else mergeWords('count', counters, 0, cursor.bytes, count, cursor.encoding === 'little')
    found.push({ packageIndex, functionIndex, counters })
  }
  return found
}
