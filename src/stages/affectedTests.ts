/** @module Which tests the working tree can affect, by the data of an earlier report. */
import { basename, dirname, join } from 'node:path'
import { openAttribution } from '../attribution/file/openAttribution.js'
import type { StoredAttribution } from '../attribution/file/storedAttribution.js'
import { ATTRIBUTION_NAME, AttributionFileError } from '../attribution/file/attributionFormat.js'
import { wholeOf } from '../coverage/excludeUnits.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { Finding } from '../findings/finding.js'
import { ancestorsOf, commitExists } from '../git/commits.js'
import { type GitRepository, findRepository } from '../git/gitCommand.js'
import { type Affected, affectedBy } from '../impact/affected.js'
import type { EarlierRun } from '../impact/chosenTests.js'
import { type ImpactRequest, impactOf } from '../impact/impact.js'
import { IMPACT_NAME, type ImpactData, type ImpactLeg } from '../impact/impactData.js'
import { withLostShards } from '../impact/lostShards.js'
import { REPORT_NAME } from '../legs/earlierReport.js'
import { DATA_FOLDER } from '../report/reportFolder.js'
import { UserError, describeError, errorCode } from '../support/errors.js'
import { plainLine } from '../support/plainText.js'
import { isDirectory, isFile } from '../support/files.js'
import { plural } from '../support/plural.js'
import { type ReadSide, readSide } from './diffSide.js'
import { readImpact } from './readImpact.js'
import { type ChangeTools, ImpactChanges } from './impactChange.js'

export interface AffectedRequest extends Pick<ImpactRequest, 'env' | 'suite'> {
  /** For each leg of the data, how everything would be built and run now. */
  readonly settings: readonly ImpactLeg['settings'][]
  /** Absolute: in the repository. */
  readonly directory: string
  readonly host: Parameters<typeof findRepository>[1]
  readonly tools: ChangeTools
}

const AGAIN = 'Run the tests once more with go-integration-coverage run, on the base of the change.'

/**
 * Reads what a report knows. Who executed what is known of what is excluded as well, unless an earlier version stored it.
 * @param named absolute: a report, its report.json, or an unpacked artifact
 * @param exclude what does not count, besides what comments exclude
 * @throws UserError if it does not say which test executed what
 */
export async function readEarlierRun(
  named: string,
  checkouts: readonly string[],
  exclude?: ExclusionRules,
): Promise<EarlierRun> {
  const path = await folderOf(named)
  const below = join(path, DATA_FOLDER)
  const folder = (await isDirectory(below)) ? below : path
  const side = await readSide(path, checkouts, exclude)
  refusePartial(path, side)
  const data = await readData(join(folder, IMPACT_NAME))
  const attribution = await checkedAttribution(join(folder, ATTRIBUTION_NAME)).catch((cause: unknown) => {
    const problem = `${path} does not say which test executed what`
    if (cause instanceof AttributionFileError)
      throw new UserError(`${problem}: ${ATTRIBUTION_NAME} cannot be used: ${cause.message}`, AGAIN, {
        cause,
      })
    if (errorCode(cause) === 'ENOENT') throw new UserError(problem, AGAIN, { cause })
    throw cause
  })
  const { notLinked, excluded } = side.coverage
  const { packages } = wholeOf(side.coverage)
  const coverage = { packages, notLinked, ...(attribution.extent === 'counted' && { excluded }) }
  return { data, side, code: { coverage, files: side.files, attribution } }
}

/** @throws UserError if it is a file without data beside it */
async function folderOf(named: string): Promise<string> {
  if (!(await isFile(named))) return named
  const folder = dirname(named)
  if (basename(named) === REPORT_NAME && (await isDirectory(join(folder, DATA_FOLDER)))) return folder
  throw new UserError(`${named} has no data beside it, so it does not say which test executed what`, AGAIN)
}

/** What only damaged data has. */
const DAMAGES: ReadonlySet<Finding['code']> = new Set([
  ...(['meta-file-unreadable', 'counter-file-unreadable', 'orphan-counters'] as const),
  ...(['counter-shape-mismatch', 'hash-mismatch', 'more-entries', 'unknown-function'] as const),
])

/** What the data does not have can be neither chosen by nor carried over. */
function refusePartial(path: string, { report }: ReadSide): void {
  if (report?.impact?.selection !== undefined)
    throw new UserError(`${path} is of a run of only those tests that a change can affect`, AGAIN)
  const damage = report?.findings.find(({ code }) => DAMAGES.has(code))
  if (damage !== undefined) throw new UserError(`${path} is damaged: ${plainLine(damage.title)}`, AGAIN)
}

/** Whatever is damaged in it shows now, and not when tests have been left out by it. @throws AttributionFileError */
async function checkedAttribution(path: string): Promise<StoredAttribution> {
  const stored = await openAttribution(path)
  stored.check()
  return stored
}

async function readData(path: string): Promise<ImpactData> {
  try {
    return await readImpact(path)
  } catch (cause) {
    const reason =
      errorCode(cause) === 'ENOENT' ? 'does not exist' : `cannot be used: ${describeError(cause)}`
    throw new UserError(`${path} ${reason}`, AGAIN, { cause })
  }
}

/** @throws GitProblem, and UserError if the clone does not have the commit of the data */
export async function affectedTests(
  { data, code }: Pick<EarlierRun, 'data' | 'code'>,
  { directory, host, tools, settings, ...now }: AffectedRequest,
): Promise<Affected> {
  const repository = await findRepository(directory, host)
  const legs = withLostShards(data.legs)
  const changes = new ImpactChanges(repository, tools, legs)
  const selected = []
  for (const [index, leg] of legs.entries()) {
    await needCommit(repository, leg)
    const change = await changes.since(leg)
    const others = data.legs.flatMap((each, at) => (at === index ? [] : each.tests))
    selected.push(impactOf({ ...now, ...change, leg, others, code, settings: settings[index] }))
  }
  return affectedBy(selected)
}

async function needCommit(repository: GitRepository, { commit }: ImpactLeg): Promise<void> {
  if (commit !== undefined && (await commitExists(repository, commit))) return
  throw new UserError(
    commit === undefined
      ? 'the data is of no commit'
      : `the data is of ${shortened(commit)}, which the repository does not have`,
    'Fetch it, such as with git fetch --unshallow, or measure again.',
  )
}

/** Ancestors that are counted. */
const MAX_BEFORE = 1000

/** What has to be said if the data is not of the base itself. */
export async function baseNotes(
  repository: GitRepository,
  { legs }: ImpactData,
  base: { readonly name: string; readonly commit: string },
): Promise<readonly string[]> {
  const commits = new Set(legs.flatMap(({ commit }) => commit ?? []))
  commits.delete(base.commit)
  if (commits.size === 0) return []
  const ancestors = await ancestorsOf(repository, base.commit, { most: MAX_BEFORE })
  return Promise.all(
    [...commits].map(async (commit) => {
      const what = `the data is of ${shortened(commit)}`
      const before = ancestors.indexOf(commit)
      if (before >= 0)
        return `${what}, ${plural(before, 'commit')} before ${base.name}: what changed since then counts too`
      const known = await commitExists(repository, commit)
      const own = known ? await ancestorsOf(repository, commit, { most: MAX_BEFORE }) : []
      const after = own.indexOf(base.commit)
      return after >= 0
        ? `${what}, ${plural(after, 'commit')} after ${base.name}: what changed until then does not count`
        : `${what}, which is not in the last commits of ${base.name}: whatever differs from it counts as changed`
    }),
  )
}

function shortened(commit: string): string {
  return commit.slice(0, 12)
}
