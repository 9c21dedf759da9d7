/** @module The command line. Messages go to standard error, results to standard output. */
import { runCovdata } from './covdata/covdata.js'
import { colorsFor } from './options.js'
import { Interrupted, UserError, describeError } from '../support/errors.js'
import { INTERRUPT_EXIT_CODES } from '../process/interrupt.js'
import { plainText } from '../support/plainText.js'

/** The commands other than covdata, which are loaded only when one of them is called. */
export interface Program {
  /** @returns the exit code */
  readonly runProgram: (args: readonly string[]) => Promise<number>
}

/**
 * Runs the command that the arguments name. Exit codes: 0 success; 1 a red result; 2 a usage, set-up or build error; 130 or
 * 143 when interrupted.
 */
export async function main(loadProgram: () => Promise<Program>): Promise<void> {
  endQuietlyWhenUnread()
  try {
    process.exitCode = await run(process.argv.slice(2), loadProgram)
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? INTERRUPT_EXIT_CODES[error.signal] : 2
    process.stderr.write(errorText(error))
  }
}

/** Passes the arguments of covdata on untouched, because its flags follow Go's rules. */
async function run(args: readonly string[], loadProgram: () => Promise<Program>): Promise<number> {
  if (args[0] !== 'covdata') {
    const { runProgram } = await loadProgram()
    return runProgram(args)
  }
  return runCovdata(args.slice(1), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  })
}

function errorText(error: unknown): string {
  const colors = colorsFor(process.stderr)
  const own = error instanceof UserError || error instanceof Interrupted
  const text = own
    ? describeError(error)
    : `internal error of go-integration-coverage: ${describeError(error)}`
  return `${colors.red('error:')} ${plainText(text)}\n`
}

/** If nobody reads the output any more (`| head -1`), drops the rest, so that the run still ends with its own exit code. */
function endQuietlyWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2
    })
  }
}
