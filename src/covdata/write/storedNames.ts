/**
 * @module The names of stored data files. A test may leave files whose names Go's tools accept, but that no binary writes;
 * what is stored has only names as Go's runtime gives them, so that every reader of ours accepts it.
 */
import { createHash } from 'node:crypto'
import type { Pod } from '../read/readPods.js'

const TAG = /^[0-9a-f]{32}$/
/** 20 digits, as many as a 64-bit number can have. */
const MAX_TIME = 10n ** 20n - 1n

/** The pods with tags and times that can be stored; different tags stay different. */
export function storable(pods: readonly Pod[]): readonly Pod[] {
  return pods.map((pod) => {
    const isOdd = pod.processes.some(({ time }) => time > MAX_TIME)
    return {
      ...pod,
      tag: TAG.test(pod.tag) ? pod.tag : createHash('sha256').update(pod.tag).digest('hex').slice(0, 32),
      processes: isOdd
        ? pod.processes.map((process) => ({
            ...process,
            time: process.time > MAX_TIME ? MAX_TIME : process.time,
          }))
        : pod.processes,
    }
  })
}
