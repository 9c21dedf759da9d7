/** @module The run of another workflow that a report is about, as the event `workflow_run` and the API describe it. */
import { COMMIT } from '../legs/manifestLimits.js'
import { type Payload, idIn, partOf, textIn } from './eventPayload.js'

/** GitHub's own words on a run; nothing here comes from what the run uploaded. */
export interface TriggeringRun {
  readonly id: number
  readonly attempt: number
  /** `completed` when all of its jobs have ended. */
  readonly status: string | undefined
  /** What triggered it: `push`, `pull_request`, … */
  readonly eventName: string
  /** The commit that the run is about: for a pull request its head, not the tested merge commit. */
  readonly headSha: string
  /** Without `refs/heads/`; the name of a tag if a tag triggered it. Undefined if GitHub does not say it. */
  readonly headBranch: string | undefined
  /** `owner/name` of the repository that has the commit; undefined if it was deleted. */
  readonly headRepository: string | undefined
  /** `owner/name` of the repository whose workflow ran. */
  readonly repository: string | undefined
  /** Such as `.github/workflows/ci.yml`; undefined if GitHub does not say it. */
  readonly workflowPath: string | undefined
}

export function triggeringRunOf({ workflow_run: run, workflow }: Payload): TriggeringRun | undefined {
  const found = runIn(run)
  return found === undefined
    ? undefined
    : { ...found, workflowPath: found.workflowPath ?? textIn(workflow, 'path') }
}

/** @param run from the event or the API; undefined is returned if an essential part of it is missing */
export function runIn(run: unknown): TriggeringRun | undefined {
  const id = idIn(run, 'id')
  const eventName = textIn(run, 'event')
  const headSha = textIn(run, 'head_sha')
  if (id === undefined || eventName === undefined || headSha === undefined || !COMMIT.test(headSha))
    return undefined
  return {
    id,
    attempt: idIn(run, 'run_attempt') ?? 1,
    status: textIn(run, 'status'),
    eventName,
    headSha,
    headBranch: textIn(run, 'head_branch'),
    headRepository: textIn(partOf(run, 'head_repository'), 'full_name'),
    repository: textIn(run, 'repository', 'full_name'),
    workflowPath: textIn(run, 'path'),
  }
}
