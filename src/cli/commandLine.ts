/** @module The command line. Messages go to standard error, results to standard output. */
import { runCovdata } from './covdata/covdata.js'
import type { LoadCommands } from './commands.js'
import { colorsFor } from './options.js'
import { Interrupted, UserError, describeError } from '../support/errors.js'
import { INTERRUPT_EXIT_CODES } from '../process/interrupt.js'
import { plainText } from '../support/plainText.js'

/** Exit codes: 0; 1 the result is not green; 2 usage, set-up or build; 130 or 143 when interrupted. */
export async function main(loadCommands: LoadCommands): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), loadCommands)
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? INTERRUPT_EXIT_CODES[error.signal] : 2
    endQuietlyWhenUnread(process.stderr).write(errorText(error))
  }
}

/** covdata reads its flags as Go does, so its words go to it untouched. */
async function run(args: readonly string[], loadCommands: LoadCommands): Promise<number> {
  if (args[0] !== 'covdata') {
    endQuietlyWhenUnread(process.stdout)
    endQuietlyWhenUnread(process.stderr)
    const { runProgram } = await import('./runProgram.js')
    return runProgram(args, loadCommands)
  }
  return runCovdata(args.slice(1), {
    stdout: (text) => text === '' || endQuietlyWhenUnread(process.stdout).write(text),
    stderr: (text) => text === '' || endQuietlyWhenUnread(process.stderr).write(text),
  })
}

function errorText(error: unknown): string {
  const colors = colorsFor(process.stderr)
  const own = error instanceof UserError || error instanceof Interrupted
  const text = own
    ? describeError(error)
    : `an error of go-integration-coverage itself: ${describeError(error)}`
  return `${colors.red('error:')} ${plainText(text)}\n`
}

const quiet = new Set<NodeJS.WriteStream>()

/** Nobody reads on (`| head -1`): what is written then is dropped, and the run goes on to its end and its exit code. */
function endQuietlyWhenUnread(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!quiet.has(stream))
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2
    })
  quiet.add(stream)
  return stream
}
