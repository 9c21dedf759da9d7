/** @module Data of unit tests that a run or collect is given: it was collected elsewhere, before. */
import { problemFindings } from '../checks/problemFindings.js'
import type { SeenFiles } from '../covdata/read/seenFiles.js'
import { buildModel } from '../coverage/buildModel.js'
import type { CoverageModel } from '../coverage/model.js'
import { type DataRead, counterFilesOf, readData } from '../coverage/readData.js'
import type { Measured } from '../coverage/selectedPods.js'
import { ProfileError, readProfile } from '../coverage/textProfile.js'
import { UnitIndexes } from '../coverage/unitIndexes.js'
import { type Finding, finding, findingIfAny } from '../findings/finding.js'
import { NO_UNIT_DATA, type UnitTestPlaces, namedProfile, unitTestPlaces } from '../legs/gatherUnitTests.js'
import { type LegModel, mergeLegs } from '../legs/mergeLegs.js'
import { UserError, errorCode } from '../support/errors.js'
import { systemReason } from '../support/systemFault.js'

/** What was read of it. */
export interface GivenUnitTests {
  /** Of each directory, as another Go may have built it. */
  readonly parts: readonly Pick<DataRead, 'pods' | 'linked'>[]
  /** What was given as text profiles; undefined if nothing was. */
  readonly profile: CoverageModel | undefined
  readonly findings: readonly Finding[]
}

/**
 * Finds out what each path is, before anything runs: a wrong one costs no time then.
 * @param paths absolute
 * @throws UserError if one cannot be read, or is no data
 */
export async function givenPlaces(paths: readonly string[]): Promise<UnitTestPlaces> {
  const places = await unitTestPlaces(paths)
  for (const path of places.profiles) await namedProfile(path, undefined)
  return places
}

/** Reads it. What has become unreadable meanwhile is a finding, as the run has data of its own. */
export async function readGiven(
  { parts, profiles }: UnitTestPlaces,
  measured: Measured,
  seen: SeenFiles,
): Promise<GivenUnitTests> {
  const read: DataRead[] = []
  const texts: CoverageModel[] = []
  const lost: string[] = []
  const unlessLost = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (errorCode(error) !== undefined) lost.push(`${path}: ${systemReason(error)}`)
      else if (error instanceof UserError || error instanceof ProfileError)
        lost.push(`${path}: ${error.message}`)
      else throw error
    }
  }
  for (const path of parts.flatMap(({ directories }) => directories))
    await unlessLost(path, async () => {
      read.push(await readData({ directories: [{ path, source: 'tests' }], measured, seen }))
    })
  for (const path of profiles)
    await unlessLost(path, async () => {
      texts.push(await readProfile(path, measured.nameFile))
    })
  const counterFiles = counterFilesOf(read.flatMap(({ pods }) => pods))
  return {
    parts: read,
    profile: texts.length === 0 ? undefined : mergeLegs(texts.map(legOf)),
    findings: [
      ...problemFindings(read.flatMap(({ problems }) => problems)),
      ...findingIfAny('no-unit-data', 'Data of unit tests can no longer be read', lost),
      ...(lost.length + texts.length + counterFiles === 0 ? [finding('no-unit-data', NO_UNIT_DATA)] : []),
    ],
  }
}

/**
 * What unit tests cover of everything that they link, merged by position.
 * @param gone files that do not count
 */
export function unitTestModel(
  { parts, profile }: Pick<GivenUnitTests, 'parts' | 'profile'>,
  gone: ReadonlySet<string>,
): CoverageModel {
  const indexes = new UnitIndexes(gone)
  const models = parts.map(({ pods, linked }) =>
    buildModel({ pods, measured: linked, selected: [], reach: new Map() }, indexes),
  )
  return mergeLegs([...models, ...(profile === undefined ? [] : [profile])].map(legOf))
}

/** Neither data nor profiles say which Go they are of. */
function legOf(model: CoverageModel): LegModel {
  return { name: '', goVersion: undefined, model }
}
