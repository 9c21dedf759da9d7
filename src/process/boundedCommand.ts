/** @module Short commands that must not keep a run waiting: side questions about files that tests may have replaced. */
import type { CaptureOptions, CaptureResult } from './exec.js'
import { supervise } from './supervise.js'

export interface BoundedOptions extends Omit<CaptureOptions, 'input'> {
  readonly platform: NodeJS.Platform
  /** Ends the command. If it is aborted already, the command still has MAX_INTERRUPTED_SECONDS. */
  readonly stop: AbortSignal
  /** How long the command may take; by default MAX_SECONDS. */
  readonly seconds?: number
}

/** Far more than any of these commands needs. */
const MAX_SECONDS = 60
/** After an interrupt, the report has to be finished soon. */
const MAX_INTERRUPTED_SECONDS = 5

/**
 * Runs a command and returns its output. If it takes too long or is stopped, it is ended with everything that it started.
 * @returns undefined if it was ended
 * @throws Error with the cause if the program cannot be started
 */
export async function captureBounded(
  program: string,
  args: readonly string[],
  { stop, seconds = MAX_SECONDS, ...place }: BoundedOptions,
): Promise<CaptureResult | undefined> {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  const { exitCode, timedOut, stopped } = await supervise(program, args, {
    ...place,
    stop: stop.aborted ? new AbortController().signal : stop,
    timeoutSeconds: stop.aborted ? Math.min(seconds, MAX_INTERRUPTED_SECONDS) : seconds,
    onStdout: (chunk) => stdout.push(chunk),
    onStderr: (chunk) => stderr.push(chunk),
  })
  if (timedOut || stopped) return undefined
  return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) }
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}
