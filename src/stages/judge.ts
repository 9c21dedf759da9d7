/** @module The verdict: gates are checked and findings graded here, once. */
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

/** @param comparison known before, so that gates can ask for it */
export function judge(measurement: Measurement, comparison: Comparison, { gates, failOn }: Demands): Report {
  return {
    ...measurement,
    seconds: (Date.now() - Date.parse(measurement.startedAt)) / 1000,
    comparison,
    findings: gradeFindings(measurement.findings, failOn),
    gates: checkGates(gates, { total: measurement.coverage.tallies.together }),
  }
}
