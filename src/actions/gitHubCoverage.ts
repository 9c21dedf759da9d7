/** @module Uploads the coverage to GitHub's own code coverage. Nothing that happens here changes the verdict. */
import { type Finding, finding, findingText } from '../findings/finding.js'
import { apiProblem } from '../github/apiAdvice.js'
import { type GitHubClient, gitHubClient } from '../github/client.js'
import { type UploadedCoverage, uploadCoverage } from '../github/codeCoverage.js'
import type { GitHubContext } from '../github/context.js'
import { coveragePlace } from '../github/coveragePlace.js'
import { headCobertura } from '../github/headCobertura.js'
import type { ReportingInputs } from '../inputs/reportInputs.js'
import type { Report } from '../report/report.js'
import { defaultName } from '../github/checkName.js'
import type { Log } from '../support/log.js'
import { VERSION } from '../version.js'
import { plural } from '../support/plural.js'

export interface GitHubCoverageRequest {
  readonly client: GitHubClient
  readonly report: Report
  readonly context: GitHubContext
  /** The label of the report, which tells several of one commit apart; undefined: the default name of check runs. */
  readonly checkName: string | undefined
  /** The name of the measurements, as in `Leg`. */
  readonly id?: string | undefined
  /** Absolute: an existing directory for temporary files. */
  readonly scratch: string
  readonly log: Log
  readonly stop?: AbortSignal | undefined
  /** As in `CoverageUpload`; tests want them shorter. */
  readonly waiting?: { readonly max: number; readonly firstLook: number }
}

const NOT_UPLOADED = 'Not uploaded to GitHub’s code coverage'

/** What uploads a report later; undefined if that is not wanted. */
export function uploading(
  {
    gitHubCoverage,
    publishing: { token, checkName },
    upload: { id },
  }: Pick<ReportingInputs, 'gitHubCoverage' | 'publishing' | 'upload'>,
  rest: Pick<GitHubCoverageRequest, 'context' | 'scratch' | 'log' | 'stop'>,
): ((report: Report) => Promise<void>) | undefined {
  if (!gitHubCoverage) return undefined
  const { context, log } = rest
  return async (report) => {
    if (token === undefined) {
      log.notice(`${NOT_UPLOADED}: there is no token`)
      return
    }
    const client = await gitHubClient(token, context, VERSION, log)
    await uploadToGitHub({ ...rest, client, report, checkName, id })
  }
}

/** Uploads the report, and logs what became of it. */
export async function uploadToGitHub(request: GitHubCoverageRequest): Promise<void> {
  const { log } = request
  try {
    await upload(request)
  } catch (error) {
    const { words, advice } = apiProblem(error, 'prepare the upload')
    log.warning(findingText(refused(`${words}.`, advice)))
  }
}

async function upload(request: GitHubCoverageRequest): Promise<void> {
  const { client, report, context, checkName, id, scratch, log, stop, waiting = {} } = request
  const found = await coveragePlace(client, context)
  if (found.kind === 'nowhere') {
    log.notice(`${NOT_UPLOADED}: ${found.why}`)
    return
  }
  const made = await headCobertura(client, context, report, scratch)
  if (made === undefined) {
    log.notice(`${NOT_UPLOADED}: no measured file is known to be the same at the head`)
    return
  }
  if (made.leftOut > 0)
    log.info(`${plural(made.leftOut, 'file')} not uploaded: not known to have the tested lines at the head`)
  const { owner, repo, headSha } = context
  const { xml } = made
  const label = checkName ?? defaultName(null, id)
  const result = await uploadCoverage(client, {
    ...{ repository: { owner, repo }, commit: headSha, place: found.place, label, xml, stop },
    ...waiting,
  })
  const problem = problemOf(result)
  if (problem === undefined) log.info(`GitHub’s code coverage shows this report of ${headSha.slice(0, 7)}`)
  else log.warning(findingText(problem))
}

/** Undefined if the report is shown. */
function problemOf(result: UploadedCoverage): Finding | undefined {
  switch (result.kind) {
    case 'shown':
      return undefined
    case 'late':
      return refused('GitHub did not say in time whether it shows the report.', 'It may appear later.')
    case 'skipped':
      return refused(`GitHub wants nothing of this commit: ${result.why}.`, '')
    case 'failed':
      return refused(`GitHub could not process the report: ${result.why}.`, '')
    case 'refused': {
      const { kind, words, advice } = result.problem
      // A plan without Code Quality and a missing permission look the same.
      return kind === 'permission' ? refused(`${words}.`) : refused(`${words}.`, advice)
    }
  }
}

function refused(detail: string, fix?: string): Finding {
  return finding('github-coverage-refused', NOT_UPLOADED, { detail, ...(fix === undefined ? {} : { fix }) })
}
