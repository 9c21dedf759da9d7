/** @module Obtains what the report is compared with, before the verdict. Problems with it never fail the run. */
import type { BlobTexts } from '../compare/addedExclusions.js'
import type { Change } from '../compare/change.js'
import {
  type Comparison,
  type ComparisonProblem,
  NO_COMPARISON,
  type WantedLines,
  unknown,
} from '../compare/comparison.js'
import type { HeadFiles } from '../compare/headFiles.js'
import { patchCoverage } from '../compare/patchCoverage.js'
import type { GitHost } from '../git/gitCommand.js'
import { GitProblem } from '../git/gitProblem.js'
import { apiProblem } from '../github/apiAdvice.js'
import type { GitHubClient } from '../github/client.js'
import type { GitHubContext } from '../github/context.js'
import { fetchChange, fetchHeadFiles } from '../github/fetchComparison.js'
import type { Measurement } from '../report/report.js'
import { TOO_LATE, within } from '../support/deadline.js'
import { plural } from '../support/plural.js'
import { UntestedChange, baseOnly, changeFromGit } from './gitChange.js'
import { otherContents } from './otherContents.js'
import { isUntested } from './untested.js'

export interface CompareRequest extends Omit<GitHost, 'stop'> {
  readonly measurement: Measurement
  /** Absolute: in the checkout that was tested, if there is one. */
  readonly directory: string
  /** A ref that the user names; undefined: the base of the event. */
  readonly base: string | undefined
  /** Undefined outside GitHub. */
  readonly github: { readonly client: GitHubClient | undefined; readonly context: GitHubContext } | undefined
  readonly annotations: 'patch' | 'all' | 'none'
  /** Aborted by an interrupt, which leaves no time to compare. */
  readonly stop?: AbortSignal
  /** The time limit, in milliseconds. */
  readonly max?: number
}

/** Each question has limits of its own, but the verdict should not wait for all of them. */
const MAX_MS = 180_000

export async function compare(request: CompareRequest): Promise<Comparison> {
  const { stop, max = MAX_MS } = request
  if (stop?.aborted === true) return NO_COMPARISON
  const ending = new AbortController()
  const signal = stop === undefined ? ending.signal : AbortSignal.any([stop, ending.signal])
  const comparison = await within(max, compareBy(request, signal), stop)
  if (comparison !== TOO_LATE) return comparison
  ending.abort()
  return withProblem({ kind: 'other', words: 'Could not read what changed: it took too long', advice: '' })
}

/** What was found out, and what went wrong on the way. */
interface Obtained {
  readonly change: Change | undefined
  readonly head: HeadFiles | undefined
  readonly problem: ComparisonProblem | undefined
  /** Absolute: the top of the working tree, if that is compared and no commit. */
  readonly workingTree?: string | undefined
  /** Whether GitHub cannot know better. */
  readonly isFinal?: boolean
  /** Reads the files of the base; absent if no git knows them. */
  readonly blobTexts?: BlobTexts | undefined
}

const NOTHING: Obtained = { change: undefined, head: undefined, problem: undefined }
/** Of the measured files, if more are of another checkout, the data is: then nothing is said of the change. */
const MAX_OTHERS = 0.5

async function compareBy(request: CompareRequest, stop: AbortSignal): Promise<Comparison> {
  const obtained = await obtain(request, stop)
  const lines = wantedLines(request, obtained)
  const { change, problem } = obtained
  if (change === undefined && problem !== undefined) {
    const comparison = withProblem(problem, lines)
    return isAsked(request) ? comparison : { ...comparison, problem: undefined }
  }
  if (change === undefined) return { ...NO_COMPARISON, lines }
  return {
    ...NO_COMPARISON,
    lines,
    problem,
    change: { value: change },
    patch: await patchOf(request, change, obtained),
  }
}

