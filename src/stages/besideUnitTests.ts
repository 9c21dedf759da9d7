/** @module Data of unit tests when data is merged: what legs and reports have stored, and what the user names. */
import { unknownFilesFinding } from '../checks/unitTestFiles.js'
import type { CoverageModel, PackageCoverage } from '../coverage/model.js'
import { withUnitTests } from '../coverage/unitTests.js'
import { type Finding, finding } from '../findings/finding.js'
import {
  NO_UNIT_DATA,
  type UnitTestData,
  type UnitTestPlaces,
  type UnitTestRequest,
  gatherUnitTests,
  unitTestPlaces,
} from '../legs/gatherUnitTests.js'
import { isShard } from '../go/test/shard.js'
import type { FoundData, LegData } from '../legs/legData.js'
import type { ShardedLeg } from '../legs/shardGroups.js'

export interface UnitTestsGiven extends Omit<UnitTestRequest, keyof UnitTestPlaces | 'packages'> {
  readonly legs: readonly LegData[]
  /** The directories that the user names for the integration tests. */
  readonly named: readonly FoundData[]
  /** Absolute paths that the user names for unit tests; undefined if there are none. */
  readonly paths: readonly string[] | undefined
}

export interface BesideUnitTests {
  /** With what unit tests cover, if there is data of theirs. */
  readonly model: CoverageModel
  /** To be stored. */
  readonly data: UnitTestData | undefined
  readonly findings: readonly Finding[]
}

/**
 * Reads data of unit tests, and lays it over the model of the integration tests.
 * @throws UserError if what the user names cannot be read
 */
export async function besideUnitTests(
  model: CoverageModel,
  { legs, named, paths = [], ...request }: UnitTestsGiven,
  shards: readonly ShardedLeg[],
): Promise<BesideUnitTests> {
  const stored = [...legs, { manifest: undefined, unit: named.flatMap(({ unit }) => unit) }].map(
    ({ manifest, unit: directories = [] }) => ({ manifest, directories }),
  )
  const { parts, profiles } = await unitTestPlaces(paths)
  const manifests = [...legs, ...parts].flatMap(({ manifest }) => manifest ?? [])
  const data = await gatherUnitTests({
    ...request,
    packages: [...new Set(manifests.flatMap((each) => [...each.packages, ...each.notLinked]))],
    parts: [...stored.filter(({ directories }) => directories.length > 0), ...parts],
    profiles,
  })
  if (data === undefined) {
    // If no shard has data, none has said so.
    const asked = shards.some(({ shard }) => isShard(shard) && shard.unitTests !== undefined)
    return { model, data, findings: asked ? [finding('no-unit-data', NO_UNIT_DATA)] : [] }
  }
  const whole = withUnitTests(model, data.model.packages, ownPackages(model))
  return { model: whole, data, findings: [...data.findings, ...unknownFilesFinding(whole)] }
}

/** Whether a package is one of the modules that are measured. */
function ownPackages({ packages, notLinked }: CoverageModel): (pkg: PackageCoverage) => boolean {
  const modules = new Set(packages.map(({ modulePath }) => modulePath).filter((path) => path !== ''))
  const known = new Set(notLinked)
  return ({ importPath, modulePath }) =>
    known.has(importPath) ||
    [...modules].some((path) =>
      // Text profiles do not name the modules.
      modulePath === '' ? `${importPath}/`.startsWith(`${path}/`) : modulePath === path,
    )
}
