/** @module Test processes without a journal: it is gone, or they never kept one. What ran in them, and when, is not known. */
import { basename } from 'node:path'
import { LIVE_NAME } from '../../covdata/live/liveFile.js'
import type { PodProcess } from '../../covdata/read/podProcess.js'
import { processKey } from './testJournal.js'

export interface LostProcess {
  readonly pid: number
  /** In nanoseconds since 1970. */
  readonly started: bigint
  /** In nanoseconds since 1970; Infinity if it is not known. */
  readonly ended: number
  /** Its program; undefined if it is only known by the tag of programs that its tests have started. */
  readonly program: string | undefined
}

export class LostProcesses {
  private readonly byKey = new Map<string, LostProcess>()

  /** @param since when the run began, in nanoseconds since 1970: tags of before were set by hand */
  constructor(private readonly since = 0n) {}

  /** Notes the test process that a process is, or that its tag names; no journal has it. */
  note({ kind, pid, identity, testTag, args, time, path }: PodProcess): void {
    if (testTag !== undefined) {
      const key = processKey(testTag)
      if (!this.byKey.has(key)) this.byKey.set(key, { ...testTag, ended: Infinity, program: undefined })
    } else if (kind === 'test' && identity !== undefined) {
      const { started } = identity
      const ended = LIVE_NAME.test(basename(path)) ? Infinity : Number(time)
      this.byKey.set(processKey({ pid, started }), { pid, started, ended, program: basename(args[0] ?? '') })
    }
  }

  /** Whether one of them may have run at some time of an interval, in nanoseconds since 1970. */
  mayHaveRun(from: number, to: number): boolean {
    return this.all.some(
      ({ started, ended }) => started >= this.since && Number(started) <= to && ended >= from,
    )
  }

  /** By process id. */
  get all(): readonly LostProcess[] {
    return [...this.byKey.values()].sort((one, other) => one.pid - other.pid)
  }

  /** For each, what is not there and how it is known. */
  get texts(): readonly string[] {
    return this.all.map((lost) => this.textOf(lost))
  }

  private textOf({ pid, started, program }: LostProcess): string {
    if (program !== undefined) return `${program} (process ${pid}): it has no journal`
    if (started >= this.since) return `process ${pid}, whose tests started programs: it has no journal`
    return `process ${pid} of before the run: programs have GOCOVERTEST of one of its tests`
  }
}
