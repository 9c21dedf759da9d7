/** @module The contents of the repository that tests prepare: files of pull requests, and trees. */
import { createHash } from 'node:crypto'
import { notFound } from './answers.js'
import type { Answer } from './exchange.js'
import { page } from './page.js'
import type { Call } from './restApi.js'
import type { ComparedState, PullRequestFile, TreeEntry } from './state.js'

/** GitHub lists no more files of a pull request than this. */
const MAX_FILES = 3000
/** And no more files of two commits, on the first page only. */
const MAX_COMPARED_FILES = 300

const PERSON = { name: 'Ada', email: 'ada@example.com', date: '2026-11-22T10:11:12Z' }

interface Tree {
  readonly entries: readonly TreeEntry[]
  readonly truncated: boolean
}

export class Contents {
  private readonly files = new Map<number, readonly PullRequestFile[]>()
  private readonly trees = new Map<string, Tree>()
  private readonly parents = new Map<string, readonly string[]>()
  private readonly compared = new Map<string, ComparedState>()

  setFiles(pullRequest: number, files: readonly PullRequestFile[]): void {
    this.files.set(pullRequest, files)
  }

  setTree(sha: string, entries: readonly TreeEntry[], truncated: boolean): void {
    this.trees.set(sha, { entries, truncated })
  }

  setCompared(base: string, head: string, compared: ComparedState): void {
    this.compared.set(`${base}...${head}`, compared)
  }

  setParents(sha: string, parents: readonly string[]): void {
    this.parents.set(sha, parents)
  }

  getCommit(call: Call): Answer {
    const sha = String(call.parameters.commit_sha)
    const parents = this.parents.get(sha)
    if (parents === undefined) return notFound()
    const { htmlUrl, repositoryUrl } = call
    const links = (id: string) => ({
      sha: id,
      url: `${repositoryUrl}/git/commits/${id}`,
      html_url: `${htmlUrl}/commit/${id}`,
    })
    const unsigned = { verified: false, reason: 'unsigned' }
    const verification = { ...unsigned, signature: null, payload: null, verified_at: null }
    const body = {
      ...links(sha),
      node_id: `C_${sha}`,
      author: PERSON,
      committer: PERSON,
      message: 'change',
      tree: { sha, url: `${repositoryUrl}/git/trees/${sha}` },
      parents: parents.map(links),
      verification,
    }
    return { status: 200, body }
  }

  compare(call: Call): Answer {
    const basehead = String(call.parameters.basehead)
    const [base = '', head] = basehead.split('...')
    const compared = this.compared.get(basehead) ?? {}
    if (head === undefined) return notFound()
    const { files = [], mergeBase = base } = compared
    const { htmlUrl, repositoryUrl } = call
    const url = `${htmlUrl}/compare/${basehead}`
    const isFirst = Number(call.parameters.page ?? 1) === 1
    const body = {
      url: `${repositoryUrl}/compare/${basehead}`,
      html_url: url,
      permalink_url: url,
      diff_url: `${url}.diff`,
      patch_url: `${url}.patch`,
      base_commit: commitBody(base, call),
      merge_base_commit: commitBody(mergeBase, call),
      status: mergeBase === base ? 'ahead' : 'diverged',
      ahead_by: 1,
      behind_by: mergeBase === base ? 0 : 1,
      total_commits: 1,
      commits: [commitBody(head, call)],
      ...(isFirst ? { files: files.slice(0, MAX_COMPARED_FILES).map((file) => fileBody(file, call)) } : {}),
    }
    return { status: 200, body }
  }

  listFiles(call: Call): Answer {
    const files = this.files.get(Number(call.parameters.pull_number))
    if (files === undefined) return notFound()
    const { items, headers } = page(files.slice(0, MAX_FILES), call)
    return { status: 200, headers, body: items.map((file) => fileBody(file, call)) }
  }

  getTree(call: Call): Answer {
    const sha = String(call.parameters.tree_sha)
    const tree = this.trees.get(sha)
    if (tree === undefined) return notFound()
    const url = `${call.repositoryUrl}/git`
    const entries =
      call.parameters.recursive === undefined
        ? tree.entries.filter(({ path }) => !path.includes('/'))
        : tree.entries
    const body = {
      sha,
      url: `${url}/trees/${sha}`,
      truncated: tree.truncated,
      tree: entries.map((entry) => treeEntryBody(entry, url)),
    }
    return { status: 200, body }
  }
}

function fileBody(file: PullRequestFile, { repositoryUrl, htmlUrl }: Call): unknown {
  const { filename, status = 'modified', patch, previousFilename } = file
  const count = (sign: string): number =>
    (patch ?? '').split('\n').filter((line) => line.startsWith(sign)).length
  const [additions, deletions] = [count('+'), count('-')]
  const path = encodeURI(filename)
  return {
    sha: file.sha ?? createHash('sha1').update(filename).digest('hex'),
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${htmlUrl}/blob/head/${path}`,
    raw_url: `${htmlUrl}/raw/head/${path}`,
    contents_url: `${repositoryUrl}/contents/${path}?ref=head`,
    ...(patch === undefined ? {} : { patch }),
    ...(previousFilename === undefined ? {} : { previous_filename: previousFilename }),
  }
}

function commitBody(sha: string, { repositoryUrl, htmlUrl }: Call): unknown {
  const tree = { sha, url: `${repositoryUrl}/git/trees/${sha}` }
  return {
    url: `${repositoryUrl}/commits/${sha}`,
    sha,
    node_id: `C_${sha}`,
    html_url: `${htmlUrl}/commit/${sha}`,
    comments_url: `${repositoryUrl}/commits/${sha}/comments`,
    commit: {
      url: `${repositoryUrl}/git/commits/${sha}`,
      author: PERSON,
      committer: PERSON,
      message: 'change',
      comment_count: 0,
      tree,
    },
    author: null,
    committer: null,
    parents: [],
  }
}

function treeEntryBody({ path, sha, type = 'blob' }: TreeEntry, url: string): unknown {
  const modes = { blob: '100644', tree: '040000', commit: '160000' } as const
  const common = { path, mode: modes[type], type, sha }
  return type === 'commit' ? common : { ...common, url: `${url}/${type}s/${sha}` }
}
