/** The reusable workflow passes on inputs of the two actions: it must not change what they mean, nor forget any. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { MAX_SHARDS, parseShard } from '../../src/go/test/shard.js'
import { INPUTS } from '../../src/inputs/definitions.js'
import { PUBLISHING_INPUTS } from '../../src/inputs/publishingInputs.js'
import { REPORTING_INPUTS } from '../../src/inputs/reportInputs.js'
import { STORING_INPUTS } from '../../src/inputs/storingInputs.js'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
}

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly default: string | boolean | number }>>
      readonly outputs: Readonly<Record<string, { readonly value: string }>>
    }
  }
  readonly permissions?: object
  readonly jobs: Readonly<Record<'shards' | 'measure' | 'publish', Job>>
}

interface Job {
  readonly if?: string
  readonly strategy?: { readonly matrix: Readonly<Record<string, string>> }
  readonly steps: readonly Step[]
  readonly permissions?: object
  readonly outputs?: Readonly<Record<string, string>>
}

/** What only this workflow has; docs/reusable-workflow.md describes them. */
const OWN = ['go-versions', 'runs-on', 'shards', 'publish-runs-on']
/** Set by the workflow itself. */
const SET = ['go-version', 'shard', 'check-run']

let workflow: Workflow
let text: string
beforeAll(async () => {
  text = await readFile(join(ROOT, '.github', 'workflows', 'measure.yml'), 'utf8')
  workflow = parse(text) as Workflow
})

function withOf(job: 'measure' | 'publish'): Readonly<Record<string, unknown>> {
  return workflow.jobs[job].steps.find(({ uses }) => uses?.startsWith('OWNER/'))?.with ?? {}
}

it('every input has the default of the action that it is passed on to, and is passed on', () => {
  const actions = [...INPUTS, ...PUBLISHING_INPUTS, ...STORING_INPUTS, ...REPORTING_INPUTS]
  const passed = { ...withOf('measure'), ...withOf('publish') }
  for (const [name, input] of Object.entries(workflow.on.workflow_call.inputs)) {
    if (OWN.includes(name)) continue
    expect([name, String(input.default)]).toEqual([name, actions.find((each) => each.name === name)?.default])
    expect([name, passed[name]]).toEqual([name, expect.stringContaining(`inputs.${name}`)])
  }
})

it('each action gets only inputs that it has', () => {
  const names = (inputs: readonly { readonly name: string }[]) => inputs.map(({ name }) => name)
  expect(names([...INPUTS, ...PUBLISHING_INPUTS, ...STORING_INPUTS])).toEqual(
    expect.arrayContaining(Object.keys(withOf('measure'))),
  )
  expect(names(REPORTING_INPUTS)).toEqual(expect.arrayContaining(Object.keys(withOf('publish'))))
  const unknown = Object.keys({ ...withOf('measure'), ...withOf('publish') }).filter(
    (name) => !SET.includes(name) && !Object.hasOwn(workflow.on.workflow_call.inputs, name),
  )
  expect(unknown).toEqual([])
})

it('every output is that of the report under the same name, and the figures and the verdict are among them', async () => {
  const action = parse(await readFile(join(ROOT, 'report', 'action.yml'), 'utf8')) as {
    readonly outputs: object
  }
  const names = Object.keys(workflow.on.workflow_call.outputs)
  expect(names).toEqual(['coverage', 'patch-coverage', 'passed', 'check-run-url'])
  for (const name of names) {
    expect(workflow.on.workflow_call.outputs[name]?.value).toBe(`\${{ jobs.publish.outputs.${name} }}`)
    expect(workflow.jobs.publish.outputs?.[name]).toBe(`\${{ steps.report.outputs.${name} }}`)
    expect(action.outputs).toHaveProperty([name])
  }
})

