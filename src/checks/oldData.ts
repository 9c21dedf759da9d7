/** @module Finds coverage data from before the run. */
import { type Finding, findingIfAny } from '../findings/finding.js'

/** Clocks are corrected by small amounts all the time. */
const TOLERANCE_MS = 1000

/** What is needed of a pod. */
interface PodTimes {
  readonly processes: readonly {
    readonly path: string
    /** In nanoseconds. */
    readonly time: bigint
  }[]
}

/**
 * Goes by the time in the names of counter data files: when their process ended.
 * @param setBackMs by how much the machine's clock was set back since our process began
 */
export function oldDataFindings(
  pods: readonly PodTimes[],
  started: Date,
  setBackMs: number = clockSetBack(),
): readonly Finding[] {
  const earliest = BigInt(Math.floor(started.getTime() - setBackMs - TOLERANCE_MS)) * 1_000_000n
  const evidence = pods.flatMap((pod) =>
    pod.processes.filter((process) => process.time < earliest).map((process) => process.path),
  )
  const files = evidence.length === 1 ? 'A counter data file is' : `${evidence.length} counter data files are`
  return findingIfAny('data-older-than-run', `${files} older than the run`, evidence)
}

/** In milliseconds; 0 if the clock was set forward or not at all. The time that has passed is known from another clock. */
function clockSetBack(): number {
  return Math.max(0, performance.timeOrigin + performance.now() - Date.now())
}
