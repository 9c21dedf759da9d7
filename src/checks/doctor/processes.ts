/** @module What Linux says of a running process: its user, its variables, and what it sees of the file system. */
import { readFile, readlink, stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import type { User } from '../../process/asUser.js'
import { processIds, readProc } from '../../support/files.js'
import { type Executable, readExecutable } from './executable.js'

export interface RunningProcess {
  readonly pid: number
  /** Its id in its own PID namespace. */
  readonly ownPid: number
  /** The words of its command line. */
  readonly args: readonly string[]
  readonly user: User
  /** Undefined if its environment may not be read, as that of another user's process. */
  readonly variables: ReadonlyMap<string, string> | undefined
  /** Where we find what it sees as `/`; empty if it sees what we see. */
  readonly root: string
  /** The namespaces that are not ours: `mnt`, `pid`, `user`. */
  readonly namespaces: readonly string[]
  readonly workingDirectory: string
}

const NAMESPACES = ['mnt', 'pid', 'user']

/** @returns undefined if there is no such process */
export async function runningProcess(pid: number): Promise<RunningProcess | undefined> {
  const status = await readProc(`${pid}/status`)
  if (status === '') return undefined
  const numbers = (name: string): readonly number[] =>
    (new RegExp(`^${name}:(.*)$`, 'm').exec(status)?.[1] ?? '')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(Number)
  const [args, environ, other, rootLink, workingDirectory] = await Promise.all([
    readProc(`${pid}/cmdline`),
    readFile(`/proc/${pid}/environ`, 'utf8').catch(() => undefined),
    otherNamespaces(pid),
    linkOf(pid, 'root'),
    linkOf(pid, 'cwd'),
  ])
  const [, uid = 0] = numbers('Uid')
  const [, gid = 0] = numbers('Gid')
  return {
    pid,
    ownPid: numbers('NSpid').at(-1) ?? pid,
    args: args.split('\0').slice(0, -1),
    user: { uid, gid, groups: numbers('Groups') },
    variables: environ === undefined ? undefined : variablesIn(environ),
    root: other.includes('mnt') || (rootLink ?? '/') !== '/' ? `/proc/${pid}/root` : '',
    namespaces: other,
    workingDirectory: workingDirectory ?? '/',
  }
}

async function linkOf(pid: number, name: string): Promise<string | undefined> {
  return readlink(`/proc/${pid}/${name}`).catch(() => undefined)
}

async function otherNamespaces(pid: number): Promise<readonly string[]> {
  const links = await Promise.all(
    NAMESPACES.map(async (name) => {
      const [its, ours] = await Promise.all([
        linkOf(pid, `ns/${name}`),
        readlink(`/proc/self/ns/${name}`).catch(() => undefined),
      ])
      return its !== undefined && ours !== undefined && its !== ours ? [name] : []
    }),
  )
  return links.flat()
}

function variablesIn(environ: string): ReadonlyMap<string, string> {
  return new Map(
    environ.split('\0').flatMap((entry) => {
      const equals = entry.indexOf('=')
      return equals < 1 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)] as const]
    }),
  )
}

/** Where we find a path of the process: GOCOVERDIR may be relative to where the process was started. */
export function placeOf({ root, workingDirectory }: RunningProcess, path: string): string {
  return isAbsolute(path) ? `${root}${path}` : join(`${root}${workingDirectory}`, path)
}

/**
 * The ids of the processes that were started from an executable, or from one of the same main package and name: an image
 * has a copy of it.
 * @param path absolute
 */
export async function processesOf(executable: Executable, path: string): Promise<readonly number[]> {
  const own = await stat(path).catch(() => undefined)
  const pids = (await processIds()).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const exe = `/proc/${pid}/exe`
      const target = await linkOf(pid, 'exe')
      if (target === undefined) return []
      const stats = await stat(exe).catch(() => undefined)
      if (stats !== undefined && stats.ino === own?.ino && stats.dev === own.dev) return [pid]
      if (basename(target.replace(/ \(deleted\)$/, '')) !== basename(path)) return []
      const other = await readExecutable(exe).catch(() => undefined)
      return other?.mainPackage !== undefined && other.mainPackage === executable.mainPackage ? [pid] : []
    }),
  )
  return found.flat().sort((one, other) => one - other)
}
