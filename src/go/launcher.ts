/**
 * @module Our small Go program (launcher/): it starts test binaries with GOCOVERDIR where it lasts, and lists test
 * functions with Go's own parser. Built once per run with the pinned Go.
 */
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { capture } from '../exec.js'
import type { GoCommand } from './goCommand.js'

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

/** From src/go and from dist/lib alike: both lie two folders below the top. */
const SOURCES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'launcher')

/**
 * Builds the program into a directory of the run.
 * @throws Error with Go's words: its sources are ours, so this is no fault of the user's
 */
export async function buildLauncher(go: GoCommand, dir: string): Promise<Launcher> {
  const program = join(dir, process.platform === 'win32' ? 'launcher.exe' : 'launcher')
  const { exitCode, stderr } = await capture(go.program, ['build', '-o', program, '.'], {
    cwd: SOURCES,
    // The user's flags, workspace and target system are for his programs. No flags of our own: the standard library is
    // then the one that his tests need too, compiled once.
    env: { ...go.env, GOFLAGS: '', GOWORK: 'off', GOOS: undefined, GOARCH: undefined },
  })
  if (exitCode !== 0) throw new Error(`the launcher could not be built:\n${stderr}`)
  const configFile = join(dir, 'launcher.json')
  return { program, configFile, exec: [program, 'exec', configFile].map(quoteForGo).join(' ') }
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

/** The go command splits -exec at blanks and knows both kinds of quotes, but no escapes (cmd/internal/quoted). */
function quoteForGo(word: string): string {
  if (!/[\s'"]/.test(word)) return word
  return word.includes("'") ? `"${word}"` : `'${word}'`
}
