/** @module Test processes that observe the programs of their tests: what these execute is seen while the test runs that caused it. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { type Environment, capture } from '../../src/process/exec.js'
import { type JournalRecord, journalsIn } from '../helpers/journals.js'
import { keptBuild, sourcesOf } from '../helpers/keptBuild.js'
import { type Ended, replacementsIn, runProgram } from '../helpers/preservedBinaries.js'
import { type GoVersionName, goEnv, goToolchain } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/observed', import.meta.url))

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'observing-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** A Go release, flags for its builds, and where programs write that have no GOCOVERDIR. */
export interface ObservingBuild {
  readonly version: GoVersionName
  readonly flags?: readonly string[]
  readonly fixedDirectory?: string
}

/** @returns the directory with the test binary `suite` and the program `server` */
async function built({ version, flags = [], fixedDirectory }: ObservingBuild): Promise<string> {
  const { goroot } = await goToolchain(version)
  const overlay = join(await mkdtemp(join(root, 'overlay-')), 'overlay.json')
  const request = { goroot, toolCacheDir: root, attributing: true, fixedDirectory }
  await writeOverlays(request, [{ file: overlay, own: undefined }])
  const make = async (staging: string): Promise<void> => {
    for (const args of [
      ['test', '-c', `-overlay=${overlay}`, ...flags, '-o', join(staging, 'suite'), './suite'],
      [
        'build',
        '-cover',
        '-covermode=atomic',
        `-overlay=${overlay}`,
        '-o',
        join(staging, 'server'),
        './server',
      ],
    ]) {
      const run = await capture(join(goroot, 'bin/go'), args, { cwd: FIXTURE, env: await goEnv(version) })
      if (run.exitCode !== 0) throw new Error(`${args.join(' ')}: ${run.stderr}`)
    }
  }
  const staging = await mkdtemp(join(root, 'built-'))
  if (fixedDirectory !== undefined) return make(staging).then(() => staging)
  const parts = [version, goroot, ...flags, ...(await sourcesOf(FIXTURE)), ...(await replacementsIn(overlay))]
  return keptBuild({ name: `observing-${version}`, parts, make })
}

/** What was seen of a process when: the answers that it gave, and the record before which that was seen. */
interface Seen {
  readonly pid: number
  readonly answer: number
  /** `end TestX` if it was seen at the end of a test. */
  readonly before: string
  /** The process was at rest then. */
  readonly settled: boolean
}

interface Observed {
  readonly ended: Ended
  readonly journal: readonly JournalRecord[]
  readonly seen: readonly Seen[]
  /** By test, how many programs outlived it. */
  readonly outlived: Readonly<Record<string, number>>
}

async function emptyRun(): Promise<{ readonly data: string; readonly journals: string }> {
  const directory = await mkdtemp(join(root, 'run-'))
  const run = { data: join(directory, 'data'), journals: join(directory, 'journals') }
  await mkdir(run.data)
  await mkdir(run.journals)
  return run
}

interface RunRequest {
  readonly run?: { readonly data: string; readonly journals: string }
  readonly tests?: string
  readonly env?: Environment
  /** Default true: whatever the machine is doing, everything is observed. */
  readonly exact?: boolean
}

async function observed(directory: string, request: RunRequest = {}): Promise<Observed> {
  const { data, journals } = request.run ?? (await emptyRun())
  const ended = await runProgram(join(directory, 'suite'), [`-test.run=${request.tests ?? '.'}`], {
    env: {
      GOCOVERDIR: data,
      GOCOVERTESTS: request.exact === false ? journals : `exact:${journals}`,
      SERVER: join(directory, 'server'),
      ...request.env,
    },
    cwd: join(FIXTURE, 'suite'),
  })
  const [journal = []] = (await journalsIn(journals)).values()
  const names = namesOf(journal)
  const outlived: Record<string, number> = {}
  for (const { kind, fields } of journal)
    if (kind === 'outlives') {
      const name = names.get(Number(fields[0])) ?? ''
      outlived[name] = (outlived[name] ?? 0) + 1
    }
  return { ended, journal, seen: seenIn(journal), outlived }
}

function namesOf(journal: readonly JournalRecord[]): ReadonlyMap<number, string> {
  const begins = journal.filter(({ kind }) => kind === 'begin')
  return new Map(begins.map(({ fields }) => [Number(fields[0]), String(fields[3])]))
}

const TURNS = ['begin', 'end', 'pause', 'resume', 'phase']

