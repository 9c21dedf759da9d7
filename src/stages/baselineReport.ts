/** @module The baseline from the report of an earlier run, which has merged its legs already. */
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import type { TrendPoint } from '../compare/baselineComparison.js'
import type { Tally } from '../covdata/units/tally.js'
import { storedHistory, withOwn } from '../github/branchHistory.js'
import type { EarlierReport } from '../legs/earlierReport.js'
import { reportDataOf } from '../legs/legData.js'
import { plural } from '../support/plural.js'
import { VERSION } from '../version.js'
import { type BaselineRequest, mergedBaseline } from './mergedBaseline.js'
import { merge } from './merge.js'

/**
 * @param directory absolute path of the unpacked artifact, which is untrusted
 * @throws UserError if its report.json cannot be used
 */
export async function baselineOfReport(
  directory: string,
  request: BaselineRequest,
): Promise<Known<Baseline>> {
  const { origin, where, checkouts, exclude, notes } = request
  const found = await reportDataOf(directory)
  const [report] = found?.reports ?? []
  if (found === undefined || report === undefined) return unknown(`the report of ${where} is not one of ours`)
  if (isForeign(report)) return unknown(`the report of ${where} is not about its own data`)
  const measurement = await merge({
    directories: [],
    found: [found],
    outDirectory: undefined,
    checkouts,
    exclude,
    version: VERSION,
  })
  const { tallies } = measurement.coverage
  return mergedBaseline(measurement, historyOf(report, origin.commit, tallies.together), {
    ...request,
    notes: [...notes, ...lostNotes(report)],
  })
}

/** Whether it has merged what is not of its run, as it says itself. */
function isForeign({ findings, isOfOtherRun }: EarlierReport): boolean {
  return isOfOtherRun || findings.some(({ code }) => code === 'leg-foreign')
}

function lostNotes({ legs }: EarlierReport): readonly string[] {
  const lost = legs.filter(({ state }) => state === 'missing' || state === 'broken').length
  return lost === 0 ? [] : [`The data of ${plural(lost, 'job')} was missing there.`]
}

/** What it says about its own commit is known better. */
function historyOf(
  { history, startedAt: at }: EarlierReport,
  commit: string,
  tally: Tally,
): readonly TrendPoint[] {
  const earlier = storedHistory(history)
  return at === undefined ? earlier : withOwn(earlier, { commit, at, tally })
}
