/** @module The commands that commander reads: all but covdata, whose flags are Go's. */
import { CommanderError } from 'commander'
import type { LoadCommands } from './commands.js'
import { buildProgram } from './program.js'

/** @returns the exit code */
export async function runProgram(args: readonly string[], loadCommands: LoadCommands): Promise<number> {
  let exitCode = 0
  const program = buildProgram(loadCommands, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    // commander has said what is wrong, or has shown what was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return exitCode
}
