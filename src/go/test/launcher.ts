/**
 * @module Our small Go program (launcher/): it starts test binaries with GOCOVERDIR where it lasts, and lists test
 * functions with Go's own parser. Built with the pinned Go, and kept.
 */
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { capture } from '../../process/exec.js'
import { isThere } from '../../support/files.js'
import { ownSources } from '../../support/ownSources.js'
import type { GoCommand } from '../goCommand.js'

export interface Launcher {
  /** Absolute path of the built program. */
  readonly program: string
  /** The value of go test's -exec that runs test binaries as the config says. */
  readonly exec: string
  readonly configFile: string
}

/** What the program reads when it starts a test binary; launcher/exec.go has the other half. */
export interface LauncherConfig {
  readonly goCoverDir: string
  readonly goFlags: string
  /** Unix milliseconds. */
  readonly deadline: number
  /** A -test.run pattern for each package directory, with slashes. */
  readonly run: Readonly<Record<string, string>>
}

/** Where the program is kept from run to run: one for each Go and each state of its sources. */
export interface LauncherPlace {
  readonly toolCacheDir: string
  /** As Node names it. */
  readonly arch: string
  /** Of the Go that builds it. */
  readonly goVersion: string
  /** A directory of the run, for its configuration. */
  readonly scratch: string
  /** What is laid over Go for the tests, so that the standard library is compiled once for both. */
  readonly overlay: string | undefined
}

/**
 * Builds the program, unless an earlier run has.
 * @throws Error with Go's words: its sources are ours, so this is no fault of the user's
 */
export async function buildLauncher(go: GoCommand, place: LauncherPlace): Promise<Launcher> {
  const sources = ownSources('launcher', 'go.mod')
  const directory = join(place.toolCacheDir, 'go-integration-coverage-launcher')
  const name = `go${place.goVersion}-${place.arch}-${await hashOf(sources)}`
  const program = join(directory, go.platform === 'win32' ? `${name}.exe` : name)
  if (!(await isThere(program))) {
    const built = join(place.scratch, basename(program))
    await build(go, sources, built, place.overlay)
    await mkdir(directory, { recursive: true })
    // Whole at once: another run may look for it now.
    const staged = `${program}.${process.pid}`
    await copyFile(built, staged)
    await rename(staged, program).catch(async (error: unknown) => {
      await rm(staged, { force: true })
      if (!(await isThere(program))) throw error
    })
  }
  const configFile = join(place.scratch, 'launcher.json')
  return { program, configFile, exec: [program, 'exec', configFile].map(quoteForGo).join(' ') }
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
    // The user's flags, workspace and target system are for his programs. No other flags of our own: the standard library
    // is then the one that his tests need too, compiled once.
    env: { ...go.env, GOFLAGS: '', GOWORK: 'off', GOOS: undefined, GOARCH: undefined },
  })
  if (exitCode !== 0) throw new Error(`the launcher could not be built:\n${stderr}`)
}

async function hashOf(sources: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await readdir(sources)).filter((name) => !name.endsWith('_test.go')).sort())
    hash.update(file).update(await readFile(join(sources, file)))
  return hash.digest('hex').slice(0, 16)
}

export async function configure(launcher: Launcher, config: LauncherConfig): Promise<void> {
  await writeFile(launcher.configFile, JSON.stringify(config))
}

/**
 * The test functions, fuzz tests and examples with output that lists of files define; keys are the caller's.
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

/** The go command splits -exec and GOFLAGS at blanks and knows both kinds of quotes, but no escapes (cmd/internal/quoted). */
export function quoteForGo(word: string): string {
  if (!/[\s'"]/.test(word)) return word
  return word.includes("'") ? `"${word}"` : `'${word}'`
}
