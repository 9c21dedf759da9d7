/** Go's caches handed from job to job by the built action and its post step; the parts have tests of their own. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { type ActionStep, ActionSteps, annotationTexts } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { StepResult } from '../helpers/runner/job.js'

const event = events.push()
/** @actions/cache does not quote the tar command line that it builds, so the workspace's path must have no space. */
const steps = new ActionSteps('action-step-')
let github: GitHub
/** The cache's location: its path is part of what identifies an entry. */
let goCache: string
/** A module cache that is in use, whatever this machine has. */
let modules: string

beforeAll(async () => {
  github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  goCache = await mkdtemp(join(tmpdir(), 'caches-'))
  modules = await mkdtemp(join(tmpdir(), 'modules-'))
  await writeFile(join(modules, 'in use'), '')
})
afterAll(async () => {
  await github.close()
  await steps.clean()
  for (const directory of [goCache, modules]) await rm(directory, { recursive: true, force: true })
})

interface Round {
  readonly step: ActionStep
  readonly post: StepResult
}

async function round(inputs: Readonly<Record<string, string>> = {}, empty = true): Promise<Round> {
  if (empty) await rm(goCache, { recursive: true, force: true })
  const step = await steps.run('__tests__/fixtures/prebuilt', {
    // No go test: it would compile more of the standard library.
    with: { artifact: 'false', 'check-run': 'false', command: 'greet Ada', ...inputs },
    job: { event, services: github.variables(), env: { GOCACHE: goCache, GOMODCACHE: modules } },
  })
  return { step, post: await step.job.post(step.result) }
}

it('what one job built is saved; the next job builds with it and has nothing to save', async () => {
  const first = await round()
  expect(first.step.result.conclusion).toBe('success')
  expect(annotationTexts(first.step)).toEqual([])
  const builds = (): readonly string[] =>
    github.caches.map((cache) => cache.key).filter((key) => key.startsWith('go-integration-coverage-build-'))
  expect(builds()).toHaveLength(1)
  expect(builds()[0]).toMatch(/go1\.26\.8-/)
  const [key] = builds()
  const second = await round()
  expect(second.step.result.log).toContain(`restored from ${key ?? ''}`)
  expect(second.step.result.outputs.coverage).toBe(first.step.result.outputs.coverage)
  expect([second.post.conclusion, ...annotationTexts({ ...second.step, result: second.post })]).toEqual([
    'success',
  ])
  expect(builds()).toEqual([key])
})

it('a cache that is in use is left alone', async () => {
  const before = github.requests.length
  const third = await round({}, false)
  expect(third.step.result.log).toContain(`${goCache} is not empty`)
  expect(await readdir(goCache)).not.toEqual([])
  const asked = github.requests.slice(before).map(({ path }) => path)
  expect(asked).toEqual([])
})

it('caches that are turned off are left alone', async () => {
  const { step, post } = await round({ cache: 'false' }, false)
  expect(step.result.state).toEqual({})
  expect(step.result.log).not.toContain('Restore the caches')
  expect(post.log).toBe('')
})