function seenIn(journal: readonly JournalRecord[]): readonly Seen[] {
  const names = namesOf(journal)
  return journal.flatMap(({ kind, fields }, index) => {
    const [pid] = fields
    if (kind !== 'observed' || pid === 0) return []
    const turn = journal.findIndex((record, at) => at > index && TURNS.includes(record.kind))
    const { kind: what = '', fields: [number] = [] } = journal[turn] ?? {}
    const before = `${what} ${what === 'phase' ? String(number) : (names.get(Number(number)) ?? '')}`
    const last = journal.slice(index, turn).findLast((record) => record.fields[0] === pid)
    return answersIn(fields.slice(2).map(Number)).map((answer) => ({
      pid: Number(pid),
      answer,
      before,
      settled: last?.kind === 'observed' || last?.kind === 'values',
    }))
  })
}

/** The numbers from 101 to 106 among new values of counters that were 0. */
function answersIn(changes: readonly number[]): readonly number[] {
  const answers: number[] = []
  for (let at = 0; at < changes.length;) {
    const count = changes[at + 1] ?? 0
    for (const value of changes.slice(at + 2, at + 2 + count))
      if (value > 101 && value <= 107) answers.push(value - 1)
    at += 2 + count
  }
  return answers
}

function briefly({ seen }: Observed): readonly string[] {
  return seen.map(({ answer, before }) => `${answer} ${before}`)
}

