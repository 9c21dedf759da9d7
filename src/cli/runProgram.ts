/** @module The commands that commander parses: all but covdata, whose flags follow Go's rules. */
import { type Command, CommanderError } from 'commander'
import type { Commands } from './commands.js'
import { buildProgram } from './program.js'

/** `help nonsense` is what `nonsense` is: an unknown command. commander would print the help and not say why. */
function asked({ commands }: Command, args: readonly string[]): readonly string[] {
  const [first, name] = args
  const isUnknown = first === 'help' && name !== undefined && !commands.some((one) => one.name() === name)
  return isUnknown && !/^(?:-|help$)/.test(name) ? [name] : args
}

/** @returns the exit code */
export async function runProgram(args: readonly string[], commands: Commands): Promise<number> {
  let exitCode = 0
  const program = buildProgram(commands, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...asked(program, args)], { from: 'user' })
  } catch (error) {
    // commander has already printed the error, the help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return exitCode
}
