/** @module What our own process runs in. No other file reads its environment, platform or architecture. */
import type { Environment } from './exec.js'

export interface System {
  /** A copy: what an entry changes later does not show. */
  readonly env: Environment
  readonly platform: NodeJS.Platform
  /** As Node names it: `x64`, `arm64`. */
  readonly arch: string
  /** Absolute. */
  readonly workingDirectory: string
}

export function readSystem(): System {
  const { env, platform, arch } = process
  return { env: { ...env }, platform, arch, workingDirectory: process.cwd() }
}
