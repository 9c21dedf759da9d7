/**
 * @module A GitHub on loopback, for tests: the REST API under `/api`, the results service (artifacts and caches) under
 * `/twirp`, and the storage behind signed URLs. It refuses what GitHub refuses, and records every request.
 *
 *     const github = await GitHub.start({ permissions: { checks: 'write' } })
 *     const job = await Job.start({ root, services: github.variables() })
 *     ...
 *     expect(github.checkRuns).toHaveLength(1)
 *     await github.close()
 */
import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describeError } from '../../../src/support/errors.js'
import { badCredentials, notFound, refusal } from './answers.js'
import { ApiValidator } from './apiValidator.js'
import { Artifacts } from './artifacts.js'
import { Backends, runtimeToken } from './backends.js'
import { BlobStore, STORAGE_PATH } from './blobStore.js'
import { Caches } from './caches.js'
import { CheckRuns } from './checkRuns.js'
import { CodeCoverage } from './codeCoverage.js'
import { Comments } from './comments.js'
import { Contents } from './contents.js'
import type { Answer, Request } from './exchange.js'
import { Faults } from './faults.js'
import { loadApiDescription } from './openApi.js'
import { operationsOf } from './operations.js'
import { ALL_PERMISSIONS, RestApi } from './restApi.js'
import { Runs } from './runs.js'
import { ResultsService, TWIRP_PATH } from './resultsService.js'
import { readRequest, send } from './sending.js'
import type {
  CacheEntry,
  CheckRun,
  Comment,
  CodeCoverageBehaviour,
  CoverageReport,
  Fault,
  GitHubOptions,
  JobIdentity,
  NewArtifact,
  ComparedState,
  PullRequestFile,
  PullRequestState,
  RecordedRequest,
  StoredArtifact,
  TreeEntry,
  WorkflowRun,
} from './state.js'

const API_PATH = '/api'
const DEFAULT_RUN_ID = 1_000_001

export class GitHub {
  private readonly recorded: RecordedRequest[] = []
  private readonly faults = new Faults()
  private readonly checks = new CheckRuns()
  private readonly contents = new Contents()
  private readonly conversation: Comments
  private readonly runs = new Runs()
  private readonly coverage = new CodeCoverage()
  private readonly backends = new Backends()
  private readonly blobs: BlobStore
  private readonly storedArtifacts: Artifacts
  private readonly storedCaches: Caches
  private readonly api: RestApi
  private readonly results: ResultsService

  private constructor(
    private readonly server: Server,
    validator: ApiValidator,
    private readonly options: GitHubOptions,
  ) {
    this.conversation = new Comments(this.login)
    this.blobs = new BlobStore(`http://localhost:${this.port}`)
    this.storedArtifacts = new Artifacts(this.blobs, this.backends, options.uniqueNames)
    this.storedCaches = new Caches(this.blobs, options.cache ?? 'write')
    this.results = new ResultsService(this.storedArtifacts, this.storedCaches, this.backends)
    const operations = operationsOf({
      checkRuns: this.checks,
      comments: this.conversation,
      contents: this.contents,
      artifacts: this.storedArtifacts,
      runs: this.runs,
    })
    this.api = new RestApi(
      validator,
      operations,
      {
        apiUrl: this.apiUrl,
        repository: options.repository ?? 'octocat/project',
        permissions: options.permissions ?? ALL_PERMISSIONS,
        token: options.token,
      },
      (request, path) => this.coverage.operation(request, path),
    )
  }

  static async start(options: GitHubOptions = {}): Promise<GitHub> {
    const validator = new ApiValidator(await loadApiDescription())
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const github = new GitHub(server, validator, options)
    server.on('request', (incoming, response) => {
      github.serve(incoming, response).catch((error: unknown) => {
        // A client that went away in the middle of its request, or a mistake in this code.
        if (!response.headersSent)
          send(response, refusal(500, `loopback: ${describeError(error)}`), undefined)
      })
    })
    return github
  }

  /** Ends every connection, even stalled ones. */
  async close(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    this.server.closeAllConnections()
    await closed
  }

  /** `http://127.0.0.1:PORT` */
  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** The value of GITHUB_API_URL. */
  get apiUrl(): string {
    return `${this.origin}${API_PATH}`
  }

