/** @module The command line. Messages go to standard error, results to standard output. */
import { runCovdata } from './covdata/covdata.js'
import type { Commands } from './commands.js'
import { colorsFor } from './options.js'
import { watchForFaults } from './streamFaults.js'
import { Interrupted } from '../support/errors.js'
import { endProcess } from '../process/endProcess.js'
import { keepCompiledCode } from './compiledCode.js'
import { INTERRUPT_EXIT_CODES } from '../process/interrupt.js'
import { plainText } from '../support/plainText.js'
import { failureText } from '../support/systemFault.js'

/**
 * Runs the command that the arguments name. Exit codes: 0 success; 1 a red result; 2 a usage, set-up or build error; 130 or
 * 143 when interrupted.
 */
export async function main(commands: Commands): Promise<void> {
  const args = process.argv.slice(2)
  try {
    const exitCode = await run(args, commands)
    // Set already if the output could not be written.
    process.exitCode ??= exitCode
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? INTERRUPT_EXIT_CODES[error.signal] : 2
    watched(process.stderr).write(errorText(error))
  }
  if (args[0] !== 'covdata') await endProcess()
}

/** Passes the arguments of covdata on untouched, because its flags follow Go's rules. */
async function run(args: readonly string[], commands: Commands): Promise<number> {
  if (args[0] !== 'covdata') {
    watched(process.stdout)
    watched(process.stderr)
    if (args[0] === 'run') keepCompiledCode()
    const { runProgram } = await import('./runProgram.js')
    return runProgram(args, commands)
  }
  return runCovdata(args.slice(1), {
    stdout: (text) => text === '' || watched(process.stdout).write(text),
    stderr: (text) => text === '' || watched(process.stderr).write(text),
  })
}

function errorText(error: unknown): string {
  const colors = colorsFor(process.stderr)
  return `${colors.red('error:')} ${plainText(failureText(error))}\n`
}

const known = new Set<NodeJS.WriteStream>()

/** Output that nobody reads is no error, and what cannot be written is one. */
function watched(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!known.has(stream))
    watchForFaults(stream, (error) => {
      process.exitCode = 2
      if (stream === process.stdout) process.stderr.write(errorText(error))
    })
  known.add(stream)
  return stream
}
