/** @module Processes to start and how each ends; a program of the fixture starts them and ends them in time. */
import { mkdir, mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@jest/globals'
import { capture } from '../../../src/process/exec.js'

const AT_ONCE = '3'
/** Few, so that many processes are the first in their directory and write the meta-data file. */
const PER_DIRECTORY = 8

/** A process to start, and how it ends. */
export interface Death {
  readonly id: string
  readonly directory: string
  readonly truth: string
  readonly end: string
  readonly env: readonly string[]
  /** When it gets a signal, in nanoseconds. */
  readonly after?: number
  readonly signal?: number
}

export interface Ended {
  readonly id: string
  readonly pid: number
  readonly code: number
  readonly signal: number
}

export interface Choice {
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

export interface PlanRequest {
  readonly processes: number
  readonly perDirectory?: number
  /** The id of all processes; without it each has its own. */
  readonly id?: string
  readonly of: (index: number) => Choice
}

/** @param root the directory below which they write */
export async function plan(root: string, request: PlanRequest): Promise<readonly Death[]> {
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

/** A binary, and the program that starts and ends its processes. */
export interface Reaped {
  readonly file: string
  readonly reaper: string
  readonly root: string
}

export async function reap(
  { file, reaper, root }: Reaped,
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

/** A random number generator that gives the same numbers in every run. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function oneOf<T>(values: readonly [T, ...T[]], random: (below: number) => number): T {
  return values[random(values.length)] ?? values[0]
}
