/**
 * Programs that die at random moments, many of them. What they execute they write down themselves, into a file that they
 * map: no counter is lost, none is invented, and no process counts twice. DEATHS says how many processes there are for each
 * Go release.
 */
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { endianness, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UNIT_FIELDS } from '../../src/covdata/format.js'
import { liveEntries } from '../../src/covdata/liveCounters.js'
import { decodeLiveFile } from '../../src/covdata/liveFile.js'
import { PodCounters } from '../../src/covdata/podCounters.js'
import type { DataProblem } from '../../src/covdata/problems.js'
import { type Pod, readFileCounters, readPods } from '../../src/covdata/readPods.js'
import { SeenFiles } from '../../src/covdata/seenFiles.js'
import { capture } from '../../src/exec.js'
import { writeOverlay } from '../../src/preserve/overlay.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/deaths', import.meta.url))
const VERSIONS = ['1.20.14', '1.24.13', '1.27.0'] as const
const COUNTED = ['', '/early', '/counted', '/wide']
const PROCESSES = Number(process.env.DEATHS ?? 400)
const AT_ONCE = '3'
/** Few, so that many processes are the first of their directory and write the meta-data file. */
const PER_DIRECTORY = 8

/** As the fixture has it: four bytes each, two words before them. */
const MARKS = 1024
const WIDE_FUNCTIONS = 450
const WIDE_FIRST = 100
/** More steps than there are before main. */
const PAST_INIT = 400
/** In the header of a live file. */
const PID_OFFSET = 48
/** The mark of main. */
const MAIN = 62

const [SIGKILL, SIGTERM] = [9, 15]

/**
 * This release counts the functions before it writes them, so that its file has more than it says if a goroutine enters a
 * function in between. Later ones count while they write.
 */
const COUNTS_FIRST = '1.20.14'

type Version = (typeof VERSIONS)[number]
type Program = Awaited<ReturnType<typeof build>>

let root: string
let fixture: string
const programs = new Map<Version, Program>()

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'deaths-'))
  fixture = path.join(root, 'fixture')
  await cp(FIXTURE, fixture, { recursive: true })
  await mkdir(path.join(fixture, 'wide'))
  await writeFile(path.join(fixture, 'wide/wide.go'), wideSource())
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

function wideSource(): string {
  const numbers = Array.from({ length: WIDE_FUNCTIONS }, (_, index) => index)
  const functions = numbers.map((number) => {
    const mark = WIDE_FIRST + 2 * number
    return `func f${number}(_ int, odd bool) {
	truth.After(${mark})
	if truth.If(${mark + 1}, odd) {
		truth.After(${mark + 1})
	}
}
`
  })
  return `package wide
import "a.test/deaths/truth"
const Count = ${WIDE_FUNCTIONS}
const First = ${WIDE_FIRST}
var All = [Count]func(int, bool){${numbers.map((number) => `f${number}`).join(', ')}}
${functions.join('')}`
}

async function build(version: Version) {
  const { goroot } = await goToolchain(version)
  const directory = path.join(root, version)
  await mkdir(directory)
  const overlay = path.join(directory, 'overlay.json')
  await writeOverlay({ goroot, toolCacheDir: root, file: overlay, own: undefined })
  const packages = COUNTED.map((name) => `a.test/deaths${name}`).join(',')
  const flags = ['-cover', '-covermode=atomic', `-coverpkg=${packages}`, `-overlay=${overlay}`]
  const file = path.join(directory, 'deaths')
  const reaper = path.join(directory, 'reaper')
  for (const args of [
    [...flags, '-o', file, '.'],
    ['-o', reaper, './reaper'],
  ]) {
    const built = await capture(path.join(goroot, 'bin/go'), ['build', ...args], {
      cwd: fixture,
      env: await goEnv(version),
    })
    if (built.exitCode !== 0) throw new Error(built.stderr)
  }
  return { version, file, reaper, reference: await reference(file, reaper) }
}

