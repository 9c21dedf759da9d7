/** @module Which files tests and their programs opened, and which variables they read, from journals. */
import { readdir } from 'node:fs/promises'
import { basename, join, normalize } from 'node:path'
import {
  JOURNAL_NAME,
  type JournalRead,
  OPENED_NAME,
  decodeJournal,
  decodeOpened,
} from '../covdata/journal/journalFile.js'
import type { JournalRecord } from '../covdata/journal/journalRecord.js'
import { type PathWithin, pathBelow, pathsWithin } from '../support/pathsWithin.js'
import { readRegularFile } from '../support/regularFile.js'
import { filesBelow } from './filesBelow.js'
import { type OwnPrograms, ownPrograms } from './ownPrograms.js'
import {
  type Counted,
  type Journal,
  type ProgramRecords,
  StartedPrograms,
  type UnseenProgram,
  type User,
  userIn,
} from './startedPrograms.js'
import type { UnseenUse, Use } from './uses.js'

export interface JournalPlaces {
  /** Absolute: directories with journals, and with what programs opened. */
  readonly directories: readonly string[]
  /** Absolute, without links: the repository. */
  readonly root: string
  /** Whether go commands that tests start build programs that record what they open. */
  readonly instrumentsBuilds: boolean
  /** The processes that executed anything that counts. */
  readonly counted: Counted
  /** Paths of the measured modules. */
  readonly modules: readonly string[]
}

export interface JournalUses {
  readonly uses: readonly Use[]
  /** Who started programs that nobody knows to have opened nothing else. */
  readonly unseen: readonly UnseenUse[]
  /** Why some uses are not known, as clauses. */
  readonly problems: readonly string[]
  /** Whether a process has recorded so many that, if it was killed, the last ones may be missing. */
  readonly mayLackLast: boolean
}

/** How many a process records at once: fewer than `covlookedAtOnce` in preserve/runtime_opened.go. */
const AT_ONCE = 1023

const MAX_BYTES = 256 * 1024 * 1024

export async function usesInJournals({
  directories,
  root,
  instrumentsBuilds,
  counted,
  modules,
}: JournalPlaces): Promise<JournalUses> {
  const problems = new Set<string>()
  const journals = new Map<string, Journal>()
  const programs: ProgramRecords[] = []
  const counts = new LookCounts()
  for (const directory of directories)
    for (const name of await readdir(directory).catch(() => [])) {
      if (!JOURNAL_NAME.test(name) && !OPENED_NAME.test(name)) continue
      const parts = await recordsOf(join(directory, name))
      if (parts === undefined) problems.add(`${name} cannot be read`)
      for (const records of parts ?? []) {
        const [head, ...others] = records
        if (head?.kind !== 'process') continue
        counts.add(`${head.pid}.${head.started}`, records)
        if (OPENED_NAME.test(name)) programs.push([head, ...others])
        else journals.set(`${head.pid}.${head.started}`, journalOf([head, ...others]))
      }
    }
  const all = [...journals.values()]
  if (all.some(({ importPath }) => importPath === ''))
    problems.add('Go does not say which package a test process is of')
  const uses = new Uses(root)
  for (const journal of all)
    for (const record of journal.records)
      if ('test' in record) await uses.add([userIn(journal, record)], record)
  const started = new StartedPrograms(journals, programs)
  for (const [head, ...records] of programs) {
    const users = started.usersOf(head)
    for (const record of records) await uses.add(users, record)
  }
  return {
    uses: uses.all,
    unseen: [
      ...(await unseenUses(started.unseen(instrumentsBuilds), ownPrograms(modules))),
      ...started.silent(counted),
    ],
    problems: [...problems, ...uses.problems],
    mayLackLast: counts.most >= AT_ONCE,
  }
}

