/** @module Short commands. Processes are started here and in supervise.ts only, by argument array, never through a shell. */
import { delimiter } from 'node:path'
import { getExecOutput } from '@actions/exec'

/** Variables of a child process; an undefined value leaves the variable out. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface CaptureOptions {
  readonly cwd: string
  readonly env: Environment
  /** Text for standard input; none by default. */
  readonly input?: string
}

export interface CaptureResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a short command and gives back what it printed; an exit code other than 0 is a result, not an error.
 * @throws Error with the cause when the program cannot be started
 */
export async function capture(
  program: string,
  args: readonly string[],
  options: CaptureOptions,
): Promise<CaptureResult> {
  // exec takes a command line and splits it: the quotes keep a path with blanks whole.
  const { exitCode, stdout, stderr } = await getExecOutput(`"${program}"`, [...args], {
    cwd: options.cwd,
    env: definedOnly(options.env),
    silent: true,
    ignoreReturnCode: true,
    ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
  })
  return { exitCode, stdout, stderr }
}

export function definedOnly(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}

/** The name of the PATH variable as the environment spells it: `Path` on Windows. */
export function pathVariable(env: Environment): string {
  return Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
}

/** The environment with a directory put first on its PATH. */
export function prependPath(env: Environment, directory: string): Environment {
  const name = pathVariable(env)
  const rest = env[name]
  return { ...env, [name]: rest === undefined || rest === '' ? directory : `${directory}${delimiter}${rest}` }
}
