/** @module Test binaries that keep journals of their tests, and the programs that they start. */
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { decodeJournal } from '../../src/covdata/journal/journalFile.js'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { type Environment, capture } from '../../src/process/exec.js'
import { type JournalRecord, journalsIn, openedIn } from '../helpers/journals.js'
import { keptBuild, sourcesOf } from '../helpers/keptBuild.js'
import { type Ended, replacementsIn, runProgram } from '../helpers/preservedBinaries.js'
import { type GoVersionName, goEnv, goToolchain } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/attribution', import.meta.url))

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'attribution-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

/** A Go release, and flags for its builds. */
export interface JournalBuild {
  readonly version: GoVersionName
  readonly flags: readonly string[]
}

/** Builds the fixture's suite and its program. @returns the directory with `suite` and `program` */
async function builtSuite({ version, flags }: JournalBuild): Promise<string> {
  const { goroot } = await goToolchain(version)
  const overlay = join(await mkdtemp(join(root, 'overlay-')), 'overlay.json')
  await writeOverlays({ goroot, toolCacheDir: root, attributing: true }, [{ file: overlay, own: undefined }])
  return keptBuild({
    name: `attribution-${version}`,
    parts: [version, goroot, ...flags, ...(await sourcesOf(FIXTURE)), ...(await replacementsIn(overlay))],
    make: async (staging) => {
      const cover = ['-cover', '-covermode=atomic', '-coverpkg=./...', `-overlay=${overlay}`, ...flags]
      for (const args of [
        ['test', '-c', ...cover, '-o', join(staging, 'suite'), './suite'],
        ['build', ...cover, '-o', join(staging, 'program'), './program'],
      ]) {
        const built = await capture(join(goroot, 'bin/go'), args, { cwd: FIXTURE, env: await goEnv(version) })
        if (built.exitCode !== 0) throw new Error(`${args.join(' ')}: ${built.stderr}`)
      }
    },
  })
}

/** A test process that has ended, and what it has recorded. */
export interface Journaled {
  readonly ended: Ended
  readonly journal: readonly JournalRecord[]
  /** The names of tests by their numbers. */
  readonly names: ReadonlyMap<number, string>
  /** Who started programs, by what they print, and which test's tag they have. */
  readonly started: readonly (readonly [who: string, test: string])[]
  /** Programs of tests, each time that they write records. */
  readonly programs: readonly JournalRecord[]
  /** What programs of tests looked at: a record of each. */
  readonly opened: readonly JournalRecord[]
  /** How many programs said that they have counters. */
  readonly measured: number
  /** The files in which they say so. */
  readonly openedFiles: readonly string[]
  /** Bytes of the journal behind its records. */
  readonly surplus: number
}

/** Runs the suite as a test process of a run; by a shell's script if it is given, which gets the command as its arguments. */
async function runSuite(
  built: string,
  args: readonly string[],
  env: Environment = {},
  script?: string,
): Promise<Journaled> {
  const directory = await mkdtemp(join(root, 'run-'))
  const [data, journals] = [join(directory, 'data'), join(directory, 'journals')]
  await mkdir(data)
  await mkdir(journals)
  const command = [join(built, 'suite'), `-test.gocoverdir=${data}`, ...args]
  const [program = '', ...rest] = script === undefined ? command : ['/bin/sh', '-c', script, ...command]
  const ended = await runProgram(program, rest, {
    env: {
      TMPDIR: directory,
      GOCOVERDIR: data,
      GOCOVERTESTS: journals,
      PROGRAM: join(built, 'program'),
      ...env,
    },
    cwd: join(FIXTURE, 'suite'),
  })
  const [journal = []] = (await journalsIn(journals)).values()
  const begins = journal.filter(({ kind }) => kind === 'begin')
  const names = new Map(begins.map(({ fields }) => [Number(fields[0]), String(fields[3])]))
  const [process] = journal
  const identity = `${process?.fields[0]}.${process?.fields[1]}`
  const started = [...ended.stdout.matchAll(/^started by (?<who>.*): (?<tag>.*)$/gm)].map(({ groups }) => {
    const { who = '', tag = '' } = groups ?? {}
    if (tag === '') return [who, 'no tag'] as const
    const number = tag.slice(tag.lastIndexOf('.') + 1)
    expect(tag).toBe(`${identity}.${number}`)
    return [who, number === '0' ? 'none' : (names.get(Number(number)) ?? 'unknown')] as const
  })
  const ofPrograms = await openedIn(data)
  const opened = ofPrograms.filter(({ kind }) => kind !== 'process' && kind !== 'measured')
  const measured = ofPrograms.filter(({ kind }) => kind === 'measured').length
  const programs = ofPrograms.filter(({ kind }) => kind === 'process')
  const openedFiles = (await readdir(data)).filter((name) => name.startsWith('opened.'))
  const surplus = await surplusIn(journals)
  return { ended, journal, names, started, programs, measured, opened, openedFiles, surplus }
}

