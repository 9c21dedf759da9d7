/** @module The table of events in docs/on-github.md: its rows, and the ways in which each happens. */
import * as events from '../helpers/github/events.js'
import {
  BEFORE,
  type Happens,
  ofPullRequest,
  pullRequest,
  again,
  mergeGroup,
  pushed,
  onTopic,
  onMain,
  annotatedTag,
  endOf,
} from './happenings.js'

export interface EventRow {
  /** As in the table: the event, what is tested, where the change starts, the branch of the baseline, the check run's commit. */
  readonly cells: readonly [event: string, tested: string, start: string, baseline: string, place: string]
  /** Whether the job reports on another run, for which it needs no clone. */
  readonly isOfOtherRun?: true
  readonly ways: Readonly<Record<string, Happens>>
}

const SAME = 'the same'

export const EVENT_ROWS: readonly EventRow[] = [
  {
    cells: [
      'a pull request',
      'the merge of its head into its base branch',
      'the commit of the base branch in that merge',
      'its base branch',
      'its head',
    ],
    ways: { opened: pullRequest(events.pullRequest) },
  },
  {
    cells: ['a pull request from a fork', SAME, SAME, SAME, 'its head, by [a second workflow](forks.md)'],
    ways: { opened: pullRequest(events.forkPullRequest) },
  },
  {
    cells: ['a pull request by Dependabot', SAME, SAME, SAME, 'its head'],
    ways: { opened: pullRequest(events.dependabotPullRequest) },
  },
  {
    cells: [
      '`pull_request_target`',
      'the newest commit of the base branch',
      'unknown: nothing of it is tested',
      'its base branch',
      'its head',
    ],
    ways: {
      'as it is': (history) => ({
        event: ofPullRequest(events.pullRequestTarget(), history),
        needsClone: true,
        tested: history.release[1],
        start: undefined,
        baseline: { branch: 'release', commit: history.release[1] },
        place: history.topic[1],
      }),
    },
  },
  {
    cells: [
      '`pull_request_target` that checks out the head',
      'the head',
      'where it left its base branch',
      'its base branch',
      'its head',
    ],
    ways: {
      'with ref': (history) => ({
        event: ofPullRequest(events.pullRequestTarget(), history),
        checkout: history.topic[1],
        needsClone: true,
        tested: history.release[1],
        start: history.release[0],
        baseline: { branch: 'release', commit: history.release[0] },
        place: history.topic[1],
      }),
    },
  },
  {
    cells: [
      'a merge group',
      'the commit of the group',
      'the commit of the base branch below it',
      'its base branch',
      'the commit of the group',
    ],
    ways: { queued: mergeGroup },
  },
  {
    cells: [
      'a push to the default branch, as of a squashed or rebased pull request',
      'the pushed commit',
      'the commit before the push',
      'the default branch',
      'the pushed commit',
    ],
    ways: { 'of one commit, squashed': pushed(1), 'of two commits, rebased': pushed(0) },
  },
  {
    cells: [
      'the first push to the default branch',
      'the pushed commit',
      'nothing',
      'the default branch',
      'the pushed commit',
    ],
    ways: { 'of a new repository': onMain(events.push(), 'master', 2) },
  },
  {
    cells: [
      'a push to another branch, with a pull request or without',
      'the pushed commit',
      'where the branch left the default branch',
      'the default branch',
      'the pushed commit, which a pull request shows as its head',
    ],
    ways: { 'of one commit': onTopic(events.branchPush('topic', BEFORE), 'master') },
  },
  {
    cells: ['a push of a tag', 'the tagged commit', 'nothing', 'the default branch', 'the tagged commit'],
    ways: { lightweight: onMain(events.tagPush(), 'master', 1), annotated: annotatedTag },
  },
  {
    cells: [
      'a schedule',
      'the newest commit of the default branch',
      'nothing',
      'the default branch',
      'that commit',
    ],
    ways: { 'at night': onMain(events.schedule(), 'master', 2) },
  },
  {
    cells: [
      'a dispatch on the default branch',
      'its newest commit',
      'nothing',
      'the default branch',
      'that commit',
    ],
    ways: { 'by hand': onMain(events.workflowDispatch(), 'main', 2) },
  },
  {
    cells: [
      'a dispatch on another branch',
      'its newest commit',
      'where it left the default branch',
      'the default branch',
      'that commit',
    ],
    ways: { 'by hand': onTopic(events.workflowDispatch('topic'), 'main') },
  },
  {
    cells: [
      'the end of another run, without `run-id`',
      'the newest commit of the default branch',
      'nothing',
      'the default branch',
      'that commit',
    ],
    ways: { completed: onMain(events.workflowRun(), 'master', 2) },
  },
  {
    cells: [
      'the end of another run, with `run-id`',
      'what that run tested',
      'as for the event of that run',
      'as for the event of that run',
      'the head commit of that run',
    ],
    isOfOtherRun: true,
    ways: {
      'of a fork': endOf(pullRequest(events.forkPullRequest), {
        event: 'pull_request',
        head_branch: 'topic',
        fork: true,
      }),
      'of a branch': endOf(onTopic(events.branchPush('topic', BEFORE), 'master'), {
        event: 'push',
        head_branch: 'topic',
      }),
      'of a schedule': endOf(onMain(events.schedule(), 'master', 2), {
        event: 'schedule',
        head_branch: 'master',
      }),
      'of a merge group': (history) =>
        endOf(mergeGroup, {
          event: 'merge_group',
          head_branch: `gh-readonly-queue/release/pr-2-${history.release[1]}`,
        })(history),
    },
  },
  {
    cells: [
      'jobs that run again, all or those that failed',
      'as at first',
      'as at first',
      'as at first',
      'as at first',
    ],
    ways: {
      'of a pull request': (history) => again(pullRequest(events.pullRequest)(history)),
      'of a push': (history) => again(pushed(0)(history)),
    },
  },
]
