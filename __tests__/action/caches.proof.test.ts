/** Go's build cache handed from job to job by the built action and its post step. Go compiles its library into an empty one. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { annotationTexts } from '../helpers/actionSteps.js'
import { type Round, github, round } from './caches.js'

let goCache: string
beforeAll(async () => {
  goCache = await mkdtemp(join(tmpdir(), 'caches-'))
})
afterAll(async () => {
  await rm(goCache, { recursive: true, force: true })
})

async function onNewMachine(): Promise<Round> {
  await rm(goCache, { recursive: true, force: true })
  return round(goCache)
}

it('what one job built is saved; the next job builds with it and has nothing to save', async () => {
  const first = await onNewMachine()
  expect(first.step.result.conclusion).toBe('success')
  expect(annotationTexts(first.step)).toEqual([])
  const builds = (): readonly string[] =>
    github.caches.map((cache) => cache.key).filter((key) => key.startsWith('go-integration-coverage-build-'))
  expect(builds()).toHaveLength(1)
  expect(builds()[0]).toMatch(/go1\.26\.8-/)
  const [key] = builds()
  const second = await onNewMachine()
  expect(second.step.result.log).toContain(`restored from ${key ?? ''}`)
  expect(second.step.result.outputs.coverage).toBe(first.step.result.outputs.coverage)
  expect([second.post.conclusion, ...annotationTexts({ ...second.step, result: second.post })]).toEqual([
    'success',
  ])
  expect(builds()).toEqual([key])
})
