/** @module Real programs (__tests__/fixtures/odd) built by a real Go and run, with Go's own covdata beside them. */
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

/** How names of programs end. */
export const EXE = process.platform === 'win32' ? '.exe' : ''

/** Where the odd programs are. */
export const ODD_SOURCES = fileURLToPath(new URL('../fixtures/odd/', import.meta.url))

/** The result of Go's covdata. */
export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Data of several runs of the odd programs, and the covdata of the Go that built them. */
export interface OddData {
  /** Deleted by `remove`; tests may write into it. */
  readonly root: string
  /** Data of alpha and beta. */
  readonly first: string
  /** More data of alpha and beta, and of a program that was built by its file name. */
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

/** The program itself: `go tool` takes a quarter of a second to find it. */
async function covdataBy(go: Go): Promise<Covdata> {
  const found = await go.run('tool', '-n', 'covdata')
  const program = found.stdout.trim()
  return (...args) => execute(program, args, go.env, ODD_SOURCES)
}

/** A Go release, run in a folder. */
export interface Go {
  readonly env: NodeJS.ProcessEnv
  run(...args: readonly string[]): Promise<Ran>
}

/** @param extra is laid over the environment */
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

/** @returns what became of it, whatever its exit code is */
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

/** @throws what was written to standard error */
export async function succeed(running: Promise<Ran>): Promise<void> {
  const { exitCode, stderr } = await running
  if (exitCode !== 0) throw new Error(stderr)
}
