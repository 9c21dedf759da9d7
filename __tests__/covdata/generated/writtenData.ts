/** @module What a command wrote into a directory, in a form that can be compared. */
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { decodeCounterFile } from '../../../src/covdata/format/counterFile.js'
import { entriesIn } from '../contents.js'

/**
 * Meta-data files by their names and bytes; counter data files decoded, a list for each program: with -pkg several pods
 * can become one, with a file each, and the time in its name does not say which is which.
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

/** A counter data file without its bytes, in which Go's string table has any order. */
function countersText(bytes: Uint8Array): string {
  const file = decodeCounterFile(bytes)
  const entries = entriesIn(file).map(
    ({ packageIndex, functionIndex, counters }) => `${packageIndex}.${functionIndex}: ${counters.join(' ')}`,
  )
  return JSON.stringify({ metaHash: file.metaHash, origin: file.origin, entries }, undefined, 1)
}
