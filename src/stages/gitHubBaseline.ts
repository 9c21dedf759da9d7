/**
 * @module The usual baseline of an action: the last good report of the branch that the change goes to, from the artifacts
 * of its runs of this workflow. Whatever goes wrong is a reason, in words; it never costs the run.
 */
import type { ExclusionRules } from '../coverage/exclusionRules.js'
import type { ArtifactSource } from '../artifact/artifactService.js'
import { type DownloadedArtifact, downloadLegs } from '../artifact/download.js'
import { matchesPattern } from '../artifact/name.js'
import { type Known, unknown } from '../compare/comparison.js'
import type { Baseline } from '../compare/compareWithBaseline.js'
import { ancestorsOf, shallowCommits } from '../git/commits.js'
import { type GitHost, findRepository } from '../git/gitCommand.js'
import { GitProblem } from '../git/gitProblem.js'
import { apiProblem } from '../github/apiAdvice.js'
import { type BaselineRun, listBaselineRuns } from '../github/baselineRuns.js'
import { type BaselineTarget, baselineOf } from '../github/baselineTarget.js'
import { isAncestor } from '../github/changedLines.js'
import type { GitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import { type KnownAncestors, nearestRuns } from '../github/nearestRuns.js'
import { listRunArtifacts } from '../github/runArtifacts.js'
import type { Log } from '../support/log.js'
import { plainLine } from '../support/plainText.js'
import { type LegArtifact, baselineOfLegs } from './baselineLegs.js'

/** The artifacts of a run that belong to it: that of one job, or those of all that are merged. */
export type WantedArtifacts =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'all'; /** A glob for their names. */ readonly pattern: string }

export interface GitHubBaselineRequest extends GitHost {
  readonly client: GitHubClient
  /** Reads the artifacts of another run. */
  readonly artifactsOf: (runId: number) => ArtifactSource
  readonly context: GitHubContext
  /** The merge base of the change, if it is known. */
  readonly changeStart: string | undefined
  readonly wanted: WantedArtifacts
  /** That of the report, so that both are about the same code. */
  readonly exclude: ExclusionRules
  /** Absolute: in the checkout, if there is one. */
  readonly checkouts: readonly string[]
  /** Absolute; may not exist. */
  readonly directory: string
  readonly log: Log
}

/** Runs whose artifacts are listed at most. */
const MAX_TRIED = 2
/** Ancestors that a clone is asked for. */
const MAX_ANCESTORS = 5000

export async function gitHubBaseline(request: GitHubBaselineRequest): Promise<Known<Baseline>> {
  const target = baselineOf(request.context, request.changeStart)
  if (target === undefined) return unknown('no branch is known whose reports it could be')
  try {
    return await search(request, target)
  } catch (error) {
    const { kind, words } = apiProblem(error, `read the last report of ${target.branch}`)
    const advice = kind === 'permission' ? '; it needs `actions: read` among the permissions of the job' : ''
    return unknown(plainLine(`${words.charAt(0).toLowerCase()}${words.slice(1)}${advice}`))
  }
}

async function search(request: GitHubBaselineRequest, target: BaselineTarget): Promise<Known<Baseline>> {
  const { client, context } = request
  const { owner, repo, reported } = context
  const { branch, commit } = target
  const runs = await listBaselineRuns(client, { owner, repo, branch, runId: reported?.id ?? context.runId })
  const shown = plainLine(branch)
  if (runs.length === 0) return unknown(`there is none yet: no run of this workflow on ${shown} has ended`)
  const nearest = await nearestRuns(runs, commit, await knownAncestors(request, commit), (each) =>
    isAncestor(client, context, each, commit),
  )
  if (nearest.length === 0)
    return unknown(
      `the runs on ${shown} are of newer or unrelated commits, none of ${short(commit)} or before`,
    )
  // A run that failed may have a report: its gate may have failed, or another job.
  const tried = nearest.toSorted((one, other) => Number(other.succeeded) - Number(one.succeeded))
  let reason: string | undefined
  for (const run of tried.slice(0, MAX_TRIED)) {
    const found = await baselineOfRun(request, target, run)
    if (found.value !== undefined) return found
    reason ??= found.reason
  }
  return unknown(reason ?? '')
}

async function baselineOfRun(
  request: GitHubBaselineRequest,
  target: BaselineTarget,
  run: BaselineRun,
): Promise<Known<Baseline>> {
  const { client, context, artifactsOf, directory, log, wanted, checkouts } = request
  const { owner, repo } = context
  const listed = await listRunArtifacts(client, { owner, repo, runId: run.id })
  const found = listed.filter(({ name }) => isWanted(name, wanted))
  const where = `run ${run.id} of ${plainLine(target.branch)}`
  if (found.length === 0) return unknown(`${where} has no ${artifactText(wanted)}: ${othersText(listed)}`)
  const artifacts = found.filter(({ expired }) => !expired)
  if (artifacts.length === 0) return unknown(`the data of ${where} has expired`)
  const source = artifactsOf(run.id)
  let failure: unknown
  const legs = await downloadLegs(
    { pattern: '*', directory: `${directory}-${run.id}`, otherRun: run.id },
    {
      listArtifacts: () => Promise.resolve({ artifacts: artifacts.map(listedArtifact) }),
      downloadArtifact: async (id, options) =>
        source.downloadArtifact(id, options).catch((error: unknown) => {
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
  return baselineOfLegs(read, {
    origin: { repository: `${owner}/${repo}`, commit: run.headSha, runId: run.id },
    name: `${plainLine(target.branch)} at ${short(run.headSha)}, run ${run.id}`,
    where,
    notes: [
      ...(run.headSha === target.commit
        ? []
        : [`It is of an earlier commit than ${short(target.commit)}, where the change starts.`]),
      ...(lost === 0 ? [] : [`${lost} of its ${found.length} artifacts cannot be used.`]),
    ],
    isWhole: wanted.kind === 'all',
    checkouts,
    exclude: request.exclude,
    host: request,
  })
}

type ListedArtifact = Awaited<ReturnType<ArtifactSource['listArtifacts']>>['artifacts'][number]

function listedArtifact({
  id,
  name,
  size,
  digest,
}: Awaited<ReturnType<typeof listRunArtifacts>>[number]): ListedArtifact {
  return { id, name, size, ...(digest === undefined ? {} : { digest }) }
}

function isWanted(name: string, wanted: WantedArtifacts): boolean {
  return wanted.kind === 'one' ? name === wanted.name : matchesPattern(name, wanted.pattern)
}

function artifactText(wanted: WantedArtifacts): string {
  return wanted.kind === 'one' ? `artifact ${plainLine(wanted.name)}` : 'artifact of this action'
}

function othersText(listed: Awaited<ReturnType<typeof listRunArtifacts>>): string {
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

/** What the clone knows; nothing if there is none. */
async function knownAncestors(request: GitHubBaselineRequest, commit: string): Promise<KnownAncestors> {
  const [place] = request.checkouts
  if (place === undefined) return { commits: [], isComplete: false }
  try {
    const repository = await findRepository(place, request)
    const commits = await ancestorsOf(repository, commit, { most: MAX_ANCESTORS })
    const { size } = await shallowCommits(repository)
    return { commits, isComplete: size === 0 && commits.length < MAX_ANCESTORS }
  } catch (error) {
    if (error instanceof GitProblem) return { commits: [], isComplete: false }
    throw error
  }
}

function short(commit: string): string {
  return commit.slice(0, 7)
}
