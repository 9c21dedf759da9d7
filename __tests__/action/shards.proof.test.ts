/** A matrix of three Go versions with two shards each, by the built action on a GitHub on loopback, and its report. */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { isRecord } from '../../src/support/records.js'
import { type ActionStep, ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'

const FIXTURE = '__tests__/fixtures/prebuilt'
const VERSIONS = ['1.24.13', '1.26.8', '1.27.0']
const SHARDS = ['1/2', '2/2']
const LEGS = VERSIONS.flatMap((go) => SHARDS.map((shard) => ({ go, shard })))
/** @actions/cache does not quote the tar command line that it builds, so the workspace's path must have no space. */
const steps = new ActionSteps('action-step-')
const event = events.push()
let github: GitHub
const legs: ActionStep[] = []

async function runLeg(index: number, attempt = 1): Promise<ActionStep> {
  const matrix = LEGS[index] ?? { go: '', shard: '' }
  return steps.run(FIXTURE, {
    // Preserving would compile another standard library for each Go version.
    with: { 'go-version': matrix.go, shard: 'auto', 'check-run': 'false', preserve: 'false' },
    job: {
      event,
      matrix,
      strategy: { 'job-index': index, 'job-total': LEGS.length },
      services: github.variables({ job: `leg-${index}`, attempt }),
    },
    prepare: async (workspace) =>
      Promise.resolve(execFileSync('git', ['init', '--quiet'], { cwd: workspace })),
  })
}

async function report(from: GitHub, attempt = 1): Promise<ActionStep> {
  return steps.report({
    with: { artifact: 'false' },
    job: { event, services: from.variables({ job: 'report', attempt }) },
  })
}

/** The names of the tests that a leg ran. */
async function testsOf({ result }: ActionStep): Promise<readonly string[]> {
  const json: unknown = JSON.parse(await readFile(result.outputs['report-json'] ?? '', 'utf8'))
  if (!isRecord(json) || !isRecord(json.suite) || !Array.isArray(json.suite.packages)) return []
  return json.suite.packages.flatMap((pkg: unknown) =>
    isRecord(pkg) && Array.isArray(pkg.tests)
      ? pkg.tests.flatMap((test: unknown) => (isRecord(test) ? [String(test.name)] : []))
      : [],
  )
}

beforeAll(async () => {
  github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  for (const index of LEGS.keys()) legs.push(await runLeg(index))
}, 200_000)
afterAll(async () => {
  await github.close()
  await steps.clean()
})

it('each Go version runs every test once, in two jobs that pass', async () => {
  expect(legs.map(({ result }) => result.conclusion)).toEqual(LEGS.map(() => 'success'))
  expect(legs.flatMap(annotationTexts).filter((text) => !text.startsWith('notice:'))).toEqual([])
  for (const leg of legs) expect(await reportErrors(leg)).toEqual([])
  for (const [first, second] of [legs.slice(0, 2), legs.slice(2, 4), legs.slice(4, 6)]) {
    if (first === undefined || second === undefined) throw new Error('there are two jobs')
    const [one, two] = [await testsOf(first), await testsOf(second)]
    expect(Math.min(one.length, two.length)).toBeGreaterThan(0)
    const top = [...one, ...two].filter((name) => !name.includes('/')).sort()
    expect(top).toEqual(['ExampleShout', 'FuzzFor', 'TestGreet', 'TestGreetLoud'])
  }
})

it('all jobs use the plan of the first, which is an artifact of the run', () => {
  const plans = github.artifacts.filter(({ name }) => name.startsWith('shard-plan-test-'))
  expect(plans).toHaveLength(1)
  expect(github.artifacts).toHaveLength(LEGS.length + 1)
  const made = legs.map(({ result }) => result.log.includes('This job made the plan'))
  expect(made).toEqual([true, false, false, false, false, false])
  const keys = github.caches.map(({ key }) => key.replace(/-[0-9a-f]{16}-/, '-USE-'))
  const prefix = 'go-integration-coverage-timings-v1-USE'
  expect(new Set(keys)).toEqual(
    new Set([1, 2].map((index) => `${prefix}-${index}-${github.variables().GITHUB_RUN_ID ?? ''}-1`)),
  )
})

it('the report is one verdict with a row for each shard', async () => {
  const step = await report(github)
  expect(annotationTexts(step)).toEqual([])
  expect(step.result.conclusion).toBe('success')
  expect(await reportErrors(step)).toEqual([])
  for (const { go, shard } of LEGS)
    expect(step.result.summary).toMatch(new RegExp(`test \\(${go}, ${shard}\\).*${shard}.*${go}.*passed`))
})

it('one job that is run again runs the same tests as before, and the report stays the same', async () => {
  const again = await runLeg(3, 2)
  expect(again.result.log).toContain('The plan of the shards is that of this workflow run')
  expect(await testsOf(again)).toEqual(await testsOf(legs[3] ?? again))
  expect((await report(github, 2)).result.conclusion).toBe('success')
})

it('the report fails if a shard of one Go version is missing, and names it', async () => {
  const other = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  for (const [index, { name, bytes }] of github.artifacts.slice(0, LEGS.length + 1).entries())
    if (index !== 3) other.addArtifact({ name, bytes })
  const step = await report(other)
  await other.close()
  expect(step.result.conclusion).toBe('failure')
  expect(step.result.summary).toMatch(/test \(1\.\d+\.\d+\): shard [12]\/2/)
})
