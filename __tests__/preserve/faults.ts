/**
 * @module Binaries that end in every possible way, built by real Go releases without coverage, with coverage, and with preserving:
 * the counters are kept, and nobody can tell the difference from outside.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Ending } from '../../src/covdata/format/ending.js'
import { type Pod, readPods } from '../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { textProfile } from '../helpers/textfmt.js'
import { buildUnitTable } from '../../src/covdata/units/unitTable.js'
import { until, untilIdle } from '../helpers/busyMachine.js'
import { notHere } from '../helpers/onlyWhere.js'
import { buildBinary, canRun, normalised, runProgram } from '../helpers/preservedBinaries.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/faults', import.meta.url))
/** The line of the statement in work() that is executed 1,000 times at the start of each binary. */
const COUNTED = readFileSync(path.join(FIXTURE, 'main.go'), 'utf8').split('\n').indexOf('\t\tsum += i') + 1

/** How often that statement was executed. Its block begins on the line before, or since Go 1.27 on its own line. */
function workIn(pods: readonly Pod[]): number {
  const block = new RegExp(
    `main\\.go:(?:${COUNTED - 1}|${COUNTED})\\.\\d+,(?:${COUNTED}|${COUNTED + 1})\\.\\d+ 1 (\\d+)$`,
    'm',
  )
  return Number(block.exec(textProfile(buildUnitTable(pods)))?.[1] ?? 0)
}

/** Without coverage, with Go's own, and preserved in both ways. */
type Kind = 'plain' | 'cover' | 'mapped' | 'snapshots'

let root: string
/** Where binaries write that have no GOCOVERDIR. */
let fixedDirectory: string
const binaries = new Map<string, string>()

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'preserve-'))
  fixedDirectory = path.join(root, 'fixed')
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

async function build(version: string, kind: Kind): Promise<string> {
  const preserved = { kind: 'preserved', fixedDirectory, mapped: kind === 'mapped' } as const
  return buildBinary({
    version,
    directory: path.join(root, `${version}-${kind}`),
    cwd: FIXTURE,
    // With cgo, Go does not look for deadlocks.
    env: { CGO_ENABLED: '0' },
    ...(kind === 'plain' || kind === 'cover' ? { kind } : preserved),
  })
}

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

interface Run {
  readonly end: string
  /** Sent once the binary has said that it is ready, and waits: stacks show whether it does. */
  readonly signal: NodeJS.Signals | undefined
  /** Waited for before that. */
  readonly kept?: (() => Promise<boolean>) | undefined
  readonly data: string
}

