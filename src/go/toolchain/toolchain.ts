/** @module A Go toolchain that is set up, and the environment that selects it. */
import { posix, win32 } from 'node:path'
import { type Environment, prependPath } from '../../process/exec.js'
import type { GoVersion } from '../goVersion.js'

/** Where a toolchain came from. */
export type Origin = 'tool cache' | 'PATH' | 'go.dev' | 'module proxy'

export interface Toolchain {
  readonly version: GoVersion
  /** Absolute; never below the user's GOMODCACHE. */
  readonly goroot: string
  readonly origin: Origin
  /** GOOS and GOARCH of the system that it runs on. */
  readonly goos: string
  readonly goarch: string
}

/** The absolute path of its go command. */
export function goProgram(toolchain: Pick<Toolchain, 'goroot' | 'goos'>): string {
  return toolchain.goos === 'windows'
    ? win32.join(toolchain.goroot, 'bin', 'go.exe')
    : posix.join(toolchain.goroot, 'bin', 'go')
}

/**
 * An environment in which this Go is the only one that runs: it comes first on PATH, does not switch to another release,
 * and ignores a GOROOT of another one.
 */
export function goEnvironment(toolchain: Toolchain, env: Environment): Environment {
  const { GOROOT: inherited, ...rest } = env
  const kept = inherited === toolchain.goroot ? env : rest
  const path = toolchain.goos === 'windows' ? win32 : posix
  return { ...prependPath(kept, path.join(toolchain.goroot, 'bin')), GOTOOLCHAIN: 'local' }
}
