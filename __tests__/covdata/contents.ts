/** @module What is in a data directory, in a form that can be compared. */
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { decodeCounterFile } from '../../src/covdata/counterFile.js'

/**
 * Meta-data files by their names and bytes; counter data files decoded, and named without the time, which Go takes
 * from the clock.
 */
export async function contentsOf(directory: string): Promise<Readonly<Record<string, unknown>>> {
  const contents: Record<string, unknown> = {}
  for (const name of (await readdir(directory)).sort()) {
    const bytes = await readFile(path.join(directory, name))
    if (name.startsWith('covmeta.')) contents[name] = bytes.toString('hex')
    else contents[name.replace(/\d+$/, 'time')] = decodeCounterFile(bytes)
  }
  return contents
}
