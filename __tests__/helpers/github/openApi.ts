/** @module The parts of GitHub's OpenAPI description of the REST API that are used here. */
import { readFile } from 'node:fs/promises'

/** The parts of an operation that are read. Schemas may refer to others. */
export interface OperationDescription {
  readonly parameters: readonly ParameterDescription[]
  /** The JSON Schema of the request body. */
  readonly body?: Schema
  /** The JSON Schemas of the answer bodies by status. */
  readonly answers: Readonly<Record<string, Schema>>
}

export interface ParameterDescription {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
  /** Whether the value of a path parameter may contain slashes. */
  readonly 'x-multi-segment'?: boolean
}

export type Schema = Readonly<Record<string, unknown>>

/** The operations of the loopback GitHub: `METHOD /path`. After a change, run scripts/openApiSubset.mjs. */
export const OPERATIONS = [
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
] as const

export type OperationName = (typeof OPERATIONS)[number]

/** The part of GitHub's description that scripts/openApiSubset.mjs keeps, without examples and prose. */
export interface ApiDescription {
  readonly operations: Readonly<Record<OperationName, OperationDescription>>
  /** What `#/schemas/NAME` refers to. */
  readonly schemas: Readonly<Record<string, Schema>>
}

export async function loadApiDescription(): Promise<ApiDescription> {
  return JSON.parse(await readFile(new URL('githubApi.json', import.meta.url), 'utf8')) as ApiDescription
}
