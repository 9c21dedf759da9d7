/** @module The baseline that the merged data of an earlier run is. */
import type { TrendPoint } from '../compare/baselineComparison.js'
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { GitHost } from '../git/gitCommand.js'
import type { Origin } from '../legs/legConflicts.js'
import type { Measurement } from '../report/report.js'
import { plainLine } from '../support/plainText.js'
import { setUpOf, testsOf, withStoredTexts } from './baselineSide.js'

export interface BaselineRequest extends Pick<Baseline, 'name' | 'notes'> {
  /** What GitHub says about the run. Data that says something else is not believed. */
  readonly origin: Origin & { readonly commit: string }
  /** The run, for people. */
  readonly where: string
  /** Whether these are all jobs, so that it matters which ones. */
  readonly isWhole: boolean
  readonly checkouts: readonly string[]
  readonly exclude: ExclusionRules
  readonly host: GitHost
}

/** @param history the totals of the branch, those of this data last; empty if they are not known */
export async function mergedBaseline(
  measurement: Measurement,
  history: readonly TrendPoint[],
  { origin, name, notes, where, isWhole, checkouts, host }: BaselineRequest,
): Promise<Known<Baseline>> {
  const { packages, excluded = [] } = measurement.coverage
  if (packages.length === 0)
    return unknown(
      excluded.length > 0
        ? `everything in the data of ${where} is excluded`
        : `the data of ${where} covers nothing`,
    )
  const failed = measurement.legs.filter(({ suitePassed }) => suitePassed === false).map((leg) => leg.name)
  const suite = `The suite of ${plainLine(failed.slice(0, 3).join(', '))} failed there`
  return {
    value: {
      name,
      commit: origin.commit,
      notes: [
        ...notes,
        ...(failed.length === 0 ? [] : [`${suite}: what its failed tests cover may be missing.`]),
      ],
      side: await withStoredTexts({ ...measurement, isComplete: true }, checkouts, host),
      setUp: setUpOf(measurement, isWhole),
      tests: testsOf(measurement),
      history,
      excluded: measurement.excludedBefore,
      checkout: checkouts.at(-1),
    },
  }
}
