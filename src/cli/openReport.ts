/** @module Opening the report in the user's browser. */
import { join, win32 } from 'node:path'
import { type Environment, startDetached } from '../process/exec.js'
import { findProgram, isExecutable } from '../process/findProgram.js'
import { describeError } from '../support/errors.js'
import type { ReportFile } from '../report/reportFolder.js'
import { isThere } from '../support/files.js'

const PAGE: ReportFile = 'index.html'
/** How long a program may take to say that it cannot open anything, in milliseconds. */
const PATIENCE_MS = 1000

export interface Desktop {
  readonly env: Environment
  readonly platform: NodeJS.Platform
}

/** A program that opens a file in the browser, with what it needs in front of the path. */
interface Opener {
  /** A name on PATH, or an absolute path. */
  readonly program: string
  readonly args: readonly string[]
}

/**
 * Opens the page of a report in the browser, except in CI.
 * @param folder absolute, of the report
 * @returns what to say if it was not opened; undefined if it was
 */
export async function openReport(folder: string, desktop: Desktop): Promise<string | undefined> {
  const { env } = desktop
  const page = join(folder, PAGE)
  if (isSet(env.CI) || isSet(env.GITHUB_ACTIONS)) return `--open opens nothing in CI: the report is ${page}`
  if (!(await isThere(page))) return `--open: there is no ${page}`
  const reason = hasDisplay(desktop) ? await open(page, desktop) : 'there is no display'
  return reason === undefined ? undefined : `--open: ${reason}. Open ${page} in a browser.`
}

/** @returns why it could not be opened */
async function open(page: string, { env, platform }: Desktop): Promise<string | undefined> {
  const openers = openersOf(platform, env)
  for (const { program, args } of openers) {
    const found = /[\\/]/.test(program)
      ? (await isExecutable(program)) && program
      : await findProgram(program, env, platform)
    if (found === undefined || found === false) continue
    try {
      const exitCode = (await startDetached(found, [...args, page], { env, patience: PATIENCE_MS })) ?? 0
      return exitCode === 0 ? undefined : `${program} failed with exit code ${exitCode}`
    } catch (error) {
      return `${program} could not be started: ${describeError(error)}`
    }
  }
  return `${openers.map(({ program }) => program).join(' or ')} is not installed`
}

/** The programs of the system, in the order in which they are tried. Each takes a path as it is, without a shell. */
export function openersOf(platform: NodeJS.Platform, env: Environment): readonly Opener[] {
  if (platform === 'darwin') return [{ program: '/usr/bin/open', args: [] }]
  if (platform === 'win32') {
    const program = win32.join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'rundll32.exe')
    return [{ program, args: ['url.dll,FileProtocolHandler'] }]
  }
  return [
    { program: 'xdg-open', args: [] },
    { program: 'wslview', args: [] },
  ]
}

/** Without one, xdg-open may start a browser for terminals, and has no terminal for it. */
function hasDisplay({ env, platform }: Desktop): boolean {
  return (
    platform === 'darwin' ||
    platform === 'win32' ||
    isSet(env.DISPLAY) ||
    isSet(env.WAYLAND_DISPLAY) ||
    isSet(env.WSL_DISTRO_NAME)
  )
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value)
}
