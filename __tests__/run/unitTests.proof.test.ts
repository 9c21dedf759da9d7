/** Whole runs with `unit-tests: true`, compared with the same runs without and with Go's own covdata. */
import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fourFigures } from '../../src/coverage/unitTests.js'
import { isGreen } from '../../src/gates/verdict.js'
import { Chain, type ChainRun, codes } from '../helpers/chain.js'
import { fourByFile } from '../helpers/fourFigures.js'
import { mergedReport } from '../helpers/merged.js'
import { QUICK_RELEASE, goEnv, goRoot } from '../helpers/toolchains.js'

const chain = new Chain()
let module: string
let withUnits: ChainRun

beforeAll(async () => {
  module = await chain.copy('__tests__/fixtures/unit-tests')
  withUnits = await run({ 'unit-tests': 'true' })
})
afterAll(() => chain.clean())

async function run(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<ChainRun> {
  return chain.run(module, { inputs: { 'go-version': QUICK_RELEASE, ...inputs }, env })
}

async function textfmt(directory: string): Promise<string> {
  const go = join(await goRoot(QUICK_RELEASE), 'bin', 'go')
  const profile = `${directory}.txt`
  const args = ['tool', 'covdata', 'textfmt', `-i=${directory}`, `-o=${profile}`]
  await promisify(execFile)(go, args, { cwd: module, env: await goEnv(QUICK_RELEASE) })
  return readFile(profile, 'utf8')
}

describe('a run with unit tests', () => {
  it('passes, and counts four figures per file as Go’s own tools find them in the three directories', async () => {
    const { report, outDirectory } = withUnits
    expect([isGreen(report), codes(report)]).toEqual([true, []])
    const [binaries = '', tests = '', unit = ''] = await Promise.all(
      ['binaries', 'tests', 'unit'].map((name) => textfmt(join(outDirectory, 'covdata', name))),
    )
    const expected = fourByFile([binaries, tests], unit)
    const ran = report.suite?.packages.flatMap((pkg) => pkg.tests) ?? []
    expect(ran.filter(({ unit }) => unit !== true).map(({ name }) => name)).toEqual(['TestPrice'])
    const files = report.coverage.packages.flatMap((pkg) => pkg.files)
    expect(new Map(files.map(({ path, tallies }) => [path, fourFigures(tallies)]))).toEqual(expected)
    // A unit test starts the binary without arguments, once without any environment: that is no integration test.
    expect(expected.get('example.com/desk/main.go')).toEqual({
      integrationOnly: 1,
      unitOnly: 2,
      both: 1,
      neither: 0,
    })
  })

  it.each(['', '-tags=integration'])(
    'says that no test ran if all files of the module with the tests have the tags, with GOFLAGS=%s',
    async (GOFLAGS) => {
      const copy = await chain.copy('__tests__/fixtures/unit-tests')
      await mkdir(join(copy, 'system'))
      await writeFile(join(copy, 'system', 'go.mod'), 'module example.com/desk/system\n\ngo 1.20\n')
      const start = 'if err := exec.Command("desk").Run(); err == nil { t.Fatal("no usage") }'
      await writeFile(
        join(copy, 'system', 'desk_test.go'),
        `//go:build integration\n\npackage system\n\nimport (\n"os/exec"\n"testing"\n)\n\nfunc TestDesk(t *testing.T) {\n${start}\n}\n`,
      )
      const inputs = { 'go-version': QUICK_RELEASE, 'unit-tests': 'true', 'test-directory': 'system' }
      const { report } = await chain.run(copy, { inputs, env: { GOFLAGS } })
      expect(isGreen(report)).toBe(false)
      expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
        { code: 'no-test-ran', title: 'Unit tests: No test ran' },
      ])
    },
  )

  it('has the tests of both, and the same figures and findings of integration tests as without', async () => {
    const without = await run({})
    const names = ({ report }: ChainRun): readonly string[] =>
      (report.suite?.packages ?? []).flatMap(({ tests }) => tests.map(({ name }) => name))
    expect(names(without)).toEqual(['TestPrice'])
    expect(names(withUnits)).toEqual(['TestSum', 'TestUsage', 'TestPrice', 'TestOf', 'TestParse'])
    expect(withUnits.report.coverage).toMatchObject({ ...without.report.coverage, reach: expect.anything() })
    expect(withUnits.report.binaries).toEqual(without.report.binaries)
    expect(without.report.coverage.unitTests).toBeUndefined()
  })

  it('counts what it is given of unit tests as it counts those that it runs', async () => {
    const unit = join(withUnits.outDirectory, 'covdata', 'unit')
    await textfmt(unit)
    const { report, outDirectory } = await run({ unit: `${unit}\n${unit}.txt` })
    expect([isGreen(report), codes(report)]).toEqual([true, []])
    const four = ({ coverage }: ChainRun['report']) =>
      coverage.packages.map(({ tallies }) => fourFigures(tallies))
    expect(four(report)).toEqual(four(withUnits.report))
    expect(report.coverage.unitTests?.packages).toHaveLength(1)
    const directories = [join(outDirectory, 'covdata')]
    expect(four(await mergedReport({ directories, outDirectory: undefined, version: '0' }))).toEqual(
      four(report),
    )
  })

  it('fails if a unit test fails, and says which part failed', async () => {
    const { report } = await run({ 'unit-tests': 'true' }, { DESK_FAIL: '1' })
    expect(isGreen(report)).toBe(false)
    expect(report.findings.map(({ code, title, evidence }) => [code, title, evidence])).toEqual([
      ['tests-failed', 'Unit tests: 1 test failed', ['example.com/desk/audit TestSum']],
    ])
    expect(report.coverage.tallies.together).toEqual(withUnits.report.coverage.tallies.together)
  })

  it('runs no integration test as a unit test if GOFLAGS has the tags, and lists what only unit tests link', async () => {
    const command = 'desk small > /dev/null'
    const { report } = await run({ 'unit-tests': 'true', command }, { GOFLAGS: '-tags=integration' })
    expect([isGreen(report), codes(report)]).toEqual([true, []])
    const ran = (report.suite?.packages ?? []).filter(({ tests }) => tests.length > 0)
    expect(ran.map(({ importPath }) => importPath)).toEqual([
      'example.com/desk/audit',
      'example.com/desk/price',
    ])
    expect(report.coverage.notLinked).toEqual(['example.com/desk/audit'])
    expect(
      report.coverage.unitTests?.packages.map(({ importPath, tallies }) => [importPath, tallies.together]),
    ).toEqual([['example.com/desk/audit', { covered: 4, total: 5 }]])
  })

  it('keeps what unit tests covered when its data is merged', async () => {
    const directories = [join(withUnits.outDirectory, 'covdata')]
    const { coverage } = await mergedReport({ directories, outDirectory: undefined, version: '0' })
    expect(coverage.tallies).toEqual(withUnits.report.coverage.tallies)
    expect(coverage.packages.map(({ tallies }) => fourFigures(tallies))).toEqual(
      withUnits.report.coverage.packages.map(({ tallies }) => fourFigures(tallies)),
    )
  })
})
