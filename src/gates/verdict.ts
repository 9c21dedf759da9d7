/** @module The verdict: whether a result is green. */
import type { Severity } from '../findings/diagnosis.js'
import type { GateResult } from './gateResult.js'

/** The parts of a report that decide the verdict. */
export interface Judged {
  readonly suite: { readonly passed: boolean } | undefined
  readonly legs: readonly {
    readonly suitePassed: boolean | undefined
    readonly gates?: readonly { readonly passed: boolean }[]
  }[]
  readonly gates: readonly Pick<GateResult, 'passed'>[]
  readonly findings: readonly { readonly severity: Severity }[]
}

/** Whether all gates passed, those of the legs among them. */
export function haveGatesPassed({ legs, gates }: Pick<Judged, 'legs' | 'gates'>): boolean {
  return [...gates, ...legs.flatMap((leg) => leg.gates ?? [])].every((gate) => gate.passed)
}

/** Whether all suites and gates passed and no finding is an error. */
export function isGreen({ suite, legs, gates, findings }: Judged): boolean {
  return (
    suite?.passed !== false &&
    legs.every((leg) => leg.suitePassed !== false) &&
    haveGatesPassed({ legs, gates }) &&
    !findings.some((finding) => finding.severity === 'error')
  )
}
