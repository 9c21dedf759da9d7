/**
 * @module Ctrl-C, and cancellation by the runner: SIGINT, SIGTERM after 7.5 seconds, SIGKILL after another 2.5. The
 * first signal asks the run to end in good order, the second ends it at once.
 */

export type InterruptSignal = 'SIGINT' | 'SIGTERM'

export interface Interrupt {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal
  /** The exit code for the signal that was received; undefined if there was none. */
  exitCode(): number | undefined
}

export const INTERRUPT_EXIT_CODES: Readonly<Record<InterruptSignal, number>> = { SIGINT: 130, SIGTERM: 143 }

/** Listens for SIGINT and SIGTERM from now on; `onFirst` is called with the first signal. */
export function onInterrupt(onFirst: (signal: InterruptSignal) => void = () => undefined): Interrupt {
  const controller = new AbortController()
  let received: InterruptSignal | undefined
  const listen = (signal: InterruptSignal): void => {
    process.on(signal, () => {
      if (received !== undefined) process.exit(INTERRUPT_EXIT_CODES[signal])
      received = signal
      onFirst(signal)
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
