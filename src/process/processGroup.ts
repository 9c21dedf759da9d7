/** @module A child and the processes that it started: which still run, and how to end them. POSIX process groups, Windows process trees. */
import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { TOO_LATE, within } from '../support/deadline.js'
import { errorCode } from '../support/errors.js'
import { readProc } from '../support/files.js'
import { type Environment, capture } from './exec.js'

export interface GroupMember {
  readonly pid: number
  /** Base name of the program, without its arguments, which may hold secrets. */
  readonly command: string
  /** Whether it is an instrumented program; undefined if this is not known. */
  readonly instrumented?: boolean | undefined
}

/** The system that the processes run on. */
export interface GroupPlace {
  readonly platform: NodeJS.Platform
  /** For `ps` and `taskkill`. */
  readonly env: Environment
}

/** How long a group may take to end after SIGTERM: time for a server to shut down and write its counters. */
const GRACE_MS = 5000
const POLL_MS = 50
/** How often the members are looked at, which takes long when there are many processes on the machine. */
const LOOK_MS = 500

export class ProcessGroup {
  /** When the members are killed, by performance.now(). */
  private deadline = Infinity
  private ending: Promise<void> | undefined

  /** @param leader the id of the first process, which is also the id of the group */
  constructor(
    private readonly leader: number,
    private readonly place: GroupPlace,
  ) {}

  /** The running members, without zombies. Empty on Windows, which cannot list them. */
  async members(): Promise<readonly GroupMember[]> {
    if (!this.exists()) return []
    return this.place.platform === 'linux'
      ? membersFromProc(this.leader)
      : membersFromPs(this.leader, this.place.env)
  }

  /**
   * Ends the whole group: SIGTERM, a grace period, SIGKILL. On Windows, kills the process tree at once. Called again, it
   * can only shorten the grace period.
   */
  async end(graceMs = GRACE_MS): Promise<void> {
    this.deadline = Math.min(this.deadline, performance.now() + graceMs)
    this.ending ??= this.place.platform === 'win32' ? this.endTree() : this.endGroup()
    await this.ending
  }

  /** Kills the members without waiting for anything; on Windows, only the leader. */
  kill(): void {
    if (this.place.platform === 'win32') process.kill(this.leader)
    else this.signal('SIGKILL')
  }

  private async endTree(): Promise<void> {
    const tree = ['/PID', String(this.leader), '/T', '/F']
    // By its full path: the directory of the binaries comes first on PATH, and one may be called taskkill.
    const system = this.place.env.SystemRoot ?? 'C:\\Windows'
    await capture(`${system}\\System32\\taskkill.exe`, tree, { cwd: '.', env: this.place.env })
  }

  private async endGroup(): Promise<void> {
    this.signal('SIGTERM')
    // A stopped process handles no signal until it continues.
    this.signal('SIGCONT')
    let looked = -Infinity
    while (performance.now() < this.deadline && this.exists()) {
      if (performance.now() - looked >= LOOK_MS) {
        // Zombies that nobody waits for are members, too.
        const members = await within(Math.min(GRACE_MS, this.deadline - performance.now()), this.members())
        if (members !== TOO_LATE && members.length === 0) break
        looked = performance.now()
      }
      await sleep(POLL_MS)
    }
    this.signal('SIGKILL')
  }

  private exists(): boolean {
    return this.place.platform !== 'win32' && this.signal(0)
  }

  /** @returns whether the group has a member */
  private signal(signal: NodeJS.Signals | 0): boolean {
    try {
      return process.kill(-this.leader, signal)
    } catch (error) {
      if (errorCode(error) === 'ESRCH') return false
      // EPERM: there is a member, but we may not signal it.
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
  // proc(5): pid (comm) state ppid pgrp …; comm may contain blanks and parentheses. The process may have ended.
  const stat = await readProc(`${pid}/stat`)
  const match = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(stat)
  if (match === null) return undefined
  const [, threadName = '', state, pgrp] = match
  if (Number(pgrp) !== group || state === 'Z' || state === 'X') return undefined
  // comm is the name of the first thread, cut after 15 characters.
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