/** Each once, also if it has started several. */
async function unseenUses(
  programs: readonly UnseenProgram[],
  isOwn: OwnPrograms,
): Promise<readonly UnseenUse[]> {
  const found = new Map<string, UnseenUse>()
  for (const { importPath, test, isBuild, code } of programs) {
    const isCode = code === 'yes' || (code !== 'no' && (await isOwn(code.may)))
    const files = isBuild ? 'builds' : 'others'
    found.set(JSON.stringify([importPath, test, files, isCode]), { importPath, test, files, isCode })
  }
  return [...found.values()]
}

/** How many files and variables each process has recorded. */
class LookCounts {
  most = 0
  private readonly counts = new Map<string, number>()

  add(process: string, records: readonly JournalRecord[]): void {
    const looks = records.filter(({ kind }) => kind === 'opened' || kind === 'getenv').length
    const count = (this.counts.get(process) ?? 0) + looks
    this.counts.set(process, count)
    this.most = Math.max(this.most, count)
  }
}

/** What each process has written; undefined if it cannot be read, or is not what it should be. */
async function recordsOf(path: string): Promise<readonly (readonly JournalRecord[])[] | undefined> {
  const bytes = await readRegularFile(path, MAX_BYTES).catch(() => undefined)
  if (bytes === undefined) return undefined
  const isOpened = OPENED_NAME.test(basename(path))
  const read = isOpened ? decodeOpened(bytes) : [decodeJournal(bytes)]
  const isKnown = ({ records: [head], fault }: JournalRead): boolean =>
    fault === undefined && (head === undefined ? isOpened : head.kind === 'process')
  return read.every(isKnown) ? read.map(({ records }) => records) : undefined
}

function journalOf(records: ProgramRecords): Journal {
  const [head] = records
  // When the process begins, it does not know its package yet.
  const importPath = records.map((each) => (each.kind === 'process' ? each.importPath : '')).find(Boolean)
  const names = new Map(records.flatMap((each) => (each.kind === 'begin' ? [[each.test, each.name]] : [])))
  const ends = new Map(records.flatMap((each) => (each.kind === 'end' ? [[each.test, each.time]] : [])))
  const outlives = new Set(records.flatMap((each) => (each.kind === 'outlives' ? each.process.pid : [])))
  return { head, importPath: importPath ?? '', names, ends, outlives, records }
}

class Uses {
  readonly all: Use[] = []
  readonly problems = new Set<string>()
  private readonly seen = new Set<string>()
  /** What is behind links that were made. */
  private readonly linked = new Map<string, ReturnType<typeof filesBelow>>()
  private readonly within: PathWithin

  constructor(private readonly root: string) {
    this.within = pathsWithin(root)
  }

  async add(users: readonly User[], record: JournalRecord): Promise<void> {
    if (record.kind !== 'opened' && record.kind !== 'getenv') return
    if (record.kind === 'getenv') {
      this.addUse(users, { kind: 'variable', name: record.name })
      return
    }
    const name = await this.pathOf(record.path)
    if (name === undefined) return
    if (record.how === 'link') await this.addLinked(users, name)
    else this.addUse(users, { kind: 'file', name, ...(record.how === 'stat' ? { onlyStat: true } : {}) })
  }

  private async addLinked(users: readonly User[], path: string): Promise<void> {
    const linked = this.linked.get(path) ?? filesBelow(this.root, path)
    this.linked.set(path, linked)
    const names = await linked
    if (names === undefined) this.problems.add(`a test made a link to ${path}, which has too many files`)
    for (const name of names ?? []) this.addUse(users, { kind: 'file', name })
  }

  private addUse(users: readonly User[], use: Pick<Use, 'kind' | 'name' | 'onlyStat'>): void {
    for (const user of users) {
      const key = JSON.stringify([user.importPath, user.test, use.kind, use.name, use.onlyStat === true])
      if (this.seen.has(key)) continue
      this.seen.add(key)
      this.all.push({ ...user, ...use })
    }
  }

  /** Undefined outside the repository. */
  private async pathOf(path: string): Promise<string | undefined> {
    const plain = normalize(path).replace(/(?<=.)[\\/]$/, '')
    return plain === this.root ? '.' : ((await this.within(plain)) ?? pathBelow(this.root, plain))
  }
}
