/** @module Which processes of this machine left live files and run still. */
import { readFile, readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { type LiveFile, decodeLiveFile } from '../covdata/live/liveFile.js'
import { errorCode } from '../support/errors.js'
import { readProc } from '../support/files.js'

/** Names of live files, with the ids of their processes as they are called here. */
export type RunningProcesses = ReadonlyMap<string, number>

/**
 * A file that says how its process ended is of none that runs. On Linux a process is told by its id in its own namespace, its
 * arguments and its start, which everybody may read; elsewhere by its id.
 * @param paths of live files; those that cannot be read are passed over
 */
export async function runningProcesses(
  paths: readonly string[],
  platform: NodeJS.Platform,
): Promise<RunningProcesses> {
  const found = new Map<string, number>()
  const files = await Promise.all(paths.map(async (path) => ({ path, live: await readLive(path) })))
  const open = files.flatMap(({ path, live }) =>
    live?.ending.how === 'unknown' ? [{ name: basename(path), live }] : [],
  )
  if (open.length === 0) return found
  const processes = platform === 'linux' ? await linuxProcesses() : []
  for (const { name, live } of open) {
    const process = processes.find((one) => isProcessOf(live, one))
    if (process !== undefined) found.set(name, process.pid)
    else if (platform !== 'linux' && isAlive(live.pid)) found.set(name, live.pid)
  }
  return found
}

async function readLive(path: string): Promise<LiveFile | undefined> {
  try {
    return decodeLiveFile(await readFile(path))
  } catch {
    return undefined
  }
}

interface LinuxProcess {
  readonly pid: number
  /** In the innermost namespace, which is what it takes for its own. */
  readonly ownPid: number
  /** In nanoseconds since 1970, give or take a second. */
  readonly started: bigint
  readonly args: readonly string[]
}

const SECOND = 1_000_000_000n
/** What proc(5) tells times in: USER_HZ, the same on all architectures of Go. */
const TICKS = 100n

function isProcessOf({ pid, started, origin }: LiveFile, process: LinuxProcess): boolean {
  if (process.ownPid !== pid || process.started > started + 2n * SECOND) return false
  // The file has the arguments as far as they fit, so that the last one may be cut off, in the middle of a character even.
  const last = origin.args.length - 1
  return origin.args.every((arg, index) =>
    index < last ? process.args[index] === arg : process.args[index]?.startsWith(arg.replace(/\uFFFD$/, '')),
  )
}

async function linuxProcesses(): Promise<readonly LinuxProcess[]> {
  const [, boot = '0'] = /^btime (\d+)$/m.exec(await readProc('stat')) ?? []
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid): Promise<readonly LinuxProcess[]> => {
      const [status, stat, cmdline] = await Promise.all(
        ['status', 'stat', 'cmdline'].map(async (name) => readProc(`${pid}/${name}`)),
      )
      const [, own = pid] = /^NSpid:.*?(\d+)$/m.exec(status ?? '') ?? []
      // The name of the program may hold anything; the start is the 22nd field, the third stands behind the name.
      const ticks = (stat ?? '').replace(/^.*\) /s, '').split(' ')[19] ?? ''
      const args = (cmdline ?? '').split('\0').slice(0, -1)
      if (!/^\d+$/.test(ticks)) return []
      const started = BigInt(boot) * SECOND + (BigInt(ticks) * SECOND) / TICKS
      return [{ pid: Number(pid), ownPid: Number(own), started, args }]
    }),
  )
  return found.flat()
}

function isAlive(pid: number): boolean {
  // A signal to process 0 would be for all of ours.
  if (pid < 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
