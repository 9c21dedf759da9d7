/** @module The baseline from the artifacts of one earlier run: its report of all jobs if there is one, or else its legs. */
import type { ArtifactSource } from '../artifact/artifactService.js'
import { type DownloadedArtifact, type LegArtifact, downloadLegs } from '../artifact/download.js'
import { downloadReport } from '../artifact/downloadReport.js'
import { brokenReason, listedArtifact } from '../artifact/fetchArchive.js'
import { matchesPattern } from '../artifact/name.js'
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { GitHost } from '../git/gitCommand.js'
import type { BaselineRun } from '../github/baselineRuns.js'
import type { BaselineTarget } from '../github/baselineTarget.js'
import type { GitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import { type RunArtifact, listRunArtifacts } from '../github/runArtifacts.js'
import { shardGroups, shardedLeg } from '../legs/shardGroups.js'
import type { Log } from '../support/log.js'
import { plainLine } from '../support/plainText.js'
import { plural } from '../support/plural.js'
import { baselineOfLegs } from './baselineLegs.js'
import { baselineOfReport } from './baselineReport.js'
import type { BaselineRequest } from './mergedBaseline.js'

/** The artifacts of a run that belong to it: that of one job, those of its shards, or those of all that are merged. */
export type WantedArtifacts =
  | { readonly kind: 'one'; readonly name: string }
  /** Those of all shards of a suite, merged. */
  | {
      readonly kind: 'shards'
      /** That of one of them. */
      readonly name: string
      /** A glob for the names of the others, and perhaps of more. */
      readonly pattern: string
    }
  | {
      readonly kind: 'all'
      /** The artifact with the report in which all are merged: if a run has it, the others need not be read. */
      readonly report: string
      /** A glob for the names of those that are merged; undefined if there are none. */
      readonly pattern: string | undefined
    }

export interface RunBaselineRequest extends GitHost {
  readonly client: GitHubClient
  /** Reads the artifacts of another run. */
  readonly artifactsOf: (runId: number) => ArtifactSource
  readonly context: GitHubContext
  readonly wanted: WantedArtifacts
  /** That of the report, so that both are about the same code. */
  readonly exclude: ExclusionRules
  /** Absolute: in the checkout, if there is one. */
  readonly checkouts: readonly string[]
  /** Absolute; may not exist. */
  readonly directory: string
  readonly log: Log
}

/** @throws the client's error */
export async function baselineOfRun(
  request: RunBaselineRequest,
  target: BaselineTarget,
  run: BaselineRun,
): Promise<Known<Baseline>> {
  const { wanted, log } = request
  const about = aboutRun(request, target, run)
  if (wanted.kind !== 'all') return fromLegs(request, run, about)
  const report = await fromReport(wanted.report, request, run, about)
  if (report.value !== undefined || wanted.pattern === undefined) return report
  log.info(`The jobs of ${about.where} are merged again: ${report.reason}`)
  return fromLegs(request, run, about)
}

function aboutRun(
  request: RunBaselineRequest,
  { branch, commit }: BaselineTarget,
  { id, headSha }: BaselineRun,
): BaselineRequest {
  const { context, wanted, checkouts, exclude } = request
  const { owner, repo } = context
  return {
    origin: { repository: `${owner}/${repo}`, commit: headSha, runId: id },
    name: `${plainLine(branch)} at ${short(headSha)}, run ${id}`,
    where: `run ${id} of ${plainLine(branch)}`,
    notes:
      headSha === commit
        ? []
        : [`It is of an earlier commit than ${short(commit)}, where the change starts.`],
    isWhole: wanted.kind === 'all' && wanted.pattern !== undefined,
    checkouts,
    exclude,
    host: request,
  }
}

/** Two requests, however many jobs the run had. @throws the client's error */
async function fromReport(
  name: string,
  { client, context: { owner, repo }, artifactsOf, directory }: RunBaselineRequest,
  { id, attemptAt = 0 }: BaselineRun,
  about: BaselineRequest,
): Promise<Known<Baseline>> {
  const { where } = about
  const [artifact] = await listRunArtifacts(client, { owner, repo, runId: id, name })
  if (artifact === undefined) return unknown(`${where} has no artifact ${plainLine(name)}`)
  if (artifact.expired) return unknown(`the report of ${where} has expired`)
  // A job that was run again since may have other data.
  if ((artifact.createdAt ?? 0) < attemptAt) return unknown(`the report of ${where} is of an earlier attempt`)
  try {
    const unpacked = await downloadReport(
      listedArtifact(artifact),
      `${directory}-${id}-report`,
      artifactsOf(id),
    )
    return await baselineOfReport(unpacked, about)
  } catch (error) {
    if (isForbidden(error)) throw error
    return unknown(`the report of ${where} cannot be used: ${plainLine(brokenReason(error))}`)
  }
}

/** @throws the client's error */
async function fromLegs(
  request: RunBaselineRequest,
  { id }: BaselineRun,
  about: BaselineRequest,
): Promise<Known<Baseline>> {
  const { client, context, artifactsOf, directory, log, wanted } = request
  const { owner, repo } = context
  const { where } = about
  const list = async (name?: string): Promise<readonly RunArtifact[]> =>
    listRunArtifacts(client, { owner, repo, runId: id, name })
  const listed = await list(wanted.kind === 'one' ? wanted.name : undefined)
  const found = listed.filter(({ name }) => isWanted(name, wanted))
  if (found.length === 0) {
    const all = wanted.kind === 'one' ? await list() : listed
    return unknown(`${where} has no ${artifactText(wanted)}: ${othersText(all)}`)
  }
  const artifacts = found.filter(({ expired }) => !expired)
  if (artifacts.length === 0) return unknown(`the data of ${where} has expired`)
  const source = artifactsOf(id)
  let failure: unknown
  const legs = await downloadLegs(
    { pattern: '*', directory: `${directory}-${id}`, otherRun: id },
    {
      ...source,
      listArtifacts: () => Promise.resolve({ artifacts: artifacts.map(listedArtifact) }),
      downloadArtifact: async (artifactId, options) =>
        source.downloadArtifact(artifactId, options).catch((error: unknown) => {
          failure ??= error
          throw error
        }),
    },
    log,
  )
  const read = legs.filter((leg): leg is LegArtifact => leg.state === 'read')
  if (read.length === 0) {
    if (isForbidden(failure)) throw failure
    return unknown(`the data of ${where} cannot be used: ${firstProblem(legs)}`)
  }
  const lost = found.length - read.length
  const unusable = lost === 0 ? [] : [`${lost} of its ${plural(found.length, 'artifact')} cannot be used.`]
  const told = { ...about, notes: [...about.notes, ...unusable] }
  if (wanted.kind === 'shards') {
    const shards = shardsBeside(read, wanted.name)
    if (shards.length === 0) return unknown(`${where} has no ${artifactText(wanted)} of a shard`)
    const merged = `${directory}-${id}-merged`
    const ofShards = await baselineOfLegs(shards, told, merged)
    return ofShards.value === undefined ? ofShards : { value: { ...ofShards.value, data: merged } }
  }
  const baseline = await baselineOfLegs(read, told)
  const [one, ...others] = read
  return baseline.value === undefined || one === undefined || others.length > 0
    ? baseline
    : { value: { ...baseline.value, data: one.directory } }
}

/** The legs that ran shards of the suite of which one is named, and nothing else: that is what a selection may go by. */
function shardsBeside(legs: readonly LegArtifact[], name: string): readonly LegArtifact[] {
  const rows = new Map(legs.flatMap((leg) => shardedLeg(leg.manifest).map((row) => [row, leg] as const)))
  const group = shardGroups([...rows.keys()]).find((each) =>
    each.legs.some((row) => rows.get(row)?.name === name),
  )
  return group?.legs.flatMap((row) => rows.get(row) ?? []) ?? []
}

function isWanted(name: string, wanted: WantedArtifacts): boolean {
  if (wanted.kind === 'one') return name === wanted.name
  if (wanted.kind === 'shards') return name === wanted.name || matchesPattern(name, wanted.pattern)
  return wanted.pattern !== undefined && name !== wanted.report && matchesPattern(name, wanted.pattern)
}

function artifactText(wanted: WantedArtifacts): string {
  return wanted.kind === 'all' ? 'artifact of this action' : `artifact ${plainLine(wanted.name)}`
}

function othersText(listed: readonly RunArtifact[]): string {
  const others = listed.map(({ name }) => name).filter((name) => name.startsWith('covdata-'))
  if (others.length === 0) return 'it did not measure'
  return `it has ${plainLine(others.slice(0, 3).join(', '))}, so the job may have been renamed`
}

function firstProblem(legs: readonly DownloadedArtifact[]): string {
  const [broken] = legs.filter((leg) => leg.state === 'broken')
  return plainLine(broken?.reason ?? '')
}

/** Whether the token may not read artifacts. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 403
}

/** A commit as people know it. */
export function short(commit: string): string {
  return commit.slice(0, 7)
}
