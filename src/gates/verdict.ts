/** @module Whether a report is good news. */
import type { Report } from '../report/report.js'

/** The suites passed, every gate was met and nothing makes the figure wrong. */
export function isGreen(report: Report): boolean {
  return (
    report.suite?.passed !== false &&
    report.legs.every((leg) => leg.suitePassed !== false) &&
    report.gates.every((gate) => gate.passed) &&
    !report.findings.some((item) => item.severity === 'error')
  )
}
