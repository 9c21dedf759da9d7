/** @module The pinned go command with the environment that all of its uses share. */
import { UserError } from '../support/errors.js'
import { type Environment, capture } from '../process/exec.js'

export interface GoCommand {
  /** Absolute path of the program. */
  readonly program: string
  readonly env: Environment
  /** On which it runs. */
  readonly platform: NodeJS.Platform
}

/**
 * Runs a short go command and gives back its standard output.
 * @param doing what it is for, as the message says it: `listing the packages`
 * @throws UserError with Go's own words when it fails
 */
export async function goOutput(
  go: GoCommand,
  cwd: string,
  args: readonly string[],
  doing: string,
): Promise<string> {
  const { exitCode, stdout, stderr } = await capture(go.program, args, { cwd, env: go.env })
  if (exitCode !== 0)
    throw new UserError(
      `${doing} failed: go ${args[0] ?? ''} ended with exit code ${exitCode}`,
      stderr.trim(),
    )
  return stdout
}
