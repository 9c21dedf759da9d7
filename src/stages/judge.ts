/** @module Judges a measurement: checks the gates and grades the findings, once for all views. */
import type { Comparison } from '../compare/comparison.js'
import { type FailOn, gradeFindings } from '../findings/failOn.js'
import { checkGates } from '../gates/gateResults.js'
import type { GateRule } from '../gates/gateRules.js'
import type { Measurement, Report } from '../report/report.js'

/** What the user demands of the result. */
export interface Demands {
  readonly gates: readonly GateRule[]
  readonly failOn: FailOn
}

/**
 * Makes the report of a measurement.
 * @param comparison known already, so that gates can depend on it
 */
export function judge(measurement: Measurement, comparison: Comparison, { gates, failOn }: Demands): Report {
  return {
    ...measurement,
    comparison,
    findings: gradeFindings(measurement.findings, failOn),
    gates: checkGates(gates, { total: measurement.coverage.tallies.together }),
  }
}
