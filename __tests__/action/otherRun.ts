/**
 * @module The two steps of a pull request from a fork: its run, which measures with a token that can only read, and the
 * report on that run in a workflow of the repository, against a GitHub on loopback.
 */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach } from '@jest/globals'
import { blobOf } from '../../src/coverage/sourceFiles.js'
import { type ActionStep, ActionSteps } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { GitHubOptions, PullRequestState, StoredArtifact } from '../helpers/github/state.js'
import { FIXTURE, PATCH, SOURCE, addUncovered } from './onGitHub.js'

export const RUN_ID = 42
export const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
export const FORK = 'octo-fan/Hello-World'
export const REPOSITORY = 'Codertocat/Hello-World'
const READ_ONLY = { contents: 'read', checks: 'read', 'pull-requests': 'read', actions: 'read' } as const

const steps = new ActionSteps('other run-')
const started: GitHub[] = []
afterEach(async () => {
  for (const github of started.splice(0)) await github.close()
})
afterAll(async () => {
  await steps.clean()
})

export interface ForkRun {
  readonly step: ActionStep
  readonly artifact: StoredArtifact
  /** The blob id of the changed file, as it was measured. */
  readonly blob: string
}

/** The run of a pull request in a fork, up to its artifact. */
export async function measureFork(event = events.forkPullRequest()): Promise<ForkRun> {
  const github = await GitHub.start({ repository: REPOSITORY, permissions: READ_ONLY })
  try {
    let blob = ''
    const step = await steps.run(FIXTURE, {
      with: { cache: 'false' },
      job: { event, services: github.variables({ runId: RUN_ID }) },
      prepare: async (workspace) => {
        execFileSync('git', ['init', '--quiet'], { cwd: workspace })
        await addUncovered(workspace)
        blob = blobOf(await readFile(join(workspace, SOURCE)), process.platform)
        github.setPullRequestFiles(2, [{ filename: SOURCE, patch: PATCH, sha: blob }])
      },
    })
    const [artifact] = github.artifacts
    if (artifact === undefined) throw new Error(`no artifact was uploaded:\n${step.result.log}`)
    return { step, artifact, blob }
  } finally {
    await github.close()
  }
}

export const OPEN: PullRequestState = {
  number: 2,
  headSha: HEAD,
  headBranch: 'changes',
  headRepository: FORK,
  baseBranch: 'master',
  baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
}

export interface Publication {
  readonly github: GitHub
  readonly step: ActionStep
}

export interface PublishOptions {
  /** One that has published already, for a further attempt. */
  readonly github?: GitHub
  readonly options?: GitHubOptions
  /** All pull requests of the repository; the fork's alone by default. */
  readonly pullRequests?: readonly PullRequestState[]
  readonly event?: events.GitHubEvent
  readonly inputs?: Readonly<Record<string, string>>
  /** What the run left; by default its artifact. */
  readonly artifacts?: readonly (Pick<StoredArtifact, 'name' | 'bytes'> & { readonly attempt?: number })[]
  readonly prepare?: (github: GitHub) => void
}

/** The report on that run. */
export async function publishFork(
  { artifact, blob }: ForkRun,
  {
    options = {},
    pullRequests = [OPEN],
    event = events.endOfRun(RUN_ID, events.forkPullRequest()),
    inputs = {},
    artifacts = [artifact],
    prepare = () => undefined,
    github: earlier,
  }: PublishOptions = {},
): Promise<Publication> {
  const github = earlier ?? (await GitHub.start({ repository: REPOSITORY, ...options }))
  if (earlier === undefined) {
    started.push(github)
    for (const { name, bytes, attempt = 1 } of artifacts)
      github.addArtifact({ name, bytes, runId: RUN_ID, attempt })
    github.setPullRequests(pullRequests)
    github.setPullRequestFiles(2, [{ filename: SOURCE, patch: PATCH, sha: blob }])
    prepare(github)
  }
  const attempt = earlier === undefined ? 1 : 2
  const step = await steps.report({
    with: { 'run-id': String(RUN_ID), ...inputs },
    job: { event, services: github.variables({ job: 'publish', attempt }) },
  })
  return { github, step }
}
