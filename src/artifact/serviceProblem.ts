/** @module Errors of the artifact service and its client, explained. */
import { describeError } from '../support/errors.js'

export interface ServiceProblem {
  /** The code of the finding. */
  readonly code: 'artifact-name-taken' | 'artifact-unavailable' | 'artifact-quota' | 'artifact-failed'
  /** As the end of a sentence: `… : the artifact storage is full`. */
  readonly title: string
  readonly fix: string
}

const UNAVAILABLE = 'artifact-unavailable'

export const ENTERPRISE_SERVER: ServiceProblem = {
  code: UNAVAILABLE,
  title: 'GitHub Enterprise Server does not support artifacts of this version',
  fix: 'Set `artifact: false`, upload the output `covdata` with actions/upload-artifact@v3, and pass what actions/download-artifact@v3 downloads to the report action by `paths`.',
}

/**
 * Problems by the message of the client's error, because the client wraps its typed errors in plain ones. The first match
 * counts.
 */
const PROBLEMS: readonly (readonly [pattern: RegExp, problem: ServiceProblem])[] = [
  [/GHES/, ENTERPRISE_SERVER],
  [
    /\(409\)/,
    {
      code: 'artifact-name-taken',
      title: 'another step of this workflow run has uploaded an artifact with this name',
      fix: 'Give each of them a different name: with the input `id` if a workflow calls a reusable workflow several times, otherwise with `artifact-name`.',
    },
  ],
  [
    /storage quota|insufficient usage/i,
    {
      code: 'artifact-quota',
      title: 'the artifact storage is full',
      fix: 'Delete old artifacts or lower `retention-days`; GitHub recalculates the usage every 6 to 12 hours.',
    },
  ],
  [
    /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL|JWT|token specified/i,
    {
      code: UNAVAILABLE,
      title: 'the runner offers no artifact service',
      fix: 'Artifacts need a job of GitHub Actions, or a runner with such a service, such as act with --artifact-server-path. Elsewhere set `artifact: false`.',
    },
  ],
  [
    /\((?:401|403)\)/,
    {
      code: 'artifact-failed',
      title: 'the artifact service does not accept the token of this job',
      fix: 'Run the job again; the token expires with the job and the workflow run.',
    },
  ],
  [
    /Unable to make request|E(?:CONN\w+|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|PIPE)|getaddrinfo|socket hang up|stalled/,
    {
      code: 'artifact-failed',
      title: 'the artifact service cannot be reached from this runner',
      fix: 'Allow a self-hosted runner to reach the hosts that GitHub lists for artifacts (*.actions.githubusercontent.com, *.blob.core.windows.net).',
    },
  ],
  [
    /\((?:429|5\d\d)\)/,
    {
      code: UNAVAILABLE,
      title: 'the artifact service is overloaded or out of order',
      fix: 'Check www.githubstatus.com, and run the job again later.',
    },
  ],
]

const UNKNOWN: ServiceProblem = {
  code: 'artifact-failed',
  title: 'the artifact service or its client failed',
  fix: 'Run the job again; with debug logging the client gives more details.',
}

/** Explains anything that the client threw; never throws. */
export function serviceProblem(error: unknown): ServiceProblem {
  const text = describeError(error)
  return PROBLEMS.find(([pattern]) => pattern.test(text))?.[1] ?? UNKNOWN
}

/** For a request that was given up after so many milliseconds. */
export function lateService(milliseconds: number): ServiceProblem {
  return {
    code: UNAVAILABLE,
    title: `the artifact service did not answer within ${Math.ceil(milliseconds / 1000)} s`,
    fix: 'Check www.githubstatus.com, and run the job again later.',
  }
}