/** The meta-data of a program, and for each of its units the mark in it. */
async function reference(file: string, reaper: string): Promise<Reference> {
  const [death] = await plan({ processes: 1, of: () => ({ END: 'return' }) })
  await reap({ file, reaper }, [death ?? raise('no process')])
  const { pods } = await readPods([death?.directory ?? ''])
  const pod = pods[0] ?? raise('no meta-data')
  return { pod, units: await markedUnits(pod) }
}

interface Reference {
  readonly pod: Pod
  readonly units: readonly MarkedUnit[]
}

interface MarkedUnit {
  readonly mark: number
  readonly packageIndex: number
  readonly functionIndex: number
  readonly unit: number
}

/** @throws Error unless there is just one mark in each unit, so that nothing that counts is without its truth */
async function markedUnits({ meta }: Pod): Promise<readonly MarkedUnit[]> {
  const marks = new Map<string, Awaited<ReturnType<typeof marksOf>>>()
  const found: MarkedUnit[] = []
  for (const [packageIndex, { functions }] of meta.packages.entries()) {
    for (const [functionIndex, { sourceFile, units, name }] of functions.entries()) {
      const inFile = marks.get(sourceFile) ?? (await marksOf(sourceFile))
      marks.set(sourceFile, inFile)
      for (let unit = 0; unit < units.length / UNIT_FIELDS; unit++) {
        const [line = 0, column = 0, endLine = 0, endColumn = 0] = units.subarray(unit * UNIT_FIELDS)
        const within = inFile.filter(
          (at) =>
            (at.line > line || (at.line === line && at.column >= column)) &&
            (at.line < endLine || (at.line === endLine && at.column < endColumn)),
        )
        if (within.length !== 1)
          throw new Error(`${within.length} marks in ${sourceFile}:${line}.${column} (${name})`)
        found.push({ mark: within[0]?.mark ?? 0, packageIndex, functionIndex, unit })
      }
    }
  }
  return found
}

async function marksOf(sourceFile: string) {
  const file = path.join(fixture, path.relative('a.test/deaths', sourceFile))
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.flatMap((text, index) =>
    [...text.matchAll(/truth\.After\((?<mark>\d+)\)/g)].map((match) => ({
      line: index + 1,
      column: match.index + 1,
      mark: Number(match.groups?.mark),
    })),
  )
}

/** A process that is to be started, and how it ends. */
interface Death {
  readonly id: string
  readonly directory: string
  readonly truth: string
  readonly end: string
  readonly env: readonly string[]
  /** When it gets a signal, in nanoseconds. */
  readonly after?: number
  readonly signal?: number
}

interface Ended {
  readonly id: string
  readonly pid: number
  readonly code: number
  readonly signal: number
}

interface Choice {
  readonly END: string
  readonly SEED?: number
  readonly ROUNDS?: number
  readonly FUSE?: number
  readonly GOROUTINES?: number
  readonly EXECS?: number
  readonly LAST?: 'SIGKILL' | 'os.Exit'
  readonly WRITES?: boolean
  readonly after?: number
  readonly signal?: number
}

/** @param id of all processes; each has its own without it */
async function plan(request: {
  readonly processes: number
  readonly perDirectory?: number
  readonly id?: string
  readonly of: (index: number) => Choice
}): Promise<readonly Death[]> {
  const { processes, perDirectory = PER_DIRECTORY, of } = request
  const deaths: Death[] = []
  const base = await mkdtemp(path.join(root, 'data-'))
  for (let index = 0; index < processes; index++) {
    const group = path.join(base, `${Math.floor(index / perDirectory)}`)
    const [directory, truth] = [path.join(group, 'data'), path.join(group, `truth-${index}`)]
    if (index % perDirectory === 0) await mkdir(directory, { recursive: true })
    const { after = 0, signal = 0, ...choice } = of(index)
    const variables = Object.entries({ SEED: index, ROUNDS: 0, ...choice, TRUTH: truth })
    deaths.push({
      id: request.id ?? String(index),
      directory,
      truth,
      end: choice.END,
      env: [
        `GOCOVERDIR=${directory}`,
        'GOTRACEBACK=none',
        ...variables.flatMap(([name, value]) => (value === false ? [] : `DEATHS_${name}=${value}`)),
      ],
      after,
      signal,
    })
  }
  return deaths
}

