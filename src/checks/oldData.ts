/** @module Finds coverage data from before the run. */
import type { Pod } from '../covdata/read/readPods.js'
import { type Finding, findingIfAny } from '../findings/finding.js'

/** Goes by the time in the names of counter data files: when their process ended. */
export function oldDataFindings(pods: readonly Pod[], started: Date): readonly Finding[] {
  const nanoseconds = BigInt(started.getTime()) * 1_000_000n
  const evidence = pods.flatMap((pod) =>
    pod.processes.filter((process) => process.time < nanoseconds).map((process) => process.path),
  )
  const files = evidence.length === 1 ? 'A counter data file is' : `${evidence.length} counter data files are`
  return findingIfAny('data-older-than-run', `${files} older than the run`, evidence)
}
