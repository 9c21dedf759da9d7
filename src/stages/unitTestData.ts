/** @module What unit tests left: those that ran beside the suite, and those whose data the run was given. */
import { beforeReading } from '../checks/afterSuite.js'
import { problemFindings } from '../checks/problemFindings.js'
import { unknownFilesFinding } from '../checks/unitTestFiles.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import type { CoverageModel } from '../coverage/model.js'
import { type DataRead, counterFilesOf, readData } from '../coverage/readData.js'
import type { Measured } from '../coverage/selectedPods.js'
import { withUnitTests } from '../coverage/unitTests.js'
import { type Finding, finding } from '../findings/finding.js'
import type { UnitTestPlaces } from '../legs/gatherUnitTests.js'
import { type GivenUnitTests, readGiven, unitTestModel } from './givenUnitTests.js'
import type { RunDirectories } from './runDirectories.js'

/** Where unit tests left data. */
export interface UnitTestSources {
  /** Undefined if no unit tests ran here. */
  readonly directories: Pick<RunDirectories, 'unitData'> | undefined
  /** Undefined if the run was given none. */
  readonly given: UnitTestPlaces | undefined
}

/** What unit tests left. */
export interface UnitTestsRead extends Pick<DataRead, 'pods' | 'linked'>, GivenUnitTests {
  /** Import paths of the packages that are measured. */
  readonly known: ReadonlySet<string>
}

/**
 * Reads the data of unit tests.
 * @returns undefined if there are none
 * @throws UserError if a directory of the run cannot be read
 */
export async function readUnitTests(
  { directories, given }: UnitTestSources,
  measured: Measured,
  platform: NodeJS.Platform,
): Promise<UnitTestsRead | undefined> {
  if (directories === undefined && given === undefined) return undefined
  const seen = new SeenFiles()
  const own = directories && (await readOwn(directories, measured, platform, seen))
  const other = given && (await readGiven(given, measured, seen))
  const parts = [...(own?.parts ?? []), ...(other?.parts ?? [])]
  const linked = new Set(parts.flatMap((part) => [...part.linked]))
  return {
    pods: parts.flatMap(({ pods }) => pods),
    linked,
    parts,
    profile: other?.profile,
    known: new Set([...linked, ...(measured.packages ?? [])]),
    findings: [...(own?.findings ?? []), ...(other?.findings ?? [])],
  }
}

async function readOwn(
  { unitData }: Pick<RunDirectories, 'unitData'>,
  measured: Measured,
  platform: NodeJS.Platform,
  seen: SeenFiles,
): Promise<Pick<GivenUnitTests, 'parts' | 'findings'>> {
  const before = await beforeReading([unitData], platform)
  const read = await readData({
    // They are one column, whatever the tests started.
    directories: before.readable.map((path) => ({ path, source: 'tests' })),
    measured,
    seen,
  })
  const none = counterFilesOf(read.pods) === 0
  return {
    parts: [read],
    findings: [
      ...before.findings,
      ...problemFindings(read.problems),
      ...(none ? [finding('no-unit-data', 'The unit tests left no coverage data')] : []),
    ],
  }
}

/**
 * The model with what unit tests cover, and what is wrong with their data.
 * @param read undefined if there is none
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
  const { pods, profile, known, findings } = read
  if (mayBeEmpty && profile === undefined && counterFilesOf(pods) === 0) return { model, findings }
  const { packages } = unitTestModel(read, gone)
  const beside = withUnitTests(model, packages, ({ importPath }) => known.has(importPath))
  return { model: beside, findings: [...findings, ...unknownFilesFinding(beside)] }
}
