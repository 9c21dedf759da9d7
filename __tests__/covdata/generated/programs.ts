/** @module Builds generated code with a real Go release, runs the binaries and returns their coverage data. */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CounterMode } from '../../../src/covdata/format/format.js'
import { definedOnly } from '../../../src/process/exec.js'
import { EXE, type Go, goIn, run } from './go.js'
import type { GeneratedModule } from './module.js'
import type { Random } from './random.js'

/** What the binaries wrote. */
export interface GeneratedData {
  /** One to three directories; the data of a binary may be in several. */
  readonly directories: readonly string[]
  readonly processes: number
}

export interface ProgramRequest {
  readonly random: Random
  readonly version: string
  readonly mode: CounterMode
  /** An empty directory. */
  readonly root: string
}

/**
 * Builds all binaries in two ways and runs each several times.
 * @throws Error with Go's words when something does not compile
 */
export async function makeData(module: GeneratedModule, request: ProgramRequest): Promise<GeneratedData> {
  const { random, version, root } = request
  const sources = path.join(root, random.pick(['sources', 'Quellen-größe', 'with blank']))
  await writeFiles(sources, module.files)
  const go = await goIn(version, sources, module.shape === 'workspace')
  const programs = [
    ...(await buildMains(go, module, request, 'one')),
    ...(await buildMains(go, module, request, 'two')),
    ...(await buildScripts(go, module, request)),
  ]
  const directories = Array.from({ length: random.between(1, 3) }, (_, index) =>
    path.join(root, 'data', String(index)),
  )
  for (const directory of directories) await mkdir(directory, { recursive: true })
  const starts = programs.flatMap((program) =>
    Array.from({ length: random.between(1, 4) }, () => ({
      program,
      args: numbers(random),
      directory: random.pick(directories),
    })),
  )
  for (const { program, args, directory } of starts) {
    const { exitCode, stderr } = await run(program, args, {
      cwd: root,
      env: definedOnly({ ...process.env, GOCOVERDIR: directory }),
    })
    // The binaries' own exit codes are at most 7. 2 is also that of a panic, and only one kind of panic is expected.
    if (exitCode > 7 || /goroutine \d+ \[/.test(stderr) !== stderr.includes('panic: crash'))
      throw new Error(`${program} ${args.join(' ')} ended with ${exitCode}: ${stderr}`)
  }
  return { directories, processes: starts.length }
}

function numbers(random: Random): readonly string[] {
  return Array.from({ length: random.below(5) }, () => String(random.between(-20, 100)))
}

async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

/** @returns the absolute paths of the binaries */
async function buildMains(
  go: Go,
  { mains, coverpkgs, tags }: GeneratedModule,
  { random, mode, root }: ProgramRequest,
  name: string,
): Promise<readonly string[]> {
  const out = path.join(root, 'bin', name)
  await mkdir(out, { recursive: true })
  const chosen = random.chance(0.5) ? tags : []
  const flags = [...coverFlags(mode, random.pick(coverpkgs)), `-tags=${chosen.join(',')}`]
  await build(go, [...flags, '-o', out + path.sep, ...mains])
  return (await readdir(out)).map((file) => path.join(out, file))
}

async function buildScripts(
  go: Go,
  { scripts, scriptCoverpkgs }: GeneratedModule,
  { random, mode, root }: ProgramRequest,
): Promise<readonly string[]> {
  const programs = scripts.map((files, index) => ({
    files,
    program: path.join(root, 'bin', `script${index}${EXE}`),
  }))
  for (const { files, program } of programs)
    await build(go, [...coverFlags(mode, random.pick(scriptCoverpkgs)), '-o', program, ...files])
  return programs.map(({ program }) => program)
}

function coverFlags(mode: CounterMode, coverpkg: string | undefined): readonly string[] {
  return ['-cover', `-covermode=${mode}`, ...(coverpkg === undefined ? [] : [`-coverpkg=${coverpkg}`])]
}

async function build(go: Go, args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await go('build', ...args)
  if (exitCode !== 0) throw new Error(`go build ${args.join(' ')}: ${stderr}`)
}
