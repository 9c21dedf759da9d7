/** @module Reading data of unit tests, which is merged like that of legs, but apart from it. */
import { lstat, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { problemFindings } from '../checks/problemFindings.js'
import { type DataProblem, unreadable } from '../covdata/format/dataProblem.js'
import type { Pod } from '../covdata/read/readPods.js'
import { SeenFiles } from '../covdata/read/seenFiles.js'
import type { CoverageModel } from '../coverage/model.js'
import type { FileNamer } from '../coverage/namedFiles.js'
import { counterFilesOf, readData } from '../coverage/readData.js'
import { PROFILE_NAME, ProfileError, readProfile } from '../coverage/textProfile.js'
import { type Finding, finding } from '../findings/finding.js'
import { append } from '../support/arrays.js'
import { UserError } from '../support/errors.js'
import { systemReason } from '../support/systemFault.js'
import type { EarlierSelection } from './earlierReport.js'
import { type Excluding, measuredBy } from './gatherLegs.js'
import { type LegData, findLegData } from './legData.js'
import { LegGroups } from './legGroups.js'
import { mergeLegs } from './mergeLegs.js'
import type { Manifest } from './manifest.js'

/** Directories with data of unit tests, and what describes them. */
export interface UnitTestPart {
  readonly manifest: Manifest | undefined
  /** Absolute paths. */
  readonly directories: readonly string[]
}

/** Where data of unit tests is. */
export interface UnitTestPlaces {
  readonly parts: readonly UnitTestPart[]
  /** Absolute paths of text profiles that the user names. */
  readonly profiles: readonly string[]
}

/** The data of unit tests. */
export interface UnitTestData {
  /** What unit tests cover of everything that they link. */
  readonly model: CoverageModel
  /** To be stored. */
  readonly pods: readonly Pod[]
  /** What was given as text profiles, to be stored; undefined if nothing was. */
  readonly profile: CoverageModel | undefined
  readonly findings: readonly Finding[]
}

export interface UnitTestRequest extends UnitTestPlaces {
  /** Import paths of packages that any leg measures: a shard may have unit tests of packages that only others link. */
  readonly packages: readonly string[]
  /** What does not count, as earlier reports say. */
  readonly selections: readonly EarlierSelection[]
  readonly filesLeftOut: ReadonlySet<string>
  /** Names files which Go names by where they were built. */
  readonly nameFile: FileNamer | undefined
  /** As in PlainData. */
  readonly excluding: Excluding
}

const ADVICE =
  'Name the directory that unit tests wrote to (go test -cover ./... -args -test.gocoverdir=DIR), or the profile of go test -coverprofile.'

/**
 * Finds out what each path is.
 * @param paths absolute: GOCOVERDIRs, covdata folders, reports, unpacked artifacts and text profiles
 * @throws UserError if there is nothing
 */
export async function unitTestPlaces(paths: readonly string[]): Promise<UnitTestPlaces> {
  const parts: UnitTestPart[] = []
  const profiles: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw new UserError(`unit: ${path} cannot be read: ${systemReason(error)}`, ADVICE, { cause: error })
    })
    if (!found.isDirectory()) {
      profiles.push(path)
      continue
    }
    const { legs, unit } = await findLegData(path)
    const all = [...legs.map(partOf), { manifest: undefined, directories: unit }]
    const filled = all.filter(({ directories }) => directories.length > 0)
    parts.push(...filled)
    if (filled.length > 0) continue
    if (!(await isProfile(join(path, PROFILE_NAME))))
      throw new UserError(`unit: ${path} has no coverage data`, ADVICE)
    profiles.push(join(path, PROFILE_NAME))
  }
  return { parts, profiles }
}

/** All of a leg's data: whoever names it says that it is of unit tests. */
function partOf({ manifest, directories, unit = [] }: LegData): UnitTestPart {
  return { manifest, directories: [...directories.map(({ path }) => path), ...unit] }
}

/**
 * Reads and merges all of it.
 * @returns undefined if there is none
 * @throws UserError if what the user names cannot be read
 */
export async function gatherUnitTests(request: UnitTestRequest): Promise<UnitTestData | undefined> {
  const { parts, profiles, packages, selections, filesLeftOut, nameFile, excluding } = request
  if (parts.length + profiles.length === 0) return undefined
  const groups = new LegGroups(filesLeftOut)
  const seen = new SeenFiles()
  const problems: DataProblem[] = []
  const texts: CoverageModel[] = []
  let counterFiles = 0
  for (const { manifest, directories } of parts) {
    const data = await readData({
      // They are one column, whatever the tests started.
      directories: directories.map((path) => ({ path, source: 'tests' })),
      measured: measuredBy(manifest && { ...manifest, packages }, selections, nameFile),
      seen,
    })
    append(problems, data.problems)
    counterFiles += counterFilesOf(data.pods)
    await excluding.prepare(data.pods, data.linked)
    groups.add(manifest, data, [])
    for (const directory of directories)
      texts.push(...(await storedProfile(join(directory, PROFILE_NAME), nameFile, problems)))
  }
  for (const path of profiles) texts.push(await namedProfile(path, nameFile))
  const settled = groups.settle()
  const profile = texts.length === 0 ? undefined : mergeLegs(texts.map(profileLeg))
  const models = [...settled.models(), ...(profile === undefined ? [] : [profileLeg(profile)])]
  const findings = problemFindings([...problems, ...settled.problems])
  return {
    model: mergeLegs(models),
    pods: settled.pods,
    profile,
    findings:
      counterFiles + texts.length === 0 ? [...findings, finding('no-unit-data', NO_UNIT_DATA)] : findings,
  }
}

export const NO_UNIT_DATA = 'There is no coverage data of unit tests'

/** Profiles do not say which Go wrote them. */
function profileLeg(model: CoverageModel): Parameters<typeof mergeLegs>[0][number] {
  return { name: '', goVersion: undefined, model }
}

/** @throws UserError if it is no profile */
export async function namedProfile(path: string, nameFile: FileNamer | undefined): Promise<CoverageModel> {
  return readProfile(path, nameFile).catch((error: unknown) => {
    if (!(error instanceof ProfileError)) throw error
    throw new UserError(`unit: ${path} is no coverage profile: ${error.message}`, ADVICE, { cause: error })
  })
}

/** One that an earlier report or a leg has stored; a bad one is a problem. */
async function storedProfile(
  path: string,
  nameFile: FileNamer | undefined,
  problems: DataProblem[],
): Promise<readonly CoverageModel[]> {
  if (!(await isProfile(path))) return []
  try {
    return [await readProfile(path, nameFile)]
  } catch (error) {
    problems.push(
      error instanceof ProfileError
        ? { code: 'counter-file-unreadable', path, message: error.message }
        : unreadable('counter-file-unreadable', path, error),
    )
    return []
  }
}

async function isProfile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isFile() === true
}