/** Starts the server as a script would before the tests. */
async function givenServer(
  directory: string,
  data: string,
): Promise<{ readonly url: string; readonly end: () => Promise<void> }> {
  const child = spawn(join(directory, 'server'), [], {
    env: { GOCOVERDIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: line.toString().trim(),
    end: async () => {
      const exit = once(child, 'exit')
      child.kill('SIGKILL')
      await exit
    },
  }
}

/** The tests for one build. */
export function observes(build: ObservingBuild): void {
  let directory: string
  beforeAll(async () => {
    directory = await built(build)
  })

  it('sees what each program executes before the test ends that caused it', async () => {
    const run = await emptyRun()
    const given = await givenServer(directory, run.data)
    const result = await observed(directory, { run, env: { GIVEN: given.url } })
    await given.end()
    expect(result.ended).toEqual({ code: 0, signal: null, stdout: 'PASS\n', stderr: '' })
    expect(briefly(result)).toEqual([
      '101 end TestShared',
      '103 end TestOnAfterTheAnswer',
      '104 begin TestSubtests/one',
      '102 end TestSubtests/one',
      '105 end TestSubtests/two',
      '101 end TestLazy',
      '102 end TestLazyAgain',
      // Of a program that has ended itself, the counters are where it wrote them.
      '101 end TestRestarted',
      '102 end TestRestarted',
      '104 end TestGiven',
    ])
    expect(result.seen.filter(({ settled }) => !settled)).toEqual([])
    expect(result.outlived).toEqual({ TestLazy: 1 })
    expect(result.journal.filter(({ kind }) => kind === 'values')).toHaveLength(3)
  })

  it('ignores files that only look like those of programs, and loses no data of descriptors that it does not own', async () => {
    const run = await emptyRun()
    await disguise(run.data)
    const result = await observed(directory, { run, tests: 'Shared|Closes', env: { CLOSES: 'yes' } })
    expect(result.ended).toEqual({ code: 0, signal: null, stdout: 'PASS\n', stderr: '' })
    expect(briefly(result)).toEqual(['101 end TestShared', '104 end TestCloses/and_its_data_stays'])
    expect(new Set(result.seen.map(({ pid }) => pid)).size).toBe(2)
  })

  it('says whose goroutines ran while a program was asked, though the test process counts nothing itself', async () => {
    const result = await observed(directory, { tests: 'AsksLater|Meanwhile', env: { LATER: 'yes' } })
    expect(result.ended).toEqual({ code: 0, signal: null, stdout: 'PASS\n', stderr: '' })
    expect(briefly(result)).toEqual(['102 end TestMeanwhile'])
    const names = namesOf(result.journal)
    const ran = result.journal.filter(({ kind }) => kind === 'ran').map(({ fields }) => fields.map(Number))
    expect(ran.map((tests) => tests.map((test) => names.get(test)))).toContainEqual(['TestAsksLater'])
  })

  it('gives the last values of a program that is gone', async () => {
    const result = await observed(directory, { tests: 'Twice', env: { TWICE: 'yes' } })
    expect(result.ended).toEqual({ code: 0, signal: null, stdout: 'PASS\n', stderr: '' })
    const values = result.journal.filter(({ kind }) => kind === 'values').map(({ fields }) => fields)
    // The other one is the shared server, which runs.
    expect(values.map((fields) => fields.slice(2).includes(202))).toEqual([true, false])
  })

  it('says that a program is never at rest, and waits no longer for it', async () => {
    const result = await observed(directory, { tests: 'Restless', env: { RESTLESS: 'yes' }, exact: false })
    expect(result.ended).toEqual({ code: 0, signal: null, stdout: 'PASS\n', stderr: '' })
    const [, restless] = [...new Set(result.journal.filter(isOfOther).map(({ fields }) => fields[0]))]
    const own = result.journal.filter(({ fields }) => fields[0] === restless)
    expect(own.filter(({ kind }) => kind === 'unsettled').length).toBeGreaterThan(0)
    // All but the last one, when it was dead.
    expect(own.filter(({ kind }) => kind === 'observed')).toHaveLength(
      1 + own.filter(({ kind }) => kind === 'unsettled').length,
    )
  })
}

/** The test for one Go release: a program whose environment the test has made itself, without a word of ours. */
export function observesBare(version: GoVersionName): void {
  it('sees what a program executes that was started without our variables', async () => {
    const run = await emptyRun()
    const directory = await built({ version, fixedDirectory: run.data })
    const result = await observed(directory, { run, tests: 'Bare|Shared', env: { BARE: 'yes' } })
    expect(result.ended).toEqual({ code: 0, signal: null, stdout: 'PASS\n', stderr: '' })
    expect(briefly(result)).toEqual(['101 end TestShared', '105 end TestBare'])
    expect(result.journal.filter(({ kind }) => kind === 'started').map(({ fields }) => fields[2])).toEqual([
      1, 0,
    ])
    expect(result.outlived).toEqual({})
  })
}

/** The test for one Go release: `go test -cover` in a script gives the test process a GOCOVERDIR of its own. */
export function observesElsewhere(version: GoVersionName): void {
  it('sees programs whose GOCOVERDIR is another one than that of the run', async () => {
    const [run, own] = [await emptyRun(), await emptyRun()]
    const fixedDirectory = join(run.data, '..', 'link')
    await symlink(run.data, fixedDirectory)
    const directory = await built({ version, fixedDirectory, flags: ['-cover', '-coverpkg=./...'] })
    const env = { GOCOVERDIR: own.data }
    const result = await observed(directory, { run, tests: 'Shared|Lazy', env })
    expect(result.ended).toMatchObject({ code: 0, stderr: '' })
    expect(briefly(result)).toEqual(['101 end TestShared', '101 end TestLazy', '102 end TestLazyAgain'])
  })
}

function isOfOther({ kind, fields }: JournalRecord): boolean {
  return kind === 'observed' && fields[0] !== 0
}

/** Files by the names of live files that are none. */
async function disguise(data: string): Promise<void> {
  const named = (number: number): string => join(data, `live.covcounters.${number}.1700000000000000000`)
  execFileSync('mkfifo', [named(11)])
  await mkdir(named(12))
  await symlink('/dev/zero', named(13))
  await writeFile(named(14), 'not a live file')
  await writeFile(named(15), '')
  await truncate(named(15), 2 ** 40)
  await writeFile(named(16), Buffer.alloc(70_000, 0xff))
  await writeFile(named(17), headerOf(17, 2n ** 60n, 400n))
  await writeFile(named(18), headerOf(18, 4096n, 2n ** 60n))
  await writeFile(named(19), headerOf(19, 4096n, 4096n))
  await writeFile(join(data, 'live.covcounters.20.x'), '')
  await writeFile(join(data, `live.covcounters.${'9'.repeat(100)}.1`), '')
}

/** The first page of a live file whose process does not exist and whose counters are elsewhere. */
function headerOf(pid: number, counters: bigint, length: bigint): Buffer {
  const page = Buffer.alloc(4096)
  page.write('\0clm')
  page.writeUInt32LE(1, 4)
  page.writeUInt32LE(4096, 8)
  page.writeUInt32LE(1, 12)
  page.writeBigUInt64LE(counters, 16)
  page.writeBigUInt64LE(length, 24)
  page.writeBigUInt64LE(BigInt(pid), 48)
  page.writeBigUInt64LE(1_700_000_000_000_000_000n, 56)
  return page
}
