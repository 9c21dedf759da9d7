/**
 * @module Go's build cache on disk (cmd/go/internal/cache). It has a directory for each first byte of the ids: a file
 * `<id>-a` names the output of an action, `<id>-d` is an output: a file, or a directory with an executable.
 */
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegularFile } from '../support/regularFile.js'
import { ENTRY_DIRECTORY } from './places.js'

export interface BuildCacheUse {
  /** How many actions were stored since the start. */
  readonly newActions: number
  /** Size of their outputs. */
  readonly newBytes: number
  /** Absolute paths of entries that were not used since the start. */
  readonly unused: readonly string[]
}

const ENTRY = /^[0-9a-f]{64}-([ad])$/
const ACTION = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +(\d+) +(\d+)\n$/
/** The size of every action file. */
const ACTION_BYTES = 175
/** Go updates the time of a file that it uses only if it is older than this. */
const REFRESH_MS = 3_600_000

interface Entry {
  readonly path: string
  /** `<id>` of the name. */
  readonly id: string
  readonly kind: 'a' | 'd'
  readonly used: boolean
  readonly bytes: number
}

/**
 * What was used and what was added since the start.
 *
 * The time of a file does not show what is new, because Go updates it on use; the content of an action file does. If a
 * repeated action has the same output as before, Go uses the output without updating its time, so an output counts as
 * used if its action was.
 * @param cache absolute path of the cache
 * @param startedAt Unix milliseconds
 */
export async function buildCacheUse(cache: string, startedAt: number): Promise<BuildCacheUse> {
  const entries: Entry[] = []
  for (const directory of await readdir(cache, { withFileTypes: true })) {
    if (directory.isDirectory() && ENTRY_DIRECTORY.test(directory.name))
      entries.push(...(await entriesOf(join(cache, directory.name), startedAt - REFRESH_MS)))
  }
  const outputs = new Set<string>()
  let newActions = 0
  let newBytes = 0
  for (const entry of entries) {
    if (entry.kind !== 'a' || !entry.used || entry.bytes !== ACTION_BYTES) continue
    // Programs of the job may have put anything there.
    const bytes = await readRegularFile(entry.path, ACTION_BYTES).catch(() => undefined)
    const found = bytes === undefined ? null : ACTION.exec(bytes.toString('latin1'))
    if (found === null) continue
    const [, output = '', size, nanoseconds] = found
    outputs.add(output)
    if (Number(nanoseconds) / 1e6 < startedAt) continue
    newActions++
    newBytes += Number(size)
  }
  const unused = entries.filter(({ id, kind, used }) => !used && !(kind === 'd' && outputs.has(id)))
  return { newActions, newBytes, unused: unused.map(({ path }) => path) }
}

/** The entries in a directory. Links, and files that Go does not name like this, are neither read nor removed. */
async function entriesOf(directory: string, usedSince: number): Promise<readonly Entry[]> {
  const found = await readdir(directory, { withFileTypes: true })
  const entries = found.map(async (item): Promise<readonly Entry[]> => {
    const kind = ENTRY.exec(item.name)?.[1] === 'a' ? 'a' : 'd'
    const known = ENTRY.test(item.name) && (item.isFile() || (kind === 'd' && item.isDirectory()))
    if (!known) return []
    const path = join(directory, item.name)
    const { mtimeMs, size } = await lstat(path)
    return [{ path, id: item.name.slice(0, -2), kind, used: mtimeMs >= usedSince, bytes: size }]
  })
  return (await Promise.all(entries)).flat()
}

/** Removes entries, which Go itself does after five days. */
export async function removeEntries(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true })
}
