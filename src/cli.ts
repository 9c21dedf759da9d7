/** @module The command line. Messages go to standard error, results to standard output. */
import { CommanderError } from 'commander'
import { colorsFor } from './cli/options.js'
import { buildProgram } from './cli/program.js'
import { Interrupted, UserError, describeError } from './errors.js'
import { INTERRUPT_EXIT_CODES } from './interrupt.js'
import { plainText } from './output/terminal.js'

/** Exit codes: 0; 1 the result is not green; 2 usage, set-up or build; 130 or 143 when interrupted. */
export async function main(): Promise<void> {
  endQuietlyWhenUnread()
  try {
    process.exitCode = await runProgram(process.argv.slice(2))
  } catch (error) {
    process.exitCode = error instanceof Interrupted ? INTERRUPT_EXIT_CODES[error.signal] : 2
    process.stderr.write(errorText(error))
  }
}

async function runProgram(args: readonly string[]): Promise<number> {
  // covdata reads its flags as Go does, so its words go to it untouched.
  if (args[0] === 'covdata') {
    const { runCovdata } = await import(/* webpackMode: "eager" */ './cli/covdata.js')
    return runCovdata(args.slice(1), {
      stdout: (text) => process.stdout.write(text),
      stderr: (text) => process.stderr.write(text),
    })
  }
  let exitCode = 0
  const program = buildProgram((code) => {
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

function errorText(error: unknown): string {
  const colors = colorsFor(process.stderr)
  const own = error instanceof UserError || error instanceof Interrupted
  const text = own
    ? describeError(error)
    : `an error of go-integration-coverage itself: ${describeError(error)}`
  return `${colors.red('error:')} ${plainText(text)}\n`
}

/** Nobody reads on (`| head -1`): what is written then is dropped, and the run goes on to its end and its exit code. */
function endQuietlyWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2
    })
  }
}
