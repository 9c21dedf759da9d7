/** @module Fetches the change that a report is about, and where its lines are at the head, for when there is no clone. */
import type { Change } from '../compare/change.js'
import { type HeadFiles, TESTED_IS_HEAD, headFilesOf } from '../compare/headFiles.js'
import { changeOfList } from './apiChange.js'
import {
  type ComparedCommits,
  type ListedFiles,
  fetchBlobs,
  fetchComparedCommits,
  fetchParents,
  fetchPullRequestFiles,
} from './changedLines.js'
import type { GitHubClient } from './client.js'
import type { GitHubContext } from './context.js'

/** What GitHub says of a change. */
export interface FetchedChange {
  readonly change: Change
  readonly head: HeadFiles
}

/**
 * Fetches the change of a pull request, or what a commit changed since a base.
 * @param base a ref that the user names; undefined: that of the event
 * @returns undefined if there is no base
 * @throws the client's error
 */
export async function fetchChange(
  client: GitHubClient,
  context: GitHubContext,
  base: string | undefined,
): Promise<FetchedChange | undefined> {
  const { pullRequest, headSha, testedSha = headSha } = context
  if (pullRequest !== undefined && base === undefined)
    return fetchPullRequest(client, context, pullRequest.number)
  const from = base ?? context.base?.sha ?? context.base?.branch
  if (from === undefined) return undefined
  const compared = await fetchComparedCommits(client, context, from, testedSha)
  const start = { base: base ?? context.base?.branch ?? from, baseCommit: compared.mergeBase }
  return { change: changeOfList(compared, undefined, start), head: await fetchHeadFiles(client, context) }
}

async function fetchPullRequest(
  client: GitHubClient,
  context: GitHubContext,
  pullRequest: number,
): Promise<FetchedChange> {
  const since = await sinceHead(client, context)
  const base = context.base?.branch ?? `the base of #${pullRequest}`
  const merged = await sinceBase(client, context)
  if (merged !== undefined)
    return {
      change: changeOfList(merged, undefined, { base, baseCommit: merged.mergeBase }),
      head: headOf(undefined, since, await blobsUnless(since, client, context)),
    }
  const listed = await fetchPullRequestFiles(client, context, pullRequest)
  const start = { base, baseCommit: undefined, ...(isHead(context) ? {} : { ofHead: true as const }) }
  return {
    change: changeOfList(listed, since, start),
    head: isHead(context) ? TESTED_IS_HEAD : headOf(listed, since, await blobsUnless(since, client, context)),
  }
}

/**
 * Fetches where the tested files are at the head.
 * @throws the client's error
 */
export async function fetchHeadFiles(client: GitHubClient, context: GitHubContext): Promise<HeadFiles> {
  if (isHead(context)) return TESTED_IS_HEAD
  const since = await sinceHead(client, context)
  return headOf(undefined, since, await fetchBlobs(client, context, context.headSha))
}

function isHead({ testedSha, headSha }: GitHubContext): boolean {
  return testedSha === headSha
}

/** What differs between the head and the tested commit, which has to be a later one; undefined if it is not known. */
async function sinceHead(client: GitHubClient, context: GitHubContext): Promise<ComparedCommits | undefined> {
  const { testedSha, headSha } = context
  if (testedSha === undefined || isHead(context)) return undefined
  const compared = await fetchComparedCommits(client, context, headSha, testedSha).catch(() => undefined)
  return compared?.mergeBase === headSha ? compared : undefined
}

/**
 * What the merge commit of a pull request has that its base does not. The list of the pull request is about its head, and
 * has lines that the base got meanwhile as well; but it is longer, so it serves if this one ends too early, or if GitHub
 * does not know the merge commit.
 */
async function sinceBase(client: GitHubClient, context: GitHubContext): Promise<ComparedCommits | undefined> {
  const { eventName, testedSha, headSha } = context
  if (eventName !== 'pull_request' || testedSha === undefined || isHead(context)) return undefined
  try {
    const [first, second, ...others] = await fetchParents(client, context, testedSha)
    if (first === undefined || second !== headSha || others.length > 0) return undefined
    const compared = await fetchComparedCommits(client, context, first, testedSha)
    return compared.truncated || compared.mergeBase !== first ? undefined : compared
  } catch {
    return undefined
  }
}

/** Without the whole difference, files whose content is the same are known by their ids. */
async function blobsUnless(
  since: ComparedCommits | undefined,
  client: GitHubClient,
  context: GitHubContext,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (since?.truncated === false) return undefined
  return fetchBlobs(client, context, context.headSha).catch(() => undefined)
}

function headOf(
  listed: ListedFiles | undefined,
  since: ComparedCommits | undefined,
  blobs: ReadonlyMap<string, string> | undefined,
): HeadFiles {
  const ofList = listed?.files.flatMap(({ path, blob, status }) =>
    blob === undefined || status === 'deleted' ? [] : [[path, blob] as const],
  )
  return headFilesOf({
    files: since?.files,
    isComplete: since?.truncated === false,
    testedBlobs: undefined,
    headBlobs: new Map([...(blobs ?? []), ...(ofList ?? [])]),
  })
}
