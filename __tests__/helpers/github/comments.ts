/** @module Comments on issues and pull requests: listed, created, updated, deleted. */
import { notFound, unprocessable } from './answers.js'
import * as events from './events.js'
import type { Answer } from './exchange.js'
import { page } from './page.js'
import type { Call } from './restApi.js'
import type { Comment } from './state.js'

const FIRST_ID = 6001
/** Characters (Unicode code points would be fewer): GitHub refuses longer bodies. */
const MAX_LENGTH = 65_536

export class Comments {
  private comments: Comment[] = []
  private made = 0

  /** @param login of the author of whatever the token writes */
  constructor(private readonly login: string) {}

  get all(): readonly Comment[] {
    return this.comments
  }

  /** Adds a comment of anybody. */
  add({ issue, body, login }: Pick<Comment, 'issue' | 'body' | 'login'>): Comment {
    const added = { id: FIRST_ID + this.made++, updates: 0, issue, body, login }
    this.comments.push(added)
    return added
  }

  list(call: Call): Answer {
    const issue = Number(call.parameters.issue_number)
    const { items, headers } = page(
      this.comments.filter((comment) => comment.issue === issue),
      call,
    )
    return { status: 200, headers, body: items.map((comment) => commentBody(comment, call)) }
  }

  create(call: Call): Answer {
    const { body } = call.body as { readonly body: string }
    if (body.length > MAX_LENGTH) return tooLong()
    const comment = this.add({ issue: Number(call.parameters.issue_number), body, login: this.login })
    return { status: 201, body: commentBody(comment, call) }
  }

  update(call: Call): Answer {
    const { body } = call.body as { readonly body: string }
    const index = this.indexOf(call)
    const comment = this.comments[index]
    if (comment === undefined) return notFound()
    if (body.length > MAX_LENGTH) return tooLong()
    const updated = { ...comment, body, updates: comment.updates + 1 }
    this.comments[index] = updated
    return { status: 200, body: commentBody(updated, call) }
  }

  remove(call: Call): Answer {
    const index = this.indexOf(call)
    if (index < 0) return notFound()
    this.comments = this.comments.toSpliced(index, 1)
    return { status: 204 }
  }

  private indexOf({ parameters }: Call): number {
    return this.comments.findIndex(({ id }) => id === Number(parameters.comment_id))
  }
}

function tooLong(): Answer {
  return unprocessable(['Body is too long (maximum is 65536 characters)'])
}

interface Example {
  readonly pull_request: { readonly user: object }
}

function commentBody({ id, issue, body, login }: Comment, { repositoryUrl, htmlUrl }: Call): unknown {
  const { pull_request: example } = events.pullRequest().payload as Example
  const at = '2026-11-22T10:11:12Z'
  return {
    id,
    node_id: `IC_${id}`,
    url: `${repositoryUrl}/issues/comments/${id}`,
    html_url: `${htmlUrl}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repositoryUrl}/issues/${issue}`,
    body,
    user: { ...example.user, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    created_at: at,
    updated_at: at,
    author_association: 'NONE',
  }
}
