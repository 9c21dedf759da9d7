/** @module Steps of the built action that use Go's caches, each with its post step; the parts have tests of their own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import { type ActionStep, ActionSteps } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { StepResult } from '../helpers/runner/job.js'

const event = events.push()
/** @actions/cache does not quote the tar command line that it builds, so the workspace's path must have no space. */
const steps = new ActionSteps('action-step-')
export let github: GitHub
/** A module cache that is in use, whatever this machine has. */
let modules: string

beforeAll(async () => {
  github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  modules = await mkdtemp(join(tmpdir(), 'modules-'))
  await writeFile(join(modules, 'in use'), '')
})
afterAll(async () => {
  await github.close()
  await steps.clean()
  await rm(modules, { recursive: true })
})

export interface Round {
  readonly step: ActionStep
  readonly post: StepResult
}

/** @param goCache the cache's location: its path is part of what identifies an entry */
export async function round(goCache: string, inputs: Readonly<Record<string, string>> = {}): Promise<Round> {
  const step = await steps.run('__tests__/fixtures/prebuilt', {
    // No go test: it would compile more of the standard library.
    with: { artifact: 'false', 'check-run': 'false', command: 'greet Ada', ...inputs },
    job: { event, services: github.variables(), env: { GOCACHE: goCache, GOMODCACHE: modules } },
  })
  return { step, post: await step.job.post(step.result) }
}
