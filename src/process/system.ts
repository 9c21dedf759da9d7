/** @module The system that our own process runs on. No other file reads its environment, platform or architecture. */
import type { Environment } from './exec.js'

export interface System {
  /** A copy: later changes to process.env do not show in it. */
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** As Node names it: `x64`, `arm64`. */
  readonly arch: string
  /** Absolute. */
  readonly workingDirectory: string
}

/** The environment, platform and working directory of this process, as they are now. */
export function readSystem(): System {
  const { env, platform, arch } = process
  return { env: { ...env }, platform, arch, workingDirectory: process.cwd() }
}

/** Whether our terminal knows no escape sequences, such as one in an editor. */
export function isDumb(): boolean {
  return process.env.TERM === 'dumb'
}