async function reap(
  { file, reaper }: Pick<Program, 'file' | 'reaper'>,
  deaths: readonly Death[],
  atOnce = AT_ONCE,
): Promise<readonly Ended[]> {
  const input = deaths.map((death) => JSON.stringify(death)).join('\n')
  const { exitCode, stdout, stderr } = await capture(reaper, [file, atOnce], { cwd: root, env: {}, input })
  if (exitCode !== 0) throw new Error(stderr)
  const ended = stdout.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Ended)))
  expect(ended).toHaveLength(deaths.length)
  return ended
}

/** What a process says that it has executed, by mark. */
interface Truth {
  readonly ending: boolean
  readonly before: Uint32Array
  readonly after: Uint32Array
  readonly atEnd: Uint32Array
}

/** All zero if it died before it could say anything. */
async function readTruth(file: string): Promise<Truth> {
  const bytes = Uint8Array.from(await readFile(file).catch(() => new Uint8Array()))
  const words = new Uint32Array(2 + 3 * MARKS)
  new Uint8Array(words.buffer).set(bytes)
  const part = (index: number): Uint32Array => words.subarray(2 + index * MARKS, 2 + (index + 1) * MARKS)
  return { ending: words[0] === 1, before: part(0), after: part(1), atEnd: part(2) }
}

function sumOf(truths: readonly Truth[]): Uint32Array {
  const sum = new Uint32Array(MARKS)
  for (const { after } of truths)
    for (const [mark, count] of after.entries()) sum[mark] = (sum[mark] ?? 0) + count
  return sum
}

