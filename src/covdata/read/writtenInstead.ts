/** @module What a process wrote as it ended, after its directory was listed: whoever collects need not wait for programs to end. */
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const LIVE_NAME = /^live\.covcounters\.(\d+)\.(\d+)$/
const COUNTER_NAME = /^covcounters\.([^\t\n\f\r ]+)\.(\d+)\.(\d+)$/

export interface WrittenFile {
  readonly tag: string
  readonly path: string
  readonly pid: number
  /** In nanoseconds since 1970. */
  readonly time: bigint
}

/**
 * The last counter data file of the process whose live file is gone: it writes the one before it removes the other.
 * @param live the path of its live file
 * @returns undefined if there is none
 */
export function writtenInstead(live: string): WrittenFile | undefined {
  const [, pid, started = '0'] = LIVE_NAME.exec(basename(live)) ?? []
  let last: WrittenFile | undefined
  for (const name of namesIn(dirname(live))) {
    const [, tag, own, written] = COUNTER_NAME.exec(name) ?? []
    if (tag === undefined || own !== pid || written === undefined) continue
    const time = BigInt(written)
    // An earlier process may have had the same id.
    if (time < BigInt(started) || time < (last?.time ?? 0n)) continue
    last = { tag, path: join(dirname(live), name), pid: Number(own), time }
  }
  return last
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
