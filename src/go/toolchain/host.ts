/** @module The machine and the network that Go is set up on. */
import { userInfo } from 'node:os'
import { posix, win32 } from 'node:path'
import { UserError } from '../../support/errors.js'
import type { Environment } from '../../process/exec.js'
import type { Log } from '../../support/log.js'

export interface Host {
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** In Node's terms: `x64`. */
  readonly arch: string
  /** Absolute path of a tool cache, with toolchains in `go/<version>/<arch>`. */
  readonly toolCacheDir: string
  /** Absolute path of the tool cache that downloads go to; `toolCacheDir` if that can be written to. */
  readonly installDir: string
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

/**
 * The runner's tool cache if there is one, otherwise our folder in the user's cache directory.
 * @throws UserError if the user has no home
 */
export function toolCacheDirectory(env: Environment, platform: NodeJS.Platform): string {
  const runner = env.RUNNER_TOOL_CACHE ?? ''
  return runner === '' ? cacheDirectory(env, platform) : runner
}

/**
 * Our folder in the user's cache directory, following the conventions of the system.
 * @throws UserError if the user has no home
 */
export function cacheDirectory(env: Environment, platform: NodeJS.Platform): string {
  const path = platform === 'win32' ? win32 : posix
  return path.join(userCache(env, platform), 'go-integration-coverage')
}

function userCache(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32')
    return nonEmpty(env.LOCALAPPDATA) ?? win32.join(homeOf(env.USERPROFILE, win32), 'AppData', 'Local')
  if (platform === 'darwin') return posix.join(homeOf(env.HOME, posix), 'Library', 'Caches')
  // The XDG specification says to ignore relative paths.
  const set = nonEmpty(env.XDG_CACHE_HOME)
  return set !== undefined && posix.isAbsolute(set) ? set : posix.join(homeOf(env.HOME, posix), '.cache')
}

/** The home that the environment names, otherwise that of the user's account. */
function homeOf(named: string | undefined, path: typeof posix): string {
  if (named !== undefined && path.isAbsolute(named)) return named
  try {
    return userInfo().homedir
  } catch (cause) {
    throw new UserError(
      'there is no place to keep Go in: HOME is not set, and the account has no home directory',
      'Set HOME, or RUNNER_TOOL_CACHE to a directory that can be written to.',
      { cause },
    )
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}
