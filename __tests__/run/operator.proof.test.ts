/** Whole runs of an operator whose tests drive its manager through an API server, and kill it: compared with Go's own tool. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isGreen } from '../../src/gates/verdict.js'
import type { InputName } from '../../src/inputs/definitions.js'
import { textProfile } from '../../src/report/text/coverageOut.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'
import { expectSameUnits, unitsOf } from '../helpers/sameUnits.js'
import { QUICK_RELEASE } from '../helpers/toolchains.js'

const chain = new Chain()
afterAll(() => chain.clean())

async function run(inputs: Partial<Record<InputName, string>>): Promise<ChainRun> {
  const module = await chain.copy('__tests__/fixtures/operator')
  return chain.run(module, {
    inputs: { 'go-version': QUICK_RELEASE, 'test-flags': '-timeout=2m', ...inputs },
  })
}

async function expectGosUnits({ report, outDirectory }: ChainRun): Promise<void> {
  const data = ['binaries', 'tests'].map((name) => join(outDirectory, 'covdata', name))
  await expectSameUnits(report, { go: QUICK_RELEASE, data })
}

/** The line of source where each unit that is not covered begins. */
async function uncovered({ report, module }: ChainRun): Promise<readonly string[]> {
  const missed = [...unitsOf(textProfile(report.coverage))].filter(([, isCovered]) => !isCovered)
  return Promise.all(
    missed.map(async ([unit]) => {
      const [, file = '', line = ''] = /^example\.com\/operator\/(.*):(\d+)\./.exec(unit) ?? []
      const source = (await readFile(join(module, file), 'utf8')).split('\n')
      return `${file}: ${source[Number(line) - 1]?.trim() ?? ''}`
    }),
  )
}

/** The conditions of the client that no test meets: a broken stream or answer, and a status that is refused. */
const MISSED = [
  '} else if err != nil {',
  'if err := handle(widget); err != nil {',
  'if err != nil {',
  '} else if answer.StatusCode != http.StatusOK {',
].map((line) => `internal/client/client.go: ${line}`)

describe('an operator whose manager is killed and started again', () => {
  let measured: ChainRun
  beforeAll(async () => {
    measured = await run({})
  })

  it('is green, with every statement that its managers executed and no other', async () => {
    const { report } = measured
    const tests = report.suite?.packages.flatMap((pkg) => pkg.tests)
    expect(tests?.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'TestReconcile pass',
      'TestRestart pass',
      'TestWithoutServer pass',
    ])
    expect([isGreen(report), codes(report)]).toEqual([true, ['process-ended-early']])
    expect(figures(report)).toEqual([
      'cmd/manager 9/9',
      'internal/api 5/5',
      'internal/client 18/22',
      'internal/controller 5/5',
      'total 37/41',
    ])
    expect(await uncovered(measured)).toEqual(MISSED)
    await expectGosUnits(measured)
  })

  it('has the processes of all its managers, and says how many statements only the killed ones executed', () => {
    const { report } = measured
    const processes = report.processes.map(({ command, ending }) => `${command}: ${ending ?? 'exited'}`)
    expect(processes.sort()).toEqual([
      'manager -server -name: exited',
      'manager -server -name: killed',
      'manager -server -name: killed',
      'manager -server: exited',
      'manager: exited',
    ])
    expect(report.keptStatements).toBe(2)
  })
})

it('an operator with Go’s unchanged runtime lacks exactly what only its killed managers executed', async () => {
  const measured = await run({ preserve: 'false' })
  expect(await uncovered(measured)).toEqual([
    'internal/api/widget.go: case s.Replicas < 0:',
    'internal/api/widget.go: case s.Replicas > 100:',
    ...MISSED,
  ])
  await expectGosUnits(measured)
})
