/**
 * @module Ctrl-C, and cancellation by the runner: SIGINT, SIGTERM after 7.5 seconds, SIGKILL after another 2.5. The
 * first signal asks the run to end in good order, the second ends it at once.
 */
import { Interrupted } from '../support/errors.js'

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
}

/** Listens for SIGINT and SIGTERM from now on. */
export function onInterrupt({ onFirst, afterSecondMs = 0 }: InterruptOptions = {}): Interrupt {
  const controller = new AbortController()
  let received: InterruptSignal | undefined
  const listen = (signal: InterruptSignal): void => {
    process.on(signal, () => {
      const end = (): never => process.exit(INTERRUPT_EXIT_CODES[signal])
      if (received !== undefined) {
        if (afterSecondMs === 0) end()
        setTimeout(end, afterSecondMs).unref()
        return
      }
      received = signal
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
