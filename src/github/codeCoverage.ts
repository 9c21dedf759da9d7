/**
 * @module GitHub's own code coverage, a part of Code Quality: uploads a Cobertura report and waits until it was processed.
 * No public description of the API has these endpoints; what is known of them is from GitHub's own action for it,
 * actions/upload-code-coverage.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { TOO_LATE, within } from '../support/deadline.js'
import { plainLine } from '../support/plainText.js'
import { type ApiProblem, apiProblem } from './apiAdvice.js'
import type { RepositoryName } from './changedLines.js'
import type { GitHubClient } from './client.js'
import { partOf, textIn } from './eventPayload.js'
import { expectAnswer } from './unexpectedAnswer.js'

export interface CoverageUpload {
  readonly repository: RepositoryName
  readonly commit: string
  /** What shows it: a pull request, or a branch as `refs/heads/main`. */
  readonly place: { readonly pullRequest: number } | { readonly ref: string }
  /** Tells reports on one commit apart. */
  readonly label: string
  /** A Cobertura report whose lines are those of the commit. */
  readonly xml: Uint8Array
  /** How long to wait for everything, in milliseconds. */
  readonly max?: number
  /** Until the first look at the state of the report, in milliseconds; each further one waits twice as long. */
  readonly firstLook?: number
  /** Aborted by an interrupt. */
  readonly stop?: AbortSignal | undefined
}

export type UploadedCoverage =
  | { readonly kind: 'shown' }
  /** Nothing is known of it within the time limit. */
  | { readonly kind: 'late' }
  /** `skipped`: GitHub wants nothing of this commit; `failed`: it could not process the report. */
  | { readonly kind: 'skipped' | 'failed'; readonly why: string }
  | { readonly kind: 'refused'; readonly problem: ApiProblem }

/** Linguist's name. */
const LANGUAGE = 'Go'
/** As long as GitHub's own action waits. */
const MAX_MS = 160_000
const FIRST_LOOK_MS = 1000
const MAX_WAIT_MS = 20_000

/** Uploads a report. Errors of the API are part of the result and never thrown. */
export async function uploadCoverage(
  client: GitHubClient,
  upload: CoverageUpload,
): Promise<UploadedCoverage> {
  const { max = MAX_MS, stop } = upload
  const ended = new AbortController()
  try {
    const result = await within(max, uploaded(client, upload, ended.signal), stop)
    return result === TOO_LATE ? { kind: 'late' } : result
  } catch (error) {
    return { kind: 'refused', problem: apiProblem(error, 'upload the coverage to GitHub') }
  } finally {
    ended.abort()
  }
}

async function uploaded(
  client: GitHubClient,
  upload: CoverageUpload,
  ended: AbortSignal,
): Promise<UploadedCoverage> {
  const { repository, commit, place, label, xml, firstLook = FIRST_LOOK_MS } = upload
  const { owner, repo } = repository
  const report = (await promisify(gzip)(xml)).toString('base64')
  const stored = await client.request('PUT /repos/{owner}/{repo}/code-coverage/report', {
    owner,
    repo,
    commit_oid: commit,
    coverage_report: report,
    language_name: LANGUAGE,
    label,
    ...('ref' in place ? { ref: place.ref } : { pull_request_number: place.pullRequest }),
  })
  const answer: unknown = stored.data
  const id = partOf(answer, 'id')
  if (id === undefined)
    return { kind: 'skipped', why: messageIn(answer) ?? 'the commit is no longer the newest of its branch' }
  expectAnswer(typeof id === 'string' || typeof id === 'number', 'a report with an id')
  for (let wait = firstLook; ; wait = Math.min(2 * wait, MAX_WAIT_MS)) {
    await sleep(wait, undefined, { signal: ended })
    const state = await stateOf(client, repository, id)
    if (state !== undefined) return state
  }
}

/** Undefined while GitHub processes the report. */
async function stateOf(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  id: string | number,
): Promise<UploadedCoverage | undefined> {
  const asked = await client.request('GET /repos/{owner}/{repo}/code-coverage/reports/{report_id}', {
    owner,
    repo,
    report_id: id,
  })
  const answer: unknown = asked.data
  const status = textIn(answer, 'processing_status')
  if (status === 'succeeded') return { kind: 'shown' }
  return status === 'failed' ? { kind: 'failed', why: errorsIn(answer) } : undefined
}

function errorsIn(answer: unknown): string {
  const errors = partOf(answer, 'errors')
  const texts = Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : []
  return texts.length === 0 ? 'it does not say why' : plainLine(texts.join('; '))
}

function messageIn(answer: unknown): string | undefined {
  const message = textIn(answer, 'message')
  return message === undefined ? undefined : plainLine(message)
}