it('the job that measures can only read, the one that publishes runs nothing but the report, and both actions are of one commit', () => {
  expect(workflow.jobs.shards.permissions).toEqual({})
  expect(workflow.jobs.measure.permissions).toEqual({ actions: 'read', contents: 'read' })
  // The caller says what this one may do, so nothing may stand between them.
  expect([workflow.permissions, workflow.jobs.publish.permissions]).toEqual([undefined, undefined])
  expect(workflow.jobs.publish.steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
    'OWNER/go-integration-coverage/report',
  ])
  const pins = [...text.matchAll(/OWNER\/go-integration-coverage(?:\/report)?@([0-9a-f]{40}) # (\S+)/g)]
  expect(pins).toHaveLength(2)
  expect(new Set(pins.map(([, commit, version]) => `${commit ?? ''} ${version ?? ''}`)).size).toBe(1)
})

it('the job that measures compares with the base and the baseline of the caller if it chooses tests by them', () => {
  for (const name of ['base', 'baseline']) {
    expect(withOf('measure')[name]).toBe(`\${{ inputs.impact && inputs.${name} || '' }}`)
    expect(withOf('publish')[name]).toBe(`\${{ inputs.${name} }}`)
  }
})

it('the clone has the whole history if tests are chosen by a baseline, and one commit otherwise', () => {
  const [checkout] = workflow.jobs.measure.steps
  expect(checkout?.with).toEqual({
    'persist-credentials': false,
    'fetch-depth': "${{ inputs.impact && '0' || '1' }}",
  })
})

describe('the job that lists the shards', () => {
  /** Runs its script, as a runner would, with that input. */
  async function listed(shards: string): Promise<{ readonly output: string; readonly said: string }> {
    return inTemporary(async (directory) => {
      const file = join(directory, 'output')
      await writeFile(file, '')
      const script = workflow.jobs.shards.steps[0]?.run ?? ''
      const { stdout } = await capture('bash', ['-eo', 'pipefail', '-c', script], {
        cwd: directory,
        env: { ...process.env, SHARDS: shards, GITHUB_OUTPUT: file },
      })
      return { output: await readFile(file, 'utf8'), said: stdout }
    })
  }

  it.each([2, 3, MAX_SHARDS])('names each of %d shards once, as the action reads them', async (total) => {
    const { output, said } = await listed(String(total))
    const list = JSON.parse(output.replace(/^list=/, '')) as readonly string[]
    expect(list.map(parseShard)).toEqual(Array.from({ length: total }, (_, i) => ({ index: i + 1, total })))
    expect(said).toBe('')
  })

  it.each(['0', '-1', '2.5', String(MAX_SHARDS + 1), '1000', ''])(
    'refuses %p and says why',
    async (shards) => {
      const { output, said } = await listed(shards)
      expect(output).toBe('')
      expect(said).toContain(`::error::The input shards has to be a whole number from 1 to ${MAX_SHARDS}.`)
    },
  )

  it('is skipped for one shard, and no job measures if it fails', () => {
    expect(workflow.jobs.shards.if).toBe('${{ inputs.shards != 1 }}')
    expect(workflow.jobs.measure.if).toContain("needs.shards.result != 'failure'")
    expect(workflow.jobs.measure.strategy?.matrix.shard).toContain('needs.shards.outputs.list')
    expect(withOf('measure').shard).toBe('${{ matrix.shard }}')
  })
})

it('docs/reusable-workflow.md names every input and output', async () => {
  const page = await readFile(join(ROOT, 'docs', 'reusable-workflow.md'), 'utf8')
  const { inputs, outputs } = workflow.on.workflow_call
  for (const name of Object.keys({ ...inputs, ...outputs })) expect(page).toContain(`\`${name}\``)
  const [, table = ''] = page.split(/^## Permissions$/m)
  for (const [name, level] of Object.entries(workflow.jobs.measure.permissions ?? {}))
    expect(table).toMatch(new RegExp(`^\\| \`${name}: ${String(level)}\` +\\| measuring`, 'm'))
})
