/** @module What a run says about the choice of its tests. */
import type { CarriedStatements } from '../coverage/carriedReach.js'
import type { ImpactRecord, ImpactSelection } from '../go/test/impactRecord.js'
import { type Narrowing, type NotRun, keyOfTest } from '../go/test/notRun.js'
import { digestOf } from '../go/test/shardPlan.js'
import type { SuiteRun } from '../go/test/suiteRun.js'
import { type Affected, leftOutBy } from './affected.js'
import type { ChosenTests, TestChoice } from './chosenTests.js'
import { missedTests } from './missedTests.js'

/** Of more tests, none are listed. */
const MAX_LEFT_OUT = 20_000

/** What was carried over, in statements. */
export interface CarriedFigures extends CarriedStatements {
  /** Those covered at the baseline that were not found again in the build that is measured. */
  readonly unplaced: number
}

/** What of the suite need not run. */
export function narrowingOf(affected: Affected): Narrowing {
  return { leftOut: leftOutBy(affected), changed: new Set(affected.changed) }
}

export function impactRecordOf(
  chosen: ChosenTests,
  { result, notRun }: Pick<SuiteRun, 'result' | 'notRun'>,
  carried: CarriedFigures,
): ImpactRecord {
  if (chosen.kind === 'everything') {
    const { checked, reasons: everything } = chosen
    if (checked === undefined) return { everything, missed: [] }
    const { baseline, affected, earlier } = checked
    return { baseline, everything, missed: missedTests(affected, earlier.data, result) }
  }
  return {
    baseline: chosen.baseline,
    everything: [],
    selection: selectionOf(chosen, notRun, carried),
    missed: [],
  }
}

function selectionOf(
  { affected, baseline: { commit } }: TestChoice,
  { tests, total, suite }: NotRun = { tests: [], packages: [], total: affected.total },
  carried: CarriedFigures,
): ImpactSelection {
  const seconds = new Map(affected.known.map((test) => [keyOfTest(test), test.seconds]))
  const leftOut = tests.map(keyOfTest).sort()
  return {
    selected: total - tests.length,
    total,
    secondsLeftOut: leftOut.reduce((sum, key) => sum + (seconds.get(key) ?? 0), 0),
    ...(leftOut.length > MAX_LEFT_OUT ? {} : { leftOut }),
    ...carried,
    ...(suite === undefined ? {} : { choice: digestOf([commit, suite.tests.map(keyOfTest).sort()]) }),
  }
}
