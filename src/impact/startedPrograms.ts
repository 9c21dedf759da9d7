/** @module The programs that tests start: whose they are, and which of them do not record what they open. */
import { isAbsolute, resolve } from 'node:path'
import { parseTestTag } from '../covdata/format/testTag.js'
import { groupBy } from '../support/arrays.js'
import type { JournalRecord, ProcessRecord, StartedRecord } from '../covdata/journal/journalRecord.js'

/** A test process: its tests by number. */
export interface Journal {
  readonly head: ProcessRecord
  readonly importPath: string
  readonly names: ReadonlyMap<number, string>
  /** When tests ended, in nanoseconds since the process began. */
  readonly ends: ReadonlyMap<number, number>
  /** The processes that ran on when the test ended that had started them, by process id. */
  readonly outlives: ReadonlySet<number>
  readonly records: readonly JournalRecord[]
}

/** A test, or what is outside of tests. */
export interface User {
  readonly importPath: string
  /** Empty outside tests. */
  readonly test: string
}

/** Somebody started a program, and nobody knows which files it opened. */
export interface UnseenProgram extends User {
  /** It opens only Go code, and what such code embeds: a go command that builds. */
  readonly isBuild: boolean
  /** It executes Go code, and nobody knows which: `may` if that is so for what is at the path. */
  readonly code: 'yes' | 'no' | { readonly may: string }
}

/** What a program has written at one time: first who it is. */
export type ProgramRecords = readonly [ProcessRecord, ...JournalRecord[]]

/** Tells which processes executed anything that counts. */
export interface Counted {
  mayHave: (pid: number, started: bigint) => boolean
}

interface Start {
  readonly record: StartedRecord
  /** In nanoseconds since 1970. */
  readonly wall: number
  /** Absolute: the one that its path is relative to, if that is known. */
  readonly directory: string | undefined
  readonly users: (depth?: number) => readonly User[]
}

/** A program begins within that time of when it was started, in nanoseconds. Process ids are used again much later. */
const MAX_DELAY = 10e9

/** Programs that started one another, at most. */
const MAX_DEPTH = 64

export class StartedPrograms {
  private readonly starts: readonly Start[]
  private readonly byPid: ReadonlyMap<number, readonly Start[]>
  private readonly everybody: readonly User[]

  constructor(
    private readonly journals: ReadonlyMap<string, Journal>,
    private readonly programs: readonly ProgramRecords[],
  ) {
    const paths = new Set([...journals.values()].map(({ importPath }) => importPath))
    this.everybody = [...paths].map((importPath) => ({ importPath, test: '' }))
    this.starts = [
      ...[...journals.values()].flatMap((journal) =>
        startsIn(journal.head, journal.records, journal.head.directory, (record) => [
          starterIn(journal, record),
        ]),
      ),
      ...programs.flatMap(([head, ...records]) =>
        startsIn(head, records, undefined, (_, depth) => this.usersOf(head, depth)),
      ),
    ]
    this.byPid = groupBy(this.starts, ({ record }) => record.pid)
  }

  /** The test that a program belongs to, or all of a package if it may have worked for others; everybody if it is not known. */
  usersOf(head: ProcessRecord, depth = 0): readonly User[] {
    const tag = parseTestTag(head.importPath)
    if (tag !== undefined) {
      const journal = this.journals.get(`${tag.pid}.${tag.started}`)
      if (journal === undefined) return this.everybody
      const isShared = journal.outlives.has(head.pid)
      const test = isShared ? '' : (journal.names.get(tag.test) ?? '')
      return [{ importPath: journal.importPath, test }]
    }
    const start = this.startOf(head)
    return start === undefined || depth > MAX_DEPTH ? this.everybody : start.users(depth + 1)
  }

  /** Each user and kind once. */
  unseen(instrumentsBuilds: boolean): readonly UnseenProgram[] {
    const seen = new Set(this.programs.map(([{ pid, directory }]) => `${pid} ${directory}`))
    const began = new Map<number, bigint>()
    for (const [{ pid, started }] of this.programs)
      if (started > (began.get(pid) ?? 0n)) began.set(pid, started)
    const isSeen = ({ record: { pid, program }, wall }: Start): boolean =>
      program === '' ? Number(began.get(pid) ?? 0n) > wall : seen.has(`${pid} ${program}`)
    const found = new Map<string, UnseenProgram>()
    for (const start of this.starts) {
      if (isSeen(start)) continue
      const { goCommand } = start.record
      const isBuild =
        goCommand === 'builds' || ((goCommand === 'runs' || goCommand === 'tests') && instrumentsBuilds)
      const code = codeOf(start, instrumentsBuilds)
      for (const user of start.users())
        found.set(JSON.stringify([user.importPath, user.test, isBuild, code]), { ...user, isBuild, code })
    }
    return [...found.values()]
  }

  /**
   * Who started programs that say that they are there, and of which it is not known what they execute: go test, as nothing
   * counts what tests are like, and those that executed nothing that counts, though they could have.
   */
  silent(counted: Counted): readonly (User & { readonly files: undefined; readonly isCode: true })[] {
    const isSilent = ([{ pid, started }, ...records]: ProgramRecords): boolean =>
      records.some(({ kind }) => kind === 'measured') && !counted.mayHave(pid, started)
    return [
      ...this.starts.filter(({ record }) => record.goCommand === 'tests').flatMap(({ users }) => users()),
      ...this.programs.filter(isSilent).flatMap(([head]) => this.usersOf(head)),
    ].map((user) => ({ ...user, files: undefined, isCode: true }))
  }

  private startOf({ pid, started }: ProcessRecord): Start | undefined {
    const delayOf = ({ wall }: Start): number => Math.abs(Number(started) - wall)
    return (this.byPid.get(pid) ?? [])
      .filter((start) => delayOf(start) <= MAX_DELAY)
      .sort((one, other) => delayOf(one) - delayOf(other))[0]
  }
}

function codeOf({ record, directory }: Start, instrumentsBuilds: boolean): UnseenProgram['code'] {
  const { goCommand, program } = record
  if (goCommand !== undefined) return goCommand === 'runs' && !instrumentsBuilds ? 'yes' : 'no'
  // What a process itself becomes is not known; it was seen before.
  if (program === '') return 'no'
  return isAbsolute(program) || directory !== undefined ? { may: resolve(directory ?? '/', program) } : 'yes'
}

function startsIn(
  { started }: ProcessRecord,
  records: readonly JournalRecord[],
  directory: string | undefined,
  users: (record: StartedRecord, depth: number) => readonly User[],
): readonly Start[] {
  return records.flatMap((record) =>
    record.kind === 'started'
      ? {
          record,
          wall: Number(started) + record.time,
          directory,
          users: (depth = 0) => users(record, depth),
        }
      : [],
  )
}

function starterIn(journal: Journal, record: StartedRecord): User {
  const { importPath, outlives } = journal
  return outlives.has(record.pid) ? { importPath, test: '' } : userIn(journal, record)
}

/** Who of a test process did something. What goes on after the end of its test may work for any other. */
export function userIn(
  { importPath, names, ends }: Journal,
  { test, time }: { readonly test: number; readonly time: number },
): User {
  return { importPath, test: time > (ends.get(test) ?? Infinity) ? '' : (names.get(test) ?? '') }
}
