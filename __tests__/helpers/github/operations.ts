/** @module The permission that each operation of the REST API needs, and its handler. */
import type { Artifacts } from './artifacts.js'
import type { CheckRuns } from './checkRuns.js'
import type { Comments } from './comments.js'
import type { Contents } from './contents.js'
import type { Operations } from './restApi.js'
import type { Runs } from './runs.js'

/** What the operations work on. */
export interface Stores {
  readonly checkRuns: CheckRuns
  readonly comments: Comments
  readonly contents: Contents
  readonly artifacts: Artifacts
  readonly runs: Runs
}

export function operationsOf({ checkRuns, comments, contents, artifacts, runs }: Stores): Operations {
  return {
    'POST /repos/{owner}/{repo}/check-runs': {
      permission: ['checks', 'write'],
      run: (call) => checkRuns.create(call),
    },
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
      permission: ['checks', 'write'],
      run: (call) => checkRuns.update(call),
    },
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': {
      permission: ['checks', 'read'],
      run: (call) => checkRuns.get(call),
    },
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': {
      permission: ['checks', 'read'],
      run: (call) => checkRuns.listAnnotations(call),
    },
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
      permission: ['checks', 'read'],
      run: (call) => checkRuns.listOfCommit(call),
    },
    'GET /repos/{owner}/{repo}/pulls': {
      permission: ['pull-requests', 'read'],
      run: (call) => runs.listPullRequests(call),
    },
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
      permission: ['pull-requests', 'read'],
      run: (call) => contents.listFiles(call),
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      permission: ['pull-requests', 'read'],
      run: (call) => comments.list(call),
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
      permission: ['pull-requests', 'write'],
      run: (call) => comments.create(call),
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      permission: ['pull-requests', 'write'],
      run: (call) => comments.update(call),
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
      permission: ['pull-requests', 'write'],
      run: (call) => comments.remove(call),
    },
    'GET /repos/{owner}/{repo}/compare/{basehead}': {
      permission: ['contents', 'read'],
      run: (call) => contents.compare(call),
    },
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
      permission: ['contents', 'read'],
      run: (call) => contents.getCommit(call),
    },
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
      permission: ['contents', 'read'],
      run: (call) => contents.getTree(call),
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
      permission: ['actions', 'read'],
      run: (call) => runs.get(call),
    },
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': {
      permission: ['actions', 'read'],
      run: (call) => runs.listOfWorkflow(call),
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
      permission: ['actions', 'read'],
      run: (call) => artifacts.listOfRun(call),
    },
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
      permission: ['actions', 'read'],
      run: (call) => artifacts.download(call),
    },
  }
}
