/** @module Comments on the pull request that a report is about. What GitHub refuses is logged and changes nothing else. */
import { type Leg, matrixHash, stepSuffix } from '../legs/leg.js'
import { type CommentFacts, commentText, hasNews, quietCommentText } from '../report/markdown/commentText.js'
import type { Report } from '../report/report.js'
import { TOO_LATE, within } from '../support/deadline.js'
import type { Log } from '../support/log.js'
import { messageLines } from '../support/messageLines.js'
import type { ApiProblem } from './apiAdvice.js'
import { defaultName } from './checkName.js'
import type { GitHubClient } from './client.js'
import { CommentMarker, type CommentRequest, writeComment } from './comment.js'
import { commentPermissionNotice, forkNotice } from './commandAnnotations.js'
import { type GitHubContext, isReadOnlyFork, runUrl } from './context.js'

export interface CommentOptions {
  /** Undefined if there is no token. */
  readonly client: GitHubClient | undefined
  readonly report: Report
  readonly context: GitHubContext
  /** `on-change`: only if there is something to say. */
  readonly comment: 'false' | 'true' | 'on-change'
  /** Undefined: the default name, derived from the matrix. */
  readonly checkName: string | undefined
  readonly matrix: Leg['matrix']
  /** The name of the measurements, as in `Leg`. */
  readonly id?: string | undefined
  /** Whether a check run was to be published: then it has been said already what a fork cannot do. */
  readonly checkRun: boolean
  /** Undefined if there is none. */
  readonly checkRunUrl: string | undefined
  readonly log: Log
  /** The time limit for everything, in milliseconds. */
  readonly max?: number
  /** Aborted by an interrupt, which leaves no time to wait for GitHub. */
  readonly stop?: AbortSignal | undefined
}

const MAX_MS = 100_000

export async function publishComment(options: CommentOptions): Promise<void> {
  const { client, context, comment, log, checkRun, max = MAX_MS, stop } = options
  if (client === undefined || comment === 'false') return
  const { pullRequest } = context
  if (pullRequest === undefined) {
    log.info(
      context.reported === undefined
        ? `No comment: the event ${context.eventName} is not about a pull request.`
        : 'No comment: the reported run has no pull request, or it is not known.',
    )
    return
  }
  if (isReadOnlyFork(context)) {
    if (!checkRun) log.notice(forkNotice())
    return
  }
  const request = commentRequest(options, pullRequest.number)
  const written = await within(max, writeComment(client, request), stop)
  if (written === TOO_LATE) log.warning('No comment was published: GitHub did not answer in time.')
  else if (written.kind === 'refused') logProblem(written.problem, log)
  else if (written.kind === 'outdated')
    log.info('No comment: a later run has commented on a newer commit of the pull request.')
  else log.info(written.url === undefined ? 'No comment: nothing to say.' : `Comment: ${written.url}`)
}

function commentRequest(options: CommentOptions, pullRequest: number): CommentRequest {
  const { report, context, comment, checkName, matrix, id, checkRunUrl } = options
  const { owner, repo, runId, headSha, workflow, job, step } = context
  const name = checkName ?? defaultName(matrix, id)
  const use = [workflow, job, stepSuffix(step), matrixHash(matrix), name, ...(id === undefined ? [] : [id])]
  const marker = new CommentMarker({ use, runId, headSha })
  const facts: CommentFacts = { name, checkRunUrl, runUrl: runUrl(context), headSha }
  const isNews = comment === 'true' || hasNews(report)
  const { patch, baseline } = report.comparison
  const isKnown = patch.value !== undefined && baseline.value !== undefined
  // What is not known cannot be said to be unchanged.
  const text = (isNews || !isKnown ? commentText : quietCommentText)(report, facts, marker.line)
  return { repository: { owner, repo }, pullRequest, marker, text, isNews }
}

function logProblem({ kind, words, advice }: ApiProblem, log: Log): void {
  if (kind === 'permission') log.notice(commentPermissionNotice(`${words}.`))
  else log.warning(messageLines(`${words}.`, advice))
}
