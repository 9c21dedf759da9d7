/** The input `impact`: a pull request runs the tests that it can affect, by the data that a push has uploaded to GitHub. */
import { readFile, readdir, rm } from 'node:fs/promises'
import { mkdtemp, realpath } from 'node:fs/promises'
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
const MAIN = `package main

import (
	"fmt"
	"os"

	"example.com/till/price"
)

func main() {
	switch os.Args[1] {
	case "net":
		fmt.Print(price.Net(250))
	case "gross":
		fmt.Print(price.Gross(100))
	}
}
`
const E2E_TEST = `package e2e

import (
	"os/exec"
	"testing"
)

func till(t *testing.T, want, command string) {
	t.Helper()
	out, err := exec.Command("till", command).CombinedOutput()
	if err != nil || string(out) != want {
		t.Errorf("%s, %v", out, err)
	}
}

func TestNet(t *testing.T) { till(t, "200", "net") }

func TestGross(t *testing.T) { till(t, "125", "gross") }
`
const PRICE_TEST = `package price

import "testing"

func TestGrossInProcess(t *testing.T) {
	if Gross(100) != 125 {
		t.Fail()
	}
}
`
const FILES: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/till\n\ngo 1.22\n',
  'README.md': '# Till\n',
  'price/price.go': PRICE,
  'price/price_test.go': PRICE_TEST,
  'cmd/till/main.go': MAIN,
  'e2e/e2e_test.go': E2E_TEST,
}
const PUSH_RUN = 101
const steps = new ActionSteps()
let work: string
let origin: TestRepository
let base: string
let github: GitHub
let pushed: WorkflowRun
let runs = PUSH_RUN

interface Payload {
  readonly repository: unknown
  readonly pull_request: {
    readonly base: { readonly ref: string; readonly sha: string }
    readonly head: { readonly ref: string; readonly sha: string }
  }
}
const pull = events.pullRequest()
const { pull_request: request } = pull.payload as Payload

interface Json {
  readonly passed: boolean
  readonly total: unknown
  readonly impact: {
    readonly everything: readonly string[]
    readonly selection?: { readonly leftOut: readonly string[] }
  }
  readonly findings: readonly { readonly code: string }[]
  readonly baseline?: { readonly lost: unknown; readonly tests: unknown }
}

async function jsonOf({ result }: ActionStep): Promise<Json> {
  return JSON.parse(await readFile(result.outputs['report-json'] ?? '', 'utf8')) as Json
}

/** A job on a shallow clone of one commit, as actions/checkout makes it. */
async function job(
  event: events.GitHubEvent,
  commit: string,
  inputs: Readonly<Record<string, string>> = {},
  service = github,
) {
  const runId = runs++
  return steps.run('__tests__/fixtures/prebuilt', {
    with: {
      ...{ cache: 'false', annotations: 'none', suite: 'all', attribution: 'exact', impact: 'true' },
      ...inputs,
    },
    job: { event, services: service.variables({ runId }) },
    prepare: async (workspace) => {
      for (const name of await readdir(workspace)) await rm(join(workspace, name), { recursive: true })
      const clone = TestRepository.make(workspace)
      clone.git('remote', 'add', 'origin', `file://${origin.root}`)
      clone.git('fetch', '--quiet', '--depth=1', 'origin', commit)
      clone.git('checkout', '--quiet', commit)
    },
  })
}

/** The run of a pull request. */
function ownRun(id: number): WorkflowRun {
  return { ...pushed, id, headBranch: 'changes', event: 'pull_request', status: 'in_progress' }
}

/** Commits a change of files, and merges it into the base. */
function merged(changes: Readonly<Record<string, string>>): {
  readonly head: string
  readonly merge: string
} {
  origin.git('checkout', '--quiet', '-B', 'changes', base)
  for (const [path, text] of Object.entries(changes)) origin.write(path, text)
  const head = origin.commit()
  origin.git('checkout', '--quiet', '--detach', base)
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', head)
  return { head, merge: origin.git('rev-parse', 'HEAD') }
}

