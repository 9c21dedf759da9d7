/** @module Publishes a report on GitHub: a check run, or whatever a read-only token allows. */
import { createHash } from 'node:crypto'
import { type Leg, matrixHash } from '../legs/leg.js'
import { TOO_LATE, within } from '../support/deadline.js'
import type { ComparisonProblem } from '../compare/comparison.js'
import { findingText } from '../findings/finding.js'
import { messageLines } from '../support/messageLines.js'
import type { Log } from '../support/log.js'
import { annotationNotes } from '../report/annotations/annotationNotes.js'
import { MAX_ANNOTATIONS, annotationsOf } from '../report/annotations/annotations.js'
import { figureAnnotation } from '../report/annotations/figureAnnotation.js'
import { checkRunOutput, conclusionOf } from '../report/markdown/checkRunText.js'
import type { Report } from '../report/report.js'
import { type CheckRunRequest, publishCheckRun } from './checkRun.js'
import { defaultName } from './checkName.js'
import type { GitHubClient } from './client.js'
import { annotateByCommands, annotateFigure, forkNotice, permissionNotice } from './commandAnnotations.js'
import { type GitHubContext, isReadOnlyFork, runUrl } from './context.js'

export interface PublishRequest {
  /** Undefined if no check run is wanted. */
  readonly client: GitHubClient | undefined
  readonly report: Report
  readonly context: GitHubContext
  /** Undefined: the default name, derived from the matrix. */
  readonly checkName: string | undefined
  /** Which annotations are wanted: with `none`, not even the percentage is one. */
  readonly annotations: 'patch' | 'all' | 'none'
  /** The matrix values of the job; null if it has no matrix. */
  readonly matrix: Leg['matrix']
  /** The name of the measurements, as in `Leg`. */
  readonly id?: string | undefined
  readonly log: Log
  /** The time limit for everything, in milliseconds. */
  readonly max?: number
  /** Aborted by an interrupt, which leaves no time to wait for GitHub. */
  readonly stop?: AbortSignal | undefined
}

export interface Published {
  /** Undefined if there is no check run. */
  readonly checkRunUrl: string | undefined
}

const NOT_PUBLISHED: Published = { checkRunUrl: undefined }
/** Each request is retried within limits of its own, but a job should not wait for all of them. */
const MAX_MS = 200_000

/** Publishes the report. If GitHub refuses something, it is logged and changes nothing else. */
export async function publish(request: PublishRequest): Promise<Published> {
  const { client, log, max = MAX_MS, stop } = request
  if (client === undefined) return NOT_PUBLISHED
  const published = await within(max, publishReport(client, request), stop)
  if (published !== TOO_LATE) return published
  log.warning(
    'No check run was published: GitHub did not answer in time.\nThe report, the artifact and the verdict are not affected.',
  )
  return NOT_PUBLISHED
}

async function publishReport(client: GitHubClient, request: PublishRequest): Promise<Published> {
  const { report, context, annotations, log } = request
  const { lines, problem } = report.comparison
  const run = await publishCheckRun(client, checkRunRequest(request))
  if (run.kind === 'refused') {
    if (annotations !== 'none') annotateFigure(report, log)
    if (run.reason === 'permission')
      log.notice(isReadOnlyFork(context) ? forkNotice() : permissionNotice(run.finding.detail))
    else log.warning(findingText(run.finding))
    annotateByCommands(report, lines, log)
    return NOT_PUBLISHED
  }
  log.info(`Check run: ${run.url}`)
  if (run.finding !== undefined) log.warning(findingText(run.finding))
  if (problem !== undefined) logComparisonProblem(problem, log)
  return { checkRunUrl: run.url }
}

function checkRunRequest({
  report,
  context,
  checkName,
  annotations,
  matrix,
  id,
}: PublishRequest): CheckRunRequest {
  const name = checkName ?? defaultName(matrix, id)
  const { owner, repo, runId, runAttempt, job, step } = context
  const { lines, problem } = report.comparison
  const figure = annotations === 'none' ? undefined : figureAnnotation(report)
  const first = figure === undefined ? [] : [figure]
  const plan = annotationsOf(report, lines, MAX_ANNOTATIONS - first.length)
  const notes =
    problem === undefined ? annotationNotes(plan) : ['Not annotated: the changed lines could not be read']
  const identity = createHash('sha256').update(JSON.stringify([job, step, matrixHash(matrix), name]))
  return {
    repository: { owner, repo },
    name,
    headSha: context.headSha,
    externalId: `${runId}/${runAttempt}/${identity.digest('hex').slice(0, 16)}`,
    conclusion: conclusionOf(report),
    output: checkRunOutput(report, { notes, runUrl: runUrl(context) }),
    annotations: [...first, ...plan.annotations],
  }
}

function logComparisonProblem(problem: ComparisonProblem, log: Log): void {
  if (problem.kind === 'permission') log.notice(permissionNotice(`${problem.words}.`))
  else log.warning(messageLines(`${problem.words}. No lines are annotated.`, problem.advice))
}
