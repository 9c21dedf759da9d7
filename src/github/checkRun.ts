/** @module Publishes a check run: it is created complete in one request, and further annotations are added in batches. */
import { type Finding, finding } from '../findings/finding.js'
import type { Annotation } from '../report/annotations/annotations.js'
import type { CheckRunOutput } from '../report/markdown/checkRunText.js'
import { plural } from '../support/plural.js'
import { isRecord } from '../support/records.js'
import { type ApiProblem, apiProblem } from './apiAdvice.js'
import type { RepositoryName } from './changedLines.js'
import type { GitHubClient } from './client.js'
import { doOnce } from './doOnce.js'
import { expectAnswer } from './unexpectedAnswer.js'

export interface CheckRunRequest {
  readonly repository: RepositoryName
  readonly name: string
  /** The commit that the check run belongs to. */
  readonly headSha: string
  /** Identifies one attempt of one step. */
  readonly externalId: string
  readonly conclusion: 'success' | 'failure'
  readonly output: CheckRunOutput
  readonly annotations: readonly Annotation[]
}

export type PublishedCheckRun =
  | {
      readonly kind: 'published'
      readonly id: number
      /** The address of its page. */
      readonly url: string
      /** The number of published annotations. */
      readonly annotations: number
      /** Why there are fewer annotations than requested. */
      readonly finding: Finding | undefined
    }
  | {
      readonly kind: 'refused'
      /** `permission`: the token lacks a permission; `error`: anything else. */
      readonly reason: 'permission' | 'error'
      readonly finding: Finding
    }

/** Annotations that the API accepts in one request (REST API, "Create a check run"). */
const BATCH = 50

interface CreatedRun {
  readonly id: number
  readonly url: string
  /** The number of annotations that it was created with. */
  readonly annotations: number
  readonly problem: ApiProblem | undefined
}

/** Publishes a check run. Errors of the API are part of the result and never thrown. */
export async function publishCheckRun(
  client: GitHubClient,
  request: CheckRunRequest,
): Promise<PublishedCheckRun> {
  let run: CreatedRun
  try {
    run = await createRun(client, request)
  } catch (error) {
    return refused(apiProblem(error, 'create a check run'))
  }
  const { id, url } = run
  const { added, problem } =
    run.problem === undefined
      ? await addBatches(client, request, run)
      : { added: run.annotations, problem: run.problem }
  const missing = request.annotations.length - added
  return {
    kind: 'published',
    id,
    url,
    annotations: added,
    finding: problem === undefined ? undefined : missingFinding(missing, problem),
  }
}

/** If GitHub rejects one annotation, it rejects the whole request; then the run is created without any. */
async function createRun(client: GitHubClient, request: CheckRunRequest): Promise<CreatedRun> {
  const first = request.annotations.slice(0, BATCH)
  try {
    return { ...(await create(client, request, first)), annotations: first.length, problem: undefined }
  } catch (error) {
    const problem = apiProblem(error, 'annotate lines')
    if (problem.status !== 422 || first.length === 0) throw error
    return { ...(await create(client, request, [])), annotations: 0, problem }
  }
}

async function create(
  client: GitHubClient,
  { repository: { owner, repo }, name, headSha, externalId, conclusion, output }: CheckRunRequest,
  annotations: readonly Annotation[],
): Promise<{ readonly id: number; readonly url: string }> {
  const run = await doOnce(
    async () => {
      const { data } = await client.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        external_id: externalId,
        output: { ...output, annotations: annotations.map(body) },
        request: { retries: 0 },
      })
      expectAnswer(isCheckRun(data), 'a check run')
      return data
    },
    async () => {
      const { data } = await client.rest.checks.listForRef({
        owner,
        repo,
        ref: headSha,
        check_name: name,
        filter: 'all',
        per_page: 100,
      })
      const listed: unknown = data.check_runs
      expectAnswer(Array.isArray(listed) && listed.every(isCheckRun), 'a list of check runs')
      return data.check_runs.find((run) => run.external_id === externalId)
    },
  )
  return { id: run.id, url: run.html_url ?? '' }
}

/** @param data the answer, which may be anything */
function isCheckRun(data: unknown): boolean {
  return isRecord(data) && Number.isSafeInteger(data.id) && typeof data.html_url === 'string'
}

/** Appends annotations to those that a run has. `problem` says why the rest could not be added. */
async function addBatches(
  client: GitHubClient,
  { repository: { owner, repo }, output, annotations }: CheckRunRequest,
  run: CreatedRun,
): Promise<{ readonly added: number; readonly problem: ApiProblem | undefined }> {
  const place = { owner, repo, check_run_id: run.id }
  let added = run.annotations
  while (added < annotations.length) {
    const batch = annotations.slice(added, added + BATCH)
    const after = added + batch.length
    try {
      await doOnce(
        async () => {
          const { data } = await client.rest.checks.update({
            ...place,
            // A new output replaces the previous one, except for its annotations.
            output: { ...output, annotations: batch.map(body) },
            request: { retries: 0 },
          })
          expectAnswer(isCheckRun(data), 'a check run')
          return true
        },
        async () => {
          const { data } = await client.rest.checks.get(place)
          return data.output.annotations_count >= after ? true : undefined
        },
      )
    } catch (error) {
      return { added, problem: apiProblem(error, 'add annotations') }
    }
    added = after
  }
  return { added, problem: undefined }
}

function body({ level, path, startLine, endLine, title, message }: Annotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title,
    message,
  }
}

function refused(problem: ApiProblem): PublishedCheckRun {
  return {
    kind: 'refused',
    reason: problem.kind === 'permission' ? 'permission' : 'error',
    finding: finding('check-run-refused', 'No check run was published', {
      detail: `${problem.words}. The report, the artifact and the verdict are not affected.`,
      fix: problem.advice,
    }),
  }
}

function missingFinding(count: number, problem: ApiProblem): Finding {
  return finding('annotations-refused', `${plural(count, 'annotation')} could not be published`, {
    detail: `${problem.words}. The check run has everything else.`,
    fix: problem.advice,
  })
}