/** A pull request that changes files. */
async function pullRequest(
  changes: Readonly<Record<string, string>>,
  inputs?: Readonly<Record<string, string>>,
  { of = pull, service = github } = {},
): Promise<{ readonly step: ActionStep; readonly event: events.GitHubEvent }> {
  const { head, merge } = merged(changes)
  const { pull_request: known } = of.payload as Payload
  const sides = {
    base: { ...known.base, sha: base },
    head: { ...known.head, sha: head },
  }
  const payload = { ...(of.payload as Payload), pull_request: { ...known, ...sides } }
  const event = { ...of, payload, variables: { ...of.variables, GITHUB_SHA: merge } }
  return { step: await job(event, merge, inputs, service), event }
}

/** A merge group of the same repository that changes files. */
async function mergeGroup(changes: Readonly<Record<string, string>>): Promise<ActionStep> {
  const { merge } = merged(changes)
  const queue = events.mergeGroup()
  const { repository } = pull.payload as Payload
  const head_ref = `refs/heads/gh-readonly-queue/${request.base.ref}/pr-2-${base}`
  const group = { head_sha: merge, head_ref, base_sha: base, base_ref: `refs/heads/${request.base.ref}` }
  const { merge_group: known } = queue.payload as { readonly merge_group: object }
  const payload = { ...(queue.payload as object), repository, merge_group: { ...known, ...group } }
  const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_OWNER } = pull.variables
  const variables = {
    ...queue.variables,
    ...{ GITHUB_REPOSITORY, GITHUB_REPOSITORY_OWNER, GITHUB_SHA: merge, GITHUB_REF: head_ref },
  }
  return job({ ...queue, payload, variables }, merge)
}

beforeAll(async () => {
  github = await GitHub.start({ repository: pull.variables.GITHUB_REPOSITORY })
  work = await realpath(await mkdtemp(join(tmpdir(), 'impact-action-')))
  origin = TestRepository.make(join(work, 'origin'))
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  for (const [path, text] of Object.entries(FILES)) origin.write(path, text)
  base = origin.commit()
  const push = events.branchPush(request.base.ref, 'e'.repeat(40))
  pushed = {
    id: PUSH_RUN,
    headRepository: pull.variables.GITHUB_REPOSITORY,
    headSha: base,
    headBranch: request.base.ref,
    event: 'push',
  }
  github.setRun({ ...pushed, status: 'in_progress' })
  const step = await job({ ...push, variables: { ...push.variables, GITHUB_SHA: base } }, base)
  expect(step.result.conclusion).toBe('success')
  expect((await jsonOf(step)).impact).toEqual({ everything: ['on push, nothing is left out'], missed: [] })
  github.setRun(pushed)
  for (let id = PUSH_RUN + 1; id < PUSH_RUN + 20; id++) github.setRun(ownRun(id))
}, 300_000)
afterAll(async () => {
  await github.close()
  await steps.clean()
  await rm(work, { recursive: true, force: true })
})

it('runs only the tests that a pull request can affect, with the total of a run of all of them', async () => {
  const { step, event } = await pullRequest(
    { 'price/price.go': PRICE.replace('gross * 100 / 125', 'gross * 4 / 5') },
    { threshold: 'lost: 0\ndrop: 0' },
  )
  expect(step.result.conclusion).toBe('success')
  expect(await reportErrors(step)).toEqual([])
  const json = await jsonOf(step)
  expect(json.impact).toEqual({
    baseline: { name: `${request.base.ref} at ${base.slice(0, 7)}, run ${PUSH_RUN}`, commit: base },
    everything: [],
    selection: {
      selected: 2,
      total: 3,
      secondsLeftOut: expect.any(Number) as unknown,
      leftOut: ['example.com/till/e2e TestGross'],
      carried: 1,
      uncertain: 0,
      unplaced: 0,
    },
    missed: [],
  })
  expect(json.total).toMatchObject({
    covered: 5,
    total: 5,
    bySource: { binaries: { covered: 5 }, tests: { covered: 1 } },
  })
  expect(json.baseline).toMatchObject({ lost: { statements: 0 }, tests: { removed: [] } })
  expect(step.result.summary).toContain('2 of 3 test functions ran')

  const report = await steps.report({
    job: { event, services: github.variables({ runId: runs - 1, job: 'report' }) },
  })
  expect(report.result.conclusion).toBe('success')
  expect(await reportErrors(report)).toEqual([])
  expect(await jsonOf(report)).toMatchObject({
    total: { covered: 5, total: 5 },
    impact: { everything: [], selection: { selected: 2, total: 3, carried: 1 } },
  })
}, 300_000)

