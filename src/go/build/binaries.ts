/** @module Building the instrumented binaries: `go build -cover` of all main packages. */
import { readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { type Finding, findingIfAny } from '../../findings/finding.js'
import { refuseInterrupted } from '../../process/interrupt.js'
import type { Log } from '../../support/log.js'
import { pathBelow } from '../../support/pathsWithin.js'
import { supervise } from '../../process/supervise.js'
import { BuildError } from './buildError.js'
import type { BuildFlags } from './buildFlags.js'
import { BuildOutput } from './buildOutput.js'
import { failedPackages, placedErrors } from './compileErrors.js'
import type { GoCommand } from '../goCommand.js'
import type { GoPackage } from '../packages/packages.js'
import { type MainModule, modulePattern } from '../packages/selection.js'

/** Main packages that one go command can build. */
export interface BuildPart {
  /** Absolute directory in which go build runs. */
  readonly cwd: string
  readonly mains: readonly GoPackage[]
  /** For -coverpkg, with the main packages among them; empty: the binaries are not instrumented. */
  readonly patterns: readonly string[]
}

export interface BuildRequest {
  /** The measured modules. */
  readonly modules: readonly MainModule[]
  /** Absolute: a directory that contains all modules, from which paths begin that are names of binaries. */
  readonly top: string
  /** Built one after the other. */
  readonly parts: readonly BuildPart[]
  /** Names of the user's for binaries, by import path; the others are named as Go does. */
  readonly names?: ReadonlyMap<string, string>
  readonly flags: BuildFlags
  /** Absolute path of an overlay that replaces the user's -overlay and includes it; undefined: the user's is used. */
  readonly overlay: string | undefined
  /** Absolute: GOTMPDIR of go build, which leaves files there if a signal ends it; default: the user's own place. */
  readonly goTempDir?: string
  /** Absolute path of an existing directory for the binaries. */
  readonly binDir: string
  /** GOOS of the target: on `windows` binaries are called `x.exe`. */
  readonly goos: string
}

export interface BuiltBinary {
  /** File name without `.exe`. */
  readonly name: string
  readonly importPath: string
  /** Absolute. */
  readonly path: string
}

/**
 * Builds all main packages into binDir. Binaries whose names would be the same are named after their paths.
 * @returns the binaries, in the order of the main packages
 * @throws BuildError with the compiler's errors; Interrupted
 */
export async function buildBinaries(
  go: GoCommand,
  request: BuildRequest,
  log: Log,
  stop: AbortSignal,
): Promise<readonly BuiltBinary[]> {
  const binaries = nameBinaries(request)
  for (const part of request.parts) {
    const paths = new Set(part.mains.map(({ importPath }) => importPath))
    const own = binaries.filter(({ importPath }) => paths.has(importPath))
    const clashing = own.filter((binary) => baseName(binary.importPath) !== binary.name)
    const others = own.filter((binary) => !clashing.includes(binary))
    const build = async (output: string, built: readonly BuiltBinary[]): Promise<void> =>
      goBuild(go, request, part.cwd, buildArgs(request, part.patterns, output, built), { log, stop })
    // One command for all that keep their names, so that the go command builds them in parallel.
    if (others.length > 0) await build(request.binDir + sep, others)
    for (const binary of clashing) await build(binary.path, [binary])
  }
  return binaries
}

/**
 * The arguments of the go command. Mode atomic is safe for concurrent programs, -race and snapshots.
 * @param output the path of a binary, or that of a directory with a separator at its end
 */
export function buildArgs(
  request: Pick<BuildRequest, 'flags' | 'overlay'>,
  patterns: BuildPart['patterns'],
  output: string,
  binaries: readonly BuiltBinary[],
): readonly string[] {
  return [
    'build',
    '-v',
    ...(patterns.length === 0 ? [] : ['-cover', '-covermode=atomic', `-coverpkg=${patterns.join(',')}`]),
    ...(request.overlay === undefined
      ? request.flags.words
      : [...request.flags.others, `-overlay=${request.overlay}`]),
    '-o',
    output,
    '--',
    ...binaries.map((binary) => binary.importPath),
  ]
}

/**
 * Names the binaries as the user or else as Go does, except that `cmd/a/tool` and `cmd/b/tool` become `cmd-a-tool` and
 * `cmd-b-tool`.
 */
export function nameBinaries(
  request: Pick<BuildRequest, 'parts' | 'names' | 'top' | 'binDir' | 'goos'>,
): readonly BuiltBinary[] {
  const mains = request.parts.flatMap((part) => part.mains)
  const given = mains.map((main) => request.names?.get(main.importPath))
  const names = mains.map((main, i) => given[i] ?? baseName(main.importPath))
  return mains.map((main, i) => {
    const unique = names.filter((name) => name === names[i]).length === 1
    const path = pathName(relative(request.top, main.dir))
    const name = (unique || path === '' || given[i] !== undefined ? names[i] : path) ?? main.importPath
    const file = request.goos === 'windows' ? `${name}.exe` : name
    return { name, importPath: main.importPath, path: join(request.binDir, file) }
  })
}

/** `services/api/cmd` as a name; a module outside of the top is named without the way there. */
function pathName(path: string): string {
  return path
    .split(sep)
    .filter((part) => part !== '..')
    .join('-')
}

/** The last element of the path, or the one before it if the last is a major version: go build's own rule. */
function baseName(importPath: string): string {
  const elements = importPath.split('/')
  const last = elements.at(-1) ?? ''
  return /^v(?:[2-9]|[1-9]\d+)$/.test(last) ? (elements.at(-2) ?? last) : last
}

async function goBuild(
  go: GoCommand,
  request: BuildRequest,
  cwd: string,
  args: readonly string[],
  { log, stop }: { readonly log: Log; readonly stop: AbortSignal },
): Promise<void> {
  const { flags, goTempDir } = request
  const { words } = flags
  const isVerbose = words.includes('-v') || words.includes('--v')
  const output = new BuildOutput(log, isVerbose, request.modules.map(modulePattern))
  const result = await supervise(go.program, args, {
    cwd,
    env: goTempDir === undefined ? go.env : { ...go.env, GOTMPDIR: goTempDir },
    platform: go.platform,
    onStdout: (chunk) => {
      output.write(chunk)
    },
    onStderr: (chunk) => {
      output.write(chunk)
    },
    stop,
  }).finally(() => {
    output.end()
  })
  refuseInterrupted(stop)
  if (result.exitCode === 0) return
  throw await buildError(output.lines, result.exitCode, cwd)
}

async function buildError(lines: readonly string[], exitCode: number, cwd: string): Promise<BuildError> {
  const errors = await placedErrors(lines.join('\n'), cwd)
  const packages = failedPackages(lines)
  const what = packages.length === 0 ? '' : ` in ${packages.join(', ')}`
  const advice = errors.length > 0 ? 'The compile errors are listed above.' : lines.slice(-20).join('\n')
  return new BuildError(`go build failed${what} with exit code ${exitCode}`, advice, errors, packages)
}

/**
 * The findings of a build: binaries that had to be renamed, and an -overlay that Go ignores for instrumented packages
 * (golang/go#73802).
 */
export async function buildFindings(
  request: Omit<BuildRequest, 'overlay'>,
  binaries: readonly BuiltBinary[],
): Promise<readonly Finding[]> {
  const renamed = binaries
    .filter(
      ({ importPath, name }) => baseName(importPath) !== name && request.names?.has(importPath) !== true,
    )
    .map((binary) => `${binary.importPath} is ${binary.name}`)
  return [
    ...findingIfAny('equal-program-names', 'Binaries with equal names were named after their paths', renamed),
    ...findingIfAny(
      'overlay-ignored',
      'Files of measured packages are replaced by -overlay, but Go measures the originals',
      await overlaidSources(request),
    ),
  ]
}

async function overlaidSources({
  flags: { overlay },
  parts,
  modules,
}: Omit<BuildRequest, 'overlay'>): Promise<readonly string[]> {
  if (overlay === undefined) return []
  const found = new Set<string>()
  for (const { cwd } of parts) {
    const text = await readFile(resolve(cwd, overlay), 'utf8').catch(() => '{}')
    const { Replace = {} } = JSON.parse(text) as { readonly Replace?: Readonly<Record<string, string>> }
    for (const path of Object.keys(Replace).map((file) => resolve(cwd, file))) {
      const within = modules.flatMap(({ dir }) => pathBelow(dir, path) ?? [])
      if (path.endsWith('.go')) for (const each of within) found.add(each)
    }
  }
  return [...found]
}
