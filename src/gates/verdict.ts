/** @module The verdict: whether a result is green. */
import type { Severity } from '../findings/diagnosis.js'
import type { GateResult } from './gateResult.js'

/** The parts of a report that decide the verdict. */
export interface Judged {
  readonly suite: { readonly passed: boolean } | undefined
  readonly legs: readonly { readonly suitePassed: boolean | undefined }[]
  readonly gates: readonly Pick<GateResult, 'passed'>[]
  readonly findings: readonly { readonly severity: Severity }[]
}

/** Whether all suites and gates passed and no finding is an error. */
export function isGreen({ suite, legs, gates, findings }: Judged): boolean {
  return (
    suite?.passed !== false &&
    legs.every((leg) => leg.suitePassed !== false) &&
    gates.every((gate) => gate.passed) &&
    !findings.some((finding) => finding.severity === 'error')
  )
}
