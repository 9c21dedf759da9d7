/** @module The ways in which Go tests start their binary: each works without configuration. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { Chain, codes, figures, treeOf } from '../helpers/chain.js'

export const chain = new Chain()
afterAll(() => chain.clean())

/** A run on a copy of a fixture, with the files before and after it. */
export async function runFixture(name: string, goVersion: string, inputs: Record<string, string> = {}) {
  const module = await chain.copy(`__tests__/fixtures/${name}`)
  if (name === 'bindir') await rm(join(module, 'bin'), { recursive: true, force: true })
  const before = await treeOf(module)
  const result = await chain.run(module, { inputs: { 'go-version': goVersion, ...inputs } })
  return { ...result, before, after: await treeOf(module) }
}

/** Tests of the two ways that most suites use. */
export function measuresCommonWays(goVersion: string): void {
  it('measures a binary found on PATH, by the tagged tests only', async () => {
    const { report, before, after } = await runFixture('prebuilt', goVersion)
    expect(report.go?.version).toBe(goVersion)
    expect(report.suite).toMatchObject({ passed: true, leftOut: 1 })
    const names = report.suite?.packages.flatMap((pkg) => pkg.tests.map((test) => test.name))
    expect(names?.filter((name) => !name.includes('/')).sort()).toEqual([
      'ExampleShout',
      'FuzzFor',
      'TestGreet',
      'TestGreetLoud',
    ])
    expect(report.coverage.sources).toEqual(['binaries', 'tests'])
    expect(figures(report)).toEqual(['cmd/greet 7/9', 'greeting 3/4', 'total 10/13'])
    expect(report.coverage.tallies.bySource).toEqual([
      { covered: 10, total: 13 },
      { covered: 3, total: 13 },
    ])
    expect(report.binaries).toMatchObject([{ name: 'greet', origin: 'built', processes: 2 }])
    expect(codes(report)).toEqual([])
    expect(after).toEqual(before)
  })

  it('instruments what the tests build: go build in TestMain, go run, go build of a file', async () => {
    const { report, before, after } = await runFixture('testmain-build', goVersion)
    expect(figures(report)).toEqual(['cmd/greet 9/9', 'greeting 3/4', 'total 12/13'])
    expect(report.binaries).toMatchObject([{ name: 'greet', processes: 3 }])
    expect(report.suite?.passed).toBe(true)
    expect(after).toEqual(before)
  })
}

/** Tests of less common ways. */
export function measuresOtherWays(goVersion: string): void {
  it('measures testscript, which starts the test binary again as the binary under test', async () => {
    const { report } = await runFixture('testscript', goVersion)
    expect(figures(report)).toEqual(['cmd/greet 9/11', 'greeting 2/4', 'total 11/15'])
    expect(report.coverage.tallies.bySource[0]).toEqual({ covered: 11, total: 15 })
    expect(codes(report)).toEqual(['run-as-test-binary'])
    expect(report.binaries).toMatchObject([
      { name: 'greet', processes: 2, tally: { covered: 11, total: 15 } },
    ])
    expect(report.processes.map((process) => process.command)).toContain('greet (test binary)')
  })

  it('measures a library through its test process, with a notice', async () => {
    const { report } = await runFixture('inprocess', goVersion)
    expect(figures(report)).toEqual(['. 4/6', 'total 4/6'])
    expect(report.coverage.sources).toEqual(['tests'])
    expect(codes(report)).toEqual(['no-main-package'])
  })

  it('finds binaries at a fixed place', async () => {
    const { report, before, after } = await runFixture('bindir', goVersion, { 'bin-dir': 'bin' })
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 2/4', 'total 8/13'])
    const name = process.platform === 'win32' ? 'greet.exe' : 'greet'
    expect(Object.keys(after).filter((file) => !(file in before))).toEqual([join('bin', name)])
  })

  it('tells binaries with the same name apart, with a notice', async () => {
    const { report } = await runFixture('clashing', goVersion)
    expect(report.binaries.map((binary) => [binary.name, binary.processes])).toEqual([
      ['cmd-a-tool', 1],
      ['cmd-b-tool', 1],
    ])
    expect(codes(report)).toEqual(['equal-program-names'])
  })

  it('leaves out the binaries of other modules and says so', async () => {
    const { report } = await runFixture('nested-module', goVersion)
    expect(figures(report)).toEqual(['cmd/relay 4/8', 'total 4/8'])
    expect(report.findings).toMatchObject([{ code: 'foreign-data', evidence: ['example.com/other'] }])
  })
}

/** What a library for tests builds by itself, with all that it needs. */
export function measuresGexec(goVersion: string): void {
  it('measures what gexec builds', async () => {
    const { report } = await runFixture('gexec', goVersion)
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 2/4', 'total 8/13'])
    expect(report.suite?.passed).toBe(true)
  })
}
