/** @module Merging and judging, as `report DIR...` does it. */
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import { DEFAULT_FAIL_ON } from '../../src/findings/failOn.js'
import type { Report } from '../../src/report/report.js'
import { type Demands, judge } from '../../src/stages/judge.js'
import { type MergeRequest, merge } from '../../src/stages/merge.js'

export type MergedRequest = MergeRequest & Partial<Demands>

export async function mergedReport(request: MergedRequest): Promise<Report> {
  const { gates = [], failOn = DEFAULT_FAIL_ON } = request
  return judge(await merge(request), NO_COMPARISON, { gates, failOn })
}
