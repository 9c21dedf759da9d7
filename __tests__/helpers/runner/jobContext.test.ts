import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { forkPullRequest } from '../github/events.js'
import { inTemporary } from '../temporary.js'
import { Job, type JobOptions } from './job.js'

describe('a step', () => {
  it('gets the event, the services and the strategy of its job', async () => {
    await inTemporary(async (root) => {
      const directory = join(root, 'action', 'sub')
      await mkdir(join(root, 'action', 'dist', 'report'), { recursive: true })
      await mkdir(directory)
      await writeFile(
        join(directory, 'action.yml'),
        "inputs: { strategy: { default: '${{ toJSON(strategy) }}' }, matrix: { default: '${{ toJson(matrix) }}' } }\nruns: { using: node24, main: ../dist/report/index.cjs }",
      )
      await writeFile(
        join(root, 'action', 'dist', 'report', 'index.cjs'),
        "console.log(JSON.stringify({ env: process.env, payload: require('node:fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8') }))",
      )
      const event = forkPullRequest()
      const run = async (options: Partial<JobOptions>): Promise<[Job, Record<string, string>]> => {
        const job = await Job.start({ root: join(root, 'runner'), ...options })
        const { output } = await job.run({ action: join(directory, 'action.yml') })
        const { env, payload } = JSON.parse(output) as { env: Record<string, string>; payload: string }
        return [job, { ...env, payload }]
      }
      const services = { GITHUB_API_URL: 'http://127.0.0.1:1/api', ACTIONS_RUNTIME_TOKEN: 'of.the.job' }
      const [job, env] = await run({ event, services, strategy: { 'job-index': 1, 'job-total': 3 } })
      expect(env).toMatchObject({ ...services, ...event.variables })
      expect(env.GITHUB_ACTION_PATH).toBe(directory)
      expect(JSON.parse(env.payload ?? '')).toEqual(event.payload)
      expect(JSON.parse(env.INPUT_STRATEGY ?? '')).toMatchObject({ 'job-index': 1, 'job-total': 3 })
      expect(job.environment()).toMatchObject({ GITHUB_API_URL: services.GITHUB_API_URL, ...event.variables })
      expect(job.environment()).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN')

      const [, alone] = await run({})
      expect(JSON.parse(alone.INPUT_STRATEGY ?? '')).toMatchObject({ 'job-index': 0, 'job-total': 1 })
      expect(alone.INPUT_MATRIX).toBe('null')
      expect(alone.payload).toBe('{}')
      const unreachable = Object.entries(alone).filter(([name]) =>
        /^(?:GITHUB_API|ACTIONS_.*)_URL$/.test(name),
      )
      expect(unreachable.length).toBeGreaterThan(3)
      expect(unreachable.filter(([, url]) => new URL(url).origin !== 'http://127.0.0.1:9')).toEqual([])
    })
  })

  it('has the token of its services masked', async () => {
    await inTemporary(async (root) => {
      await writeFile(join(root, 'action.yml'), 'runs: { using: node24, main: main.cjs }')
      await writeFile(join(root, 'main.cjs'), 'console.log(process.env.ACTIONS_RUNTIME_TOKEN)')
      const job = await Job.start({
        root: join(root, 'runner'),
        services: { ACTIONS_RUNTIME_TOKEN: 'of.the.job' },
      })
      expect((await job.run({ action: join(root, 'action.yml') })).log).toBe('***')
    })
  })

  it.each([
    ['success()', 'process.exitCode = 1', 'skipped'],
    ['success()', '', 'success'],
    ['always()', 'process.exitCode = 1', 'success'],
  ])('with post-if: %s and main %j has a post step that ends as %s', async (condition, main, conclusion) => {
    await inTemporary(async (root) => {
      const action = join(root, 'action.yml')
      await writeFile(
        action,
        `runs: { using: node24, main: main.cjs, post: post.cjs, post-if: '${condition}' }`,
      )
      await writeFile(join(root, 'main.cjs'), main)
      await writeFile(join(root, 'post.cjs'), "console.log('ran')")
      const job = await Job.start({ root: join(root, 'runner') })
      const result = await job.post(await job.run({ action }))
      expect({ conclusion: result.conclusion, output: result.output.trim() }).toEqual({
        conclusion,
        output: conclusion === 'skipped' ? '' : 'ran',
      })
    })
  })

  it('is refused if the condition of its post step is not known', async () => {
    await inTemporary(async (root) => {
      const action = join(root, 'action.yml')
      await writeFile(action, 'runs: { using: node24, main: main.cjs, post: post.cjs, post-if: cancelled() }')
      const job = await Job.start({ root: join(root, 'runner') })
      await expect(job.run({ action })).rejects.toThrow('post-if: cancelled()')
    })
  })
})