/** What is measured is compared with what git looked at: a report may be of another branch, or of another repository. */
async function patchOf(
  { measurement }: CompareRequest,
  change: Change,
  { workingTree, blobTexts }: Obtained,
): Promise<Comparison['patch']> {
  const { files } = measurement
  const others = workingTree === undefined ? new Set<string>() : await otherContents(files, workingTree)
  if (others.size > files.length * MAX_OTHERS) {
    const how = `${others.size} of ${plural(files.length, 'measured file')}`
    return unknown(`the data is not of this working tree: ${how} differ from it`)
  }
  return { value: await patchCoverage({ ...measurement, blobTexts }, change, others) }
}

/** From git if there is a clone, and what git does not know from the API if there is a token. */
async function obtain(request: CompareRequest, stop: AbortSignal): Promise<Obtained> {
  const { github, annotations, base } = request
  const first = await fromGit(request, stop)
  const { client, context } = github ?? {}
  if (client === undefined || context === undefined) return first
  const hasBase = (base ?? context.base ?? context.pullRequest) !== undefined
  const second =
    first.change === undefined && hasBase && first.isFinal !== true
      ? tested(await fromApi(first, async () => fetchChange(client, context, base)), request)
      : first
  const needsHead = annotations === 'all' || (isOnPatch(request) && second.change !== undefined)
  if (second.head !== undefined || !needsHead) return second
  return fromApi(second, async () => ({ head: await fetchHeadFiles(client, context) }))
}

/** Adds what GitHub answers to what is known, or why it does not answer. */
async function fromApi(
  known: Obtained,
  ask: () => Promise<Partial<Obtained> | undefined>,
): Promise<Obtained> {
  try {
    const answer = await ask()
    if (answer === undefined) return known
    return { ...known, ...answer, problem: answer.change === undefined ? known.problem : undefined }
  } catch (error) {
    const { kind, words, advice } = apiProblem(error, 'read the changed lines')
    return { ...known, problem: { kind: kind === 'permission' ? kind : 'other', words, advice } }
  }
}

/**
 * Without a change of which nothing was tested, as on pull_request_target: its files would be named as not known, one by
 * one, and those that it adds not at all.
 */
function tested(known: Obtained, { measurement, github }: CompareRequest): Obtained {
  const { change } = known
  if (github?.context.eventName !== 'pull_request_target' || change === undefined) return known
  if (!isUntested(measurement.files, change)) return known
  return { ...known, change: undefined, problem: problemOf(baseOnly()) }
}

async function fromGit(request: CompareRequest, stop: AbortSignal): Promise<Obtained> {
  const { directory, base, github, env, platform } = request
  try {
    const found = await changeFromGit({ directory, base, context: github?.context, env, platform, stop })
    return found === undefined ? NOTHING : { ...found, problem: undefined }
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error
    return { ...NOTHING, problem: problemOf(error), isFinal: error instanceof UntestedChange }
  }
}

function problemOf({ message, advice }: GitProblem): ComparisonProblem {
  return { kind: 'other', words: message, advice }
}

/** Whether a missing change needs attention, rather than a word in the report: a push has one by the way only. */
function isAsked({ base, github, annotations }: CompareRequest): boolean {
  return base !== undefined || annotations === 'all' || github?.context.pullRequest !== undefined
}

/** Outside of pull requests nobody looks at a diff that annotations of changed lines could be in. */
function isOnPatch({ annotations, github }: CompareRequest): boolean {
  return annotations === 'patch' && github?.context.pullRequest !== undefined
}

function wantedLines(request: CompareRequest, { change, head }: Obtained): WantedLines {
  if (head === undefined) return { kind: 'none' }
  if (request.annotations === 'all') return { kind: 'all', head }
  return change !== undefined && isOnPatch(request) ? { kind: 'patch', change, head } : { kind: 'none', head }
}

function withProblem(problem: ComparisonProblem, lines: WantedLines = { kind: 'none' }): Comparison {
  // `Could not do this: because of that`: the second half is the reason.
  const reason = problem.words.replace(/^Could not [^:]*: /, '')
  return { ...NO_COMPARISON, lines, problem, change: unknown(reason), patch: unknown(reason) }
}
