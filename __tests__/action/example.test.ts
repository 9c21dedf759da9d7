/** The action on the example, as a workflow uses it: nothing is configured and everything works. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { INPUTS } from '../../src/inputs/definitions.js'
import { PUBLISHING_INPUTS } from '../../src/inputs/publishingInputs.js'
import { HIDDEN_INPUTS, STORING_INPUTS } from '../../src/inputs/storingInputs.js'
import { type ActionStep, ActionSteps, STEP_GO, reportErrors } from '../helpers/actionSteps.js'
import { ROOT, treeOf } from '../helpers/chain.js'
import { readAction } from '../helpers/runner/actionFile.js'
import { goRoot } from '../helpers/toolchains.js'

const steps = new ActionSteps()
let step: ActionStep

beforeAll(async () => {
  // Defaults only: the toolchain line of go.mod selects the Go version.
  step = await steps.run('examples/shortener', { with: { 'go-version': '' } })
})
afterAll(() => steps.clean())

/** Runs a program as a later `run:` step of the job would. */
async function later(program: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd: step.workspace, env: { ...step.job.environment() }, maxBuffer: 1 << 26 }
  const { stdout } = await promisify(execFile)(program, [...args], options)
  return stdout.trim()
}

it('the step succeeds and sets every output of action.yml and no other', async () => {
  const { result } = step
  const action = await readAction(join(ROOT, 'action.yml'))
  expect({ conclusion: result.conclusion, exitCode: result.exitCode }).toEqual({
    conclusion: 'success',
    exitCode: 0,
  })
  expect(Object.keys(result.outputs).sort()).toEqual([...action.outputs].sort())
  expect(result.outputs).toMatchObject({
    passed: 'true',
    'tests-passed': 'true',
    'go-version': STEP_GO,
    coverage: expect.stringMatching(/^\d\d\.\d$/) as unknown,
  })
  expect(result.outputs.report).toBe(dirname(result.outputs['report-json'] ?? ''))
})

it('action.yml has the same inputs as the code', async () => {
  const action = await readAction(join(ROOT, 'action.yml'))
  const inputs = [...INPUTS, ...PUBLISHING_INPUTS, ...STORING_INPUTS, ...HIDDEN_INPUTS]
  expect([...action.inputs]).toEqual(inputs.map((input) => [input.name, input.default]))
})

it('the step sends the runner only its groups and its secret, and leaves no state and no process behind', () => {
  const { result } = step
  expect(result.commands.map(({ name, data }) => `${name} ${data}`.trim())).toEqual([
    expect.stringMatching(/^add-mask ghs_/),
    'group Set up Go',
    'endgroup',
    'group Build',
    'endgroup',
    'group Run the suite',
    'endgroup',
  ])
  expect(result.annotations).toEqual([])
  expect([result.state, result.matchers, result.artifacts, result.orphans]).toEqual([{}, [], '', []])
})

it('the step makes the selected Go available to later steps', async () => {
  const bin = join(await goRoot(STEP_GO), 'bin')
  expect(step.result.path).toEqual([bin])
  expect(step.result.env).toEqual({ GOTOOLCHAIN: 'local' })
  expect(step.job.environment().PATH?.split(delimiter)[0]).toBe(bin)
  expect(await later('go', 'env', 'GOVERSION', 'GOTOOLCHAIN')).toBe(`go${STEP_GO}\nlocal`)
})

it('the step reports the figures that go tool covdata prints for the data it leaves', async () => {
  const { outputs } = step.result
  const data = ['binaries', 'tests'].map((source) => join(outputs.covdata ?? '', source)).join()
  expect(await later('go', 'tool', 'covdata', 'func', `-i=${data}`)).toMatch(
    new RegExp(`total\\s+\\(statements\\)\\s+${outputs.coverage ?? 'no coverage'}%$`),
  )
  const profile = join(outputs.report ?? '', 'go.out')
  await later('go', 'tool', 'covdata', 'textfmt', `-i=${data}`, `-o=${profile}`)
  const units = (await readFile(profile, 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(' ').slice(1).map(Number))
  const sum = (chosen: typeof units): string =>
    String(chosen.reduce((total, [statements = 0]) => total + statements, 0))
  expect(outputs['total-statements']).toBe(sum(units))
  expect(outputs['covered-statements']).toBe(sum(units.filter(([, count = 0]) => count > 0)))
})

it('the step writes a valid report and shows the table in the summary and in the log', async () => {
  const { outputs, summary, log } = step.result
  const [covered, total] = [outputs['covered-statements'], outputs['total-statements']]
  expect(await reportErrors(step)).toEqual([])
  expect(summary).toBe(await readFile(join(outputs.report ?? '', 'summary.md'), 'utf8'))
  expect(summary).toContain(`✅ Go integration coverage: ${outputs.coverage ?? ''}%\n`)
  expect(summary).toContain(`${covered ?? ''} of ${total ?? ''} statements covered`)
  for (const name of ['./client', './cmd/linkctl', './cmd/linkd', './internal/api', './internal/store'])
    expect(summary).toMatch(new RegExp(`^\\| \`${name}\` \\| \`█+░*\` \\|.* \\d+/\\d+ \\|`, 'm'))
  expect(log).toContain(
    `coverage: ${outputs.coverage ?? ''}% of statements (${covered ?? ''}/${total ?? ''})`,
  )
})

it('README shows the table that a run prints', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8')
  const [, table] = /```text\n(package .*?)```/s.exec(readme) ?? []
  expect(table).toContain('./cmd/linkd')
  expect(step.result.log).toContain(table)
})

it('the step leaves the workspace unchanged and keeps the binaries outside of it', async () => {
  expect(await treeOf(step.workspace)).toEqual(await treeOf(join(ROOT, 'examples/shortener')))
  expect(await later(join(step.result.outputs.binaries ?? '', 'linkctl'), '-h').catch(String)).toMatch(
    /linkctl/i,
  )
})