function total(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The counters by mark. */
function byMark(counters: PodCounters, { units }: Reference): Uint32Array {
  const counts = new Uint32Array(MARKS)
  for (const { mark, packageIndex, functionIndex, unit } of units)
    counts[mark] = counters.of(packageIndex, functionIndex)?.[unit] ?? 0
  return counts
}

/** What is lost or invented, one text for each mark. */
function differences(counts: Uint32Array, least: Uint32Array, most: Uint32Array): readonly string[] {
  return [...counts.entries()].flatMap(([mark, count]) => {
    const [from = 0, to = 0] = [least[mark], most[mark]]
    if (count < from) return [`mark ${mark}: ${from - count} of ${from} lost`]
    return count > to ? [`mark ${mark}: ${count - to} more than ${to}`] : []
  })
}

/** What became of processes. */
interface Tally {
  processes: number
  reachedMain: number
  /** Counted by their live files. */
  live: number
  /** Counted by what Go wrote. */
  ended: number
  /** Told to be left out. */
  unknown: number
  unreadable: number
  /** That had executed nothing. */
  idle: number
  leftovers: number
  executions: number
  /** By goroutines, after the process had begun to end by itself: Go writes none of them. */
  tooLate: number
  /** Of which this many blocks had not been executed before. */
  blocksTooLate: number
}

/** What is wrong with what is read of processes: nothing may be. */
interface Account {
  readonly wrong: readonly string[]
  readonly tally: Tally
}

/**
 * Holds every process against its truth.
 * @param exact whether nothing was going on when a process died
 */
async function account(
  program: Program,
  deaths: readonly Death[],
  ended: readonly Ended[],
  { exact }: { readonly exact: boolean },
): Promise<Account> {
  const wrong: string[] = []
  const tally: Tally = {
    processes: deaths.length,
    reachedMain: 0,
    live: 0,
    ended: 0,
    unknown: 0,
    unreadable: 0,
    idle: 0,
    leftovers: 0,
    executions: 0,
    tooLate: 0,
    blocksTooLate: 0,
  }
  // What is told is of a process that was started.
  let unclaimed = 0
  for (const directory of new Set(deaths.map((death) => death.directory))) {
    const read = await readPods([directory], { once: new SeenFiles() })
    const inDirectory = deaths.filter((death) => death.directory === directory)
    const told = new Told(read.problems)
    const counted = read.pods.flatMap((pod) => pod.processes.map((process) => ({ pod, process })))
    const sum = new Uint32Array(MARKS)
    for (const { id, truth: file } of inDirectory) {
      const truth = await readTruth(file)
      const { pid = 0 } = ended.find((one) => one.id === id) ?? {}
      const say = (what: string): void => void wrong.push(`${directory}, process ${id} (pid ${pid}): ${what}`)
      const own = counted.filter(({ process }) => process.args[1] === id)
      const unknown = await told.unknown(id)
      const main = (truth.after[MAIN] ?? 0) > 0
      if (main) tally.reachedMain++
      if (own.length > 1) say(`counted ${own.length} times`)
      if (own.length > 0 && unknown !== undefined) say('counted and told to be left out')
      const [found] = own
      if (found !== undefined) {
        const { pod, process } = found
        if (process.pid !== pid) say(`counted as process ${process.pid}`)
        const counts = byMark(readFileCounters(pod, process), program.reference)
        for (const [mark, count] of counts.entries()) sum[mark] = (sum[mark] ?? 0) + count
        const isLive = path.basename(process.path).startsWith('live.')
        if (!isLive && !truth.ending) say('has a file of Go, and did not end by itself')
        if (!isLive && process.ending !== undefined) say('has no live file')
        tally[isLive ? 'live' : 'ended']++
        tally.executions += total(counts)
        if (!isLive) {
          tally.tooLate += Math.max(0, total(truth.after) - total(counts))
          tally.blocksTooLate += truth.after.filter((count, mark) => count > 0 && counts[mark] === 0).length
        }
        // Go alone loses what goroutines do while the process ends.
        const least = isLive || exact ? truth.after : truth.atEnd
        for (const text of differences(counts, least, exact ? truth.after : truth.before)) say(text)
      } else if (unknown !== undefined) {
        // It is told to be lost; and it is that, and no more.
        tally.unknown++
        if (main) say('reached main, and is not counted')
        const counters = new PodCounters(program.reference.pod.counters.layout, 'atomic')
        const misfits = counters.add(liveEntries(unknown.memory, counters.layout))
        if (misfits.unknown + misfits.misshapen > 0) say(`has misfits: ${JSON.stringify(misfits)}`)
        const counts = byMark(counters, program.reference)
        for (const text of differences(counts, truth.after, exact ? truth.after : truth.before)) say(text)
        if (truth.before.every((count) => count === 0)) say('executed nothing, and is told')
      } else {
        tally.idle++
        if (truth.after.some((count) => count > 0)) say('is lost, and nobody says so')
      }
      if (told.unreadable(pid)) {
        tally.unreadable++
        if (truth.before.some((count) => count > 0)) say('has an unreadable live file')
      }
    }
    for (const pod of read.pods)
      for (const text of differences(byMark(pod.counters, program.reference), sum, sum))
        wrong.push(`${directory}: all processes together: ${text}`)
    tally.leftovers += told.leftovers.length
    unclaimed -= told.count('live-file-unknown') + told.count('live-file-unreadable')
    // A process is counted all the same.
    for (const { pid } of told.leftovers)
      if (
        pid !== undefined &&
        !counted.some(({ process }) => process.pid === pid && process.ending !== undefined)
      )
        wrong.push(`${directory}: process ${pid} was ended while it wrote, and is not counted`)
    for (const problem of told.others(program.version))
      wrong.push(`${problem.path}: ${problem.code}: ${problem.message}`)
    if (counted.length > inDirectory.length) wrong.push(`${directory}: ${counted.length} processes`)
  }
  unclaimed += tally.unknown + tally.unreadable
  if (unclaimed !== 0) wrong.push(`${-unclaimed} live files are told that are of no process`)
  return { wrong, tally }
}

/** What was told, sorted by what it is about. */
class Told {
  constructor(private readonly problems: readonly DataProblem[]) {}

  /** @returns the live file of a process that is left out */
  async unknown(id: string) {
    for (const { code, path: file } of this.problems) {
      if (code !== 'live-file-unknown') continue
      const live = decodeLiveFile(await readFile(file))
      if (live.origin.args[1] === id) return live
    }
    return undefined
  }

  /** Its name is all that such a file has. */
  unreadable(pid: number): boolean {
    return this.problems.some(
      ({ code, path: file }) =>
        code === 'live-file-unreadable' && path.basename(file).startsWith(`live.covcounters.${pid}.`),
    )
  }

  count(of: DataProblem['code']): number {
    return this.problems.filter(({ code }) => code === of).length
  }

  get leftovers() {
    return this.problems
      .filter(({ code }) => code === 'leftover-temporary-file')
      .map(({ path: file }) => {
        const [, pid] = /tmp\.covcounters\.[\da-f]+\.(\d+)\./.exec(file) ?? []
        return { pid: pid === undefined ? undefined : Number(pid) }
      })
  }

  others(version: Version): readonly DataProblem[] {
    const right = [
      'live-file-unknown',
      'live-file-unreadable',
      'leftover-temporary-file',
      'process-snapshots',
    ]
    return this.problems.filter(
      ({ code }) => !right.includes(code) && !(version === COUNTS_FIRST && code === 'more-entries'),
    )
  }
}

/** The same numbers in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function oneOf<T>(values: readonly [T, ...T[]], random: (below: number) => number): T {
  return values[random(values.length)] ?? values[0]
}

function raise(message: string): never {
  throw new Error(message)
}

/** Whoever asks for more processes wants to know what became of them. */
function show(version: Version, what: string, tally: Tally): void {
  if (process.env.DEATHS !== undefined)
    process.stderr.write(`Go ${version}, ${what}: ${JSON.stringify(tally)}\n`)
}

/** How a process ends by itself, with the code that its parent sees, or the signal. */
const ENDS = {
  SIGKILL: { code: -1, signal: SIGKILL },
  SIGTERM: { code: -1, signal: SIGTERM },
  'syscall.Exit': { code: 3, signal: 0 },
  panic: { code: 2, signal: 0 },
  'goroutine panics': { code: 2, signal: 0 },
  'nil pointer': { code: 2, signal: 0 },
  'fatal error': { code: 2, signal: 0 },
  'map writes': { code: 2, signal: 0 },
  'os.Exit': { code: 4, signal: 0 },
  'log.Fatal': { code: 1, signal: 0 },
  Goexit: { code: 2, signal: 0 },
  'stack overflow': { code: 2, signal: 0 },
  return: { code: 0, signal: 0 },
} as const
const END_NAMES = Object.keys(ENDS) as [keyof typeof ENDS, ...(keyof typeof ENDS)[]]

describe.each(VERSIONS)('Go %s', (version) => {
  beforeAll(async () => {
    programs.set(version, await build(version))
  })
  const program = (): Program => programs.get(version) ?? raise('no program')

  it('counts what was executed when a process is killed at a random moment', async () => {
    const random = randomNumbers(1)
    const deaths = await plan({
      processes: Math.ceil(PROCESSES * 0.4),
      of: () => ({
        END: oneOf(['return', 'os.Exit', 'panic', 'syscall.Exit'], random),
        SEED: random(1e9),
        // As long as it is left alive, more or less: some end while they are killed.
        ROUNDS: random(20_000),
        WRITES: random(4) === 0,
        after: random(20_000_000),
        signal: oneOf([SIGKILL, SIGTERM], random),
      }),
    })
    const ended = await reap(program(), deaths)
    const { wrong, tally } = await account(program(), deaths, ended, { exact: false })
    show(version, 'killed', tally)
    expect(wrong).toEqual([])
    expect(tally.live).toBeGreaterThan(0)
    expect(ended.filter(({ signal }) => signal === SIGKILL)).not.toEqual([])
    expect(ended.filter(({ signal }) => signal === SIGTERM)).not.toEqual([])
  })

  it('counts exactly what was executed when a process dies of itself at a random statement', async () => {
    const random = randomNumbers(2)
    const deaths = await plan({
      processes: Math.ceil(PROCESSES * 0.4),
      of: (index) => {
        const END = END_NAMES[index % END_NAMES.length] ?? 'return'
        return {
          END,
          SEED: random(1e9),
          ROUNDS: 1 + random(400),
          WRITES: random(4) === 0,
          // Early ones are before main.
          FUSE: END === 'return' ? 0 : 1 + random(random(2) === 0 ? 60 : 3000),
        }
      },
    })
    const ended = await reap(program(), deaths)
    const { wrong, tally } = await account(program(), deaths, ended, { exact: true })
    show(version, 'dies of itself', tally)
    expect(wrong).toEqual([])
    // Those that die before their way to end is there are killed.
    const late = deaths.flatMap(({ id, end }) => {
      const { code, signal } = ended.find((one) => one.id === id) ?? raise('it did not end')
      const killed = code === -1 && signal === SIGKILL
      const want = ENDS[end as keyof typeof ENDS]
      return killed || (code === want.code && signal === want.signal) ? [] : [{ end, code, signal }]
    })
    expect(late).toEqual([])
    expect(tally.leftovers).toBe(0)
    expect(tally.unreadable).toBe(0)
    expect(tally.live).toBeGreaterThan(0)
    expect(tally.live + tally.ended).toBeGreaterThan(tally.reachedMain)
    expect(tally.ended).toBeGreaterThan(0)
  })

  it('counts what goroutines executed that are older than main', async () => {
    const random = randomNumbers(3)
    const deaths = await plan({
      processes: Math.ceil(PROCESSES * 0.2),
      of: () => {
        const isKilled = random(2) === 0
        const END = isKilled
          ? 'return'
          : oneOf(['return', 'os.Exit', 'SIGKILL', 'SIGTERM', 'panic', 'syscall.Exit', 'fatal error'], random)
        return {
          END,
          SEED: random(1e9),
          ROUNDS: random(3000),
          GOROUTINES: 1 + random(4),
          FUSE: END === 'return' || random(2) === 0 ? 0 : 1 + random(20_000),
          after: random(20_000_000),
          signal: isKilled ? oneOf([SIGKILL, SIGTERM], random) : 0,
        }
      },
    })
    const ended = await reap(program(), deaths)
    const { wrong, tally } = await account(program(), deaths, ended, { exact: false })
    show(version, 'early goroutines', tally)
    expect(wrong).toEqual([])
    expect(tally.live).toBeGreaterThan(0)
    expect(tally.ended).toBeGreaterThan(0)
  })

  it('counts restarts of a program each once, and copies of what they left not at all', async () => {
    const random = randomNumbers(4)
    const deaths = await plan({
      processes: 24,
      perDirectory: 24,
      id: 'the same',
      of: (index) => {
        const END = oneOf(['return', 'os.Exit', 'SIGKILL', 'panic'], random)
        // Some did exactly the same.
        const WRITES = random(2) === 0
        // Without a fuse it comes to its end after it has written.
        const FUSE = WRITES || END === 'return' ? 0 : PAST_INIT
        return { END, SEED: index % 3, ROUNDS: 100, FUSE, WRITES }
      },
    })
    const ended = await reap(program(), deaths, '1')
    const directory = deaths[0]?.directory ?? ''
    const [copy, part] = [`${directory}-copy`, `${directory}-part`]
    await cp(directory, copy, { recursive: true })
    // Of live files alone.
    await cp(directory, part, { recursive: true, filter: (from) => !path.basename(from).startsWith('cov') })
    const sum = await executed(deaths.map(({ truth }) => truth))
    for (const directories of [
      [directory],
      [directory, copy],
      [copy, directory],
      [directory, directory, part],
      [copy, directory, part],
    ]) {
      const { pods, problems } = await readPods(directories, { once: new SeenFiles() })
      expect(differences(countsOf(pods, program()), sum, sum)).toEqual([])
      const pids = pods.flatMap(({ processes }) => processes.map(({ pid }) => pid))
      expect(sorted(pids)).toEqual(sorted(ended.map(({ pid }) => pid)))
      const right = ['duplicate-counters', 'duplicate-directory', 'process-snapshots']
      expect(problems.filter(({ code }) => !right.includes(code))).toEqual([])
    }
  })

  it.each(['SIGKILL', 'os.Exit'] as const)(
    'counts each program that one process has been, when the last one ends by %s',
    async (LAST) => {
      const execs = 3
      const deaths = await plan({
        processes: 8,
        of: (index) => {
          const WRITES = index % 2 === 0
          const FUSE = WRITES ? 0 : PAST_INIT + 10 * index
          return { END: 'exec', EXECS: execs, LAST, ROUNDS: 100, FUSE, WRITES }
        },
      })
      const ended = await reap(program(), deaths)
      const truths = deaths.flatMap(({ truth }) =>
        Array.from({ length: 1 + execs }, (_, index) => truth + '+'.repeat(index)),
      )
      const sum = await executed(truths)
      const { pods, problems } = await readPods([deaths[0]?.directory ?? ''], { once: new SeenFiles() })
      expect(problems.filter(({ code }) => code !== 'process-snapshots')).toEqual([])
      expect(differences(countsOf(pods, program()), sum, sum)).toEqual([])
      const pids = pods.flatMap(({ processes }) => processes.map(({ pid }) => pid))
      expect(sorted(pids)).toEqual(
        sorted(ended.flatMap(({ pid }) => Array.from({ length: 1 + execs }, () => pid))),
      )
    },
  )

  it('tells processes apart that had the same id one after the other', async () => {
    const ends = ['SIGKILL', 'os.Exit', 'panic', 'SIGKILL', 'return', 'syscall.Exit']
    const deaths = await plan({
      processes: ends.length,
      perDirectory: 1,
      id: 'the same',
      // All of them execute the same, so that nothing but times tells which has written a file.
      of: (index) => ({ END: ends[index] ?? 'return', SEED: 7, ROUNDS: 100, WRITES: true }),
    })
    const ended = await reap(program(), deaths, '1')
    const together = await mkdtemp(path.join(root, 'together-'))
    const pid = 4321
    for (const [index, death] of deaths.entries())
      await copyAs(pid, { from: ended[index]?.pid ?? 0, directory: death.directory }, together)
    const sum = await executed(deaths.map(({ truth }) => truth))
    const { pods, problems } = await readPods([together], { once: new SeenFiles() })
    expect(problems.filter(({ code }) => code !== 'process-snapshots')).toEqual([])
    expect(differences(countsOf(pods, program()), sum, sum)).toEqual([])
    const pids = pods.flatMap(({ processes }) => processes.map((process) => process.pid))
    expect(pids).toEqual(ends.map(() => pid))
  })
})

async function executed(files: readonly string[]): Promise<Uint32Array> {
  const truths = await Promise.all(files.map(readTruth))
  for (const [index, truth] of truths.entries())
    if (truth.after[MAIN] !== 1) throw new Error(`${files[index]}: it did not reach main`)
  return sumOf(truths)
}

function countsOf(pods: readonly Pod[], { reference: known }: Program): Uint32Array {
  expect(pods).toHaveLength(1)
  return byMark(pods[0]?.counters ?? raise('no pod'), known)
}

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((one, other) => one - other)
}

/** Copies what a process left as if it had had another id. */
async function copyAs(
  pid: number,
  { from, directory }: { readonly from: number; readonly directory: string },
  target: string,
): Promise<void> {
  for (const name of await readdir(directory)) {
    const bytes = await readFile(path.join(directory, name))
    if (name.startsWith('live.')) {
      if (endianness() === 'LE') bytes.writeBigUInt64LE(BigInt(pid), PID_OFFSET)
      else bytes.writeBigUInt64BE(BigInt(pid), PID_OFFSET)
    }
    await writeFile(path.join(target, name.replace(`.${from}.`, `.${pid}.`)), bytes)
  }
}
