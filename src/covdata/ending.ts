/** @module How a process ended without running its exit hooks. */

/**
 * As far as the process knew: `unknown` is SIGKILL, an exit of C code, or none yet. `exit`: by syscall.Exit; `exec`: another
 * program took its place.
 */
export type Ending =
  | { readonly how: 'signal'; readonly signal: number }
  | { readonly how: 'panic' | 'fatal error' | 'exit' | 'exec' | 'unknown' }

const WAYS = ['unknown', 'signal', 'panic', 'fatal error', 'exit', 'exec'] as const

/** @param number as preserve/runtime_proc.go numbers them; one that is not known is no error */
export function endingOf(number: number, signal: number): Ending {
  const how = WAYS[number] ?? 'unknown'
  return how === 'signal' ? { how, signal } : { how }
}
