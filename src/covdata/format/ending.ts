/** @module How a process that left a live file ended. */

/**
 * As far as the process could record it:
 * - `unknown`: it was killed (SIGKILL), C code called exit, or it is still running
 * - `without hooks`: it is a program of C that uses a Go library; its exit, or SIGKILL, runs no exit hooks of Go
 * - `exit`: it called syscall.Exit
 * - `exec`: it replaced itself with another program
 * - `itself`: it ended normally and wrote its counters
 * - `unwritten`: it ended normally but could not write its counters
 * - `os.Exit`: it called os.Exit but ended before its counters were written
 */
export type Ending = { readonly how: 'signal'; readonly signal: number } | { readonly how: Named }

/** As a live file numbers them. */
const WAYS = [
  'unknown',
  'signal',
  'panic',
  'fatal error',
  'exit',
  'exec',
  'itself',
  'unwritten',
  'os.Exit',
] as const

type Named = Exclude<(typeof WAYS)[number], 'signal'> | 'without hooks'

/** The ways that are described by their name alone. */
export const ENDINGS: readonly Named[] = [...WAYS.filter((how) => how !== 'signal'), 'without hooks']

/**
 * The ending that a live file records.
 * @param number as numbered in preserve/runtime_proc.go (6 and 7: preserve/coverage_hooks.go); others are `unknown`
 * @param signal only used when the number stands for a signal
 * @param library whether the process is a program of C that uses a Go library
 */
export function endingOf(number: number, signal: number, library: boolean): Ending {
  const how = WAYS[number] ?? 'unknown'
  if (how === 'unknown' && library) return { how: 'without hooks' }
  return how === 'signal' ? { how, signal } : { how }
}
