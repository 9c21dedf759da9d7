/** @module A Go toolchain that is set up, and the environment that makes it the only one. */
import { posix, win32 } from 'node:path'
import { type Environment, prependPath } from '../../process/exec.js'
import type { GoVersion } from '../goVersion.js'

/** Where a toolchain came from. */
export type Origin = 'tool cache' | 'PATH' | 'go.dev' | 'module proxy'

export interface Toolchain {
  readonly version: GoVersion
  /** Absolute; never beneath the GOMODCACHE of the user. */
  readonly goroot: string
  readonly origin: Origin
  /** The system that it runs on, in Go's words. */
  readonly goos: string
  readonly goarch: string
}

/** Absolute path of its go program. */
export function goProgram(toolchain: Pick<Toolchain, 'goroot' | 'goos'>): string {
  return toolchain.goos === 'windows'
    ? win32.join(toolchain.goroot, 'bin', 'go.exe')
    : posix.join(toolchain.goroot, 'bin', 'go')
}

/**
 * The environment in which this Go runs and no other: it is first on PATH, switches to no other release, and no
 * inherited GOROOT leads it to the files of another one.
 */
export function goEnvironment(toolchain: Toolchain, env: Environment): Environment {
  const { GOROOT: inherited, ...rest } = env
  const kept = inherited === toolchain.goroot ? env : rest
  const path = toolchain.goos === 'windows' ? win32 : posix
  return { ...prependPath(kept, path.join(toolchain.goroot, 'bin')), GOTOOLCHAIN: 'local' }
}
