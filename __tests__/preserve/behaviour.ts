/**
 * @module Signals, children, threads, memory and crashes: a preserved binary does what the same binary does without preserving,
 * and keeps its counters.
 */
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { notHere } from '../helpers/onlyWhere.js'
import {
  type Ended,
  KINDS,
  type Kind,
  type RunOptions,
  buildKinds,
  canRun,
  keptIn,
  runProgram,
} from '../helpers/preservedBinaries.js'
import type { GoVersionName } from '../helpers/toolchains.js'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'preserve-behaviour-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

interface Case {
  readonly act: string
  readonly work: number
  readonly killed: boolean
  /** A shell command that starts the binary, which is "$@". */
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly closedOutput?: boolean
}

const ENDED = { work: 1000, killed: false }
const KILLED = { work: 1000, killed: true }

const CASES: readonly Case[] = [
  { act: 'notified', work: 1003, killed: false },
  { act: 'stopped', work: 1001, killed: true },
  { act: 'reset', work: 1001, killed: true },
  { act: 'ignored', work: 1001, killed: true },
  { act: 'stop', work: 1001, killed: false },
  { act: 'broken pipe', closedOutput: true, ...KILLED },
  { act: 'hang up', ...KILLED },
  { act: 'hang up', work: 1001, killed: false, shell: 'trap "" HUP; exec "$@"' },
  { act: 'hang up', work: 1001, killed: false, shell: 'exec nohup "$@"' },
  { act: 'numbers', ...ENDED },
  { act: 'status', ...ENDED },
  { act: 'status', ...ENDED, shell: 'trap "" INT XFSZ PIPE USR1; exec "$@"' },
  { act: 'missing program', work: 1001, killed: true },
  { act: 'change directory', work: 1001, killed: false },
  { act: 'allocate', work: 1200, killed: false, env: { GOGC: '1' } },
  { act: 'allocate', work: 1200, killed: false, env: { GODEBUG: 'gccheckmark=1', GOGC: '10' } },
  { act: 'allocate', work: 1200, killed: false, env: { GODEBUG: 'clobberfree=1', GOGC: '1' } },
  { act: 'allocate', work: 1200, killed: false, env: { GODEBUG: 'gcstoptheworld=1', GOGC: '1' } },
  { act: 'allocate', work: 1200, killed: false, env: { GOMEMLIMIT: '6MiB', GOGC: 'off' } },
  { act: 'nil', work: 1001, killed: false },
  { act: 'bus error', work: 1001, killed: false },
  { act: 'bus crash', ...KILLED, env: { GOTRACEBACK: 'single' } },
  { act: 'crash', ...KILLED, env: { GOTRACEBACK: 'none' } },
  { act: 'crash', ...KILLED, env: { GOTRACEBACK: 'single' } },
  { act: 'goroutines', ...KILLED, env: { GOTRACEBACK: 'all' } },
]

function titleOf({ act, shell = '', env = {} }: Case): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return [act, shell, ...variables].filter((part) => part !== '').join(', ')
}

