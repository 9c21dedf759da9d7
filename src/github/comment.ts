/** @module One comment on a pull request, which every run updates. */
import { createHash } from 'node:crypto'
import { isRecord } from '../support/records.js'
import { type ApiProblem, apiProblem } from './apiAdvice.js'
import type { RepositoryName } from './changedLines.js'
import type { GitHubClient } from './client.js'
import { doOnce } from './doOnce.js'
import { PageLimit } from './pageLimit.js'
import { expectAnswer } from './unexpectedAnswer.js'

export interface CommentRequest {
  readonly repository: RepositoryName
  readonly pullRequest: number
  readonly marker: CommentMarker
  /** The text, which begins with the marker. */
  readonly text: string
  /** Whether a comment is made if there is none yet. */
  readonly isNews: boolean
}

export type WrittenComment =
  /** @property url undefined if there is no comment, and nothing to say */
  | { readonly kind: 'published'; readonly url: string | undefined }
  /** A later run has commented on another commit. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'refused'; readonly problem: ApiProblem }

/** Who writes a comment. */
export interface CommentIdentity {
  /** What differs between several uses of the action on one pull request. */
  readonly use: readonly (string | null)[]
  readonly runId: number
  readonly headSha: string
}

/** The hidden first line of a comment. */
export class CommentMarker {
  /** The beginning of the line, which is the same for all runs. */
  private readonly start: string

  constructor(private readonly identity: CommentIdentity) {
    const hash = createHash('sha256').update(JSON.stringify(identity.use)).digest('hex')
    this.start = `<!-- go-integration-coverage ${hash.slice(0, 16)} `
  }

  get line(): string {
    return `${this.start}run ${this.identity.runId} of ${this.identity.headSha} -->`
  }

  isIn(text: string): boolean {
    return text.startsWith(this.start)
  }

  /** Whether a comment of this use is about another commit and from a later run than this one. */
  isLaterIn(text: string): boolean {
    const [, run, sha] = /^run (\d+) of ([0-9a-f]+) -->/.exec(text.slice(this.start.length)) ?? []
    return run !== undefined && Number(run) > this.identity.runId && sha !== this.identity.headSha
  }
}

/** Comments in one request, at most what the API allows. */
const PER_PAGE = 100
/** More than any pull request that people can still read. */
const MAX_PAGES = 100

/** The parts of a comment that are used. */
interface OwnComment {
  readonly id: number
  readonly url: string
  readonly text: string
}

/**
 * Makes the comment, or updates the one that an earlier run made: it has the marker, and the token's own user wrote it. A
 * comment of anybody else is left alone, whatever it contains. Errors of the API are part of the result and never thrown.
 */
export async function writeComment(client: GitHubClient, request: CommentRequest): Promise<WrittenComment> {
  try {
    const [first, ...copies] = await ownComments(client, request)
    if (first === undefined && !request.isNews) return { kind: 'published', url: undefined }
    if (first !== undefined && request.marker.isLaterIn(first.text)) return { kind: 'outdated' }
    const url = first === undefined ? await create(client, request) : await update(client, request, first)
    // Two runs at the same time have each made one.
    for (const copy of copies) await remove(client, request, copy)
    return { kind: 'published', url }
  } catch (error) {
    return { kind: 'refused', problem: apiProblem(error, 'comment on the pull request') }
  }
}

/** Who the token is; the REST API does not tell apps. */
async function viewerLogin(client: GitHubClient): Promise<string> {
  let answer: unknown
  try {
    answer = await client.graphql('{ viewer { login } }')
  } catch (error) {
    // A refusal of the query has the status 200.
    expectAnswer(!(error instanceof Error && error.name === 'GraphqlResponseError'), 'the name of a user')
    throw error
  }
  const login = isRecord(answer) && isRecord(answer.viewer) ? answer.viewer.login : undefined
  const name = typeof login === 'string' ? login : ''
  expectAnswer(name !== '', 'the name of a user')
  return name
}

/** Oldest first. */
async function ownComments(
  client: GitHubClient,
  { repository: { owner, repo }, pullRequest, marker }: CommentRequest,
): Promise<readonly OwnComment[]> {
  const place = { owner, repo, issue_number: pullRequest, per_page: PER_PAGE }
  const { take } = new PageLimit(MAX_PAGES)
  const listed: unknown = await client.paginate(client.rest.issues.listComments, place, take)
  expectAnswer(Array.isArray(listed) && listed.every(isComment), 'a list of comments')
  const all = (listed as readonly unknown[]).filter(isComment)
  // A page that GitHub repeats has no copies of a comment.
  const marked = [...new Map(all.map((each) => [each.id, each])).values()].filter(({ body = '' }) =>
    marker.isIn(body),
  )
  if (marked.length === 0) return []
  const login = await viewerLogin(client)
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, html_url, body = '' }) => ({ id, url: html_url, text: body }))
}

interface ListedComment {
  readonly id: number
  readonly html_url: string
  readonly body?: string
  /** Null for a user who is gone. */
  readonly user: { readonly login: string } | null
}

/** @param data the answer, which may be anything */
function isComment(data: unknown): data is ListedComment {
  return (
    isRecord(data) &&
    Number.isSafeInteger(data.id) &&
    typeof data.html_url === 'string' &&
    (data.body === undefined || typeof data.body === 'string') &&
    (data.user === null || (isRecord(data.user) && typeof data.user.login === 'string'))
  )
}

async function create(client: GitHubClient, request: CommentRequest): Promise<string> {
  const { repository, pullRequest, text: body } = request
  const { owner, repo } = repository
  return doOnce(
    async () => {
      const { data } = await client.rest.issues.createComment({
        owner,
        repo,
        issue_number: pullRequest,
        body,
        request: { retries: 0 },
      })
      expectAnswer(isComment(data), 'a comment')
      return data.html_url
    },
    async () => (await ownComments(client, request))[0]?.url,
  )
}

async function update(
  client: GitHubClient,
  { repository: { owner, repo }, text: body }: CommentRequest,
  { id, url, text }: OwnComment,
): Promise<string> {
  // Each edit is in the history of the comment.
  if (text.trimEnd() === body.trimEnd()) return url
  await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })
  return url
}

async function remove(
  client: GitHubClient,
  { repository: { owner, repo } }: CommentRequest,
  { id }: OwnComment,
): Promise<void> {
  await client.rest.issues.deleteComment({ owner, repo, comment_id: id })
}