async function run(binary: string, { end, signal, kept, data }: Run): Promise<Ended> {
  const child = spawn(binary, [end], {
    env: { GOCOVERDIR: data, GOTRACEBACK: 'single' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (!text.includes('ready') || signal === undefined) return
    const waited = until(kept ?? (() => true)).then(() => untilIdle(child.pid ?? 0))
    void waited.then(() => child.kill(signal))
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // Rather than wait forever for a process that does not do what it should.
  const guard = setTimeout(() => child.kill('SIGKILL'), 60_000)
  const [code, ended] = (await once(child, 'close')) as [number | null, string | null]
  clearTimeout(guard)
  return { code, signal: ended, stdout, stderr: withoutSnapshots(stderr) }
}

/** Removes the goroutine that writes snapshots: it is a system goroutine, which some dumps show. */
function withoutSnapshots(text: string): string {
  const blocks = text.split('\n\n').filter((block) => !block.includes('covlive'))
  return normalised(blocks.join('\n\n').trimEnd())
}

interface End {
  readonly end: string
  readonly signal?: NodeJS.Signals
  /** How often the block is executed. */
  readonly work: number
  /** How much of that Go alone keeps, if neither all nor nothing. */
  readonly cover?: number
  /** What the live file says; undefined if there is none because the process exited regularly. */
  readonly ending?: Ending
  /** True if snapshots miss what is executed just before SIGKILL. */
  readonly onlyMapped?: true
}

const signalled = (signal: NodeJS.Signals): Ending => ({ how: 'signal', signal: constants.signals[signal] })

const ENDS: readonly End[] = [
  { end: 'return', work: 1000 },
  { end: 'exit', work: 1000 },
  { end: 'log.Fatal', work: 1000 },
  { end: 'wait', signal: 'SIGTERM', work: 1000, ending: signalled('SIGTERM') },
  { end: 'wait', signal: 'SIGINT', work: 1000, ending: signalled('SIGINT') },
  { end: 'wait', signal: 'SIGHUP', work: 1000, ending: signalled('SIGHUP') },
  { end: 'wait', signal: 'SIGQUIT', work: 1000, ending: signalled('SIGQUIT') },
  { end: 'wait', signal: 'SIGABRT', work: 1000, ending: signalled('SIGABRT') },
  { end: 'wait', signal: 'SIGKILL', work: 1000, ending: { how: 'unknown' } },
  { end: 'handled', signal: 'SIGTERM', work: 1001 },
  { end: 'handled', signal: 'SIGINT', work: 1001 },
  { end: 'ignored', signal: 'SIGTERM', work: 1001 },
  { end: 'ignored', signal: 'SIGHUP', work: 1001 },
  { end: 'serve', signal: 'SIGTERM', work: 1500, ending: signalled('SIGTERM') },
  { end: 'serve', signal: 'SIGINT', work: 1500, ending: signalled('SIGINT') },
  { end: 'serve', signal: 'SIGHUP', work: 1500, ending: signalled('SIGHUP') },
  { end: 'serve', signal: 'SIGKILL', work: 1500, ending: { how: 'unknown' } },
  { end: 'serve, shut down gracefully', signal: 'SIGTERM', work: 1501 },
  { end: 'panic', work: 1000, ending: { how: 'panic' } },
  { end: 'goroutine panics', work: 1001, ending: { how: 'panic' } },
  { end: 'fatal error', work: 1000, ending: { how: 'fatal error' } },
  { end: 'nil map', work: 1000, ending: { how: 'panic' } },
  { end: 'stack overflow', work: 1000, ending: { how: 'fatal error' } },
  { end: 'deadlock', work: 1000, ending: { how: 'fatal error' } },
  { end: 'late deadlock', work: 1000, ending: { how: 'fatal error' } },
  { end: 'count goroutines', work: 1000 },
  { end: 'exit in a goroutine', work: 1000 },
  { end: 'Goexit', work: 1000, ending: { how: 'fatal error' } },
  { end: 'syscall.Exit', work: 1000, ending: { how: 'exit' } },
  { end: 'exec', work: 2000, cover: 1000, ending: { how: 'exec' } },
  { end: 'failed exec', work: 1001 },
  { end: 'failed exec, panic', work: 2000, ending: { how: 'panic' } },
  { end: 'kill itself', work: 1000, ending: { how: 'unknown' }, onlyMapped: true },
]

const KINDS = ['mapped', 'snapshots'] as const
export const CASES = KINDS.flatMap((kind) =>
  ENDS.filter(({ onlyMapped }) => kind === 'mapped' || onlyMapped !== true).map((end) => ({ kind, ...end })),
)

async function hasKept(directory: string, work: number): Promise<boolean> {
  return workIn((await readPods([directory], { once: new SeenFiles() })).pods) === work
}

/** Waits until the binary has begun, which its meta-data file in the directory shows. */
async function begun(directory: string): Promise<void> {
  await until(async () => (await readdir(directory)).some((name) => name.startsWith('covmeta.')))
}

/** What is tried with the releases between those that everything is tried with. */
export const FEW = CASES.filter(
  ({ end, signal }) => end === 'return' || end === 'panic' || signal === 'SIGTERM',
)

/** A Go release, and what is tried with it. */
export interface Tried {
  readonly version: string
  readonly cases: typeof CASES
}

/** The tests for one Go release. */
export function keepsCounters({ version, cases }: Tried): void {
  beforeAll(async () => {
    for (const kind of ['plain', 'cover', ...KINDS] as const)
      binaries.set(`${version} ${kind}`, await build(version, kind))
  })

  it.each(cases)('keeps what was executed until $end $signal ($kind)', async (expected) => {
    const { kind, end, signal, work, ending } = expected
    const data = await mkdtemp(path.join(root, 'data-'))
    // Snapshots are taken every tenth of a second, if the machine does nothing else.
    const kept = kind === 'snapshots' && signal === 'SIGKILL' ? () => hasKept(data, work) : undefined
    const preserved = await run(binaries.get(`${version} ${kind}`) ?? '', { end, signal, kept, data })
    const plain = await run(binaries.get(`${version} plain`) ?? '', { end, signal, data: '' })
    expect(preserved).toEqual(plain)
    const { pods, problems } = await readPods([data], { once: new SeenFiles() })
    expect(problems).toEqual([])
    expect(workIn(pods)).toBe(work)
    const endings = pods.flatMap((pod) => pod.processes.flatMap((process) => process.ending ?? []))
    expect(endings).toEqual(ending === undefined ? [] : [ending])
    const live = (await readdir(data)).filter((name) => name.startsWith('live.'))
    expect(live).toHaveLength(endings.length)
    // Go alone loses it: that is what preserving is worth.
    const without = await mkdtemp(path.join(root, 'data-'))
    await run(binaries.get(`${version} cover`) ?? '', { end, signal, data: without })
    const byGo = workIn((await readPods([without], { once: new SeenFiles() })).pods)
    expect(byGo).toBe(expected.cover ?? (ending === undefined ? work : 0))
  })

  describe.each(KINDS)('without GOCOVERDIR (%s)', (kind) => {
    afterEach(async () => rm(fixedDirectory, { recursive: true, force: true }))

    it('writes to the directory that is built in and prints nothing', async () => {
      await mkdir(fixedDirectory)
      const binary = binaries.get(`${version} ${kind}`) ?? ''
      const outcome = await run(binary, { end: 'return', signal: undefined, data: '' })
      expect(outcome).toEqual({ code: 0, signal: null, stdout: '', stderr: '' })
      await run(binary, { end: 'panic', signal: undefined, data: '' })
      const { pods, problems } = await readPods([fixedDirectory], { once: new SeenFiles() })
      expect(problems).toEqual([])
      expect(workIn(pods)).toBe(2000)
    })

    it.each([
      ['env', ['-i']],
      ['sudo', ['-n']],
    ] as const)('is measured when %s removes the variable', async (wrapper, flags) => {
      if (!(await canRun(wrapper, [...flags, 'true']))) {
        notHere(`${wrapper} cannot be run`)
        return
      }
      await mkdir(fixedDirectory)
      const binary = binaries.get(`${version} ${kind}`) ?? ''
      const args = [...flags, binary, 'panic']
      const env = { PATH: process.env.PATH, GOCOVERDIR: '/no/such/directory' }
      expect(await runProgram(wrapper, args, { env })).toMatchObject({ code: 2, stdout: '' })
      const { pods } = await readPods([fixedDirectory], { once: new SeenFiles() })
      expect(workIn(pods)).toBe(1000)
    })

    it('is measured in the directory where it started', async () => {
      const [first, second] = await Promise.all(
        ['first', 'second'].map(async (name) => mkdtemp(path.join(root, `${name}-`))),
      )
      await symlink(first ?? '', fixedDirectory)
      const child = spawn(binaries.get(`${version} ${kind}`) ?? '', ['exit, wait for a line'], { env: {} })
      await begun(first ?? '')
      // Another run holds the place by now.
      await rm(fixedDirectory)
      await symlink(second ?? '', fixedDirectory)
      child.stdin.write('\n')
      await once(child, 'close')
      expect(await readdir(second ?? '')).toEqual([])
      const { pods } = await readPods([first ?? ''], { once: new SeenFiles() })
      expect(workIn(pods)).toBe(1000)
      expect(pods.flatMap(({ processes }) => processes)).toMatchObject([{ ending: undefined, fixed: true }])
    })

    it('behaves as Go builds it when the directory does not exist', async () => {
      const binary = binaries.get(`${version} ${kind}`) ?? ''
      const { code, stderr } = await run(binary, { end: 'return', signal: undefined, data: '' })
      expect([code, stderr]).toEqual([0, 'warning: GOCOVERDIR not set, no coverage data emitted'])
      expect(existsSync(fixedDirectory)).toBe(false)
    })
  })
}
