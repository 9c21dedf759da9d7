/** @module Tests that not every machine can run. */
import { describe, it } from '@jest/globals'

/** `it` and `describe` where the condition holds; elsewhere they skip, and the reason is printed. */
export function onlyWhere(
  holds: boolean,
  why: string,
): { readonly it: typeof it | typeof it.skip; readonly describe: typeof describe | typeof describe.skip } {
  if (holds) return { it, describe }
  notHere(why)
  return { it: it.skip, describe: describe.skip }
}

/** Says why something is not tested on this machine. */
export function notHere(why: string): void {
  process.stderr.write(`not tested here: ${why}\n`)
}
