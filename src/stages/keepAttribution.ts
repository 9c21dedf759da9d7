/** @module Stores which test covers what beside the data of a report. */
import { join } from 'node:path'
import type { Attribution } from '../attribution/attribution.js'
import { countedPart } from '../attribution/countedPart.js'
import { coveredPart } from '../attribution/coveredPart.js'
import {
  ATTRIBUTION_NAME,
  AttributionFileError,
  type Extent,
  MAX_COUNTS,
  type MaxCounts,
} from '../attribution/file/attributionFormat.js'
import { writeAttribution } from '../attribution/file/writeAttribution.js'
import { topLevelOnly } from '../attribution/topLevelOnly.js'
import { coveredUnits } from '../attribution/unitTableOf.js'
import type { CoverageModel } from '../coverage/model.js'
import { type Finding, finding, findingIfAny } from '../findings/finding.js'
import type { Measurement } from '../report/report.js'
import { type CheckFolder, DATA_FOLDER } from '../report/reportFolder.js'
import { describeError, errorCode } from '../support/errors.js'
import { plural } from '../support/plural.js'

/** What a measurement has of it, and what went wrong. */
export interface KeptAttribution {
  readonly known: Pick<Measurement, 'attribution' | 'attributionBytes'>
  readonly findings: readonly Finding[]
}

/**
 * Writes the file into the folder of the data, which has been stored before. It has everything, for test selection; views
 * get what the model counts as covered.
 * @param all of the model and of what is excluded from it; undefined if it is not known
 * @param outDirectory absolute: the report's; undefined if nothing is kept
 * @param checkFolder of the report; undefined: nobody else knows its folder
 * @param max with more, subtests are stored as part of their tests
 * @param extent `counted`: who executed what is excluded is not known of all data, so nothing of it is stored
 */
export async function keepAttribution(
  all: Attribution | undefined,
  model: CoverageModel,
  outDirectory: string | undefined,
  checkFolder?: CheckFolder,
  max: MaxCounts = MAX_COUNTS,
  extent: Extent = 'whole',
): Promise<KeptAttribution> {
  if (all === undefined) return { known: {}, findings: [] }
  const counted = countedPart(all, model)
  const attribution = coveredPart(counted, coveredUnits(model))
  const shortened = shortenedFinding(all.leftOut ?? 0)
  if (outDirectory === undefined) return { known: { attribution }, findings: shortened }
  const path = join(outDirectory, DATA_FOLDER, ATTRIBUTION_NAME)
  try {
    await checkFolder?.()
    const kept = extent === 'whole' ? all : counted
    const excess = excessOf(kept, max)
    const stored = excess === undefined ? kept : topLevelOnly(kept)
    const attributionBytes = await writeAttribution(stored, path, extent)
    const title = 'There are too many tests to store each'
    const findings = findingIfAny('attribution-shortened', title, excess === undefined ? [] : [excess])
    return { known: { attribution, attributionBytes }, findings: [...shortened, ...findings] }
  } catch (error) {
    if (!(error instanceof AttributionFileError) && errorCode(error) === undefined) throw error
    const evidence = [`${path}: ${describeError(error)}`]
    const title = 'Which test covers what could not be stored'
    const lost = finding('attribution-not-stored', title, { evidence })
    return { known: { attribution }, findings: [...shortened, lost] }
  }
}

/** @param leftOut how many units had to be attributed to nobody */
function shortenedFinding(leftOut: number): readonly Finding[] {
  const title = 'There is no room for which test covers what'
  const evidence = leftOut === 0 ? [] : [`${plural(leftOut, 'unit')} of tests attributed to nobody`]
  return findingIfAny('attribution-shortened', title, evidence)
}

/** Of what there is more than a file may have; undefined if there is not. */
function excessOf({ tests, subjects }: Attribution, max: MaxCounts): string | undefined {
  const members = subjects.reduce((sum, subject) => sum + subject.tests.length, 0)
  const counts = [
    [tests.length, max.tests, 'tests'],
    [subjects.length, max.subjects, 'groups'],
    [members, max.members, 'tests in all groups'],
  ] as const
  const [found] = counts.filter(([count, most]) => count > most)
  if (found === undefined) return undefined
  const [count, most, what] = found
  return `${count} ${what}, of ${most} that can be stored: subtests are stored as part of their tests`
}
