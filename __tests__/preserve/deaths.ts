/**
 * @module Binaries that die at random moments, many of them. Each records what it executes in a file of its own that it maps: no
 * counter is lost, none is invented, and no process counts twice. DEATHS sets the number of processes for each
 * Go release.
 */
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { endianness, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type Pod, readPods } from '../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { type Tally, account } from '../helpers/deaths/account.js'
import { MAIN, byMark, differences } from '../helpers/deaths/marks.js'
import { oneOf, plan, randomNumbers, reap } from '../helpers/deaths/plan.js'
import { type Binary, build } from '../helpers/deaths/binary.js'
import { readTruth, sumOf } from '../helpers/deaths/truth.js'
import type { GoVersionName } from '../helpers/toolchains.js'

/** More steps than there are before main. */
const PAST_INIT = 400
/** Offset of the process id in the header of a live file. */
const PID_OFFSET = 48

const [SIGKILL, SIGTERM] = [9, 15]

let root: string
const binaries = new Map<GoVersionName, Binary>()

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'deaths-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

function raise(message: string): never {
  throw new Error(message)
}

/** Prints the tally if DEATHS is set: whoever asks for more processes wants to know what became of them. */
function show(version: GoVersionName, what: string, tally: Tally): void {
  if (process.env.DEATHS !== undefined)
    process.stderr.write(`Go ${version}, ${what}: ${JSON.stringify(tally)}\n`)
}

/** The ways a process can end itself, with the exit code or the signal that its parent sees. */
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

/** A Go release, and how many processes of its binary die. */
export interface Deaths {
  readonly version: GoVersionName
  readonly processes: number
}

