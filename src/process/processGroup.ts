/** @module The processes that a child started: who is left, and how to end them. POSIX process groups; Windows process trees. */
import { readFile, readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '../support/errors.js'
import { capture } from './exec.js'

export interface GroupMember {
  readonly pid: number
  /** Base name of the program; arguments may hold secrets. */
  readonly command: string
}

/** How long a group may take to end by itself after SIGTERM: time for a server to shut down and write its counters. */
const GRACE_MS = 5000
const POLL_MS = 50

/** The running members of a process group; zombies have ended. Empty where the system does not say. */
export async function groupMembers(group: number): Promise<readonly GroupMember[]> {
  if (!groupExists(group)) return []
  return process.platform === 'linux' ? membersFromProc(group) : membersFromPs(group)
}

/**
 * Ends a whole group: SIGTERM, a grace period, SIGKILL. On Windows the tree below the process, at once.
 * @param graceMs 0: no SIGTERM first
 */
export async function endGroup(group: number, graceMs = GRACE_MS): Promise<void> {
  if (process.platform === 'win32') {
    await capture('taskkill', ['/PID', String(group), '/T', '/F'], { cwd: '.', env: process.env })
    return
  }
  if (graceMs > 0) {
    signalGroup(group, 'SIGTERM')
    // A stopped process handles nothing before it goes on.
    signalGroup(group, 'SIGCONT')
    for (let waited = 0; waited < graceMs && (await groupMembers(group)).length > 0; waited += POLL_MS)
      await sleep(POLL_MS)
  }
  signalGroup(group, 'SIGKILL')
}

function groupExists(group: number): boolean {
  return process.platform !== 'win32' && signalGroup(group, 0)
}

function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal)
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false
    // EPERM: somebody is there, though not ours to signal.
    if (errorCode(error) === 'EPERM') return true
    throw error
  }
}

async function membersFromProc(group: number): Promise<readonly GroupMember[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const members = await Promise.all(pids.map((pid) => procMember(pid, group)))
  return members.filter((member) => member !== undefined)
}

async function procMember(pid: string, group: number): Promise<GroupMember | undefined> {
  // proc(5): pid (comm) state ppid pgrp …; comm may hold blanks and parentheses. The process may end meanwhile.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const match = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(stat)
  if (match === null) return undefined
  const [, threadName = '', state, pgrp] = match
  if (Number(pgrp) !== group || state === 'Z' || state === 'X') return undefined
  // comm is the name of the first thread and cut at 15 characters.
  const [program = ''] = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0')
  return { pid: Number(pid), command: basename(program) || threadName }
}

async function membersFromPs(group: number): Promise<readonly GroupMember[]> {
  const { stdout } = await capture('ps', ['-A', '-o', 'pid=,pgid=,stat=,comm='], {
    cwd: '/',
    env: process.env,
  })
  return stdout.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line)
    if (match === null || Number(match[2]) !== group || match[3]?.startsWith('Z') === true) return []
    return [{ pid: Number(match[1]), command: match[4]?.split('/').at(-1) ?? '' }]
  })
}
