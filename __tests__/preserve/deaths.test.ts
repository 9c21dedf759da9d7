/**
 * Processes that die at random moments, and keep a count of their own of what they executed: nothing is lost, nothing is
 * made up, and what cannot be known is said. DEATHS is the number of processes for each release and kind.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type PodRead, readPods } from '../../src/covdata/readPods.js'
import { SeenFiles } from '../../src/covdata/seenFiles.js'
import { textProfile } from '../../src/covdata/textProfile.js'
import { buildUnitTable } from '../../src/covdata/units.js'
import { forEachLimited } from '../../src/parallel.js'
import { buildProgram } from '../helpers/preservedPrograms.js'

const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/deaths', import.meta.url))
const DEATHS = Number(process.env.DEATHS ?? 120)
/** At the same time. */
const PARALLEL = 4
/** The last goroutine is that of main. */
const GOROUTINES = 5

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deaths-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

interface Death {
  readonly steps: number
  readonly how: string
  /** Goroutines that count from their package's initialisation on. */
  readonly early?: boolean
  /** Sent after so many milliseconds. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: number }
}

/** What a process knew of itself. */
interface Truth {
  readonly pid: number
  readonly begun: number
  readonly finished: number
}

async function die(
  program: string,
  data: string,
  { steps, how, early, signal }: Death,
  name: string,
): Promise<Truth> {
  const file = join(root, name)
  await writeFile(file, Buffer.alloc(4096))
  const child = spawn(program, [String(steps), how], {
    env: { GOCOVERDIR: data, TRUTH: file, ...(early === true ? { EARLY: '1' } : {}) },
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  if (signal !== undefined) {
    await after(signal.after)
    child.kill(signal.name)
  }
  await ended
  const words = new BigUint64Array((await readFile(file)).buffer)
  await rm(file)
  const sumFrom = (first: number): number =>
    Array.from({ length: GOROUTINES }, (_, index) => Number(words[2 * index + first])).reduce((a, b) => a + b)
  return { pid: child.pid ?? 0, begun: sumFrom(0), finished: sumFrom(1) }
}

/** Steps that the data has. */
function countedIn({ pods }: PodRead): number {
  const profile = textProfile(buildUnitTable(pods))
  return Number(/counted\.go:\S+ 1 (\d+)$/m.exec(profile)?.[1] ?? 0)
}

function sumOf(truths: readonly Truth[], which: 'begun' | 'finished'): number {
  return truths.reduce((sum, truth) => sum + truth[which], 0)
}

const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGQUIT', 'SIGHUP'] as const
const WAYS = ['exit', 'return', 'panic', 'fatal error', 'syscall.Exit', 'exec', '9', '15', '3', '6'] as const

describe.each(['1.20.14', '1.24.13', '1.27.0'] as const)('Go %s', (version) => {
  let program: string
  beforeAll(async () => {
    const directory = join(root, version)
    await mkdir(directory)
    program = await buildProgram({
      version,
      kind: 'preserved',
      directory,
      cwd: FIXTURE,
      flags: ['-coverpkg=./...'],
    })
  })

  it('keeps every step of processes that end after a number of them, however they end', async () => {
    const data = await mkdtemp(join(root, 'data-'))
    let expected = 0
    const truths: Truth[] = []
    await forEachLimited([...Array(DEATHS).keys()], PARALLEL, async (index) => {
      const steps = Math.floor(Math.random() * 1000)
      const how = WAYS[index % WAYS.length] ?? 'return'
      // The program that takes its place does as many steps again.
      expected += how === 'exec' ? 2 * steps : steps
      truths.push(await die(program, data, { steps, how }, `own-${index}`))
    })
    const read = await readPods([data], { once: new SeenFiles() })
    expect(read.problems).toEqual([])
    expect(countedIn(read)).toBe(expected)
    expect(sumOf(truths, 'begun')).toBe(expected)
    const execs = [...Array(DEATHS).keys()].filter((index) => WAYS[index % WAYS.length] === 'exec').length
    expect(read.pods.flatMap((pod) => pod.processes)).toHaveLength(DEATHS + execs)
    // Copies of the files say nothing new.
    const copy = `${data} copy`
    await cp(data, copy, { recursive: true })
    const both = await readPods([data, copy], { once: new SeenFiles() })
    expect(countedIn(both)).toBe(expected)
    expect(both.pods.flatMap((pod) => pod.processes)).toHaveLength(DEATHS + execs)
  })

  it('keeps every step of processes that are killed at any moment, with goroutines from the first moment on', async () => {
    const data = await mkdtemp(join(root, 'data-'))
    const truths: Truth[] = []
    await forEachLimited([...Array(DEATHS).keys()], PARALLEL, async (index) => {
      const name = SIGNALS[index % SIGNALS.length] ?? 'SIGKILL'
      const signal = { name, after: Math.random() * 20 }
      truths.push(
        await die(program, data, { steps: 1000, how: 'wait', early: true, signal }, `killed-${index}`),
      )
    })
    const read = await readPods([data], { once: new SeenFiles() })
    const counted = new Set(read.pods.flatMap((pod) => pod.processes.map(({ pid }) => pid)))
    const told = new Set(
      read.problems.map(({ code, path }) => {
        // Killed while it was mapped, before it executed anything.
        expect(code).toBe('live-file-unreadable')
        return path
      }),
    )
    expect(truths.filter(({ pid, begun }) => begun > 0 && !counted.has(pid))).toEqual([])
    const kept = truths.filter(({ pid }) => counted.has(pid))
    expect(kept.length).toBeGreaterThan(DEATHS / 4)
    expect(countedIn(read)).toBeGreaterThanOrEqual(sumOf(kept, 'finished'))
    expect(countedIn(read)).toBeLessThanOrEqual(sumOf(kept, 'begun'))
    if (process.env.DEATHS !== undefined)
      console.log(
        `Go ${version}: ${truths.length} processes, ${kept.length} kept, ${told.size} told, ${countedIn(read)} steps`,
      )
  })
})
