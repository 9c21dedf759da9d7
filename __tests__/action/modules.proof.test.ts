/** The actions on a monorepo with a go.work: nothing is configured, and there is one verdict on all modules. */
import { execFileSync } from 'node:child_process'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from '@jest/globals'
import { type ActionStep, ActionSteps, reportErrors } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'

const steps = new ActionSteps()
let github: GitHub | undefined
afterEach(async () => github?.close())
afterAll(() => steps.clean())

async function modulesOf({ result }: ActionStep): Promise<unknown> {
  const text = await readFile(result.outputs['report-json'] ?? '', 'utf8')
  return (JSON.parse(text) as { readonly modules: unknown }).modules
}

it('a workspace has one artifact, one check run with paths of the repository, and one merged report', async () => {
  const event = events.push()
  github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  const services = github.variables()
  const step = await steps.run('__tests__/fixtures/monorepo', {
    with: { cache: 'false', annotations: 'all', threshold: 'package ./services/...: 50' },
    job: { event, services, env: { GOWORK: '' } },
    prepare: async (workspace) => {
      await appendFile(
        join(workspace, 'services', 'worker', 'main.go'),
        '\nfunc idle() int {\n\treturn 1\n}\n',
      )
      execFileSync('git', ['init', '--quiet'], { cwd: workspace })
    },
  })
  expect(step.result).toMatchObject({ conclusion: 'success', outputs: { passed: 'true', coverage: '92.9' } })
  expect(await reportErrors(step)).toEqual([])
  expect(await modulesOf(step)).toMatchObject([
    { path: 'example.com/mono/e2e', dir: 'e2e', total: 0, tests: { pass: 2 } },
    { path: 'example.com/mono/lib', dir: 'lib', covered: 4, tests: { pass: 0 } },
    { path: 'example.com/mono/services/api', dir: 'services/api', covered: 4, tests: { pass: 1 } },
    { path: 'example.com/mono/services/worker', dir: 'services/worker', covered: 5, total: 6 },
    { path: 'example.com/mono/tools', dir: 'tools', total: 0, tests: { pass: 0 } },
  ])
  expect(step.result.summary).toContain('| `services/worker` | 5/6 | 1 passed | 83.3% |')
  const [run, ...others] = github.checkRuns
  expect(others).toEqual([])
  expect(run).toMatchObject({ name: 'Go integration coverage', conclusion: 'success' })
  expect(run?.annotations).toContainEqual(
    expect.objectContaining({ path: 'services/worker/main.go', end_line: 23 }),
  )
  expect(github.artifacts).toHaveLength(1)

  const merged = await steps.report({ job: { event, services } })
  expect(merged.result).toMatchObject({ conclusion: 'success', outputs: { coverage: '92.9' } })
  expect(await reportErrors(merged)).toEqual([])
  expect(await modulesOf(merged)).toMatchObject([
    { dir: 'e2e', tests: { pass: 2 } },
    { dir: 'lib', covered: 4 },
    { dir: 'services/api', covered: 4 },
    { dir: 'services/worker', covered: 5, total: 6 },
    { dir: 'tools', total: 0 },
  ])
  expect(github.checkRuns).toHaveLength(2)
})
