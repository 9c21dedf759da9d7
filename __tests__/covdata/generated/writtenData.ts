/** @module The data that a command wrote to a directory, in a form that can be compared. */
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { decodeCounterFile } from '../../../src/covdata/format/counterFile.js'
import { entriesIn } from '../contents.js'

/**
 * Meta-data files by their names and bytes; counter data files decoded, in a list for each binary: with -pkg, several pods
 * may become one with several files, and the times in their names do not say which is which.
 */
export async function dataIn(directory: string): Promise<Readonly<Record<string, unknown>>> {
  const meta: Record<string, string> = {}
  const counters: Record<string, string[]> = {}
  for (const name of (await readdir(directory)).sort()) {
    const bytes = await readFile(path.join(directory, name))
    if (name.startsWith('covmeta.')) meta[name] = bytes.toString('hex')
    else (counters[name.replace(/\d+$/, '')] ??= []).push(countersText(bytes))
  }
  for (const texts of Object.values(counters)) texts.sort()
  return { meta, counters }
}

/** A decoded counter data file. Its bytes cannot be compared, since Go's string table is in random order. */
function countersText(bytes: Uint8Array): string {
  const file = decodeCounterFile(bytes)
  const entries = entriesIn(file).map(
    ({ packageIndex, functionIndex, counters }) => `${packageIndex}.${functionIndex}: ${counters.join(' ')}`,
  )
  return JSON.stringify({ metaHash: file.metaHash, origin: file.origin, entries }, undefined, 1)
}
