/** @module What unit tests left that ran beside the suite. */
import { beforeReading } from '../checks/afterSuite.js'
import { problemFindings } from '../checks/problemFindings.js'
import { unknownFilesFinding } from '../checks/unitTestFiles.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import { buildModel } from '../coverage/buildModel.js'
import type { CoverageModel } from '../coverage/model.js'
import { type DataRead, counterFilesOf, readData } from '../coverage/readData.js'
import type { Measured } from '../coverage/selectedPods.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import { withUnitTests } from '../coverage/unitTests.js'
import { type Finding, finding } from '../findings/finding.js'
import type { RunDirectories } from './runDirectories.js'

/** What unit tests left. */
export interface UnitTestsRead extends Pick<DataRead, 'pods' | 'linked'> {
  readonly findings: readonly Finding[]
}

/**
 * Reads the data of unit tests.
 * @throws UserError if a directory cannot be read
 */
export async function readUnitTests(
  { unitData }: RunDirectories,
  measured: Measured,
  platform: NodeJS.Platform,
): Promise<UnitTestsRead> {
  const before = await beforeReading([unitData], platform)
  const { pods, linked, problems } = await readData({
    // They are one column, whatever the tests started.
    directories: before.readable.map((path) => ({ path, source: 'tests' })),
    measured,
    seen: new SeenFiles(),
  })
  const none = counterFilesOf(pods) === 0
  return {
    pods,
    linked,
    findings: [
      ...before.findings,
      ...problemFindings(problems),
      ...(none ? [finding('no-unit-data', 'The unit tests left no coverage data')] : []),
    ],
  }
}

/**
 * The model with what unit tests cover, and what is wrong with their data.
 * @param read undefined if they did not run
 * @param gone files that do not count
 * @param mayBeEmpty whether unit tests of other shards may have left data; without any, there are no figures of them
 */
export function besideModel(
  model: CoverageModel,
  read: UnitTestsRead | undefined,
  gone: ReadonlySet<string>,
  mayBeEmpty: boolean,
): { readonly model: CoverageModel; readonly findings: readonly Finding[] } {
  if (read === undefined) return { model, findings: [] }
  const { pods, linked: measured, findings } = read
  if (mayBeEmpty && counterFilesOf(pods) === 0) return { model, findings }
  const own = buildModel({ pods, measured, selected: [], reach: new Map() }, new UnitIndexes(gone))
  const beside = withUnitTests(model, own.packages, () => true)
  return { model: beside, findings: [...findings, ...unknownFilesFinding(beside)] }
}
