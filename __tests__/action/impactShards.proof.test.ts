/** The input `impact` in shards: jobs of a pull request choose by what all jobs of a push have uploaded, and one report speaks for them. */
import { mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type ActionStep, ActionSteps, reportErrors } from '../helpers/actionSteps.js'
import { TestRepository } from '../helpers/gitRepository.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { WorkflowRun } from '../helpers/github/state.js'

const PRICE = `package price

func Net(gross int) int {
	return gross * 100 / 125
}

func Gross(net int) int {
	return net * 125 / 100
}
`
const TESTS = `package price

import "testing"

func TestNet(t *testing.T) {
	if Net(250) != 200 {
		t.Fail()
	}
}

func TestGross(t *testing.T) {
	if Gross(100) != 125 {
		t.Fail()
	}
}

func TestBoth(t *testing.T) {
	if Gross(Net(250)) != 250 {
		t.Fail()
	}
}

func TestNone(t *testing.T) {}
`
const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/till\n\ngo 1.22\n',
  'README.md': '# Till\n',
  'price/price.go': PRICE,
  'price/price_test.go': TESTS,
  'cmd/till/main.go':
    'package main\n\nimport "example.com/till/price"\n\nfunc main() { println(price.Net(1)) }\n',
}
const SHARDS = ['1/2', '2/2']
const [PUSH_RUN, PULL_RUN] = [301, 302]
/** @actions/cache does not quote the tar command line that it builds, so the workspace's path must have no space. */
const steps = new ActionSteps('action-step-')
const pull = events.pullRequest()
interface Payload {
  readonly pull_request: { readonly base: { readonly ref: string }; readonly head: object }
}
const { pull_request: request } = pull.payload as Payload
let work: string
let origin: TestRepository
let base: string
let github: GitHub

interface Json {
  readonly passed: boolean
  readonly total: { readonly covered: number; readonly total: number }
  readonly impact: {
    readonly everything: readonly string[]
    readonly selection?: { readonly leftOut: readonly string[] }
  }
  readonly findings: readonly { readonly code: string }[]
}

async function jsonOf({ result }: ActionStep): Promise<Json> {
  return JSON.parse(await readFile(result.outputs['report-json'] ?? '', 'utf8')) as Json
}

async function job(
  event: events.GitHubEvent,
  commit: string,
  shard: string,
  runId: number,
): Promise<ActionStep> {
  return steps.run('__tests__/fixtures/prebuilt', {
    with: {
      ...{ annotations: 'none', suite: 'all', attribution: 'exact', impact: 'true' },
      ...{ shard: 'auto', 'check-run': 'false' },
    },
    job: {
      event,
      matrix: { shard },
      strategy: { 'job-index': SHARDS.indexOf(shard), 'job-total': SHARDS.length },
      services: github.variables({ runId, job: `shard-${shard.slice(0, 1)}` }),
    },
    prepare: async (workspace) => {
      for (const name of await readdir(workspace)) await rm(join(workspace, name), { recursive: true })
      const clone = TestRepository.make(workspace)
      clone.git('remote', 'add', 'origin', `file://${origin.root}`)
      clone.git('fetch', '--quiet', '--depth=1', 'origin', commit)
      clone.git('checkout', '--quiet', commit)
    },
  })
}

beforeAll(async () => {
  github = await GitHub.start({ repository: pull.variables.GITHUB_REPOSITORY })
  work = await realpath(await mkdtemp(join(tmpdir(), 'impact-shards-')))
  origin = TestRepository.make(join(work, 'origin'))
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  for (const [path, text] of Object.entries(FILES)) origin.write(path, text)
  base = origin.commit()
  const pushed: WorkflowRun = {
    id: PUSH_RUN,
    headRepository: pull.variables.GITHUB_REPOSITORY,
    headSha: base,
    headBranch: request.base.ref,
    event: 'push',
  }
  github.setRun({ ...pushed, status: 'in_progress' })
  const push = events.branchPush(request.base.ref, 'e'.repeat(40))
  for (const shard of SHARDS) {
    const step = await job(
      { ...push, variables: { ...push.variables, GITHUB_SHA: base } },
      base,
      shard,
      PUSH_RUN,
    )
    expect(step.result.conclusion).toBe('success')
  }
  github.setRun(pushed)
  github.setRun({
    ...pushed,
    id: PULL_RUN,
    headBranch: 'changes',
    event: 'pull_request',
    status: 'in_progress',
  })
}, 600_000)
afterAll(async () => {
  await github.close()
  await steps.clean()
  await rm(work, { recursive: true, force: true })
})

it('each job runs those of its tests that the pull request can affect, and the report has the figures of all of them', async () => {
  origin.git('checkout', '--quiet', '-B', 'changes', base)
  origin.write('price/price.go', PRICE.replace('gross * 100 / 125', 'gross * 4 / 5'))
  const head = origin.commit()
  origin.git('checkout', '--quiet', '--detach', base)
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', head)
  const merge = origin.git('rev-parse', 'HEAD')
  const sides = { base: { ...request.base, sha: base }, head: { ...request.head, sha: head } }
  const payload = { ...(pull.payload as object), pull_request: { ...request, ...sides } }
  const event = { ...pull, payload, variables: { ...pull.variables, GITHUB_SHA: merge } }
  const jobs = []
  for (const shard of SHARDS) jobs.push(await job(event, merge, shard, PULL_RUN))
  expect(jobs.map(({ result }) => result.conclusion)).toEqual(['success', 'success'])
  const all = await Promise.all(jobs.map(jsonOf))
  expect(all.map(({ impact }) => impact.everything)).toEqual([[], []])
  // A plan by the times of those few tests would not be balanced.
  const timed = github.caches.flatMap(({ key }) => /-timings-.*-(\d+)-1$/.exec(key)?.slice(1) ?? [])
  expect(timed).toEqual(SHARDS.map(() => String(PUSH_RUN)))
  expect(all.flatMap(({ impact }) => impact.selection?.leftOut ?? []).sort()).toEqual([
    'example.com/till/price TestGross',
    'example.com/till/price TestNone',
  ])
  const report = await steps.report({
    with: { artifact: 'false', threshold: 'lost: 0\ndrop: 0' },
    job: { event, services: github.variables({ runId: PULL_RUN, job: 'report' }) },
  })
  expect(await reportErrors(report)).toEqual([])
  expect(report.result.conclusion).toBe('success')
  expect(await jsonOf(report)).toMatchObject({
    total: { covered: 2, total: 2 },
    impact: {
      baseline: { commit: base },
      everything: [],
      selection: { selected: 2, total: 4, unplaced: 0, uncertain: 0 },
    },
    // No test names the program, so nothing says that it is missing.
    findings: [{ code: 'binary-never-ran', severity: 'notice' }],
  })
}, 600_000)
