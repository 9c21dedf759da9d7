/** @module Runs real Go releases and other processes, with a timeout. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import type { Environment } from '../../../src/process/exec.js'
import { goEnv, goToolchain } from '../../helpers/toolchains.js'

export const EXE = process.platform === 'win32' ? '.exe' : ''

/** The result of a process. */
export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a Go release with some arguments. */
export type Go = (...args: readonly string[]) => Promise<Ran>

/** Runs a covdata with the arguments that follow `covdata` on the command line. */
export type Covdata = (args: readonly string[]) => Promise<Ran>

/** @param workspace whether go.work is used */
export async function goIn(version: string, directory: string, workspace: boolean): Promise<Go> {
  const { goroot } = await goToolchain(version)
  const env = await goEnv(version, workspace ? { GOWORK: undefined } : {})
  return (...args) => run(path.join(goroot, 'bin', `go${EXE}`), args, { cwd: directory, env })
}

/** The covdata of a Go release, called directly: `go tool` takes longer than covdata itself. */
export async function covdataOf(version: string, directory: string): Promise<Covdata> {
  const go = await goIn(version, directory, false)
  // Since Go 1.25, the first use builds it; then -n prints its path.
  await go('tool', 'covdata', 'help')
  const { stdout } = await go('tool', '-n', 'covdata')
  const program = stdout.trim()
  if (program === '') throw new Error(`Go ${version} does not say where its covdata is`)
  const env = await goEnv(version)
  return (args) => run(program, args, { cwd: directory, env })
}

const TIMEOUT_MS = 240_000

/**
 * Runs a program until it exits.
 * @throws Error when it cannot be started, is killed by a signal or exceeds the timeout
 */
export function run(
  program: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Environment },
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env, maxBuffer: 2 ** 27, timeout: TIMEOUT_MS }
    execFile(program, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr })
      else reject(new Error(`${program} ${args.join(' ')}: ${error?.message ?? ''}`))
    })
  })
}
