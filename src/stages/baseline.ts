/** @module Compares a measurement with its baseline. Problems with it never fail the run. */
import type { AddedExclusion } from '../compare/addedExclusions.js'
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
  /** What the change itself excludes, as far as that is known. */
  readonly added?: readonly AddedExclusion[] | undefined
}

export async function compareBaseline(
  measurement: Measurement,
  { baseline, change, added }: BaselineSource,
): Promise<Known<BaselineComparison>> {
  if (baseline.value === undefined) return baseline
  const now = { ...measurement, isComplete: true }
  const setUp = setUpOf(measurement, baseline.value.setUp.legs !== undefined)
  const selection = measurement.impact?.selection
  // Which tests were left out is not known of very many.
  const isKnown = selection === undefined || selection.leftOut !== undefined
  const tests = isKnown ? testsOf(measurement) : undefined
  const leftOut = selection?.leftOut
  return compareWithBaseline({ now, setUp, tests, leftOut, baseline: baseline.value, change, added })
}
