/** @module Which live files are of processes that have certainly ended, and who reads a directory. */
import { lstat, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { processIds, readProc } from '../support/files.js'
import { isAlive, linuxProcesses, liveOwner, processOf } from './runningProcesses.js'

/** Decides for which live files no process is left that could still count. */
export class EndedProcesses {
  /** Programs that were seen running: processes of containers in a virtual machine, or on another one, never are. */
  private readonly seen = new Set<string>()

  constructor(private readonly platform: NodeJS.Platform) {}

  /**
   * The live files whose processes have certainly ended. If a file does not say how (the process was killed, or is running),
   * that is certain only if another process of the same program and user was seen here.
   */
  async among(paths: readonly string[]): Promise<ReadonlySet<string>> {
    const ended = new Set<string>()
    const unsure: { readonly path: string; readonly program: string }[] = []
    const processes = paths.length > 0 && this.platform === 'linux' ? await linuxProcesses() : []
    for (const path of paths) {
      const live = await liveOwner(path)
      if (live === undefined) continue
      const program = live.origin.args[0] ?? ''
      const isRunning =
        this.platform === 'linux'
          ? (await processOf(live, basename(path), processes)) !== undefined
          : isAlive(live.pid)
      if (isRunning) this.seen.add(program)
      else if (SURE.includes(live.ending.how)) ended.add(path)
      else if (this.platform === 'linux') unsure.push({ path, program })
    }
    for (const { path, program } of unsure)
      if (this.seen.has(program) && (await isOurs(path))) ended.add(path)
    return ended
  }
}

/** What a live file says when its process is about to end. */
const SURE: readonly string[] = ['signal', 'panic', 'fatal error', 'itself']

/** The processes of other users may be hidden from us. */
async function isOurs(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined)
  return stats !== undefined && stats.uid === process.getuid?.()
}

/**
 * Whether another process works in one of the directories, as after `cd "$GOCOVERDIR"`, or names it in its command line, as
 * `go tool covdata -i` and `cp` do, other than for writing there. Only Linux shows either.
 * @param directories absolute; with links in them, only command lines are known
 */
export async function anyReader(directories: readonly string[], platform: NodeJS.Platform): Promise<boolean> {
  if (platform !== 'linux') return false
  const pids = (await processIds()).filter((pid) => pid !== String(process.pid))
  const places = await Promise.all(pids.map(async (pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')))
  if (places.some((place) => directories.some((directory) => `${place}/`.startsWith(`${directory}/`))))
    return true
  const lines = await Promise.all(pids.map(async (pid) => readProc(`${pid}/cmdline`)))
  return lines
    .flatMap((line) => line.split('\0'))
    .some((arg) => !arg.startsWith(WRITER) && directories.some((directory) => arg.includes(directory)))
}

/** How a test binary is told where to write. */
const WRITER = '-test.gocoverdir='
