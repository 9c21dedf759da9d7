/** @module What a failed suite is told: which parts of the instrumentation could be the cause, and how to leave each out. */
import type { Inputs } from '../inputs/runInputs.js'

/** Lines for the log; empty if nothing is instrumented. */
export function failureHints(
  { inProcess, testBuilds, comparePlain, command }: Inputs,
  preserves: boolean,
): readonly string[] {
  const parts = [
    ...(inProcess && command === undefined
      ? ['in-process: false (--no-in-process) builds test binaries without coverage']
      : []),
    ...(testBuilds ? ['test-builds: false (--no-test-builds) leaves go build inside the suite alone'] : []),
    ...(preserves ? ['preserve: false (--no-preserve) uses Go’s own runtime'] : []),
    ...(comparePlain
      ? []
      : ['compare-plain: true (--compare-plain) runs what failed once more without instrumentation']),
  ]
  return [
    'If the suite passes without this tool, find the part that makes it fail:',
    ...parts.map((part) => `  ${part}`),
  ]
}
