/**
 * @module Ctrl-C, and cancellation by the runner: SIGINT, SIGTERM after 7.5 seconds, SIGKILL after another 2.5. The
 * first signal asks the run to end in good order, the second ends it at once, and so does a deadline.
 */
import { Interrupted } from '../support/errors.js'
import { endBySignal } from './endProcess.js'
import { endAfter } from './watchdog.js'

export type InterruptSignal = 'SIGINT' | 'SIGTERM'

export interface Interrupt {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal
  /** The exit code for the signal that was received; undefined if there was none. */
  exitCode(): number | undefined
}

export const INTERRUPT_EXIT_CODES: Readonly<Record<InterruptSignal, number>> = { SIGINT: 130, SIGTERM: 143 }

export interface InterruptOptions {
  /** Called with the first signal. */
  readonly onFirst?: (signal: InterruptSignal) => void
  /** How long the second signal leaves us, in milliseconds; by default nothing, as for a person who presses Ctrl-C again. */
  readonly afterSecondMs?: number
  /** How long the first signal leaves us, in milliseconds; by default MAX_INTERRUPTED_MS. */
  readonly afterFirstMs?: number
}

/** Enough to end the suite and write the report. */
const MAX_INTERRUPTED_MS = 60_000
/** How much later the process is killed if it could not even notice that the time was up. */
const BLOCKED_MS = 5000
/** How long requests to the operating system may take when the process has to end at once. */
const REQUESTS_MS = 200

/** Listens for SIGINT and SIGTERM from now on. */
export function onInterrupt({
  onFirst,
  afterSecondMs = 0,
  afterFirstMs = MAX_INTERRUPTED_MS,
}: InterruptOptions = {}): Interrupt {
  const controller = new AbortController()
  let received: InterruptSignal | undefined
  const listen = (signal: InterruptSignal): void => {
    process.on(signal, () => {
      const endIn = (milliseconds: number): void => {
        const end = (): void => void endBySignal(signal, INTERRUPT_EXIT_CODES[signal], REQUESTS_MS)
        if (milliseconds === 0) end()
        else setTimeout(end, milliseconds).unref()
      }
      if (received !== undefined) {
        endIn(afterSecondMs)
        return
      }
      received = signal
      endIn(afterFirstMs)
      endAfter(afterFirstMs + BLOCKED_MS, `the run did not end after ${signal}, and was killed\n`)
      onFirst?.(signal)
      controller.abort(signal)
    })
  }
  listen('SIGINT')
  listen('SIGTERM')
  return {
    signal: controller.signal,
    exitCode: () => (received === undefined ? undefined : INTERRUPT_EXIT_CODES[received]),
  }
}

/** @throws Interrupted if the run was interrupted: until the suite has started, an interrupt ends the run */
export function refuseInterrupted(stop: AbortSignal): void {
  if (stop.aborted) throw new Interrupted(stop.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')
}
