/** @module Short commands, and programs of the user's. Only this file and supervise.ts start processes: by an array of arguments, never in a shell. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter } from 'node:path'
import { getExecOutput } from '@actions/exec'
import { TOO_LATE, within } from '../support/deadline.js'

/** Environment variables of a child process; undefined leaves the variable out. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface CaptureOptions {
  readonly cwd: string
  readonly env: Environment
  /** Text for standard input; empty by default. */
  readonly input?: string
}

export interface CaptureResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a short command and returns its output. An exit code other than 0 is a result, not an error.
 * @throws Error with the cause if the program cannot be started
 */
export async function capture(
  program: string,
  args: readonly string[],
  options: CaptureOptions,
): Promise<CaptureResult> {
  // exec takes a command line and splits it: the quotes keep a path with blanks in one piece.
  const { exitCode, stdout, stderr } = await getExecOutput(`"${program}"`, [...args], {
    cwd: options.cwd,
    env: definedOnly(options.env),
    silent: true,
    ignoreReturnCode: true,
    ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
  })
  return { exitCode, stdout, stderr }
}

export interface DetachedOptions {
  readonly env: Environment
  /** How long we wait for it to end, in milliseconds. */
  readonly patience: number
}

/**
 * Starts a program of the user's, such as a browser, which goes on after us and has neither our terminal nor our output.
 * @returns its exit code, if it has ended in the time that we wait; undefined if it goes on
 * @throws Error if it cannot be started
 */
export async function startDetached(
  program: string,
  args: readonly string[],
  { env, patience }: DetachedOptions,
): Promise<number | undefined> {
  const child = spawn(program, args, {
    env: definedOnly(env),
    stdio: 'ignore',
    detached: true,
    windowsHide: true,
  })
  child.unref()
  const exit = await within(patience, once(child, 'exit') as Promise<[number | null]>)
  return exit === TOO_LATE ? undefined : (exit[0] ?? undefined)
}

/** The variables that have a value, as child processes take them. */
export function definedOnly(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

/** The name of the PATH variable as the environment spells it: `Path` on Windows. */
export function pathVariable(env: Environment): string {
  return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
}

/** The environment with the directory put first on its PATH. */
export function prependPath(env: Environment, directory: string): Environment {
  return withPath(env, (rest) => [directory, ...rest])
}

/** The environment with the directory put last on its PATH. */
export function appendPath(env: Environment, directory: string): Environment {
  return withPath(env, (rest) => [...rest, directory])
}

function withPath(env: Environment, change: (rest: readonly string[]) => readonly string[]): Environment {
  const name = pathVariable(env)
  const rest = env[name] ?? ''
  return { ...env, [name]: change(rest === '' ? [] : [rest]).join(delimiter) }
}
