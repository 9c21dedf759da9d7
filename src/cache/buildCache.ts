/**
 * @module Go's build cache on disk (cmd/go/internal/cache): in a directory for each first byte, `<id>-a` says which
 * output an action has, `<id>-d` is an output, a file or a directory with one program in it.
 */
import { lstat, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ENTRY_DIRECTORY } from './places.js'

export interface BuildCacheUse {
  /** Actions whose result was stored since the start. */
  readonly newActions: number
  /** Bytes of the outputs that they have. */
  readonly newBytes: number
  /** Absolute paths of entries that nothing has asked for. */
  readonly unused: readonly string[]
}

const ENTRY = /^[0-9a-f]{64}-([ad])$/
const ACTION = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +(\d+) +(\d+)\n$/
/** An action's file always has this length. */
const ACTION_BYTES = 175
/** Go refreshes the time of a file that it uses only when it is older than that. */
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
 * What was used and what was added since a time.
 *
 * The time of a file does not tell what is new: Go sets it on use. An action's file holds the time at which it was
 * stored. An output can be used without its time being set, when an action that is done again has the same output as
 * before, so it counts as used with its action.
 * @param startedAt milliseconds since 1970
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
    const found = ACTION.exec(await readFile(entry.path, 'latin1'))
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

/** Links and what Go does not name so are not entries: they are neither read nor removed. */
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

/** Removes entries, as Go's own trimming does after five days. */
export async function removeEntries(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true })
}
