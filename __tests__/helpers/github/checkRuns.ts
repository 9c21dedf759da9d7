/** @module Check runs: created, updated, listed. */
import { notFound, unprocessable } from './answers.js'
import { limitErrors } from './checkRunLimits.js'
import { ACTIONS_APP_ID, checkRunBody } from './checkRunBody.js'
import type { Answer } from './exchange.js'
import { page } from './page.js'
import type { Call } from './restApi.js'
import type { CheckRun, CheckRunBody } from './state.js'

const FIRST_ID = 4001
const FULL_SHA = /^[0-9a-f]{40}$/

export class CheckRuns {
  private readonly runs: CheckRun[] = []

  get all(): readonly CheckRun[] {
    return this.runs
  }

  create(call: Call): Answer {
    const body = call.body as CheckRunBody
    const errors = limitErrors(body)
    if (errors.length > 0) return unprocessable(errors)
    const { head_sha: headSha = '', name = '' } = body
    if (!FULL_SHA.test(headSha)) return unprocessable([], `No commit found for SHA: ${headSha}`)
    const id = FIRST_ID + this.runs.length
    const run: CheckRun = {
      id,
      name,
      headSha,
      ...progress(body, 'queued', null),
      externalId: body.external_id ?? null,
      htmlUrl: `${call.htmlUrl}/runs/${id}`,
      startedAt: body.started_at ?? now(),
      ...textsOf(body),
      annotations: body.output?.annotations ?? [],
      requests: [{ method: 'POST', body }],
    }
    this.runs.push(run)
    return { status: 201, body: checkRunBody(run, call) }
  }

  update(call: Call): Answer {
    const body = call.body as CheckRunBody
    const index = this.indexOf(call)
    const run = this.runs[index]
    if (run === undefined) return notFound()
    const errors = limitErrors(body)
    if (errors.length > 0) return unprocessable(errors)
    const updated: CheckRun = {
      ...run,
      name: body.name ?? run.name,
      ...progress(body, run.status, run),
      externalId: body.external_id ?? run.externalId,
      startedAt: body.started_at ?? run.startedAt,
      // GitHub does not document whether an omitted part of the output keeps its text: here it does not.
      ...(body.output === undefined ? {} : textsOf(body)),
      annotations: [...run.annotations, ...(body.output?.annotations ?? [])],
      requests: [...run.requests, { method: 'PATCH', body }],
    }
    this.runs[index] = updated
    return { status: 200, body: checkRunBody(updated, call) }
  }

  get(call: Call): Answer {
    const run = this.runs[this.indexOf(call)]
    return run === undefined ? notFound() : { status: 200, body: checkRunBody(run, call) }
  }

  listAnnotations(call: Call): Answer {
    const run = this.runs[this.indexOf(call)]
    if (run === undefined) return notFound()
    const { items, headers } = page(run.annotations, call)
    const body = items.map((annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
      blob_href: `${call.htmlUrl}/blob/${run.headSha}/${encodeURI(annotation.path)}`,
    }))
    return { status: 200, headers, body }
  }

  listOfCommit(call: Call): Answer {
    const { ref, check_name: name, status, filter, app_id: app } = call.parameters
    const matching = this.runs.filter(
      (run) =>
        run.headSha === ref &&
        (name === undefined || run.name === name) &&
        (status === undefined || run.status === status) &&
        (app === undefined || app === ACTIONS_APP_ID),
    )
    const newest = matching.toReversed()
    const chosen =
      filter === 'all'
        ? newest
        : newest.filter((run, index) => newest.findIndex((other) => other.name === run.name) === index)
    const { items, headers } = page(chosen, call)
    const body = { total_count: chosen.length, check_runs: items.map((run) => checkRunBody(run, call)) }
    return { status: 200, headers, body }
  }

  private indexOf({ parameters }: Call): number {
    return this.runs.findIndex((run) => run.id === parameters.check_run_id)
  }
}

/** A conclusion completes a check run, whatever its status. */
function progress(
  body: CheckRunBody,
  before: string,
  run: CheckRun | null,
): Pick<CheckRun, 'status' | 'conclusion' | 'completedAt'> {
  if (body.conclusion !== undefined)
    return { status: 'completed', conclusion: body.conclusion, completedAt: body.completed_at ?? now() }
  const status = body.status ?? before
  const done = status === 'completed'
  return {
    status,
    conclusion: done ? (run?.conclusion ?? null) : null,
    completedAt: done ? (run?.completedAt ?? null) : null,
  }
}

function textsOf({ output }: CheckRunBody): Pick<CheckRun, 'title' | 'summary' | 'text'> {
  return { title: output?.title ?? null, summary: output?.summary ?? null, text: output?.text ?? null }
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
