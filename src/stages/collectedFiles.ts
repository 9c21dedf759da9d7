/** @module Which files with counters a step collected, so that a report sees whether another step of the job had them too. */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { MAX_COLLECTED } from '../legs/manifestLimits.js'

/** Their names have the process id and a time in nanoseconds. */
const COUNTERS_NAME = /^(?:live\.)?covcounters\./
const HASH_LENGTH = 12

/**
 * Short hashes of the names of the files, each once and sorted; undefined if there are too many, or a folder cannot be read.
 * @param directories absolute
 */
export async function collectedFiles(directories: readonly string[]): Promise<readonly string[] | undefined> {
  const names = new Set<string>()
  for (const directory of directories) {
    const all = await readdir(directory).catch(() => undefined)
    if (all === undefined) return undefined
    for (const name of all) if (COUNTERS_NAME.test(name)) names.add(name)
    if (names.size > MAX_COLLECTED) return undefined
  }
  return [...names].map(hashOf).sort()
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH)
}
