/** @module Artifacts: the service that jobs use, and the REST API's view of them. */
import { createHash } from 'node:crypto'
import { notFound, refusal, twirpError } from './answers.js'
import type { Backends, KnownJob } from './backends.js'
import type { Blob, BlobStore } from './blobStore.js'
import type { Answer } from './exchange.js'
import { page } from './page.js'
import type { Call } from './restApi.js'
import type { NewArtifact, StoredArtifact } from './state.js'

/** The body of a request to the service, in the names of its protocol. */
export type ServiceBody = Readonly<Record<string, unknown>>

interface Entry {
  readonly artifact: Omit<StoredArtifact, 'bytes' | 'digest'>
  readonly job: KnownJob
  readonly blob: Blob
  digest: string | undefined
  /** The size in lists; undefined until the upload is finalized. */
  size: number | undefined
}

const FIRST_ID = 5001
/** Characters that a name must not contain (@actions/artifact refuses the same). */
const BAD_NAME = /["<>|*?\r\n\\/:]/

export class Artifacts {
  private readonly entries: Entry[] = []

  constructor(
    private readonly blobs: BlobStore,
    private readonly backends: Backends,
    private readonly uniqueIn: 'attempt' | 'run' = 'attempt',
  ) {}

  get all(): readonly StoredArtifact[] {
    return this.finalized().map(stored)
  }

  add(artifact: NewArtifact, defaultRunId: number): StoredArtifact {
    const { name, bytes, runId = defaultRunId, attempt = 1, mimeType = 'application/zip' } = artifact
    const job = this.backends.job(runId, attempt, `job that made ${name}`)
    const blob = this.blobs.create(bytes, mimeType)
    const entry = this.push(name, job, blob, { expired: artifact.expired ?? false })
    entry.digest = artifact.digest === undefined ? sha256(bytes) : (artifact.digest ?? undefined)
    entry.size = artifact.size ?? bytes.length
    return stored(entry)
  }

  /** A method of ArtifactService. */
  call(method: string, body: ServiceBody, job: KnownJob): Answer {
    if (body.workflow_run_backend_id !== job.runBackendId)
      return twirpError(403, 'permission_denied', 'the token is of another run')
    switch (method) {
      case 'CreateArtifact':
        return this.create(body, job)
      case 'FinalizeArtifact':
        return this.finalize(body, job)
      case 'ListArtifacts':
        return this.listOfService(body, job)
      case 'GetSignedArtifactURL':
        return this.signedUrl(body)
      case 'DeleteArtifact':
        return this.delete(body)
      default:
        return twirpError(404, 'bad_route', `no handler for ${method}`)
    }
  }

  listOfRun(call: Call): Answer {
    const { run_id: runId, name, direction } = call.parameters
    const matching = this.finalized().filter(
      ({ artifact }) => artifact.runId === runId && (name === undefined || artifact.name === name),
    )
    const ordered = direction === 'asc' ? matching : matching.toReversed()
    const { items, headers } = page(ordered, call)
    const artifacts = items.map((entry) => restBody(entry, call))
    return { status: 200, headers, body: { total_count: ordered.length, artifacts } }
  }

  download({ parameters }: Call): Answer {
    const entry = this.finalized().find(({ artifact }) => artifact.id === parameters.artifact_id)
    if (entry === undefined || parameters.archive_format !== 'zip') return notFound()
    if (entry.artifact.expired) return refusal(410, 'Artifact has expired')
    return { status: 302, headers: { location: this.blobs.sign(entry.blob, 'r', disposition(entry)) } }
  }

  private create(body: ServiceBody, job: KnownJob): Answer {
    const { name, mime_type: mimeType, expires_at: expiresAt, version } = body
    if (typeof name !== 'string' || name === '' || BAD_NAME.test(name) || typeof version !== 'number')
      return twirpError(400, 'invalid_argument', 'the name or the version is not valid')
    const taken = this.entries.some(
      ({ artifact }) =>
        artifact.name === name &&
        artifact.runId === job.runId &&
        (this.uniqueIn === 'run' || artifact.attempt === job.attempt),
    )
    if (taken)
      return twirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      )
    const blob = this.blobs.create(undefined, typeof mimeType === 'string' ? mimeType : 'application/zip')
    this.push(name, job, blob, { expiresAt: typeof expiresAt === 'string' ? expiresAt : undefined })
    return { status: 200, body: { ok: true, signed_upload_url: this.blobs.sign(blob, 'w') } }
  }

  private finalize(body: ServiceBody, job: KnownJob): Answer {
    const entry = this.entries.find((other) => other.artifact.name === body.name && other.job === job)
    const bytes = entry?.blob.bytes
    if (entry === undefined || bytes === undefined)
      return twirpError(404, 'not_found', 'nothing was uploaded under this name')
    if (Number(body.size) !== bytes.length)
      return twirpError(400, 'invalid_argument', `the size is ${bytes.length}, not ${String(body.size)}`)
    if (body.hash !== undefined && body.hash !== sha256(bytes))
      return twirpError(400, 'invalid_argument', 'the hash is not that of the upload')
    entry.size = bytes.length
    entry.digest = body.hash === undefined ? undefined : sha256(bytes)
    return { status: 200, body: { ok: true, artifact_id: String(entry.artifact.id) } }
  }

  private listOfService(body: ServiceBody, job: KnownJob): Answer {
    const { name_filter: name, id_filter: id } = body
    const artifacts = this.finalized()
      .filter((entry) => entry.artifact.runId === job.runId && !entry.artifact.expired)
      .filter(({ artifact }) => name === undefined || artifact.name === name)
      .filter(({ artifact }) => id === undefined || String(artifact.id) === id)
      .map((entry) => ({
        workflow_run_backend_id: entry.job.runBackendId,
        workflow_job_run_backend_id: entry.job.jobBackendId,
        database_id: String(entry.artifact.id),
        name: entry.artifact.name,
        size: String(entry.size),
        created_at: entry.artifact.createdAt,
        ...(entry.digest === undefined ? {} : { digest: entry.digest }),
      }))
    return { status: 200, body: { artifacts } }
  }

  private signedUrl(body: ServiceBody): Answer {
    const entry = this.named(body)
    if (entry === undefined) return twirpError(404, 'not_found', 'artifact not found')
    return { status: 200, body: { signed_url: this.blobs.sign(entry.blob, 'r', disposition(entry)) } }
  }

  private delete(body: ServiceBody): Answer {
    const entry = this.named(body)
    if (entry === undefined) return twirpError(404, 'not_found', 'artifact not found')
    this.entries.splice(this.entries.indexOf(entry), 1)
    return { status: 200, body: { ok: true, artifact_id: String(entry.artifact.id) } }
  }

  /** Identified by the job that made it, which need not be the job that asks. */
  private named(body: ServiceBody): Entry | undefined {
    return this.finalized().findLast(
      ({ artifact, job }) =>
        artifact.name === body.name &&
        job.runBackendId === body.workflow_run_backend_id &&
        job.jobBackendId === body.workflow_job_run_backend_id,
    )
  }

  private finalized(): readonly Entry[] {
    return this.entries.filter((entry) => entry.size !== undefined)
  }

  private push(
    name: string,
    job: KnownJob,
    blob: Blob,
    { expired = false, expiresAt }: { readonly expired?: boolean; readonly expiresAt?: string | undefined },
  ): Entry {
    const { runId, attempt } = job
    const id = Math.max(FIRST_ID - 1, ...this.entries.map(({ artifact }) => artifact.id)) + 1
    const artifact = {
      id,
      name,
      runId,
      attempt,
      mimeType: blob.contentType,
      createdAt: new Date().toISOString(),
      expiresAt,
      expired,
    }
    const entry: Entry = { artifact, job, blob, digest: undefined, size: undefined }
    this.entries.push(entry)
    return entry
  }
}

function stored({ artifact, blob, digest }: Entry): StoredArtifact {
  return { ...artifact, bytes: blob.bytes ?? Buffer.alloc(0), digest }
}

function restBody({ artifact, digest, size }: Entry, { repositoryUrl }: Call): unknown {
  const url = `${repositoryUrl}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt ?? artifact.createdAt,
    digest: digest ?? null,
    workflow_run: { id: artifact.runId },
  }
}

function disposition({ artifact }: Entry): Readonly<Record<string, string>> {
  const name = artifact.mimeType === 'application/zip' ? `${artifact.name}.zip` : artifact.name
  return { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