/** The bytes of the journal that follow its records, by the product's own reader. */
async function surplusIn(journals: string): Promise<number> {
  const [name] = await readdir(journals)
  if (name === undefined) return 0
  const bytes = await readFile(join(journals, name))
  const { end, fault } = decodeJournal(bytes)
  expect(fault).toBeUndefined()
  return bytes.length - end
}

/** The tests for one build. */
export function keepsJournals(build: JournalBuild): void {
  let built: string
  beforeAll(async () => {
    built = await builtSuite(build)
  })

  it('gives each program the tag of the test that started it, and records what ran when', async () => {
    const { ended, journal, names, started, programs, measured, opened, openedFiles } = await runSuite(
      built,
      [],
    )
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect([...names.values()]).toEqual(TESTS)
    const others = new Map([
      ['TestEnvironment', 'no tag'],
      ['server', 'none'],
      ['TestMain', 'none'],
    ])
    for (const [who, test] of started) expect([who, test]).toEqual([who, others.get(who) ?? who])
    expect(started).toHaveLength(15)
    const starts = journal.filter(({ kind }) => kind === 'started')
    expect(starts).toHaveLength(15)
    expect(new Set(starts.map(({ fields }) => fields[3]))).toEqual(new Set([join(built, 'program')]))
    // Each program with a directory says at once that it is there, and by which path it was executed.
    const there = programs.filter(({ fields }) => fields[3] === join(built, 'program'))
    const tagged = starts.filter(({ fields }) => fields[2] === 1).map(({ fields }) => fields[1])
    expect(there.map(({ fields }) => fields[0]).sort()).toEqual(tagged.sort())
    expect(measured).toBe(there.length)
    expect(opened).toHaveLength(14)
    // All in one file: to make one for each of them would take longer than all else.
    expect(openedFiles).toEqual([`opened.${journal[0]?.fields.slice(0, 2).join('.')}`])
    expect(opened[0]).toEqual({ kind: 'opened', fields: [0, 1, join(FIXTURE, 'suite/suite_test.go')] })
    expect(phasesOf(journal)).toEqual([1, 2, 3, 4])
    expect(journal.filter(({ kind }) => kind === 'process').map(({ fields }) => fields.slice(2))).toEqual([
      ['', join(FIXTURE, 'suite')],
      ['example.com/attribution/suite', join(FIXTURE, 'suite')],
    ])
    expect(journal.filter(({ kind }) => kind === 'end')).toHaveLength(TESTS.length)
    expect(flagged(journal, 1)).toEqual(['TestElsewhere/sub'])
    expect(flagged(journal, 2)).toEqual(['FuzzSeeds/seed#0', 'FuzzSeeds/seed#1'])
    expect(flagged(journal, 4)).toEqual(['ExampleOne'])
    expectOnlyLeft(ranDuring({ journal, names }, 'TestElsewhere/sub'), 'TestLeaves', 'TestElsewhere')
    expectOnlyLeft(ranDuring({ journal, names }, 'TestTimerFires'), 'TestSetsTimer', 'TestTimerFires')
    const looked = journal.filter(({ kind }) => kind === 'opened' || kind === 'getenv')
    const ofTest = looked.filter(({ fields }) => names.get(Number(fields[0])) === 'TestLooks')
    expect(ofTest.map(({ kind, fields }) => [kind, ...fields.slice(1)])).toEqual([
      ['opened', 1, `${FIXTURE}/suite/../go.mod`],
      ['opened', 2, join(FIXTURE, 'suite/nowhere')],
      // For t.TempDir.
      ...(ofTest.some(({ fields }) => fields[1] === 'GOTMPDIR') ? [['getenv', 'GOTMPDIR']] : []),
      ['getenv', 'TMPDIR'],
      ['getenv', 'SOME_VARIABLE'],
    ])
    const inRoot = journal.filter(({ fields }) => names.get(Number(fields[0])) === 'TestLooksInRoot')
    const paths = inRoot.flatMap(({ kind, fields: [, how, path] }) =>
      kind === 'opened' ? [[how, path]] : [],
    )
    if (!/^1\.2[0-3]\./.test(build.version))
      expect(paths).toEqual([
        [1, `${FIXTURE}/suite/..`],
        [2, join(FIXTURE, 'work')],
        [1, join(FIXTURE, 'work/work.go')],
        [2, join(FIXTURE, 'work/nowhere')],
      ])
  })
}

