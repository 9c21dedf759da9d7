/** @module An earlier report as its report.json describes it: its suites keep their verdicts when their data is merged. */
import type { Finding } from '../findings/finding.js'
import type { LegInfo } from './legInfo.js'

export const REPORT_NAME = 'report.json'

/** What an earlier report says about the suites whose data it has. */
export interface EarlierReport {
  /** The report's directory without links: reports that were named twice have the same. */
  readonly place: string
  /** The directory as it is shown. */
  readonly name: string
  /** A row for each of its legs, or one for its suite. */
  readonly legs: readonly LegInfo[]
  readonly findings: readonly Finding[]
}
