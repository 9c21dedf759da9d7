/** The YAML in README.md and docs can be parsed, uses inputs that exist, and pins every action by its commit. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { capture } from '../../src/process/exec.js'
import { ROOT } from '../helpers/chain.js'
import { inTemporary } from '../helpers/temporary.js'

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, unknown>>
}
interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
}
/** A job with steps, or one that calls a workflow. */
interface Job extends Step {
  readonly steps?: readonly Step[]
}
interface Example {
  readonly name: string
  readonly text: string
}

/** Our actions, and the file that defines the inputs of each. */
const OURS: Readonly<Record<string, string>> = {
  'OWNER/go-integration-coverage': 'action.yml',
  'OWNER/go-integration-coverage/report': 'report/action.yml',
  'OWNER/go-integration-coverage/build': 'build/action.yml',
  'OWNER/go-integration-coverage/collect': 'collect/action.yml',
  'OWNER/go-integration-coverage/.github/workflows/measure.yml': '.github/workflows/measure.yml',
}
const PINNED = /^\s*(?:- )?uses: [\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+(?:-[\w.]+)?$/

const actions = new Map<string, Action>()
let workflows: readonly Example[]
let parts: readonly Example[]

beforeAll(async () => {
  for (const path of Object.values(OURS))
    actions.set(path, actionIn(await readFile(join(ROOT, path), 'utf8')))
  await inTemporary(async (out) => {
    await extract(ROOT, out)
    workflows = await examplesIn(join(out, 'workflows'))
    parts = await examplesIn(join(out, 'parts'))
  })
})

/** An action, or a workflow that can be called: both have inputs and outputs. */
function actionIn(text: string): Action {
  const { on, ...action } = parse(text) as Action & { readonly on?: { readonly workflow_call: Action } }
  return on?.workflow_call ?? action
}

async function extract(root: string, out: string): Promise<void> {
  const script = join(ROOT, 'scripts', 'examples.mjs')
  const { exitCode, stderr } = await capture(process.execPath, [script, out], { cwd: root, env: process.env })
  if (exitCode !== 0) throw new Error(stderr)
}

async function examplesIn(directory: string): Promise<readonly Example[]> {
  const names = await readdir(directory)
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(directory, name), 'utf8') })),
  )
}

function stepsOf({ text }: Example): readonly Step[] {
  return Object.values((parse(text) as Workflow).jobs ?? {}).flatMap((job) => job.steps ?? job)
}

/** `README.md-31.yml: uses OWNER/… with no-such-input` for each input that our action files do not define. */
function unknownInputs(example: Example): readonly string[] {
  return stepsOf(example).flatMap((step) => {
    const [action = ''] = step.uses?.split('@') ?? []
    const known = actions.get(OURS[action] ?? '')?.inputs
    if (known === undefined) return []
    return Object.keys(step.with ?? {})
      .filter((input) => !(input in known))
      .map((input) => `${example.name}: ${action} with ${input}`)
  })
}

/** Outputs of our steps that a later step reads and that do not exist. */
function unknownOutputs(example: Example): readonly string[] {
  return stepsOf(example).flatMap(({ id, uses }) => {
    const known = actions.get(OURS[uses?.split('@')[0] ?? ''] ?? '')?.outputs
    if (id === undefined || known === undefined) return []
    return [...example.text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].flatMap(
      ([, output = '']) => (output in known ? [] : [`${example.name}: ${id} has no ${output}`]),
    )
  })
}

function reportsOnOtherRun(example: Example): boolean {
  return stepsOf(example).some((step) => step.with?.['run-id'] !== undefined)
}

/** Lines that use an action by anything but a commit followed by its version. */
function unpinned({ name, text }: Example): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /\buses:/.test(line) && !PINNED.test(line))
    .map((line) => `${name}: ${line.trim()}`)
}

