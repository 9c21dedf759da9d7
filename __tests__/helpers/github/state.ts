/** @module How a loopback GitHub is configured, and what tests can inspect in it. */
import type { Answer } from './exchange.js'

export interface GitHubOptions {
  /** The one repository that exists; `octocat/project` by default. Others are not found. */
  readonly repository?: string
  /** The token's permissions, in the words of a workflow file. By default everything that the action ever needs. */
  readonly permissions?: Permissions
  /** The only token that is accepted; any by default. */
  readonly token?: string
  /** Whose token it is, and so who writes comments; `github-actions[bot]` by default. */
  readonly login?: string
  /** The access that the cache service grants; `write` by default. */
  readonly cache?: 'write' | 'read' | 'none'
  /** The run for variables and added artifacts that name no other; 1000001 by default. */
  readonly runId?: number
  /** Within what the names of artifacts are unique; `attempt` by default. */
  readonly uniqueNames?: 'attempt' | 'run'
}

/** A permission that is not named is `none`, as in a workflow file. */
export type Permissions = Readonly<Partial<Record<PermissionName, PermissionLevel>>>
export type PermissionName = 'checks' | 'pull-requests' | 'actions' | 'contents' | 'code-quality'
export type PermissionLevel = 'none' | 'read' | 'write'

/** A job of a run, as the services identify it. */
export interface JobIdentity {
  /** Any name that differs between jobs and legs of a matrix. `a` by default. */
  readonly job?: string
  /** 1 by default; an artifact name may be reused in another attempt. */
  readonly attempt?: number
  readonly runId?: number
}

export interface RecordedRequest {
  readonly method: string
  /** Without the query: `/api/repos/octocat/project/check-runs`. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** The status of the answer; `cut` and `stalled` are faults without one. */
  readonly status: number | 'cut' | 'stalled'
  readonly authorization: string | undefined
  /** The body of the answer if the status is 400 or higher. */
  readonly refusal: unknown
}

/** As it was sent. */
export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly status: string
  readonly conclusion: string | null
  readonly externalId: string | null
  readonly htmlUrl: string
  readonly startedAt: string
  readonly completedAt: string | null
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  /** The annotations of all requests, in order. */
  readonly annotations: readonly CheckAnnotation[]
  /** The accepted requests that made it: one POST, then PATCHes. */
  readonly requests: readonly { readonly method: 'POST' | 'PATCH'; readonly body: CheckRunBody }[]
}

/** The body of a request that creates or updates a check run. */
export interface CheckRunBody {
  readonly name?: string
  readonly head_sha?: string
  readonly details_url?: string
  readonly external_id?: string
  readonly status?: string
  readonly conclusion?: string
  readonly started_at?: string
  readonly completed_at?: string
  readonly output?: {
    readonly title?: string
    readonly summary: string
    readonly text?: string
    readonly annotations?: readonly CheckAnnotation[]
  }
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number
  /** The number of the issue or pull request. */
  readonly issue: number
  readonly body: string
  /** Of its author. */
  readonly login: string
  /** How often it was edited. */
  readonly updates: number
}

/** A workflow run as GitHub knows it. */
export interface WorkflowRun {
  readonly id: number
  /** `pull_request` by default. */
  readonly event?: string
  readonly headSha: string
  readonly headBranch: string | null
  /** `owner/name`; null if it was deleted. */
  readonly headRepository: string | null
  /** `completed` by default. */
  readonly status?: string
  /** `success` by default. */
  readonly conclusion?: string
  /** 1 by default: all runs are of one workflow. */
  readonly workflowId?: number
  readonly attempt?: number
  /** When that attempt began; long ago by default. */
  readonly startedAt?: string
}

export interface PullRequestState {
  readonly number: number
  /** `open` by default. */
  readonly state?: 'open' | 'closed'
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name` */
  readonly headRepository: string
  /** `main` by default. */
  readonly baseBranch?: string
  readonly baseSha: string
}

/** What GitHub's own code coverage does with reports. */
export interface CodeCoverageBehaviour {
  /** Its answer if it wants nothing of the commit; by default it stores reports. */
  readonly skipped?: string
  /** The state of a report each time that it is asked for; the last one stays. `succeeded` by default. */
  readonly states?: readonly string[]
  /** Said with `failed`. */
  readonly errors?: readonly string[]
}

/** A report that GitHub's own code coverage has stored. */
export interface CoverageReport {
  readonly id: string
  readonly commit: string
  readonly label: string
  readonly language: string
  readonly pullRequest: number | undefined
  readonly ref: string | undefined
  readonly xml: string
}

export interface PullRequestFile {
  readonly filename: string
  /** `modified` by default. */
  readonly status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** Hunks of a unified diff; absent for large and binary files, as on GitHub. */
  readonly patch?: string
  readonly previousFilename?: string
  /** The hash of the blob at the head. */
  readonly sha?: string
}

/** What differs between two commits. */
export interface ComparedState {
  /** None by default. Like GitHub, it lists 300 files at most. */
  readonly files?: readonly PullRequestFile[]
  /** The earlier commit by default: then it is an ancestor of the later one. */
  readonly mergeBase?: string
}

export interface TreeEntry {
  readonly path: string
  readonly sha: string
  /** `blob` by default. */
  readonly type?: 'blob' | 'tree' | 'commit'
}

export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly runId: number
  readonly attempt: number
  readonly bytes: Buffer
  /** `sha256:` and hex; undefined for artifacts of clients that send none. */
  readonly digest: string | undefined
  readonly mimeType: string
  readonly createdAt: string
  /** As the client requested; undefined for the repository's default. */
  readonly expiresAt: string | undefined
  readonly expired: boolean
}

export interface NewArtifact {
  readonly name: string
  /** Need not be a zip file. */
  readonly bytes: Uint8Array
  /** Correct by default; another text is a wrong digest, null means none. */
  readonly digest?: string | null
  /** The size in lists; the true size by default. */
  readonly size?: number
  readonly runId?: number
  readonly attempt?: number
  /** `application/zip` by default. */
  readonly mimeType?: string
  readonly expired?: boolean
}

export interface CacheEntry {
  readonly id: number
  readonly key: string
  /** The client's hash of the paths and the compression. */
  readonly version: string
  readonly bytes: Buffer
}

/** What goes wrong, and when. */
export interface Fault {
  /** Any by default. */
  readonly method?: string
  /** Matched against the path without the query; any by default. */
  readonly path?: RegExp
  /** The number of requests that fail; 1 by default. */
  readonly times?: number
  /** The number of matching requests to leave alone first; 0 by default. */
  readonly after?: number
  readonly with: Answer | Breakage
}

/**
 * - `cut-request`: the connection ends before anything is done
 * - `cut-answer`: the request is carried out, then the connection ends without an answer
 * - `cut-body`: the same in the middle of the answer's body
 * - `stall`: nothing is done and nothing is ever answered
 * - `stall-body`: the request is carried out, the answer stops in the middle of its body
 */
export type Breakage = 'cut-request' | 'cut-answer' | 'cut-body' | 'stall' | 'stall-body'
