/** @module Giving back memory where much of it is known to be garbage: V8 alone would let the next step grow beside it. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** In bytes, in the heap and beside it: less is not worth the time, a millisecond for each that is still in use. */
const MIN_BYTES = 128 * 1024 * 1024

/** Collects garbage, if there may be much. Node has no other way to ask for it without a flag of the command line. */
export function freeMemory(): void {
  const { used_heap_size: heap, external_memory: beside } = getHeapStatistics()
  if (heap + beside < MIN_BYTES) return
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}