/** The tests for one Go release. */
export function behavesAsBefore(version: GoVersionName): void {
  let binaries: Readonly<Record<Kind, string>>
  beforeAll(async () => {
    binaries = await buildKinds({ version, directory: join(root, version) })
  })

  async function run(
    kind: Kind,
    { act, shell, env, closedOutput }: Omit<Case, 'work' | 'killed'>,
    data: string,
    options: RunOptions = {},
  ): Promise<Ended> {
    const command = [binaries[kind], act]
    const [program = '', ...args] = shell === undefined ? command : ['sh', '-c', shell, 'sh', ...command]
    const all = { PATH: process.env.PATH, GOCOVERDIR: data, ...env }
    return runProgram(program, args, { closedOutput: closedOutput === true, ...options, env: all })
  }

  async function dataDirectory(): Promise<string> {
    return mkdtemp(join(root, 'data-'))
  }

  it.each(CASES.map((one) => [titleOf(one), one] as const))(
    'acts as before: %s',
    async (_, { work, killed, ...options }) => {
      const data = await dataDirectory()
      const preserved = await run('preserved', options, data)
      expect(preserved).toEqual(await run('plain', options, await dataDirectory()))
      expect(preserved).toEqual(await run('cover', options, await dataDirectory()))
      const one = killed ? 1 : 0
      expect(await keptIn(data)).toEqual({ work, processes: 1, killed: one, live: one, problems: [] })
    },
  )

  it('starts no additional threads', async () => {
    const numbersOf = async (kind: Kind): Promise<readonly number[]> => {
      const numbers: number[] = []
      for (let i = 0; i < 20; i++)
        numbers.push(Number((await run(kind, { act: 'threads' }, await dataDirectory())).stdout))
      return numbers
    }
    // The scheduler may start one or two more at times: taking the extremes finds only a thread that is always there.
    expect(Math.min(...(await numbersOf('preserved')))).toBeLessThanOrEqual(
      Math.max(...(await numbersOf('cover'))),
    )
  })

  it('starts a child, with and without a directory for its data', async () => {
    const data = await dataDirectory()
    const preserved = await run('preserved', { act: 'child' }, data)
    expect(preserved).toEqual(await run('plain', { act: 'child' }, ''))
    expect(await keptIn(data)).toEqual({ work: 2000, processes: 2, killed: 0, live: 0, problems: [] })
    const other = await dataDirectory()
    const without = await run('preserved', { act: 'child without' }, other)
    expect(without).toEqual(await run('cover', { act: 'child without' }, await dataDirectory()))
    expect(await keptIn(other)).toEqual({ work: 1000, processes: 1, killed: 0, live: 0, problems: [] })
  })

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'keeps its counters and those of its child when it is killed and the child gets %s',
    async (signal) => {
      const end = async (kind: Kind, data: string): Promise<Ended> => {
        let child = 0
        let waits = false
        const ended = await run(kind, { act: 'waiting child' }, data, {
          onLine: (line, { pid }) => {
            // The parent prints the child's id, the child that it waits, in either order.
            child = Number(/^child (\d+)$/.exec(line)?.[1] ?? child)
            waits ||= line === 'send nothing'
            if (child === 0 || !waits) return
            process.kill(pid, 'SIGKILL')
            process.kill(child, signal)
          },
        })
        return { ...ended, stdout: ended.stdout.replace(/\d+/, 'N').split('\n').sort().join('\n') }
      }
      const data = await dataDirectory()
      expect(await end('preserved', data)).toEqual(await end('plain', ''))
      expect(await keptIn(data)).toEqual({ work: 2000, processes: 2, killed: 2, live: 2, problems: [] })
    },
  )

  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP'] as const)(
    'keeps the counters of its whole process group on %s',
    async (signal) => {
      const end = async (kind: Kind, data: string): Promise<Ended> => {
        const lines = new Set<string>()
        const ended = await run(kind, { act: 'waiting child' }, data, {
          detached: true,
          onLine: (line, { pid }) => {
            lines.add(line)
            if (lines.size === 2) process.kill(-pid, signal)
          },
        })
        return { ...ended, stdout: ended.stdout.replace(/\d+/, 'N').split('\n').sort().join('\n') }
      }
      const data = await dataDirectory()
      expect(await end('preserved', data)).toEqual(await end('plain', ''))
      expect(await keptIn(data)).toEqual({ work: 2000, processes: 2, killed: 2, live: 2, problems: [] })
    },
  )

  it('can change its user', async () => {
    if (process.getuid?.() !== 0) {
      notHere('only root can become somebody else')
      return
    }
    const data = await dataDirectory()
    const preserved = await run('preserved', { act: 'other user' }, data)
    const cover = await run('cover', { act: 'other user' }, await dataDirectory())
    const place = /\S*data-\w+/g
    expect({ ...preserved, stderr: preserved.stderr.replace(place, '') }).toEqual({
      ...cover,
      stderr: cover.stderr.replace(place, ''),
    })
    // Go can no longer write there; the live file is all there is.
    expect(await keptIn(data)).toMatchObject({ work: 1001, processes: 1, killed: 1, live: 1 })
  })

  it('crashes as before, with everything that GOTRACEBACK=crash shows', async () => {
    const options = { act: 'goroutines', env: { GOTRACEBACK: 'crash' } }
    // What the runtime's own goroutines and threads do differs from run to run.
    const shown = ({ stderr, ...rest }: Ended): unknown => ({
      ...rest,
      stacks: stderr.split('\n\n').filter((part) => /^panic:|main\.\w+\(/m.test(part)).length,
      panic: stderr.slice(0, stderr.indexOf('\n')),
      lines: [...new Set(stderr.match(/main\.go:\d+|memory\.go:\d+/g))].sort(),
    })
    const data = await dataDirectory()
    const preserved = await run('preserved', options, data)
    expect(preserved.signal).toBe('SIGABRT')
    expect(shown(preserved)).toEqual(shown(await run('cover', options, await dataDirectory())))
    expect(shown(preserved)).toEqual(shown(await run('plain', options, '')))
    expect(await keptIn(data)).toEqual({ work: 1000, processes: 1, killed: 1, live: 1, problems: [] })
  })

  it('leaves a core dump when a plain binary does', async () => {
    const pattern = (await readFile('/proc/sys/kernel/core_pattern', 'utf8')).trim()
    if (/^$|[|/]/.test(pattern)) {
      notHere(`core dumps do not go to the working directory, but to ${JSON.stringify(pattern)}`)
      return
    }
    const cores: Partial<Record<Kind, number>> = {}
    const data = await dataDirectory()
    for (const kind of KINDS) {
      const cwd = join(data, '..', `core-${version}-${kind}`)
      await mkdir(cwd)
      const ended = await run(
        kind,
        { act: 'goroutines', shell: 'ulimit -c unlimited; exec "$@"', env: { GOTRACEBACK: 'crash' } },
        data,
        { cwd },
      )
      expect(ended.signal).toBe('SIGABRT')
      const [core, ...more] = await readdir(cwd)
      cores[kind] = more.length + (core === undefined ? 0 : 1)
      // The kernel omits mapped files from a dump unless asked for them.
      if (kind === 'preserved' && core !== undefined) {
        const [live = ''] = (await readdir(data)).filter((name) => name.startsWith('live.'))
        const file = await readFile(join(data, live))
        const [start, length] = [Number(file.readBigUInt64LE(16)), Number(file.readBigUInt64LE(24))]
        expect(length).toBeGreaterThan(0)
        expect((await readFile(join(cwd, core))).includes(file.subarray(start, start + length))).toBe(true)
      }
      await rm(cwd, { recursive: true })
    }
    if (cores.plain === 0) notHere('the hard limit on the size of core dumps is 0')
    expect(cores).toEqual({ plain: cores.plain, cover: cores.plain, preserved: cores.plain })
    expect((await keptIn(data)).work).toBe(1000)
  })

  it('can be run by threads of C', async () => {
    if (!(await canRun('gcc', ['--version']))) {
      notHere('there is no gcc')
      return
    }
    const threads = await buildKinds({
      version,
      directory: join(root, `${version}-threads`),
      target: './cthreads',
      env: { CGO_ENABLED: '1' },
    })
    for (const [end, killed] of [
      ['return', 0],
      ['kill itself', 1],
    ] as const) {
      const data = await dataDirectory()
      const preserved = await runProgram(threads.preserved, [end], { env: { GOCOVERDIR: data } })
      expect(preserved).toEqual(await runProgram(threads.plain, [end]))
      expect(preserved.stdout).toBe('1000\n')
      expect(await keptIn(data)).toEqual({ work: 1000, processes: 1, killed, live: killed, problems: [] })
    }
  })
}
