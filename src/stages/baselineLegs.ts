/** @module The baseline from the legs of an earlier run, merged. */
import type { LegArtifact } from '../artifact/download.js'
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import { storedHistory, withOwn } from '../github/branchHistory.js'
import { legDataOf } from '../legs/legData.js'
import type { TrendPoint } from '../compare/baselineComparison.js'
import type { Tally } from '../covdata/units/tally.js'
import { plainLine } from '../support/plainText.js'
import { VERSION } from '../version.js'
import { type BaselineRequest, mergedBaseline } from './mergedBaseline.js'
import { merge } from './merge.js'

/** @param outDirectory absolute: where the merged data goes; undefined if it is not kept */
export async function baselineOfLegs(
  artifacts: readonly LegArtifact[],
  request: BaselineRequest,
  outDirectory?: string,
): Promise<Known<Baseline>> {
  const { origin, where, checkouts, exclude } = request
  const measurement = await merge({
    directories: [],
    legs: await Promise.all(
      artifacts.map(({ directory, manifest }) => legDataOf(directory, manifest, origin)),
    ),
    outDirectory,
    checkouts,
    exclude,
    version: VERSION,
  })
  const foreign = measurement.findings.find(({ code }) => code === 'leg-foreign')
  if (foreign !== undefined) {
    const evidence = foreign.evidence[0] === undefined ? '' : ` (${foreign.evidence[0]})`
    return unknown(`the data of ${where} is not its own: ${plainLine(`${foreign.title}${evidence}`)}`)
  }
  const history = historyOf(artifacts, origin.commit, measurement.coverage.tallies.together)
  return mergedBaseline(measurement, history, request)
}

/** Each leg knows its own earlier totals, and nobody those of several together. */
function historyOf(artifacts: readonly LegArtifact[], commit: string, tally: Tally): readonly TrendPoint[] {
  const [first, ...others] = artifacts
  if (first === undefined) return []
  const { history = [], startedAt: at } = first.manifest
  return withOwn(others.length > 0 ? [] : storedHistory(history), { commit, at, tally })
}
