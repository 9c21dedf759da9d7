/** @module Reading a baseline that the user names: a report, a directory with data, or a report.json. */
import { type Known, unknown } from '../compare/comparison.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import type { SetUp } from '../compare/setUpNotes.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { type GitHost, findRepository } from '../git/gitCommand.js'
import { GitProblem } from '../git/gitProblem.js'
import type { BaselineChoice } from '../inputs/baselineInput.js'
import { type TestRecord, testRecords } from '../go/test/suiteResult.js'
import type { LegInfo } from '../legs/legInfo.js'
import type { Measurement } from '../report/report.js'
import { UserError } from '../support/errors.js'
import { isThere } from '../support/files.js'
import { plainLine } from '../support/plainText.js'
import { blobSources } from './blobSources.js'
import { type ReadSide, readSide } from './diffSide.js'

/** Problems of a baseline's own that are named. */
const MAX_PROBLEMS = 3

/**
 * The baseline that an input names, before anything else is done; undefined if it names none.
 * @throws UserError if it cannot be read or has no data
 */
export async function readNamed(
  choice: BaselineChoice,
  checkouts: readonly string[],
  host: GitHost,
  exclude: ExclusionRules,
): Promise<{ readonly value: Baseline } | undefined> {
  if (choice.kind !== 'path') return undefined
  return { value: await readBaseline(choice.name, choice.path, checkouts, host, exclude) }
}

/**
 * The baseline that an input names, for a run that does without one it cannot use.
 * @throws UserError if there is nothing at the path
 */
export async function readIfUsable(
  choice: BaselineChoice & { readonly kind: 'path' },
  checkouts: readonly string[],
  host: GitHost,
  exclude: ExclusionRules,
): Promise<Known<Baseline>> {
  const { name, path } = choice
  try {
    return { value: await readBaseline(name, path, checkouts, host, exclude) }
  } catch (error) {
    if (!(error instanceof UserError) || !(await isThere(path))) throw error
    return unknown(plainLine(error.message))
  }
}

/**
 * @param name the path as the user wrote it
 * @param path absolute
 * @param checkouts where the sources are looked for
 * @param exclude that of the report which is compared with it, so that both are about the same code
 * @throws UserError if it cannot be read or has no data
 */
export async function readBaseline(
  name: string,
  path: string,
  checkouts: readonly string[],
  host: GitHost,
  exclude?: ExclusionRules,
): Promise<Baseline> {
  const side = await readSide(path, checkouts, exclude).catch((error: unknown) => {
    throw error instanceof UserError
      ? new UserError(`baseline: ${error.message}`, error.advice, { cause: error })
      : error
  })
  return {
    name: plainLine(name),
    commit: undefined,
    notes: problemNotes(side),
    side: await withStoredTexts(side, checkouts, host),
    setUp: { goVersions: goVersionsOf(side.legs), legs: undefined },
    tests: side.tests,
    history: [],
    excluded: side.report?.excludedBefore,
    checkout: checkouts.at(-1),
  }
}

/** With the earlier texts of changed files, as far as a clone has them. */
export async function withStoredTexts(
  side: DiffSide,
  checkouts: readonly string[],
  host: GitHost,
): Promise<DiffSide> {
  const place = checkouts.at(-1)
  if (place === undefined || side.files.length === 0) return side
  const repository = await findRepository(place, host).catch((error: unknown) => {
    if (error instanceof GitProblem) return undefined
    throw error
  })
  return repository === undefined ? side : { ...side, sources: blobSources(side, repository) }
}

/** Undefined if they are not known. */
export function testsOf({
  suite,
  mergedTests,
}: Pick<Measurement, 'suite' | 'mergedTests'>): readonly TestRecord[] | undefined {
  return suite === undefined ? mergedTests : testRecords(suite)
}

/** How a measurement was made. @param hasLegs whether its legs matter: it is the report of all jobs */
export function setUpOf({ go, legs }: Pick<Measurement, 'go' | 'legs'>, hasLegs: boolean): SetUp {
  return {
    goVersions: go === undefined ? goVersionsOf(legs) : [go.version],
    legs: hasLegs ? legs.map(({ name }) => name) : undefined,
  }
}

function goVersionsOf(legs: readonly LegInfo[]): readonly string[] {
  return legs.flatMap(({ go }) => go?.version ?? [])
}

/** What makes its figures doubtful. */
function problemNotes({ report }: ReadSide): readonly string[] {
  const errors = (report?.findings ?? []).filter(({ severity }) => severity === 'error')
  return errors.slice(0, MAX_PROBLEMS).map(({ title }) => `It has a problem of its own: ${plainLine(title)}.`)
}
