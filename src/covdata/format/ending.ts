/** @module How a process ended of which a live file is left. */

/**
 * As far as the process knew: `unknown` is SIGKILL, an exit of C code, or none yet. `exit`: by syscall.Exit; `exec`: another
 * program took its place; `itself`: it wrote its counters; `unwritten`: it could not; `os.Exit`: it did not come so far.
 */
export type Ending =
  | { readonly how: 'signal'; readonly signal: number }
  | {
      readonly how: 'panic' | 'fatal error' | 'exit' | 'exec' | 'itself' | 'unwritten' | 'os.Exit' | 'unknown'
    }

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

/** @param number as preserve/runtime_proc.go numbers them, and preserve/coverage_hooks.go 6 and 7; one that is not known is no error */
export function endingOf(number: number, signal: number): Ending {
  const how = WAYS[number] ?? 'unknown'
  return how === 'signal' ? { how, signal } : { how }
}