/** The test that looks at the same names again and again. */
export function recordsEachNameOnce(build: JournalBuild): void {
  let built: string
  beforeAll(async () => {
    built = await builtSuite(build)
  })

  it('records each name once for each test, and watches nothing while it starts nothing', async () => {
    const { ended, journal, names } = await runSuite(built, ['-test.run=LooksAgain'], { ALONE: 'yes' })
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    const isAsked = (name: unknown): boolean => /VARIABLE_|^\/nowhere\//.test(String(name))
    const looked = journal.flatMap(({ kind, fields }) =>
      (kind === 'opened' || kind === 'getenv') && isAsked(fields.at(-1))
        ? [`${names.get(Number(fields[0]))} ${fields.slice(1).join(' ')}`]
        : [],
    )
    const asked = Array.from({ length: 50 }, (_, index) => index + 100).flatMap((n) => [
      `VARIABLE_${n}_VARIABLE`,
      `2 /nowhere/${n}/nowhere/at/all`,
    ])
    const tests = ['TestLooksAgain', 'TestLooksAgain/sub', 'TestLooksAgain/sub#01']
    expect(looked).toEqual(tests.flatMap((test) => asked.map((name) => `${test} ${name}`)))
  })
}

function phasesOf(journal: readonly JournalRecord[]): readonly unknown[] {
  return journal.filter(({ kind }) => kind === 'phase').map(({ fields }) => fields[0])
}

/** How often each test began, if not once, and which did not end. */
function oddities({ journal, names }: Journaled): readonly string[] {
  const all = [...names.values()]
  const ends = new Set(journal.filter(({ kind }) => kind === 'end').map(({ fields }) => Number(fields[0])))
  const repeated = all.flatMap((name) => {
    const times = all.filter((each) => each === name).length
    return times === 1 ? [] : [`${name} ${times}`]
  })
  const open = [...names].filter(([number]) => !ends.has(number))
  return [...new Set(repeated), ...open.map(([, name]) => `${name} did not end`)]
}

