/** @module Compares a measurement with its baseline. Problems with it never fail the run. */
import type { BaselineComparison } from '../compare/baselineComparison.js'
import type { Change } from '../compare/change.js'
import type { Known } from '../compare/comparison.js'
import { type Baseline, compareWithBaseline } from '../compare/compareWithBaseline.js'
import type { Measurement } from '../report/report.js'
import { setUpOf, testsOf } from './baselineSide.js'

/** The baseline of a measurement, or why there is none. */
export interface BaselineSource {
  readonly baseline: Known<Baseline>
  /** Undefined if there is no change, or it is not known. */
  readonly change: Change | undefined
}

export async function compareBaseline(
  measurement: Measurement,
  { baseline, change }: BaselineSource,
): Promise<Known<BaselineComparison>> {
  if (baseline.value === undefined) return baseline
  const now = { ...measurement, isComplete: true }
  const setUp = setUpOf(measurement, baseline.value.setUp.legs !== undefined)
  const tests = testsOf(measurement)
  return compareWithBaseline({ now, setUp, tests, baseline: baseline.value, change })
}
