/** @module Which tests a run chooses by the data of an earlier one, before anything is built. */
import type { DiffSide } from '../diff/measuredSide.js'
import type { ImpactBaseline } from '../go/test/impactRecord.js'
import type { Affected } from './affected.js'
import type { ImpactData } from './impactData.js'
import type { MeasuredCode } from './measuredFunctions.js'

/** What is known of an earlier run. */
export interface EarlierRun {
  readonly data: ImpactData
  readonly code: MeasuredCode
  /** What it covered, with its sources as far as they are known. */
  readonly side: DiffSide
}

/** What a change can affect by the data of an earlier run. */
export interface TestChoice {
  readonly earlier: EarlierRun
  readonly baseline: ImpactBaseline
  readonly affected: Affected
}

export type ChosenTests =
  /** All tests run. */
  | {
      readonly kind: 'everything'
      /** Why, as clauses: at least one. */
      readonly reasons: readonly string[]
      /** What would have been selected, to check it against what the tests do; undefined if it is not known. */
      readonly checked?: TestChoice | undefined
    }
  /** Only the affected tests run, which may be none. */
  | ({ readonly kind: 'selection' } & TestChoice)
