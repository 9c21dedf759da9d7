/** The whole action and the report action, comparing with what an earlier run of the action uploaded to GitHub. */
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionStep, ActionSteps, reportErrors } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'

const FIXTURE = '__tests__/fixtures/prebuilt'
const TEST = join('greeting', 'greeting_integration_test.go')
const steps = new ActionSteps()
const event = events.pullRequest()
const { base } = (event.payload as { pull_request: { base: { ref: string; sha: string } } }).pull_request
const [FIRST, SECOND] = [101, 102]
let github: GitHub

async function run(runId: number, of: events.GitHubEvent, prepare?: (workspace: string) => Promise<void>) {
  return steps.run(FIXTURE, {
    with: { cache: 'false', annotations: 'none', 'in-process': 'false' },
    job: { event: of, services: github.variables({ runId }) },
    prepare: async (workspace) => {
      execFileSync('git', ['init', '--quiet'], { cwd: workspace })
      await prepare?.(workspace)
    },
  })
}

async function baselineOf(step: ActionStep): Promise<unknown> {
  const json = await readFile(step.result.outputs['report-json'] ?? '', 'utf8')
  return (JSON.parse(json) as { baseline: unknown }).baseline
}

beforeAll(async () => {
  github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
})
afterAll(async () => {
  await github.close()
  await steps.clean()
})

describe('the action', () => {
  const repository = { headRepository: event.variables.GITHUB_REPOSITORY }
  const pushed = events.branchPush(base.ref, 'e'.repeat(40))
  const push = { ...pushed, variables: { ...pushed.variables, GITHUB_SHA: base.sha } }

  it('has no baseline at first, and says so', async () => {
    github.setRun({
      ...repository,
      id: FIRST,
      headSha: base.sha,
      headBranch: base.ref,
      event: 'push',
      status: 'in_progress',
    })
    const step = await run(FIRST, push)
    expect(step.result.conclusion).toBe('success')
    expect(await baselineOf(step)).toBeUndefined()
    expect(step.result.summary).toMatch(/there is none yet: no run of this workflow on \w+ has ended/)
    github.setRun({ ...repository, id: FIRST, headSha: base.sha, headBranch: base.ref, event: 'push' })
  })

  it('compares a pull request with it, and names the lines that lost coverage', async () => {
    const head = { headSha: event.variables.GITHUB_SHA, headBranch: 'changes', status: 'in_progress' }
    github.setRun({ ...repository, ...head, id: SECOND })
    const before = github.requests.length
    const step = await run(SECOND, event, async (workspace) => {
      const path = join(workspace, TEST)
      const text = await readFile(path, 'utf8')
      await writeFile(
        path,
        text.replace('"-loud", "Ada"); got != "HELLO, ADA!"', '""); got != "hello, world"'),
      )
    })
    expect(step.result.conclusion).toBe('success')
    expect(await reportErrors(step)).toEqual([])
    expect(await baselineOf(step)).toMatchObject({
      name: `${base.ref} at ${base.sha.slice(0, 7)}, run ${FIRST}`,
      commit: base.sha,
      lost: { statements: 2 },
      gained: { statements: 1 },
      tests: { added: [], removed: [], newlyFailing: [], fixed: [] },
      trend: [{ commit: base.sha }],
    })
    expect(step.result.summary).toContain('greeting/greeting.go')
    const asked = github.requests
      .slice(before)
      .filter(({ path, method }) => method === 'GET' && path.includes('/actions/'))
    expect(asked.length).toBeLessThanOrEqual(6)
  })

  it('compares in the report of all jobs too, without a checkout', async () => {
    const step = await steps.report({
      job: { event, services: github.variables({ runId: SECOND, job: 'report' }) },
    })
    expect(step.result.conclusion).toBe('success')
    expect(await baselineOf(step)).toMatchObject({ commit: base.sha, lost: { statements: 2 }, notes: [] })
  })
})
