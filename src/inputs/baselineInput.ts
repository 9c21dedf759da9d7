/** @module The input `baseline`: what a report is compared with. */
import { resolve } from 'node:path'
import type { BASELINE_INPUT } from './definitions.js'
import type { InputReader } from './values.js'

/** `usual`: the last report of the target branch in an action, nothing elsewhere. */
export type BaselineChoice =
  | { readonly kind: 'usual' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'path'
      /** As the user wrote it. */
      readonly name: string
      /** Absolute. */
      readonly path: string
    }

const NONE = 'none'

/**
 * @param base absolute directory that a relative path starts from
 */
export function parseBaseline(
  read: InputReader<(typeof BASELINE_INPUT)['name']>,
  base: string,
): BaselineChoice {
  const name = (read('baseline') ?? '').trim()
  if (name === '') return { kind: 'usual' }
  return name === NONE ? { kind: 'none' } : { kind: 'path', name, path: resolve(base, name) }
}