it('starts no test and is green if a pull request can affect none', async () => {
  const { step } = await pullRequest({ 'README.md': '# The till\n' }, { threshold: 'total: 100\nlost: 0' })
  expect(step.result.conclusion).toBe('success')
  expect(await reportErrors(step)).toEqual([])
  const json = await jsonOf(step)
  expect(json.impact.selection).toMatchObject({ selected: 0, total: 3, carried: 5, unplaced: 0 })
  expect(json.total).toMatchObject({
    covered: 5,
    total: 5,
    bySource: { binaries: { covered: 5 }, tests: { covered: 1 } },
  })
  expect(step.result.summary).toContain('None of 3 test functions ran')
}, 300_000)

it('runs in a merge queue only the tests that its pull requests can affect', async () => {
  const step = await mergeGroup({
    'price/price.go': PRICE.replace('gross * 100 / 125', 'gross * 4 / 5'),
  })
  expect(step.result.conclusion).toBe('success')
  const json = await jsonOf(step)
  expect(json.impact).toMatchObject({
    baseline: { commit: base },
    everything: [],
    selection: { selected: 2, total: 3, leftOut: ['example.com/till/e2e TestGross'], carried: 1 },
  })
  expect(json.total).toMatchObject({ covered: 5, total: 5 })
}, 300_000)

it('runs a test again that fails once, and nothing that was left out, for a fork whose token may only read', async () => {
  const service = await GitHub.start({
    repository: pull.variables.GITHUB_REPOSITORY,
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'read', checks: 'read' },
  })
  try {
    for (const each of [pushed, ownRun(runs)]) service.setRun(each)
    for (const { name, bytes, runId } of github.artifacts) service.addArtifact({ name, bytes, runId })
    const once = `
	if exec.Command("ls", "mark").Run() != nil {
		exec.Command("touch", "mark").Run()
		t.Fatal("the first time")
	}
	till(t, "200", "net")
`
    const { step } = await pullRequest(
      { 'e2e/e2e_test.go': E2E_TEST.replace(' till(t, "200", "net") ', once) },
      { retries: '1', quarantine: './e2e TestGross # the till is slow' },
      { of: events.forkPullRequest(), service },
    )
    expect(step.result.conclusion).toBe('success')
    const json = await jsonOf(step)
    const leftOut = ['example.com/till/e2e TestGross', 'example.com/till/price TestGrossInProcess']
    expect(json.impact).toMatchObject({
      everything: [],
      selection: { selected: 1, total: 3, leftOut, carried: 2, uncertain: 0, unplaced: 0 },
    })
    expect(json.total).toMatchObject({ covered: 5, total: 5 })
    expect(json.findings.map(({ code }) => code)).toEqual(['flaky-test'])
  } finally {
    await service.close()
  }
}, 300_000)

it.each([
  {
    what: 'the change may affect every test',
    changes: { 'go.mod': 'module example.com/till\n\ngo 1.23\n' },
    inputs: {},
    reason: 'a go.mod, go.sum, go.work or vendored file changed (go.mod)',
  },
  {
    what: 'an input is another',
    changes: { 'README.md': '# The till\n' },
    inputs: { 'test-flags': '-short' },
    reason: expect.stringMatching(
      /^Go, its flags, the tags or inputs are not those of the data \(test-flags: /,
    ),
  },
  {
    what: 'the input baseline is none',
    changes: {},
    inputs: { baseline: 'none' },
    reason: 'there is no baseline: the input baseline is none',
  },
])(
  'runs all tests and says why if $what',
  async ({ changes, inputs, reason }) => {
    const { step } = await pullRequest(changes, inputs)
    expect(step.result.conclusion).toBe('success')
    const json = await jsonOf(step)
    expect(json.impact).toEqual({ everything: [reason], missed: [] })
    expect(json.total).toMatchObject({ covered: 5, total: 5 })
    expect(step.result.summary).toContain('All tests ran: ')
  },
  300_000,
)
