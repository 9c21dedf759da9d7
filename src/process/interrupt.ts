/**
 * @module Ctrl-C and the runner's cancelling (SIGINT, SIGTERM after 7.5 seconds, the end after 2.5 more): the first
 * signal asks the run to end in good order, the second ends it.
 */

export type InterruptSignal = 'SIGINT' | 'SIGTERM'

export interface Interrupt {
  readonly signal: AbortSignal
  /** The exit code of a process that ended for it, or undefined when nothing came. */
  exitCode(): number | undefined
}

export const INTERRUPT_EXIT_CODES: Readonly<Record<InterruptSignal, number>> = { SIGINT: 130, SIGTERM: 143 }

/** Listens from now on; `onFirst` is told of the first signal. */
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
