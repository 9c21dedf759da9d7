/** @module Everything from outside that setting up Go depends on. */
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import type { Environment } from '../../process/exec.js'
import type { Log } from '../../support/log.js'

export interface Host {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** As process.arch names it. */
  readonly arch: string
  /** The root of a tool cache: toolchains lie in `go/<version>/<arch>` beneath it. */
  readonly toolCacheDir: string
  /** Where archives and their index are; ends in a slash. */
  readonly downloadBase: string
  readonly limits: NetworkLimits
  readonly log: Log
  /** Ends downloads. */
  readonly stop: AbortSignal
}

export interface NetworkLimits {
  /** The longest silence of a server, in milliseconds. */
  readonly stallMs: number
  /** The longest time for one file or one download by the go command, in milliseconds. */
  readonly totalMs: number
  /** Pauses before the second, third, … try, in milliseconds. */
  readonly retryAfterMs: readonly number[]
}

export const GO_DOWNLOADS = 'https://go.dev/dl/'

export const NETWORK_LIMITS: NetworkLimits = { stallMs: 20_000, totalMs: 900_000, retryAfterMs: [1000, 4000] }

/** The runner's tool cache where there is one, else our folder in the user's cache directory. */
export function toolCacheDirectory(env: Environment, platform: NodeJS.Platform): string {
  const runner = env.RUNNER_TOOL_CACHE ?? ''
  return runner === '' ? cacheDirectory(env, platform) : runner
}

/** Our folder in the user's cache directory, as the system wants it. */
export function cacheDirectory(env: Environment, platform: NodeJS.Platform): string {
  const path = platform === 'win32' ? win32 : posix
  return path.join(userCache(env, platform), 'go-integration-coverage')
}

function userCache(env: Environment, platform: NodeJS.Platform): string {
  const home = nonEmpty(platform === 'win32' ? env.USERPROFILE : env.HOME) ?? homedir()
  if (platform === 'win32') return nonEmpty(env.LOCALAPPDATA) ?? win32.join(home, 'AppData', 'Local')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches')
  // The specification of these directories tells to ignore relative ones.
  const set = nonEmpty(env.XDG_CACHE_HOME)
  return set !== undefined && posix.isAbsolute(set) ? set : posix.join(home, '.cache')
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
