/** @module Which processes on this machine own live files and are still running. */
import { basename } from 'node:path'
import type { Ending } from '../covdata/format/ending.js'
import { LIVE_HEADER_BYTES, type LiveOwner, decodeLiveOwner } from '../covdata/live/liveFile.js'
import { errorCode } from '../support/errors.js'
import { processIds, readProc } from '../support/files.js'
import { readStart } from '../support/regularFile.js'

/** The names of live files, with the ids of their processes in our own namespace. */
export type RunningProcesses = ReadonlyMap<string, number>

/**
 * Finds the live files whose processes are still running. A file that says how its process ended is not one of them. On
 * Linux a process is recognized by its id in its own namespace, its arguments and its start time, which everyone may read,
 * and by the live file that it has mapped, which its user and root may read; elsewhere by its id.
 * @param paths live files; those that cannot be read are ignored
 */
export async function runningProcesses(
  paths: readonly string[],
  platform: NodeJS.Platform,
): Promise<RunningProcesses> {
  const found = new Map<string, number>()
  const open: { readonly name: string; readonly live: LiveOwner }[] = []
  for (const path of paths) {
    const live = await liveOwner(path)
    if (live !== undefined && OPEN.includes(live.ending.how)) open.push({ name: basename(path), live })
  }
  if (open.length === 0) return found
  const processes = platform === 'linux' ? await linuxProcesses() : []
  for (const { name, live } of open) {
    const process = await processOf(live, name, processes)
    if (process !== undefined) found.set(name, process.pid)
    else if (platform !== 'linux' && isAlive(live.pid)) found.set(name, live.pid)
  }
  return found
}

/** What a live file says of its process; undefined if it cannot be read. */
export async function liveOwner(path: string): Promise<LiveOwner | undefined> {
  try {
    return decodeLiveOwner(await readStart(path, LIVE_HEADER_BYTES))
  } catch {
    return undefined
  }
}

/** What a live file says while its process is running. */
const OPEN: readonly string[] = ['unknown', 'without hooks'] satisfies Ending['how'][]

/** A process of any namespace that we can see. */
export interface LinuxProcess {
  readonly pid: number
  /** The id in the innermost namespace, which is the one that the process itself sees. */
  readonly ownPid: number
  /** Nanoseconds since 1970, give or take a second. */
  readonly started: bigint
  readonly args: readonly string[]
}

const SECOND = 1_000_000_000n
/** The unit of times in proc(5): USER_HZ, the same on all architectures that Go supports. */
const TICKS_PER_SECOND = 100n

/**
 * The process that a live file describes. In containers, many processes have the id 1 and equal arguments: one that has
 * another live file mapped, even one that was removed, is not the one. Of those that have none that we may see, the one whose
 * start is the closest is it.
 * @param name of the live file, which is the same in all mount namespaces
 */
export async function processOf(
  live: LiveOwner,
  name: string,
  processes: readonly LinuxProcess[],
): Promise<LinuxProcess | undefined> {
  let closest: LinuxProcess | undefined
  for (const one of processes.filter((each) => mayBeOf(live, each))) {
    const mapped = await mappedLiveFiles(one.pid)
    if (mapped.includes(name)) return one
    const isCloser = closest === undefined || apart(live, one) < apart(live, closest)
    if (mapped.length === 0 && isCloser) closest = one
  }
  return closest
}

function apart({ started }: LiveOwner, process: LinuxProcess): bigint {
  const distance = started - process.started
  return distance < 0n ? -distance : distance
}

/** The names of the live files that a process has mapped; none if it only writes snapshots, or we may not know. */
async function mappedLiveFiles(pid: number): Promise<readonly string[]> {
  // proc(5): a line for each mapping, with its path at the end, and a word behind it if the file was removed.
  const maps = await readProc(`${pid}/maps`)
  return [...maps.matchAll(/\/(live\.covcounters\.\d+\.\d+)(?: \(deleted\))?$/gm)].flatMap(
    ([, name]) => name ?? [],
  )
}

/** Whether a process may be the one that a live file describes, by what everyone may read. */
function mayBeOf({ pid, started, origin }: LiveOwner, process: LinuxProcess): boolean {
  if (process.ownPid !== pid || process.started > started + 2n * SECOND) return false
  // The file has only the arguments that fit, and the last one may be cut off, even in the middle of a character.
  const last = origin.args.length - 1
  return origin.args.every((arg, index) =>
    index < last ? process.args[index] === arg : process.args[index]?.startsWith(arg.replace(/\uFFFD$/, '')),
  )
}

export async function linuxProcesses(): Promise<readonly LinuxProcess[]> {
  const boot = await bootTime()
  const pids = await processIds()
  const found = await Promise.all(
    pids.map(async (pid): Promise<readonly LinuxProcess[]> => {
      const [status, stat, cmdline] = await Promise.all(
        ['status', 'stat', 'cmdline'].map(async (name) => readProc(`${pid}/${name}`)),
      )
      const [, own = pid] = /^NSpid:.*?(\d+)$/m.exec(status ?? '') ?? []
      // The second field, the program's name, may contain anything. The start time is the 22nd field.
      const ticks = (stat ?? '').replace(/^.*\) /s, '').split(' ')[19] ?? ''
      const args = (cmdline ?? '').split('\0').slice(0, -1)
      if (!/^\d+$/.test(ticks)) return []
      const started = boot + (BigInt(ticks) * SECOND) / TICKS_PER_SECOND
      return [{ pid: Number(pid), ownPid: Number(own), started, args }]
    }),
  )
  return found.flat()
}

/** Nanoseconds since 1970, to a few hundredths of a second where the system says how long it has been running. */
async function bootTime(): Promise<bigint> {
  const [, seconds, hundredths] = /^(\d+)\.(\d\d) /.exec(await readProc('uptime')) ?? []
  if (seconds !== undefined && hundredths !== undefined)
    return BigInt(Date.now()) * 1_000_000n - (BigInt(seconds + hundredths) * SECOND) / 100n
  const [, whole = '0'] = /^btime (\d+)$/m.exec(await readProc('stat')) ?? []
  return BigInt(whole) * SECOND
}

/** Whether some process has the id, in our own namespace. */
export function isAlive(pid: number): boolean {
  // A signal to process 0 would go to our whole process group.
  if (pid < 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
