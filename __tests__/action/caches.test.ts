/** Go's caches that the built action leaves alone, with its post step; caches.proof.test.ts has those that it hands on. */
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { QUICK_RELEASE, goEnv, goRoot } from '../helpers/toolchains.js'
import { github, round } from './caches.js'

/** The build cache of this machine, in which there is something by now. */
let goCache: string
beforeAll(async () => {
  const go = join(await goRoot(QUICK_RELEASE), 'bin', 'go')
  const { stdout } = await capture(go, ['env', 'GOCACHE'], { cwd: '.', env: await goEnv(QUICK_RELEASE) })
  goCache = stdout.trim()
})

it('a cache that is in use is left alone', async () => {
  const { step, post } = await round(goCache)
  expect(step.result.conclusion).toBe('success')
  expect(step.result.log).toContain(`${goCache} is not empty`)
  expect(post.conclusion).toBe('success')
  expect(github.requests).toEqual([])
})

it('caches that are turned off are left alone', async () => {
  const { step, post } = await round(goCache, { cache: 'false' })
  expect(step.result.state).toEqual({})
  expect(step.result.log).not.toContain('Restore the caches')
  expect(post.log).toBe('')
})
