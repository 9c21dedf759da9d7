/** @module What is said of how a process ended that did not end by itself. */
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
}

/** @param running whether the process runs still */
export function endingText(ending: Ending, running: boolean): string {
  if (running) return 'still running'
  return ending.how === 'signal' ? `killed by ${signalName(ending.signal)}` : WORDS[ending.how]
}

/** Numbers are those of the system on which the process ran, which is this one. */
function signalName(number: number): string {
  const found = Object.entries(constants.signals).find(([, signal]) => signal === number)
  return found?.[0] ?? `signal ${number}`
}