/** The tests for one Go release. */
export function countsDeaths({ version, processes }: Deaths): void {
  beforeAll(async () => {
    binaries.set(version, await build(version, root))
  })
  const binary = (): Binary => binaries.get(version) ?? raise('no binary')

  it('counts what was executed when a process is killed at a random moment', async () => {
    const random = randomNumbers(1)
    const deaths = await plan(root, {
      processes: Math.ceil(processes * 0.4),
      of: () => ({
        END: oneOf(['return', 'os.Exit', 'panic', 'syscall.Exit'], random),
        SEED: random(1e9),
        // About as much work as it has time for: some end just as they are killed.
        ROUNDS: random(20_000),
        WRITES: random(4) === 0,
        after: random(20_000_000),
        signal: oneOf([SIGKILL, SIGTERM], random),
      }),
    })
    const ended = await reap(binary(), deaths)
    const { wrong, tally } = await account(binary(), deaths, ended, { exact: false })
    show(version, 'killed', tally)
    expect(wrong).toEqual([])
    expect(tally.live).toBeGreaterThan(0)
    expect(ended.filter(({ signal }) => signal === SIGKILL)).not.toEqual([])
    expect(ended.filter(({ signal }) => signal === SIGTERM)).not.toEqual([])
  })

  it('counts exactly what was executed when a process ends itself at a random statement', async () => {
    const random = randomNumbers(2)
    const deaths = await plan(root, {
      processes: Math.ceil(processes * 0.4),
      of: (index) => {
        const END = END_NAMES[index % END_NAMES.length] ?? 'return'
        return {
          END,
          SEED: random(1e9),
          ROUNDS: 1 + random(400),
          WRITES: random(4) === 0,
          // Early ends come before main.
          FUSE: END === 'return' ? 0 : 1 + random(random(2) === 0 ? 60 : 3000),
        }
      },
    })
    const ended = await reap(binary(), deaths)
    const { wrong, tally } = await account(binary(), deaths, ended, { exact: true })
    show(version, 'dies of itself', tally)
    expect(wrong).toEqual([])
    // Processes whose way to end is not yet available are killed.
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

  it('counts goroutines that are older than main', async () => {
    const random = randomNumbers(3)
    const deaths = await plan(root, {
      processes: Math.ceil(processes * 0.2),
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
    const ended = await reap(binary(), deaths)
    const { wrong, tally } = await account(binary(), deaths, ended, { exact: false })
    show(version, 'early goroutines', tally)
    expect(wrong).toEqual([])
    expect(tally.live).toBeGreaterThan(0)
    expect(tally.ended).toBeGreaterThan(0)
  })

  it('counts each restart of a binary once, and copies of its data not at all', async () => {
    const random = randomNumbers(4)
    const deaths = await plan(root, {
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
    const ended = await reap(binary(), deaths, '1')
    const directory = deaths[0]?.directory ?? ''
    const [copy, part] = [`${directory}-copy`, `${directory}-part`]
    await cp(directory, copy, { recursive: true })
    // A directory with live files only.
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
      expect(differences(countsOf(pods, binary()), sum, sum)).toEqual([])
      const pids = pods.flatMap(({ processes }) => processes.map(({ pid }) => pid))
      expect(sorted(pids)).toEqual(sorted(ended.map(({ pid }) => pid)))
      const right = ['duplicate-counters', 'duplicate-directory', 'process-snapshots']
      expect(problems.filter(({ code }) => !right.includes(code))).toEqual([])
    }
  })

  it.each(['SIGKILL', 'os.Exit'] as const)(
    'counts each binary that one process has been when the last one ends by %s',
    async (LAST) => {
      const execs = 3
      const deaths = await plan(root, {
        processes: 8,
        of: (index) => {
          const WRITES = index % 2 === 0
          const FUSE = WRITES ? 0 : PAST_INIT + 10 * index
          return { END: 'exec', EXECS: execs, LAST, ROUNDS: 100, FUSE, WRITES }
        },
      })
      const ended = await reap(binary(), deaths)
      const truths = deaths.flatMap(({ truth }) =>
        Array.from({ length: 1 + execs }, (_, index) => truth + '+'.repeat(index)),
      )
      const sum = await executed(truths)
      const { pods, problems } = await readPods([deaths[0]?.directory ?? ''], { once: new SeenFiles() })
      expect(problems.filter(({ code }) => code !== 'process-snapshots')).toEqual([])
      expect(differences(countsOf(pods, binary()), sum, sum)).toEqual([])
      const pids = pods.flatMap(({ processes }) => processes.map(({ pid }) => pid))
      expect(sorted(pids)).toEqual(
        sorted(ended.flatMap(({ pid }) => Array.from({ length: 1 + execs }, () => pid))),
      )
    },
  )

  it('distinguishes processes that had the same id one after the other', async () => {
    const ends = ['SIGKILL', 'os.Exit', 'panic', 'SIGKILL', 'return', 'syscall.Exit']
    const deaths = await plan(root, {
      processes: ends.length,
      perDirectory: 1,
      id: 'the same',
      // All of them execute the same, so that only times show which of them wrote a file.
      of: (index) => ({ END: ends[index] ?? 'return', SEED: 7, ROUNDS: 100, WRITES: true }),
    })
    const ended = await reap(binary(), deaths, '1')
    const together = await mkdtemp(path.join(root, 'together-'))
    const pid = 4321
    for (const [index, death] of deaths.entries())
      await copyAs(pid, { from: ended[index]?.pid ?? 0, directory: death.directory }, together)
    const sum = await executed(deaths.map(({ truth }) => truth))
    const { pods, problems } = await readPods([together], { once: new SeenFiles() })
    expect(problems.filter(({ code }) => code !== 'process-snapshots')).toEqual([])
    expect(differences(countsOf(pods, binary()), sum, sum)).toEqual([])
    const pids = pods.flatMap(({ processes }) => processes.map((process) => process.pid))
    expect(pids).toEqual(ends.map(() => pid))
  })
}

async function executed(files: readonly string[]): Promise<Uint32Array> {
  const truths = await Promise.all(files.map(readTruth))
  for (const [index, truth] of truths.entries())
    if (truth.after[MAIN] !== 1) throw new Error(`${files[index]}: it did not reach main`)
  return sumOf(truths)
}

function countsOf(pods: readonly Pod[], { reference: known }: Binary): Uint32Array {
  expect(pods).toHaveLength(1)
  return byMark(pods[0]?.counters ?? raise('no pod'), known)
}

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((one, other) => one - other)
}

/** Copies what a process left as if its id had been another. */
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
