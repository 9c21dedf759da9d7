/**
 * @module The launcher, our small Go program: it starts test binaries with a GOCOVERDIR that outlives go test, and lists
 * test functions with Go's own parser. It is built with the pinned Go and kept for later runs.
 */
import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { capture } from '../../process/exec.js'
import { isExecutable } from '../../process/findProgram.js'
import { makeDirectory } from '../../support/directories.js'
import { succeeds } from '../../support/files.js'
import { replaceWithCopy } from '../../support/newFiles.js'
import { ownSources } from '../../support/ownSources.js'
import type { GoCommand } from '../goCommand.js'
import { ownBuildEnvironment } from '../ownBuild.js'

export interface Launcher {
  /** Absolute path of its executable. */
  readonly program: string
  /** The value for go test's -exec: the launcher with its config file. */
  readonly exec: string
  /** Absolute. */
  readonly configFile: string
}

/** What the launcher reads when it starts a test binary; must match launcher/exec.go. */
export interface LauncherConfig {
  /** Absolute: GOCOVERDIR of the binaries that tests start. */
  readonly goCoverDir: string
  /** GOCOVERTESTS of the test processes, with which they keep journals of their tests; empty: they keep none. */
  readonly goCoverTests: string
  /** Absolute path of the directory with the wrapper, to be first on PATH; empty: none. */
  readonly goDir: string
  /** Variables that test processes have in place of those of our go test; null: not set. */
  readonly variables: Readonly<Record<string, string | null>>
  /** When a test process panics with its goroutine dump, in Unix milliseconds. */
  readonly deadline: number
  /** -test.run patterns by package directory, with slashes. */
  readonly run: Readonly<Record<string, string>>
  /** -test.skip patterns by package directory, with slashes, which are added to the user's own. */
  readonly skip: Readonly<Record<string, string>>
}

/** Where the launcher is kept from run to run, and what it is built with. */
export interface LauncherPlace {
  /** Absolute. */
  readonly toolCacheDir: string
  /** In Node's terms: `x64`. */
  readonly arch: string
  /** The version of the Go that builds it. */
  readonly goVersion: string
  /** Absolute path of a directory of the run, for its config file. */
  readonly scratch: string
  /** The overlay that the tests are built with, so that the standard library is compiled only once; undefined: none. */
  readonly overlay: string | undefined
}

/**
 * Builds the launcher, unless an earlier run has built it with the same Go from the same sources. Where the tool cache
 * cannot be written to, it is built for this run only.
 * @throws Error with Go's message; not a UserError, as the sources are ours
 */
export async function buildLauncher(go: GoCommand, place: LauncherPlace): Promise<Launcher> {
  const { sources, directory, kept } = await wayOf(go, place)
  if (await isExecutable(kept)) return launcherAt(kept, place)
  const built = join(place.scratch, basename(kept))
  await build(go, sources, built, place.overlay)
  return launcherAt((await keep(built, directory)) ? kept : built, place)
}

/** The launcher that an earlier run has built; undefined if there is none. */
export async function keptLauncher(
  go: GoCommand,
  place: Omit<LauncherPlace, 'overlay'>,
): Promise<Launcher | undefined> {
  const { kept } = await wayOf(go, place)
  return (await isExecutable(kept)) ? launcherAt(kept, place) : undefined
}

function launcherAt(program: string, { scratch }: Pick<LauncherPlace, 'scratch'>): Launcher {
  const configFile = join(scratch, 'launcher.json')
  return { program, configFile, exec: [program, 'exec', configFile].map(quoteForGo).join(' ') }
}

/** Absolute paths: our sources, and where what is built from them is kept. */
async function wayOf(
  go: GoCommand,
  { toolCacheDir, goVersion, arch }: Omit<LauncherPlace, 'overlay'>,
): Promise<{ readonly sources: string; readonly directory: string; readonly kept: string }> {
  const sources = ownSources('launcher', 'go.mod')
  const directory = join(toolCacheDir, 'go-integration-coverage-launcher')
  const name = `go${goVersion}-${arch}-${await hashOf(sources)}`
  return { sources, directory, kept: join(directory, go.platform === 'win32' ? `${name}.exe` : name) }
}

async function build(
  go: GoCommand,
  sources: string,
  program: string,
  overlay: string | undefined,
): Promise<void> {
  const flags = overlay === undefined ? [] : [`-overlay=${overlay}`]
  const { exitCode, stderr } = await capture(go.program, ['build', ...flags, '-o', program, '.'], {
    cwd: sources,
    // No other flags: then the tests need the same standard library, and it is compiled once.
    env: await ownBuildEnvironment(go, sources),
  })
  if (exitCode !== 0) throw new Error(`the launcher could not be built:\n${stderr}`)
}

/**
 * Copies the launcher into the directory in one step, as another run may be looking for it.
 * @returns whether the directory has it now; not if it is read-only or full, or belongs to another user
 */
async function keep(built: string, directory: string): Promise<boolean> {
  const kept = join(directory, basename(built))
  await succeeds(makeDirectory(directory).then(async () => replaceWithCopy(kept, built)))
  return isExecutable(kept)
}

async function hashOf(sources: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await readdir(sources)).filter((name) => !name.endsWith('_test.go')).sort())
    hash.update(file).update(await readFile(join(sources, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Writes the config file, for the test binaries that are started from then on. */
export async function configure(launcher: Launcher, config: LauncherConfig): Promise<void> {
  await writeFile(launcher.configFile, JSON.stringify(config))
}

/**
 * The names of the test functions, fuzz tests and examples with output that files define.
 * @param files absolute paths by a key of the caller's, such as the import path
 * @returns the names by the same keys
 * @throws Error with the launcher's message
 */
export async function listTests(
  launcher: Launcher,
  go: GoCommand,
  files: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const input = JSON.stringify(Object.fromEntries(files))
  const { exitCode, stdout, stderr } = await capture(launcher.program, ['tests'], {
    cwd: '.',
    env: go.env,
    input,
  })
  if (exitCode !== 0) throw new Error(`the launcher could not list the tests:\n${stderr}`)
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, string[]>))
}

/** Quotes a word for -exec, which the go command splits at blanks; it knows both quotes but no escapes (cmd/internal/quoted). */
function quoteForGo(word: string): string {
  if (!/[\s'"]/.test(word)) return word
  return word.includes("'") ? `"${word}"` : `'${word}'`
}
