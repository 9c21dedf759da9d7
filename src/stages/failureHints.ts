/** @module What a failed suite is told: which parts of the instrumentation could be the cause, and how to leave each out. */
import type { Finding } from '../findings/finding.js'
import type { Inputs } from '../inputs/runInputs.js'

type HintedInputs = Pick<Inputs, 'inProcess' | 'testBuilds' | 'comparePlain' | 'command'>

/** Lines for the log; empty if the instrumentation is not the cause, or the suite is about to run without it anyway. */
export function failureHints(
  { inProcess, testBuilds, comparePlain, command }: HintedInputs,
  preserves: boolean,
  findings: readonly Pick<Finding, 'code' | 'severity'>[],
): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (comparePlain || errors.every(({ code }) => code === 'test-build-failed')) return []
  const parts = [
    ...(inProcess && command === undefined
      ? ['in-process: false (--no-in-process) builds test binaries without coverage']
      : []),
    ...(testBuilds ? ['test-builds: false (--no-test-builds) leaves go build inside the suite alone'] : []),
    ...(preserves ? ['preserve: false (--no-preserve) uses Go’s own runtime'] : []),
    'compare-plain: true (--compare-plain) runs what failed once more without instrumentation',
  ]
  return [
    'If the suite passes without this tool, find the part that makes it fail:',
    ...parts.map((part) => `  ${part}`),
  ]
}