  /**
   * A job's GITHUB_API_URL, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN and
   * ACTIONS_CACHE_SERVICE_V2.
   */
  variables({ job = 'a', attempt = 1, runId = this.runId }: JobIdentity = {}): Readonly<
    Record<string, string>
  > {
    return {
      GITHUB_API_URL: this.apiUrl,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      ACTIONS_RESULTS_URL: `${this.origin}/results/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(this.backends.job(runId, attempt, job)),
      ACTIONS_CACHE_SERVICE_V2: 'True',
    }
  }

  /** Every request, in the order of the answers. */
  get requests(): readonly RecordedRequest[] {
    return this.recorded
  }

  /** In the order of creation. */
  get checkRuns(): readonly CheckRun[] {
    return this.checks.all
  }

  /** Those of all pull requests, oldest first. */
  get comments(): readonly Comment[] {
    return this.conversation.all
  }

  /** Adds a comment of anybody. */
  addComment(comment: Pick<Comment, 'issue' | 'body' | 'login'>): Comment {
    return this.conversation.add(comment)
  }

  /** Artifacts that were finalized or added, in the order of creation. */
  get artifacts(): readonly StoredArtifact[] {
    return this.storedArtifacts.all
  }

  /** Cache entries that were finalized, oldest first. */
  get caches(): readonly CacheEntry[] {
    return this.storedCaches.all
  }

  /** Unknown pull requests are not found. Like GitHub, it lists 3,000 files at most. */
  setPullRequestFiles(number: number, files: readonly PullRequestFile[]): void {
    this.contents.setFiles(number, files)
  }

  /** The workflow run of that id, which has ended unless `status` says otherwise. Unknown runs are not found. */
  setRun(run: WorkflowRun): void {
    this.runs.setRun(run)
  }

  /** What GitHub's own code coverage does with reports: it stores and processes them by default. */
  setCodeCoverage(behaviour: CodeCoverageBehaviour): void {
    this.coverage.behaviour = behaviour
  }

  /** What it has stored, in order. */
  get coverageReports(): readonly CoverageReport[] {
    return this.coverage.all
  }

  /** All pull requests of the repository. */
  setPullRequests(all: readonly PullRequestState[]): void {
    this.runs.setPullRequests(all)
  }

  /** Two commits of which nothing was said do not differ. */
  setCompared(base: string, head: string, compared: ComparedState): void {
    this.contents.setCompared(base, head, compared)
  }

  /** @param sha of a commit; unknown ones are not found */
  setParents(sha: string, parents: readonly string[]): void {
    this.contents.setParents(sha, parents)
  }

  /** @param sha of a commit or a tree, or a ref; unknown ones are not found */
  setTree(sha: string, entries: readonly TreeEntry[], truncated = false): void {
    this.contents.setTree(sha, entries, truncated)
  }

  /** Adds an artifact as if a job had uploaded it; `NewArtifact` says what may be wrong with it. */
  addArtifact(artifact: NewArtifact): StoredArtifact {
    return this.storedArtifacts.add(artifact, this.runId)
  }

  /** Replaces the bytes of the cache entry with that key. @throws Error if there is none */
  replaceCache(key: string, bytes: Uint8Array): void {
    this.storedCaches.replace(key, bytes)
  }

  /** Makes coming requests fail. Of several matching faults, the one set first happens first. */
  fail(fault: Fault): void {
    this.faults.add(fault)
  }

  private get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  private get login(): string {
    return this.options.login ?? 'github-actions[bot]'
  }

  private get runId(): number {
    return this.options.runId ?? DEFAULT_RUN_ID
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(incoming)
    const fault = this.faults.take(request)
    if (fault === 'stall' || fault === 'cut-request') {
      this.record(request, fault === 'stall' ? 'stalled' : 'cut')
      if (fault === 'cut-request') response.destroy()
      return
    }
    const answer = typeof fault === 'object' ? fault : this.answer(request)
    const breakage = typeof fault === 'object' ? undefined : fault
    if (breakage === undefined) this.record(request, answer.status, answer)
    else this.record(request, breakage === 'stall-body' ? 'stalled' : 'cut')
    if (breakage === 'cut-answer') response.destroy()
    else send(response, answer, breakage)
  }

  private answer(request: Request): Answer {
    const { path } = request
    if (path === `${API_PATH}/graphql`) return viewerAnswer(request, this.login)
    if (path.startsWith(`${API_PATH}/`)) return this.api.answer(request, path.slice(API_PATH.length))
    if (path.startsWith(`${TWIRP_PATH}/`)) return this.results.answer(request)
    if (path.startsWith(`${STORAGE_PATH}/`)) return this.blobs.answer(request)
    return notFound()
  }

  private record(
    { method, path, query, headers }: Request,
    status: RecordedRequest['status'],
    answer?: Answer,
  ): void {
    const refusal = answer !== undefined && answer.status >= 400 ? answer.body : undefined
    const { authorization } = headers
    this.recorded.push({ method, path, query: query.toString(), status, authorization, refusal })
  }
}

/**
 * The one query of the GraphQL API that is answered: who the token is. There is no description of that API here to check
 * it against. An app's token may ask this, but not `GET /user`.
 */
function viewerAnswer({ method, headers, body }: Request, login: string): Answer {
  if (headers.authorization === undefined) return badCredentials()
  const asked = method === 'POST' ? (JSON.parse(body.toString('utf8')) as { query?: string }) : {}
  if (!/^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(asked.query ?? ''))
    return { status: 200, body: { errors: [{ message: 'loopback: an unknown query' }] } }
  return { status: 200, body: { data: { viewer: { login } } } }
}