describe('the whole workflows in README and docs', () => {
  it('exist in both and use all actions', () => {
    expect(workflows.map(({ name }) => name.replace(/-\d+\.yml$/, '')).sort()).toEqual(
      expect.arrayContaining(['README.md', 'docs-on-github.md']),
    )
    const used = new Set(workflows.flatMap(stepsOf).flatMap((step) => step.uses?.split('@')[0] ?? []))
    expect([...used]).toEqual(expect.arrayContaining(Object.keys(OURS)))
  })

  it('run on pushes and pull requests, without permissions that no job needs', () => {
    for (const example of workflows) {
      const { on, permissions } = parse(example.text) as Workflow
      const { name } = example
      expect({ name, permissions }).toEqual({ name, permissions: {} })
      if (reportsOnOtherRun(example)) continue
      expect({ name, on }).toEqual({ name, on: { push: { branches: ['main'] }, pull_request: null } })
    }
  })

  it('do nothing but report if they run with a token of the repository on what a fork left', () => {
    const reporting = workflows.filter(reportsOnOtherRun)
    expect(reporting.map(({ text }) => Object.keys((parse(text) as { on: object }).on))).toEqual(
      expect.arrayContaining([['workflow_run'], ['workflow_dispatch']]),
    )
    for (const example of reporting)
      expect(stepsOf(example).map(({ uses }) => uses?.split('@')[0])).toEqual([
        'OWNER/go-integration-coverage/report',
      ])
  })

  it('use inputs and outputs that exist', () => {
    expect(workflows.flatMap(unknownInputs)).toEqual([])
    expect(workflows.flatMap(unknownOutputs)).toEqual([])
  })

  it('pin every action by a commit and name its version', () => {
    expect(workflows.flatMap(unpinned)).toEqual([])
  })
})

it('parts of workflows can be parsed and pin every action too', () => {
  for (const { text } of parts) expect(() => parse(text) as unknown).not.toThrow()
  expect(parts.flatMap(unpinned)).toEqual([])
})

it('our own workflows pin every action except those of this repository', async () => {
  const own = await examplesIn(join(ROOT, '.github', 'workflows'))
  expect(own.length).toBeGreaterThan(0)
  const foreign = own.map(({ name, text }) => ({ name, text: text.replace(/^.*uses: \.\/.*$/gm, '') }))
  expect(foreign.flatMap(unpinned)).toEqual([])
})

describe('the extraction of examples', () => {
  /** The files extracted from a README.md with that text. */
  async function extracted(readme: string): Promise<readonly (readonly Example[])[]> {
    return inTemporary(async (root) => {
      await mkdir(join(root, 'docs'))
      await writeFile(join(root, 'README.md'), readme)
      const out = join(root, 'out')
      await extract(root, out)
      return [await examplesIn(join(out, 'workflows')), await examplesIn(join(out, 'parts'))]
    })
  }

  it('distinguishes workflows from parts of one and keeps line numbers', async () => {
    const text = 'One\n\n```yaml\na: 1\n```\n\n- two\n\n  ```yml\n  b:\n    c: 2\n  ```\n\n```sh\nyaml\n```\n'
    expect(await extracted(text)).toEqual([
      [{ name: 'README.md-4.yml', text: '\n\n\na: 1\n' }],
      [{ name: 'README.md-10.yml', text: `${'\n'.repeat(9)}b:\n  c: 2\n` }],
    ])
  })

  it('rejects a block without an end', async () => {
    await expect(extracted('```yaml\na: 1\n')).rejects.toThrow(
      'README.md: 1 YAML blocks begin, and 0 of them',
    )
  })

  it('is checked for the mistakes that it should reveal', () => {
    const bad: Example = {
      name: 'bad.yml',
      text: `jobs:
  test:
    steps:
      - id: coverage
        uses: OWNER/go-integration-coverage@v1
        with:
          treshold: 'total: 80'
      - run: echo '\${{ steps.coverage.outputs.percent }}'
`,
    }
    expect(unknownInputs(bad)).toEqual(['bad.yml: OWNER/go-integration-coverage with treshold'])
    expect(unknownOutputs(bad)).toEqual(['bad.yml: coverage has no percent'])
    expect(unpinned(bad)).toEqual(['bad.yml: uses: OWNER/go-integration-coverage@v1'])
  })
})
