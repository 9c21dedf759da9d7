/** @module The baseline from the legs of an earlier run, merged. */
import type { DownloadedArtifact } from '../artifact/download.js'
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { GitHost } from '../git/gitCommand.js'
import { legDataOf } from '../legs/legData.js'
import type { Origin } from '../legs/legConflicts.js'
import type { TrendPoint } from '../compare/baselineComparison.js'
import type { Tally } from '../covdata/units/tally.js'
import { plainLine } from '../support/plainText.js'
import { VERSION } from '../version.js'
import { setUpOf, testsOf, withStoredTexts } from './baselineSide.js'
import { merge } from './merge.js'

export type LegArtifact = Extract<DownloadedArtifact, { readonly state: 'read' }>

export interface BaselineLegsRequest extends Pick<Baseline, 'name' | 'notes'> {
  /** What GitHub says about the run. Manifests that say something else are not believed. */
  readonly origin: Origin & { readonly commit: string }
  /** The run, for people. */
  readonly where: string
  /** Whether these are all jobs, so that it matters which ones. */
  readonly isWhole: boolean
  readonly checkouts: readonly string[]
  readonly exclude: ExclusionRules
  readonly host: GitHost
}

export async function baselineOfLegs(
  artifacts: readonly LegArtifact[],
  { origin, name, notes, where, isWhole, checkouts, exclude, host }: BaselineLegsRequest,
): Promise<Known<Baseline>> {
  const measurement = await merge({
    directories: [],
    legs: await Promise.all(
      artifacts.map(({ directory, manifest }) => legDataOf(directory, manifest, origin)),
    ),
    outDirectory: undefined,
    checkouts,
    exclude,
    version: VERSION,
  })
  const foreign = measurement.findings.find(({ code }) => code === 'leg-foreign')
  if (foreign !== undefined) {
    const evidence = foreign.evidence[0] === undefined ? '' : ` (${foreign.evidence[0]})`
    return unknown(`the data of ${where} is not its own: ${plainLine(`${foreign.title}${evidence}`)}`)
  }
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
      history: historyOf(artifacts, origin.commit, measurement.coverage.tallies.together),
    },
  }
}

/** Each leg knows its own earlier totals, and nobody those of several together. */
function historyOf(artifacts: readonly LegArtifact[], commit: string, tally: Tally): readonly TrendPoint[] {
  const [first, ...others] = artifacts
  if (first === undefined) return []
  const { history = [], startedAt: at } = first.manifest
  const earlier = others.length > 0 ? [] : history.filter((point) => point.commit !== commit)
  return [
    ...earlier.map(({ covered, total, ...point }) => ({ ...point, tally: { covered, total } })),
    { commit, at, tally },
  ]
}
