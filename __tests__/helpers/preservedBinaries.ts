/** @module The same binary built plainly, measured as Go measures it, and preserved; and what each of them does. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, openSync } from 'node:fs'
import { cp, mkdir, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPods } from '../../src/covdata/read/readPods.js'
import { SeenFiles } from '../../src/covdata/read/seenFiles.js'
import { textProfile } from './textfmt.js'
import { buildUnitTable } from '../../src/covdata/units/unitTable.js'
import { type Environment, capture } from '../../src/process/exec.js'
import { writeOverlays } from '../../src/preserve/overlay.js'
import { keptBuild, sourcesOf } from './keptBuild.js'
import { inTemporary } from './temporary.js'
import { goEnv, goToolchain } from './toolchains.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

export const FIXTURE = fileURLToPath(new URL('../fixtures/preserve/behaviour', import.meta.url))
export const KINDS = ['plain', 'cover', 'preserved'] as const
/** Without coverage, with Go's own, and with the overlay that preserves counters. */
export type Kind = (typeof KINDS)[number]

export interface BuildOptions {
  readonly version: string
  readonly kind: Kind
  /** Where the binary and the overlay go. */
  readonly directory: string
  readonly flags?: readonly string[]
  readonly env?: Environment
  readonly cwd?: string
  readonly target?: string
  readonly command?: 'build' | 'vet'
  /** `false`: snapshots instead. */
  readonly mapped?: boolean
  /** Where binaries write that have no GOCOVERDIR; it is built into them. */
  readonly fixedDirectory?: string
}

/** @returns the path of the binary */
export async function buildBinary(options: BuildOptions): Promise<string> {
  const { version, kind, directory, flags = [], env = {}, cwd = FIXTURE, target = '.' } = options
  const own = join(directory, kind)
  await mkdir(own, { recursive: true })
  const overlay = kind === 'preserved' ? await overlayOf(options, join(own, 'overlay.json')) : undefined
  const command = options.command ?? 'build'
  const args = [
    command,
    ...(kind === 'plain' || command === 'vet' ? [] : ['-cover', '-covermode=atomic']),
    ...flags,
    target,
  ]
  const build: GoBuild = { version, cwd, env, args, overlay }
  // Other sources disappear with the test, and so do other overlays.
  const isKept = command === 'build' && cwd.startsWith(FIXTURES) && options.fixedDirectory === undefined
  if (isKept) await cp(await keptBinary(build), own, { recursive: true })
  else await runGo(build, command === 'vet' ? undefined : join(own, BINARY))
  return join(own, BINARY)
}

const BINARY = 'binary'

/** A go command of one release, without its output and its overlay. */
interface GoBuild {
  readonly version: string
  readonly cwd: string
  readonly env: Environment
  readonly args: readonly string[]
  readonly overlay: string | undefined
}

async function overlayOf({ version, directory, ...rest }: BuildOptions, file: string): Promise<string> {
  const { goroot } = await goToolchain(version)
  const { fixedDirectory, mapped = true } = rest
  await writeOverlays({ goroot, toolCacheDir: directory, fixedDirectory, mapped }, [{ file, own: undefined }])
  return file
}

/** @returns the directory of a binary built from the same sources in the same way, now or earlier */
async function keptBinary(build: GoBuild): Promise<string> {
  const { version, cwd, env, args, overlay } = build
  const { goroot } = await goToolchain(version)
  // Stacks show the paths of sources and of Go.
  const how = JSON.stringify([version, goroot, cwd, env, args])
  return keptBuild({
    name: `binary-${version}`,
    parts: [how, ...(await sourcesOf(cwd)), ...(overlay === undefined ? [] : await replacementsIn(overlay))],
    make: async (staging) => runGo(build, join(staging, BINARY)),
  })
}

/** The files that an overlay replaces, each with the replacing content. */
export async function replacementsIn(overlay: string): Promise<readonly string[]> {
  const { Replace } = JSON.parse(await readFile(overlay, 'utf8')) as { Replace: Record<string, string> }
  const parts = Object.entries(Replace).map(async ([path, copy]) => [path, await readFile(copy, 'utf8')])
  return (await Promise.all(parts)).flat()
}

async function runGo({ version, cwd, env, args, overlay }: GoBuild, out: string | undefined): Promise<void> {
  const { goroot } = await goToolchain(version)
  const [command = '', ...rest] = args
  const built = await capture(
    join(goroot, 'bin/go'),
    [
      command,
      ...(overlay === undefined ? [] : [`-overlay=${overlay}`]),
      ...(out === undefined ? [] : ['-o', out]),
      ...rest,
    ],
    { cwd, env: await goEnv(version, env) },
  )
  if (built.exitCode !== 0) throw new Error(`${args.join(' ')}: ${built.stderr}`)
}

/** All three kinds of binary, by kind. */
export async function buildKinds(
  options: Omit<BuildOptions, 'kind'>,
): Promise<Readonly<Record<Kind, string>>> {
  const build = async (kind: Kind): Promise<string> => buildBinary({ ...options, kind })
  return { plain: await build('plain'), cover: await build('cover'), preserved: await build('preserved') }
}

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly env?: Environment
  readonly cwd?: string
  /** Called for each line of its standard output; `send X` is answered anyway. */
  readonly onLine?: (line: string, child: { readonly pid: number }) => void
  /** In a process group of its own. */
  readonly detached?: boolean
  /** Nobody reads what it writes: its standard output is a pipe whose other end is closed before it starts. */
  readonly closedOutput?: boolean
  /** When it is killed, in milliseconds; by default after a minute. */
  readonly maxMs?: number
}

