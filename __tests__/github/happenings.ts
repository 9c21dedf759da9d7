/** @module Events as they happen in a repository, by GitHub's example payloads, with what the table of events says of each. */
import * as events from '../helpers/github/events.js'
import type { EventHistory } from './eventHistory.js'

/** An event as it happens, and what the table says of it in commits. */
export interface Happening {
  readonly event: events.GitHubEvent
  /** What the job checks out; undefined: GITHUB_SHA. */
  readonly checkout?: string
  /** Whether only a clone can tell where the change starts: GitHub does not know what was checked out. */
  readonly needsClone?: true
  /** The other run that is reported on; its event has it. */
  readonly runId?: number
  /** Undefined if nobody knows it. */
  readonly tested: string | undefined
  /** Undefined if there is no change. */
  readonly start: string | undefined
  /** The branch of the baseline, and the commit at which it is looked for. */
  readonly baseline: { readonly branch: string; readonly commit: string }
  readonly place: string
}

export type Happens = (history: EventHistory) => Happening

/** The event with other commits in its payload and variables. */
function withCommits(
  event: events.GitHubEvent,
  commits: Readonly<Record<string, string>>,
): events.GitHubEvent {
  const text = Object.entries(commits).reduce(
    (all, [from, to]) => all.replaceAll(from, to),
    JSON.stringify(event),
  )
  return JSON.parse(text) as events.GitHubEvent
}

/** The commits of the example payloads. */
const PULL_HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const PULL_BASE = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'
const GROUP = '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'
const GROUP_BASE = '380387fbc80638b734a49e1be1c4dfec1c01b33c'
const PUSHED = '6113728f27ae82c7b1a177c8d03f9e96e0adf246'
export const BEFORE = '0123456789abcdef0123456789abcdef01234567'
const RUN_ID = 42

/** A pull request of topic into release. */
export function ofPullRequest(event: events.GitHubEvent, history: EventHistory): events.GitHubEvent {
  const { release, topic, merge } = history
  const found = withCommits(event, {
    [PULL_HEAD]: topic[1],
    [PULL_BASE]: release[1],
    [events.MERGE_SHA]: merge,
  })
  const payload = found.payload as { readonly pull_request: { readonly base: object } }
  const request = payload.pull_request
  const base = { ...request.base, ref: 'release' }
  return { ...found, payload: { ...payload, pull_request: { ...request, base } } }
}

export function pullRequest(event: () => events.GitHubEvent): Happens {
  return (history) => ({
    event: ofPullRequest(event(), history),
    tested: history.merge,
    start: history.release[1],
    baseline: { branch: 'release', commit: history.release[1] },
    place: history.topic[1],
  })
}

export function again(happening: Happening): Happening {
  const { event } = happening
  const variables = { ...event.variables, GITHUB_RUN_ATTEMPT: '2' }
  return { ...happening, event: { ...event, variables } }
}

export function mergeGroup({ release, group }: EventHistory): Happening {
  const found = withCommits(events.mergeGroup(), { [GROUP]: group, [GROUP_BASE]: release[1] })
  const payload = found.payload as { readonly merge_group: object }
  const of = { ...payload.merge_group, base_ref: 'refs/heads/release' }
  return {
    event: { ...found, payload: { ...payload, merge_group: of } },
    tested: group,
    start: release[1],
    baseline: { branch: 'release', commit: release[1] },
    place: group,
  }
}

/** A push to the default branch. */
export function pushed(before: 0 | 1): Happens {
  return ({ main }) => ({
    event: withCommits(events.branchPush('master', BEFORE), {
      [BEFORE]: main[before],
      [events.DISPATCHED_SHA]: main[2],
    }),
    tested: main[2],
    start: main[before],
    baseline: { branch: 'master', commit: main[before] },
    place: main[2],
  })
}

/** An event on the branch topic. */
export function onTopic(event: events.GitHubEvent, branch: string): Happens {
  return ({ main, topic }) => ({
    event: withCommits(event, { [BEFORE]: topic[0], [events.DISPATCHED_SHA]: topic[1] }),
    tested: topic[1],
    start: main[0],
    baseline: { branch, commit: main[0] },
    place: topic[1],
  })
}

/** An event on a commit of the default branch, without a change. */
export function onMain(event: events.GitHubEvent, branch: string, at: 1 | 2): Happens {
  return ({ main }) => ({
    event: withCommits(event, { [events.DISPATCHED_SHA]: main[at], [PUSHED]: main[at] }),
    tested: main[at],
    start: undefined,
    baseline: { branch, commit: main[at] },
    place: main[at],
  })
}

/** Its payload names the object of the tag, which is no commit. */
export function annotatedTag(history: EventHistory): Happening {
  const { repository } = history
  const happening = onMain(events.tagPush(), 'master', 1)(history)
  const payload = { ...(happening.event.payload as object), after: repository.git('rev-parse', 'v1') }
  return { ...happening, event: { ...happening.event, payload } }
}

/** The end of the run of another event, as a workflow with `run-id` sees it. */
export function endOf(
  happening: Happens,
  run: Partial<Record<'event' | 'head_branch', string>> & { readonly fork?: boolean },
): Happens {
  return (history) => {
    const { fork = false, ...rest } = run
    const of = happening(history)
    const { repository } = of.event.payload as { readonly repository: { readonly full_name: string } }
    const head = fork ? { ...repository, full_name: 'octo-fan/Hello-World' } : repository
    const event = events.workflowRun({
      ...{ id: RUN_ID, head_sha: of.place, repository, head_repository: head },
      ...rest,
    })
    const payload = { ...(event.payload as object), repository }
    const variables = { ...event.variables, GITHUB_REPOSITORY: repository.full_name }
    const tested = fork ? undefined : of.tested
    return { ...of, runId: RUN_ID, tested, event: { ...event, payload, variables } }
  }
}
