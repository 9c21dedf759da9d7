/** @module How a process ended, in words. */
import { constants } from 'node:os'
import type { Ending } from '../covdata/format/ending.js'

const WORDS: Readonly<Record<Exclude<Ending['how'], 'signal'>, string>> = {
  panic: 'panicked',
  'fatal error': 'crashed',
  exit: 'ended by syscall.Exit',
  exec: 'replaced by another program',
  itself: 'ended by itself',
  unwritten: 'ended, and could not write its counters',
  'os.Exit': 'ended by os.Exit before its counters were written',
  unknown: 'killed',
  'without hooks': 'ended without Go’s exit hooks',
}

/**
 * `killed by SIGTERM`, `panicked`, `still running`.
 * @param running whether the process is still running
 */
export function endingText(ending: Ending, running: boolean): string {
  if (running) return 'still running'
  return ending.how === 'signal' ? `killed by ${signalName(ending.signal)}` : WORDS[ending.how]
}

/** The name of a signal. Its number is that of this system, on which the process ran. */
function signalName(number: number): string {
  const found = Object.entries(constants.signals).find(([, signal]) => signal === number)
  return found?.[0] ?? `signal ${number}`
}