/** Runs a program and answers its lines `send X` with that signal or a line of input. */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const output = options.closedOutput === true ? await closedPipe() : undefined
  const child = spawn(program, args, {
    env: { ...options.env },
    cwd: options.cwd,
    detached: options.detached,
    stdio: ['pipe', output ?? 'pipe', 'pipe'],
  })
  if (output !== undefined) closeSync(output)
  const { pid } = child
  // A signal to process 0 would end all of the tests.
  if (pid === undefined) throw new Error(`${program} cannot be started`)
  let [stdout, stderr, rest] = ['', '', '']
  // The process may have ended before it is answered.
  child.stdin?.on('error', () => undefined)
  const answer = (line: string): void => {
    options.onLine?.(line, { pid })
    const [, what] = /^send (\w+)$/.exec(line) ?? []
    if (what === 'line') child.stdin?.write('\n')
    else if (what !== undefined && what !== 'nothing') process.kill(pid, what)
    // A program cannot ask for that signal.
    if (what === 'SIGSTOP') setTimeout(() => process.kill(pid, 'SIGCONT'), 100)
  }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) answer(line)
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // Rather than wait forever for a process that does not do what it should.
  const guard = setTimeout(() => child.kill('SIGKILL'), options.maxMs ?? 60_000)
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  clearTimeout(guard)
  return { code, signal, stdout, stderr: normalised(stderr) }
}

/**
 * A pipe that can be written to, with nobody to read from it. What Node makes for a child is a socket: if data arrived before
 * its other end was closed, writing fails differently.
 */
async function closedPipe(): Promise<number> {
  return inTemporary((directory) => {
    const path = join(directory, 'pipe')
    execFileSync('mkfifo', [path])
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const writer = openSync(path, constants.O_WRONLY)
    closeSync(reader)
    return Promise.resolve(writer)
  })
}

/** Removes what differs from build to build and from run to run: addresses, process ids, and where something is. */
export function normalised(text: string): string {
  return (
    text
      // Go's build cache is shared by all copies of a Go: what it compiled with an overlay names the copy that did so
      // first, which may be the one on PATH.
      .replace(/\/\S*\/go(?:\/1\.\d+\.\d+\/x64)?\/src\//g, 'GOROOT/src/')
      .replace(/0x[\da-f]+\??/g, '0x')
      .replace(/\((?:(?:\{?0x\}?|\.\.\.|_)(?:, )?)+\)/g, '(…)')
      .replace(/goroutine \d+/g, 'goroutine N')
      .replace(/ +0x$/gm, '')
      .replace(/ ?gp=0x m=\d+ mp=0x/g, '')
      // The kernel chooses the thread that gets the signal, whatever it was doing.
      .replace(/^goroutine N \[idle\]:\n[^]*?\n\n/gm, '')
      .replace(/^r\w+ +0x\n|^[cefg]\w +0x\n|^rflags +0x\n/gm, '')
      // What goroutines of the runtime are doing differs from run to run.
      .split('\n\n')
      .filter((part) => !part.startsWith('goroutine N') || part.includes('\nmain.'))
      .join('\n\n')
      // Names of Go's files contain a process id and a time.
      .replace(/(cov(?:meta|counters)\.[\da-f]{32})[.\d]*/g, '$1')
      .replace(/tmp\.cov(?:meta|counters)[.\da-f]*/g, 'tmp.cov')
  )
}

export interface Kept {
  /** How often the block was executed in which work() counts. */
  readonly work: number
  readonly processes: number
  /** How many of them did not end by themselves. */
  readonly killed: number
  /** How many live files there are. */
  readonly live: number
  readonly problems: readonly string[]
}

/** What directories hold, as a report would count it. */
export async function keptIn(...directories: readonly string[]): Promise<Kept> {
  const { pods, problems } = await readPods(directories, { once: new SeenFiles() })
  const processes = pods.flatMap((pod) => pod.processes)
  const names = await Promise.all(directories.map((directory) => readdir(directory)))
  return {
    work: workOf(textProfile(buildUnitTable(pods))),
    processes: processes.length,
    killed: processes.filter(({ ending }) => ending !== undefined).length,
    live: names.flat().filter((name) => name.startsWith('live.')).length,
    problems: problems.map(({ code }) => code),
  }
}

/** The one block that is executed hundreds of times. */
function workOf(profile: string): number {
  return Number(/main\.go:\d+\.\d+,\d+\.\d+ 1 (?<count>\d{3,})$/m.exec(profile)?.groups?.count ?? 0)
}

/** @returns whether that program can be run */
export async function canRun(program: string, args: readonly string[]): Promise<boolean> {
  try {
    const child = spawn(program, args, { stdio: 'ignore' })
    const [code] = (await once(child, 'close')) as [number | null]
    return code === 0
  } catch {
    return false
  }
}
