/** @module What a measurement of a generated program lost and gained since another one. */
import type { BaselineComparison } from '../../src/compare/baselineComparison.js'
import type { Change } from '../../src/compare/change.js'
import { compareWithBaseline } from '../../src/compare/compareWithBaseline.js'
import type { Known } from '../../src/compare/comparison.js'
import type { DiffSide } from '../../src/diff/measuredSide.js'

/** @param side the baseline */
export async function known(
  now: DiffSide,
  side: DiffSide,
  change?: Change,
): Promise<Known<BaselineComparison>> {
  const setUp = { goVersions: ['1.26.8'], legs: undefined }
  const baseline = { name: 'main', commit: undefined, notes: [], side, setUp, tests: undefined, history: [] }
  return compareWithBaseline({ now, setUp, baseline, change })
}

export async function compared(...sides: Parameters<typeof known>): Promise<BaselineComparison> {
  const { value } = await known(...sides)
  if (value === undefined) throw new Error('nothing was compared')
  return value
}
