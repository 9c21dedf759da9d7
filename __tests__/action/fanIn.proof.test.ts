/** Workflow runs that are repeated, and workflows that are called twice: whole runs of both actions, with real artifacts. */
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { type ActionOptions, type ActionStep, ActionSteps, annotationTexts } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { GitHubOptions } from '../helpers/github/state.js'

const FIXTURE = '__tests__/fixtures/prebuilt'
const TEST = join('greeting', 'greeting_integration_test.go')
const MEASURE = 'octo-org/go-integration-coverage/.github/workflows/measure.yml@refs/heads/main'
const HALVES = ['TestGreet$', 'TestGreetLoud$']
const steps = new ActionSteps('fan in-')
const event = events.push()
const started: GitHub[] = []

afterEach(async () => {
  for (const github of started.splice(0)) await github.close()
})
afterAll(async () => {
  await steps.clean()
})

async function start(options: GitHubOptions = {}): Promise<GitHub> {
  const github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY, ...options })
  started.push(github)
  return github
}

interface LegOptions {
  readonly half?: number
  readonly attempt?: number
  readonly fails?: boolean
  /** Of the call, in a reusable workflow; a job without a matrix if it is not given. */
  readonly call?: string
  readonly inputs?: ActionOptions['with']
}

async function leg(
  github: GitHub,
  { half = 0, attempt = 1, fails = false, call, inputs = {} }: LegOptions,
): Promise<ActionStep> {
  return steps.run(FIXTURE, {
    with: { cache: 'false', 'check-run': 'false', 'test-flags': `-run=${HALVES[half] ?? ''}`, ...inputs },
    job: {
      event,
      matrix: { half: half + 1 },
      strategy:
        call === undefined ? { 'job-index': half, 'job-total': 2 } : { 'job-index': 0, 'job-total': 1 },
      services: github.variables({ job: `leg ${half} of ${call ?? 'the run'}`, attempt }),
      ...(call === undefined ? {} : { calledWorkflow: MEASURE }),
    },
    prepare: async (workspace) => {
      execFileSync('git', ['init', '--quiet'], { cwd: workspace })
      if (!fails) return
      const path = join(workspace, TEST)
      await writeFile(path, (await readFile(path, 'utf8')).replace('HELLO, ADA!', 'nobody says that'))
    },
  })
}

async function report(
  github: GitHub,
  { attempt = 1, call, inputs = {} }: Pick<LegOptions, 'attempt' | 'call' | 'inputs'> = {},
): Promise<ActionStep> {
  return steps.report({
    with: inputs,
    job: {
      event,
      services: github.variables({ job: `report of ${call ?? 'the run'}`, attempt }),
      ...(call === undefined ? {} : { calledWorkflow: MEASURE }),
    },
  })
}

const FIGURES = ['coverage', 'covered-statements', 'total-statements', 'passed', 'tests-passed'] as const

function figuresOf({ result }: ActionStep): readonly unknown[] {
  return [result.conclusion, ...FIGURES.map((name) => result.outputs[name])]
}

