/** @module Running the pinned go command. */
import { UserError } from '../support/errors.js'
import { type Environment, capture } from '../process/exec.js'

/** The pinned go command and the environment for all of its uses. */
export interface GoCommand {
  /** Absolute path of the go program. */
  readonly program: string
  readonly env: Environment
  /** The platform of this machine, which may differ from the target. */
  readonly platform: NodeJS.Platform
}

/**
 * Runs a short go command and returns its standard output.
 * @param doing what the command is for, to start the error message with: `listing the packages`
 * @throws UserError with Go's own message if it fails
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
