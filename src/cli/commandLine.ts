/** @module The command line. Messages go to standard error, results to standard output. */
import { runCovdata } from './covdata/covdata.js'
import type { Commands } from './commands.js'
import { colorsFor } from './options.js'
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
    endQuietlyWhenUnread(process.stderr).write(errorText(error))
  }
  if (args[0] !== 'covdata') await endProcess()
}

/** Passes the arguments of covdata on untouched, because its flags follow Go's rules. */
async function run(args: readonly string[], commands: Commands): Promise<number> {
  if (args[0] !== 'covdata') {
    endQuietlyWhenUnread(process.stdout)
    endQuietlyWhenUnread(process.stderr)
    if (args[0] === 'run') keepCompiledCode()
    const { runProgram } = await import('./runProgram.js')
    return runProgram(args, commands)
  }
  return runCovdata(args.slice(1), {
    stdout: (text) => text === '' || endQuietlyWhenUnread(process.stdout).write(text),
    stderr: (text) => text === '' || endQuietlyWhenUnread(process.stderr).write(text),
  })
}

function errorText(error: unknown): string {
  const colors = colorsFor(process.stderr)
  return `${colors.red('error:')} ${plainText(failureText(error))}\n`
}

const quiet = new Set<NodeJS.WriteStream>()

/**
 * If nobody reads the output any more (`| head -1`), drops the rest, so that the run still ends with its own exit code.
 * Output that cannot be written for another reason, such as a full disk, is an error.
 */
function endQuietlyWhenUnread(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!quiet.has(stream))
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      process.exitCode = 2
      if (stream === process.stdout) process.stderr.write(errorText(error))
    })
  quiet.add(stream)
  return stream
}
