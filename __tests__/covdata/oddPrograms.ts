/** @module Builds and runs the programs in __tests__/fixtures/odd with a real Go release, and provides its covdata. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { CounterMode } from '../../src/covdata/format/format.js'
import { keptBuild, sourcesOf } from '../helpers/keptBuild.js'
import { type GoVersionName, goRoot } from '../helpers/toolchains.js'

export const MODES: readonly CounterMode[] = ['set', 'count', 'atomic']

/** The file extension of executables. */
export const EXE = process.platform === 'win32' ? '.exe' : ''

/** The directory of the odd programs. */
export const ODD_SOURCES = fileURLToPath(new URL('../fixtures/odd/', import.meta.url))

/** The result of a run of Go's covdata. */
export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Data of several runs of the odd programs, and the covdata of the Go release that built them. */
export interface OddData {
  /** A temporary directory that tests may write to; `remove` deletes it. */
  readonly root: string
  /** Data of alpha and beta. */
  readonly first: string
  /** More data of alpha and beta, and of a binary that was built from a file name. */
  readonly second: string
  readonly covdata: Covdata
  remove(): Promise<void>
}

const RUNS = {
  first: [
    ['alpha', 'generic', 'closure'],
    ['alpha', 'closure'],
    ['beta', 'closure'],
  ],
  second: [
    ['alpha', 'directive', 'names', 'other'],
    ['alpha', 'closure'],
    ['beta', 'zero'],
    ['beta'],
    ['script', 'x'],
  ],
} as const

/** Runs Go's covdata with the arguments given. */
export type Covdata = (...args: readonly string[]) => Promise<Ran>

/** The covdata of a Go release. */
export async function covdataOf(version: string): Promise<Covdata> {
  return covdataBy(await goOf(version))
}

/** The path of the executable: `go tool` takes a quarter of a second to find it. */
async function covdataBy(go: Go): Promise<Covdata> {
  const found = await go.run('tool', '-n', 'covdata')
  const program = found.stdout.trim()
  return (...args) => execute(program, args, go.env, ODD_SOURCES)
}

/** Runs a Go release in a directory. */
export interface Go {
  readonly env: NodeJS.ProcessEnv
  run(...args: readonly string[]): Promise<Ran>
}

/** @param extra variables that override those of the environment */
export async function goOf(
  version: string,
  folder = ODD_SOURCES,
  extra: Readonly<Record<string, string>> = {},
): Promise<Go> {
  const goroot = await goRoot(version)
  const own = { GOROOT: goroot, GOFLAGS: '', GOTOOLCHAIN: 'local', GOWORK: 'off' }
  const env = { ...process.env, ...own, ...extra }
  return { env, run: (...args) => execute(path.join(goroot, 'bin', 'go'), args, env, folder) }
}

/** Builds and runs the programs. */
export async function makeOddData(version: GoVersionName, mode: CounterMode): Promise<OddData> {
  const go = await goOf(version)
  const root = await mkdtemp(path.join(tmpdir(), 'covdata-'))
  const cover = ['build', '-cover', `-covermode=${mode}`]
  const bin = await keptBuild({
    name: `odd-${version}`,
    parts: [version, go.env.GOROOT ?? '', ...cover, ...(await sourcesOf(ODD_SOURCES))],
    make: async (directory) => {
      await succeed(go.run(...cover, '-o', directory, './cmd/alpha', './cmd/beta'))
      await succeed(go.run(...cover, '-o', path.join(directory, `script${EXE}`), 'script/main.go'))
    },
  })
  for (const [name, runs] of Object.entries(RUNS)) {
    const directory = path.join(root, name)
    await mkdir(directory)
    for (const [program, ...args] of runs) {
      await execute(path.join(bin, program + EXE), args, { ...go.env, GOCOVERDIR: directory }, root)
    }
  }
  return {
    root,
    first: path.join(root, 'first'),
    second: path.join(root, 'second'),
    covdata: await covdataBy(go),
    remove: () => rm(root, { recursive: true }),
  }
}

/** @returns the result, even if the exit code is not 0 */
export async function execute(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Ran> {
  try {
    return { exitCode: 0, ...(await promisify(execFile)(program, args, { env, cwd, maxBuffer: 2 ** 26 })) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (typeof code !== 'number') throw error
    return { exitCode: code, stdout: stdout ?? '', stderr: stderr ?? '' }
  }
}

/** @throws Error with what was written to standard error */
export async function succeed(running: Promise<Ran>): Promise<void> {
  const { exitCode, stderr } = await running
  if (exitCode !== 0) throw new Error(stderr)
}
