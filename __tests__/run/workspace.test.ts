/** Modules of a workspace (go.work): one of them, or all. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { UserError, describeError } from '../../src/support/errors.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'

const WORKSPACE = '__tests__/fixtures/workspace'
const chain = new Chain()
afterAll(() => chain.clean())

type Values = Readonly<Record<string, string>>

async function run(module: string, inputs: Values): Promise<ChainRun> {
  // The tests' own environment has GOWORK=off.
  return chain.run(module, { inputs: { 'go-version': '1.26.8', ...inputs }, env: { GOWORK: '' } })
}

async function refusal(module: string, inputs: Values): Promise<string> {
  const failure: unknown = await run(module, inputs).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(UserError)
  return describeError(failure)
}

describe('a module of a workspace', () => {
  it('is measured, with the modules that it knows only by the workspace linked', async () => {
    // Named, so that it comes before the `service` of many systems.
    const inputs = { 'working-directory': 'service', packages: '.' }
    const { report } = await run(await chain.copy(WORKSPACE), inputs)
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual(['service 1/1', 'total 1/1'])
    expect(codes(report)).toEqual(['workspace-module'])
    expect(report.findings[0]?.evidence).toEqual(['words'])
  })

  it('may be the only one, in the directory of go.work, and its binaries can have other names', async () => {
    const module = await chain.copy('__tests__/fixtures/prebuilt')
    await writeFile(join(module, 'go.work'), 'go 1.20\n\nuse .\n')
    const { report } = await run(module, { packages: 'hello=./cmd/greet,', command: 'hello Ada' })
    expect(figures(report)).toEqual(['cmd/greet 6/9', 'greeting 2/4', 'total 8/13'])
    expect(report.binaries).toMatchObject([
      { name: 'hello', importPath: 'example.com/prebuilt/cmd/greet', processes: 1 },
    ])
    expect(codes(report)).toEqual([])
  })
})

describe('a workspace', () => {
  it('is measured in its directory, with all of its modules', async () => {
    const { report } = await run(await chain.copy(WORKSPACE), { packages: './service' })
    expect(report.suite?.passed).toBe(true)
    expect(figures(report)).toEqual(['service 1/1', 'words 1/1', 'total 2/2'])
    expect(codes(report)).toEqual([])
    expect(report.modules.map(({ path }) => path)).toEqual([
      'example.com/workspace/service',
      'example.com/workspace/words',
    ])
  })

  it('is refused for a module that it leaves out, with what Go needs', async () => {
    const module = await chain.copy(WORKSPACE)
    await mkdir(join(module, 'other'))
    await writeFile(join(module, 'other', 'go.mod'), 'module example.com/other\n\ngo 1.20\n')
    const text = await refusal(module, { 'working-directory': 'other' })
    expect(text).toMatch(
      /other.go\.mod is not a module of the workspace .*go\.work\nAdd it with `go work use`/,
    )
    expect(await refusal(module, { 'working-directory': 'service', 'test-directory': 'other' })).toMatch(
      /set test-directory to one of them/,
    )
  })
})

it('a name in front of something that is no main package is refused', async () => {
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  expect(await refusal(module, { packages: './...,hello=./greeting' })).toMatch(
    /^packages: \.\/greeting, which is to be called hello, is not a main package\n/,
  )
})