/** The tests for processes that end in other ways, or run tests more or less often than once. */
export function recordsHowTestsEnd(build: JournalBuild): void {
  let built: string
  beforeAll(async () => {
    built = await builtSuite(build)
  })

  it('records what ran up to a panic, which looks as ever', async () => {
    const panics = await runSuite(built, ['-test.run=Alone|Environment'], { PANIC: 'yes' })
    expect(panics.ended.code).toBe(2)
    expect(panics.ended.stderr).toMatch(/^panic: as asked for/)
    expect(oddities(panics)).toEqual(['TestEnvironment did not end'])
    expect(phasesOf(panics.journal)).toEqual([1, 2])
  })

  it('records that a test exits, and what it had counted', async () => {
    const exits = await runSuite(built, ['-test.run=Alone|Environment'], { EXIT: 'yes' })
    expect(exits.ended.code).toBe(4)
    expect(oddities(exits)).toEqual(['TestEnvironment did not end'])
    expect(phasesOf(exits.journal)).toEqual([1, 2, 4])
    expect(exits.journal.slice(-1)).toMatchObject([{ kind: 'phase' }])
  })

  it('keeps what was recorded of a process that is killed, and leaves no more than that of others', async () => {
    const killed = await runSuite(built, ['-test.run=Alone|Environment'], { KILL: 'yes' })
    expect(killed.ended).toMatchObject({ code: null, signal: 'SIGKILL' })
    expect(oddities(killed)).toEqual(['TestEnvironment did not end'])
    expect(phasesOf(killed.journal)).toEqual([1, 2])
    expect(killed.surplus).toBeGreaterThan(0)
    expect((await runSuite(built, ['-test.run=Alone'])).surplus).toBe(0)
  })

  it('writes records where the file may not be as long as if it were mapped', async () => {
    const limited = await runSuite(built, ['-test.run=Alone|Many'], {}, 'ulimit -f 32; exec "$0" "$@"')
    expect(limited.ended).toMatchObject({ code: 0, stderr: '' })
    expect(oddities(limited)).toEqual([])
    expect([phasesOf(limited.journal), limited.surplus]).toEqual([[1, 2, 3, 4], 0])
    // Its programs cannot know how long the file is that they would share.
    expect(limited.openedFiles).toHaveLength(1 + limited.opened.length)
    expect(limited.opened.length).toBeGreaterThan(1)
    // What does not fit is lost, and nothing else is.
    const lost = await runSuite(built, ['-test.run=Many'], { MANY: 'yes' }, 'ulimit -f 32; exec "$0" "$@"')
    expect(lost.ended).toMatchObject({ code: 0, stderr: '' })
    expect(lost.names.size).toBeLessThan(20_000)
  })

  it('reads its own counters when the tests have ended, though reading took too long before', async () => {
    const many = await runSuite(built, ['-test.run=Many'], { MANY: 'yes' })
    expect(many.ended).toMatchObject({ code: 0, stderr: '' })
    const isOwn = ({ kind, fields }: JournalRecord): boolean => kind === 'observed' && fields[0] === 0
    const ends = many.journal.filter(({ kind }) => kind === 'end')
    expect(ends).toHaveLength(20_001)
    expect(many.journal.filter(isOwn).length).toBeLessThan(2 * ends.length)
    const phases = many.journal.flatMap(({ kind }, index) => (kind === 'phase' ? [index] : []))
    expect(phases.map((index) => many.journal.slice(index - 1, index).some(isOwn))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('records a process that runs no tests', async () => {
    const never = await runSuite(built, [], { WITHOUT_RUN: 'yes' })
    expect(never.ended.code).toBe(3)
    expect([...never.names]).toEqual([])
    expect(phasesOf(never.journal)).toEqual([1, 4])
  })

  it('numbers tests anew that run more than once', async () => {
    const twice = await runSuite(built, ['-test.run=Alone', '-test.count=2'], { RUN_TWICE: 'yes' })
    expect(twice.ended.code).toBe(0)
    expect(oddities(twice)).toEqual(['TestAlone 4', 'TestAlone/sub 4'])
    expect(phasesOf(twice.journal)).toEqual([1, 2, 3, 2, 3, 4])
    const tests = new Set(twice.started.map(([, test]) => test))
    expect(tests).toEqual(new Set(['none', 'TestAlone', 'TestAlone/sub']))
  })

  it('ends tests that fail, and those whose order is shuffled, and gives benchmarks no number', async () => {
    const args = ['-test.run=Ends|Alone', '-test.shuffle=1', '-test.bench=.', '-test.benchtime=1x']
    const fails = await runSuite(built, args, { FAIL: 'yes' })
    expect(fails.ended.code).toBe(1)
    expect(oddities(fails)).toEqual([])
    expect([...fails.names.values()].filter((name) => name.startsWith('Benchmark'))).toEqual([])
  })

  it('writes nothing unless it is asked to', async () => {
    const without = await runSuite(built, ['-test.run=Alone|Leaves'], { GOCOVERTESTS: '' })
    expect(without.ended.code).toBe(0)
    expect([without.journal, without.opened]).toEqual([[], []])
    expect(new Set(without.started.map(([, test]) => test))).toEqual(new Set(['no tag']))
  })
}

/** Whose goroutines ran while a test did that executed nothing itself, when something was counted. */
function ranDuring(
  { journal, names }: Pick<Journaled, 'journal' | 'names'>,
  test: string,
): readonly string[] {
  const number = [...names].find(([, name]) => name === test)?.[0] ?? 0
  const end = journal.findIndex(({ kind, fields }) => kind === 'end' && fields[0] === number)
  const [ran, observed] = journal
    .slice(0, end)
    .filter(({ kind, fields }) => kind === 'ran' || (kind === 'observed' && fields[0] === 0))
    .slice(-2)
  expect(observed?.fields.length).toBeGreaterThan(2)
  return ran?.fields.map((each) => names.get(Number(each)) ?? String(each)) ?? []
}

/**
 * On a busy machine counters are not read at the beginning of a test, as that has taken too long before: what `during`, the test
 * itself or its parent, did until then is found together with what was left over.
 */
function expectOnlyLeft(ran: readonly string[], left: string, during: string): void {
  expect(ran).toContain(left)
  expect([left, during]).toEqual(expect.arrayContaining([...ran]))
}

function flagged(journal: readonly JournalRecord[], flag: number): readonly string[] {
  return journal
    .filter(({ kind, fields }) => kind === 'begin' && (Number(fields[2]) & flag) !== 0)
    .map(({ fields }) => String(fields[3]))
}

/** All tests of the suite, in the order in which they begin. */
const TESTS = [
  'TestAlone',
  'TestAlone/sub',
  'TestParallelA',
  'TestParallelB',
  'TestLeaves',
  'TestElsewhere',
  'TestElsewhere/sub',
  'TestSetsTimer',
  'TestTimerFires',
  'TestServes',
  'TestLooks',
  'TestLooksAgain',
  'TestLooksAgain/sub',
  'TestLooksAgain/sub#01',
  'TestLooksInRoot',
  'TestNests',
  'TestEnds',
  'TestEnds/skips',
  'TestEnds/cleans',
  'TestEnds/fails_its_parent',
  'TestEnvironment',
  'TestMany',
  'TestParallelB/one',
  'TestParallelB/two',
  'FuzzSeeds',
  'FuzzSeeds/seed#0',
  'FuzzSeeds/seed#1',
  'ExampleOne',
]
