/** @module The processes that a child started: who is left, and how to end them. POSIX process groups; Windows process trees. */
import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '../support/errors.js'
import { readProc } from '../support/files.js'
import { type Environment, capture } from './exec.js'

export interface GroupMember {
  readonly pid: number
  /** Base name of the program; arguments may hold secrets. */
  readonly command: string
}

/** Where the processes run. */
export interface GroupPlace {
  readonly platform: NodeJS.Platform
  /** Of the system's own programs. */
  readonly env: Environment
}

/** How long a group may take to end by itself after SIGTERM: time for a server to shut down and write its counters. */
const GRACE_MS = 5000
const POLL_MS = 50

export class ProcessGroup {
  /** @param leader process id of the first process, which is the group's id */
  constructor(
    private readonly leader: number,
    private readonly place: GroupPlace,
  ) {}

  /** The running members; zombies have ended. Empty where the system does not say. */
  async members(): Promise<readonly GroupMember[]> {
    if (!this.exists()) return []
    return this.place.platform === 'linux'
      ? membersFromProc(this.leader)
      : membersFromPs(this.leader, this.place.env)
  }

  /**
   * Ends the whole group: SIGTERM, a grace period, SIGKILL. On Windows the tree below the process, at once.
   * @param graceMs 0: no SIGTERM first
   */
  async end(graceMs = GRACE_MS): Promise<void> {
    if (this.place.platform === 'win32') {
      const tree = ['/PID', String(this.leader), '/T', '/F']
      // By its path: the binaries come first on PATH, whatever they are called.
      const system = this.place.env.SystemRoot ?? 'C:\\Windows'
      await capture(`${system}\\System32\\taskkill.exe`, tree, { cwd: '.', env: this.place.env })
      return
    }
    if (graceMs > 0) {
      this.signal('SIGTERM')
      // A stopped process handles nothing before it goes on.
      this.signal('SIGCONT')
      for (let waited = 0; waited < graceMs && (await this.members()).length > 0; waited += POLL_MS)
        await sleep(POLL_MS)
    }
    this.signal('SIGKILL')
  }

  private exists(): boolean {
    return this.place.platform !== 'win32' && this.signal(0)
  }

  /** @returns whether anybody is there */
  private signal(signal: NodeJS.Signals | 0): boolean {
    try {
      return process.kill(-this.leader, signal)
    } catch (error) {
      if (errorCode(error) === 'ESRCH') return false
      // EPERM: somebody is there, though not ours to signal.
      if (errorCode(error) === 'EPERM') return true
      throw error
    }
  }
}

async function membersFromProc(group: number): Promise<readonly GroupMember[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const members = await Promise.all(pids.map((pid) => procMember(pid, group)))
  return members.filter((member) => member !== undefined)
}

async function procMember(pid: string, group: number): Promise<GroupMember | undefined> {
  // proc(5): pid (comm) state ppid pgrp …; comm may hold blanks and parentheses. The process may end meanwhile.
  const stat = await readProc(`${pid}/stat`)
  const match = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(stat)
  if (match === null) return undefined
  const [, threadName = '', state, pgrp] = match
  if (Number(pgrp) !== group || state === 'Z' || state === 'X') return undefined
  // comm is the name of the first thread and cut at 15 characters.
  const [program = ''] = (await readProc(`${pid}/cmdline`)).split('\0')
  return { pid: Number(pid), command: basename(program) || threadName }
}

async function membersFromPs(group: number, env: Environment): Promise<readonly GroupMember[]> {
  const { stdout } = await capture('/bin/ps', ['-A', '-o', 'pid=,pgid=,stat=,comm='], { cwd: '/', env })
  return stdout.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line)
    if (match === null || Number(match[2]) !== group || match[3]?.startsWith('Z') === true) return []
    return [{ pid: Number(match[1]), command: match[4]?.split('/').at(-1) ?? '' }]
  })
}
