/** @module The built action against a GitHub on loopback, with real event payloads, and what GitHub may refuse it. */
import { execFileSync } from 'node:child_process'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, expect } from '@jest/globals'
import { blobOf } from '../../src/coverage/sourceFiles.js'
import { type ActionOptions, type ActionStep, ActionSteps, annotationTexts } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { Fault, GitHubOptions, PullRequestFile } from '../helpers/github/state.js'

export const FIXTURE = '__tests__/fixtures/prebuilt'
/** A source file of the fixture. */
export const SOURCE = 'greeting/greeting.go'
const steps = new ActionSteps()
const started: GitHub[] = []

afterEach(async () => {
  for (const github of started.splice(0)) await github.close()
})
afterAll(async () => {
  await steps.clean()
})

/** Starts a GitHub for one test. */
export async function loopback(event: events.GitHubEvent, options: GitHubOptions = {}): Promise<GitHub> {
  const github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY, ...options })
  started.push(github)
  return github
}

/** Runs a step on a checkout of the fixture, without caches: they have tests of their own. */
export async function run(
  github: GitHub,
  event: events.GitHubEvent,
  { job, prepare, ...step }: ActionOptions = {},
): Promise<ActionStep> {
  return steps.run(FIXTURE, {
    ...step,
    with: { cache: 'false', ...step.with },
    job: { event, services: github.variables(), ...job },
    prepare: async (workspace) => {
      execFileSync('git', ['init', '--quiet'], { cwd: workspace })
      await prepare?.(workspace)
    },
  })
}

/** An uncovered function to append to the source; `changedFile` and PATCH are GitHub's view of the change. */
const ADDED = '\nfunc Whisper(text string) string {\n\treturn strings.ToLower(text)\n}\n'
export async function addUncovered(workspace: string): Promise<void> {
  await appendFile(join(workspace, SOURCE), ADDED)
}
export async function changedFile(step: string, patch: string): Promise<PullRequestFile> {
  const content = `${await readFile(join(step, SOURCE), 'utf8')}${ADDED}`
  return { filename: SOURCE, patch, sha: blobOf(Buffer.from(content), process.platform) }
}
export const PATCH = `@@ -16,2 +16,6 @@ func Shout(text string) string {\n \treturn strings.ToUpper(text) + "!"\n }\n+\n+func Whisper(text string) string {\n+\treturn strings.ToLower(text)\n+}\n`

/** Missing permissions cost the check run only. */
export async function costsCheckRun(_: string, options: GitHubOptions): Promise<void> {
  const event = events.push()
  const github = await loopback(event, options)
  const { result } = await run(github, event, { with: { annotations: 'all' }, prepare: addUncovered })
  expect(result.conclusion).toBe('success')
  expect(github.checkRuns).toEqual([])
  expect(result.outputs['check-run-url']).toBe('')
  expect(result.annotations.length).toBeGreaterThan(0)
  expect(github.artifacts).toHaveLength(1)
}

/** GitHub's refusal of a check run costs the check run only. */
export async function costsCheckRunAnswered(_: string, fault: Fault['with']): Promise<void> {
  const event = events.push()
  const github = await loopback(event)
  github.fail({ method: 'POST', path: /check-runs$/, times: 100, with: fault })
  const { result } = await run(github, event)
  expect(result.conclusion).toBe('success')
  expect(github.checkRuns).toEqual([])
  expect(annotationTexts({ result } as ActionStep)).toEqual([
    expect.stringMatching(/^notice: \d+\.\d% of \d+ statements covered/),
    expect.stringMatching(/^warning: No check run was published/),
  ])
  expect(github.artifacts).toHaveLength(1)
}

/** A check run request that fails once costs nothing. */
export async function costsNothing(_: string, fault: Fault): Promise<void> {
  const event = events.push()
  const github = await loopback(event)
  github.fail({ method: 'POST', path: /check-runs$/, ...fault })
  const { result } = await run(github, event)
  expect(result.conclusion).toBe('success')
  expect(github.checkRuns).toHaveLength(1)
  expect(result.outputs['check-run-url']).toBe(github.checkRuns[0]?.htmlUrl)
  expect(annotationTexts({ result } as ActionStep)).toEqual([])
}

/** A pull request whose token may only read. */
export async function staysGreenWithoutWriteAccess(_: string, make: () => events.GitHubEvent): Promise<void> {
  const event = make()
  const github = await loopback(event, {
    permissions: { contents: 'read', checks: 'read', 'pull-requests': 'read' },
  })
  const { result } = await run(github, event, {
    prepare: async (workspace) => {
      github.setPullRequestFiles(2, [await changedFile(workspace, PATCH)])
      await addUncovered(workspace)
    },
  })
  expect(result.conclusion).toBe('success')
  expect(github.checkRuns).toEqual([])
  const writes = github.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api'))
  expect(writes).toMatchObject([{ method: 'POST', status: 403 }])
  expect(result.annotations[0]).toMatchObject({
    type: 'notice',
    properties: { file: 'go.mod', line: '1' },
  })
  expect(result.annotations).toContainEqual({
    type: 'notice',
    message: expect.stringContaining('Whisper') as unknown,
    properties: expect.objectContaining({ file: SOURCE, line: '19' }) as unknown,
  })
  expect(result.summary).toContain('Go integration coverage')
  expect(github.artifacts).toHaveLength(1)
}