it('a run of which only the failed leg was repeated is reported as if nothing had failed', async () => {
  const github = await start({ uniqueNames: 'run' })
  const good = await leg(github, { half: 0 })
  const failed = await leg(github, { half: 1, fails: true })
  const first = await report(github)
  expect([good, failed, first].map(({ result }) => result.conclusion)).toEqual([
    'success',
    'failure',
    'failure',
  ])
  const again = await leg(github, { half: 1, attempt: 2 })
  expect(annotationTexts(again)).toEqual([])
  const second = await report(github, { attempt: 2 })
  expect(annotationTexts(second)).toEqual([
    // The report of the first attempt has the name, as names are unique in this run.
    expect.stringMatching(/^warning: The artifact was uploaded as coverage-report-test\.2: /),
    expect.stringMatching(/^notice: A job left no data in the newest[^]*test \(1\): attempt 1 of 2/),
  ])

  // The same legs, none of which ever failed.
  const other = await start()
  const legs = github.artifacts.filter(({ name }) => name.startsWith('covdata-'))
  expect(legs).toHaveLength(2)
  for (const { name, bytes } of legs) other.addArtifact({ name, bytes })
  const expected = await report(other, { attempt: 2 })
  expect(figuresOf(second)).toEqual(figuresOf(expected))
  expect(figuresOf(second)[0]).toBe('success')
  const [, run] = github.checkRuns
  expect(run).toMatchObject({ name: 'Go integration coverage', conclusion: 'success' })

  // Where names are unique in an attempt only, the run has both artifacts of the leg, and the newest counts.
  const both = await start()
  for (const [index, { name, bytes }] of legs.entries()) {
    if (index === 1) both.addArtifact({ name, bytes: Buffer.alloc(10) })
    both.addArtifact({ name, bytes, attempt: index + 1 })
  }
  expect(figuresOf(await report(both, { attempt: 2 }))).toEqual(figuresOf(expected))

  // Two jobs took the attempt into their names, so that nothing replaces the data of the first one.
  const named = await start()
  const [one, two] = legs
  const old = await leg(named, {
    half: 1,
    fails: true,
    inputs: { 'artifact-name': 'covdata-2-of-attempt-1' },
  })
  expect(old.result.conclusion).toBe('failure')
  named.addArtifact({ name: 'covdata-1-of-attempt-1', bytes: one?.bytes ?? Buffer.alloc(0) })
  named.addArtifact({ name: 'covdata-2-of-attempt-2', bytes: two?.bytes ?? Buffer.alloc(0), attempt: 2 })
  const third = await report(named, { attempt: 2 })
  expect(figuresOf(third)).toEqual(figuresOf(expected))
  expect(annotationTexts(third).join('\n')).toMatch(
    /not merged\n[^]*test \(2\): attempt 1; the data of attempt 2/,
  )
})

describe('two calls of a reusable workflow in one run', () => {
  it('with an id have artifacts, reports and check runs of their own', async () => {
    const github = await start()
    const calls = ['api', 'api-v2']
    const legs: ActionStep[] = []
    for (const [half, call] of calls.entries())
      legs.push(await leg(github, { half, call, inputs: { id: call } }))
    for (const [half, call] of calls.entries()) {
      const step = await report(github, { call, inputs: { id: call } })
      expect(annotationTexts(step)).toEqual([])
      expect(step.result.outputs.coverage).toBe(legs[half]?.result.outputs.coverage)
      expect(step.result.summary).toContain(`${call} / test (${half + 1})`)
    }
    expect(github.checkRuns.map(({ name }) => name)).toEqual(
      calls.map((call) => `Go integration coverage (${call})`),
    )
    const names = github.artifacts.map(({ name }) => name)
    expect(new Set(names).size).toBe(4)
    for (const call of calls) expect(names.filter((name) => name.includes(`-${call}.test-`))).toHaveLength(2)
    const whole = await report(github, { inputs: { 'check-run': 'false' } })
    for (const call of calls) expect(whole.result.summary).toContain(`${call} / test (`)
    // The reports have the same legs; each counts once, whether it is named in a report, by itself, or both.
    for (const pattern of ['coverage-report-*.*', '{coverage-report-*.*,covdata-*}']) {
      const inputs = { 'check-run': 'false', artifact: 'false', 'artifact-pattern': pattern }
      const again = await report(github, { inputs })
      expect(figuresOf(again)).toEqual(figuresOf(whole))
      expect(annotationTexts(again).filter((text) => !text.startsWith('notice'))).toEqual([])
    }
  })

  it('without one lose nothing, and the report says that they cannot be told apart', async () => {
    const github = await start()
    await leg(github, { call: 'one' })
    const second = await leg(github, { call: 'two' })
    expect(annotationTexts(second)).toEqual([
      expect.stringMatching(/^warning: The artifact was uploaded as covdata-test-\w{8}\.2: /),
    ])
    const step = await report(github, { call: 'two' })
    expect(step.result.conclusion).toBe('failure')
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(
        /^error: Jobs cannot be told apart\n[^]*test \(1\): 2 artifacts with different data[^]*its own id/,
      ),
    ])
  })
})
