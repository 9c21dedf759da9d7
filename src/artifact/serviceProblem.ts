/** @module What the artifact service or its client refuses, in our words. */
import { describeError } from '../support/errors.js'

export interface ServiceProblem {
  /** Stable, kebab-case: the code of the finding. */
  readonly code: 'artifact-name-taken' | 'artifact-unavailable' | 'artifact-quota' | 'artifact-failed'
  /** As the end of a sentence: `… : the storage for artifacts is full`. */
  readonly title: string
  readonly fix: string
}

const UNAVAILABLE = 'artifact-unavailable'

export const ENTERPRISE_SERVER: ServiceProblem = {
  code: UNAVAILABLE,
  title: 'GitHub Enterprise Server has no artifacts of this version',
  fix: 'Set `artifact: false` there, hand the output `covdata` to actions/upload-artifact@v3, and give the report action what actions/download-artifact@v3 gets by `paths`.',
}

/**
 * By what the client's error says: it wraps its typed errors into plain ones, so that only their text is left. The first
 * that fits counts.
 */
const PROBLEMS: readonly (readonly [pattern: RegExp, problem: ServiceProblem])[] = [
  [/GHES/, ENTERPRISE_SERVER],
  [
    /\(409\)/,
    {
      code: 'artifact-name-taken',
      title: 'another step of this workflow run has uploaded one of this name',
      fix: 'Give each of them a name of its own by the input `artifact-name`.',
    },
  ],
  [
    /storage quota|insufficient usage/i,
    {
      code: 'artifact-quota',
      title: 'the storage for artifacts is full',
      fix: 'Delete old artifacts or lower `retention-days`; GitHub counts the storage anew every 6 to 12 hours.',
    },
  ],
  [
    /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|JWT|token specified/i,
    {
      code: UNAVAILABLE,
      title: 'the runner offers no artifact service',
      fix: 'Artifacts need a job of GitHub Actions, or a runner that has the service: act has it with --artifact-server-path. Elsewhere set `artifact: false`.',
    },
  ],
  [
    /\((?:401|403)\)/,
    {
      code: 'artifact-failed',
      title: 'the artifact service does not accept the token of this job',
      fix: 'Run the job again; the token ends with the job and with the workflow run.',
    },
  ],
  [
    /Unable to make request|E(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|PIPE)|getaddrinfo|socket hang up|stalled/,
    {
      code: 'artifact-failed',
      title: 'the artifact service cannot be reached from this runner',
      fix: 'On a runner of your own, let it reach the hosts that GitHub names for artifacts (*.actions.githubusercontent.com, *.blob.core.windows.net).',
    },
  ],
  [
    /\((?:429|5\d\d)\)/,
    {
      code: UNAVAILABLE,
      title: 'the artifact service does not answer as it should',
      fix: 'See www.githubstatus.com, and run the job again later.',
    },
  ],
]

const UNKNOWN: ServiceProblem = {
  code: 'artifact-failed',
  title: 'the artifact service or its client failed',
  fix: 'Run the job again; with debug logging the client tells more.',
}

/** @returns a description of whatever the client threw; never throws */
export function serviceProblem(error: unknown): ServiceProblem {
  const text = describeError(error)
  return PROBLEMS.find(([pattern]) => pattern.test(text))?.[1] ?? UNKNOWN
}
