/** @module The artifacts of another workflow run. */
import { isRecord } from '../support/records.js'
import type { GitHubClient } from './client.js'
import { idIn, textIn, timeIn } from './eventPayload.js'
import { expectAnswer } from './unexpectedAnswer.js'

export interface RunArtifact {
  readonly id: number
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** `sha256:` and 64 hexadecimal digits; undefined if GitHub does not say it. */
  readonly digest: string | undefined
  readonly expired: boolean
  /** Milliseconds since 1970; undefined if GitHub does not say it. */
  readonly createdAt: number | undefined
}

export interface ArtifactsRequest {
  readonly owner: string
  readonly repo: string
  readonly runId: number
  /** Of the only artifact that is asked for; by default all are. */
  readonly name?: string | undefined
}

/** Of many matrices with as many jobs as there can be, and reports of them. */
const MAX_PAGES = 50
const PER_PAGE = 100

/**
 * The artifacts of a run, of those with the same name the newest: a re-run of failed jobs uploads some of them again.
 * @throws the client's error
 */
export async function listRunArtifacts(
  client: GitHubClient,
  { owner, repo, runId, name }: ArtifactsRequest,
): Promise<readonly RunArtifact[]> {
  const found = new Map<string, RunArtifact>()
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: runId,
      per_page: PER_PAGE,
      page,
      ...(name === undefined ? {} : { name }),
    })
    expectAnswer(isRecord(data) && Array.isArray(data.artifacts), 'a list of artifacts')
    for (const each of data.artifacts) {
      const artifact = artifactIn(each)
      if (artifact === undefined || !(name === undefined || artifact.name === name)) continue
      const known = found.get(artifact.name)
      if (known === undefined || known.id < artifact.id) found.set(artifact.name, artifact)
    }
    if (data.artifacts.length < PER_PAGE) break
  }
  return [...found.values()]
}

function artifactIn(value: unknown): RunArtifact | undefined {
  const [id, name, size] = [idIn(value, 'id'), textIn(value, 'name'), idIn(value, 'size_in_bytes')]
  if (id === undefined || name === undefined || size === undefined) return undefined
  return {
    id,
    name,
    size,
    digest: textIn(value, 'digest'),
    expired: isRecord(value) && value.expired === true,
    createdAt: timeIn(value, 'created_at'),
  }
}
