/** @module The machine and the network that Go is set up on. */
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import type { Environment } from '../../process/exec.js'
import type { Log } from '../../support/log.js'

export interface Host {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** In Node's terms: `x64`. */
  readonly arch: string
  /** Absolute path of a tool cache, with toolchains in `go/<version>/<arch>`. */
  readonly toolCacheDir: string
  /** URL of the archives and their list; ends with a slash. */
  readonly downloadBase: string
  readonly limits: NetworkLimits
  readonly log: Log
  /** Aborts downloads. */
  readonly stop: AbortSignal
}

export interface NetworkLimits {
  /** How long a server may send nothing, in milliseconds. */
  readonly stallMs: number
  /** Time for one file, or for one download by the go command, in milliseconds. */
  readonly totalMs: number
  /** Pauses before the second, third, … attempt, in milliseconds. */
  readonly retryAfterMs: readonly number[]
}

export const GO_DOWNLOADS = 'https://go.dev/dl/'

export const NETWORK_LIMITS: NetworkLimits = { stallMs: 20_000, totalMs: 900_000, retryAfterMs: [1000, 4000] }

/** The runner's tool cache if there is one, otherwise our folder in the user's cache directory. */
export function toolCacheDirectory(env: Environment, platform: NodeJS.Platform): string {
  const runner = env.RUNNER_TOOL_CACHE ?? ''
  return runner === '' ? cacheDirectory(env, platform) : runner
}

/** Our folder in the user's cache directory, following the conventions of the system. */
export function cacheDirectory(env: Environment, platform: NodeJS.Platform): string {
  const path = platform === 'win32' ? win32 : posix
  return path.join(userCache(env, platform), 'go-integration-coverage')
}

function userCache(env: Environment, platform: NodeJS.Platform): string {
  const home = nonEmpty(platform === 'win32' ? env.USERPROFILE : env.HOME) ?? homedir()
  if (platform === 'win32') return nonEmpty(env.LOCALAPPDATA) ?? win32.join(home, 'AppData', 'Local')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches')
  // The XDG specification says to ignore relative paths.
  const set = nonEmpty(env.XDG_CACHE_HOME)
  return set !== undefined && posix.isAbsolute(set) ? set : posix.join(home, '.cache')
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
