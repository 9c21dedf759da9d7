import { describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../../src/support/errors.js'
import type { Module } from '../../../src/go/packages/module.js'
import { type Pin, type PinGroup, type PinSources, resolvePin } from '../../../src/go/toolchain/pin.js'
import { inTemporary } from '../../helpers/temporary.js'

function moduleWith(go?: string, toolchain?: string, file = '/src/go.mod'): Module {
  return { file, path: 'example.com/m', go, toolchain, replacements: [] }
}

function pin(module: Module, sources: Partial<PinSources & PinGroup> = {}): Promise<Pin> {
  const groups = [{ modules: [module], workspace: sources.workspace }] as const
  return resolvePin({ goVersion: undefined, goVersionFile: undefined, base: '/', groups, ...sources })
}

/** The pin of a module without lines, by a go-version-file of this name and text. */
function pinByFile(name: string, text: string): Promise<Pin> {
  return inTemporary(async (base) => {
    await writeFile(join(base, name), text)
    return pin(moduleWith(), { base, goVersionFile: name })
  })
}

describe('the pin of go.mod', () => {
  it.each([
    ['1.24', undefined, '1.24', 'the go line of go.mod'],
    ['1.24.1', undefined, '1.24.1', 'the go line of go.mod'],
    ['1.27rc1', undefined, '1.27rc1', 'the go line of go.mod'],
    ['1.24', 'default', '1.24', 'the go line of go.mod'],
    ['1.24', 'go1.26.8', '1.26.8', 'the toolchain line of go.mod'],
    ['1.18', 'go1.26.8', '1.26.8', 'the toolchain line of go.mod'],
  ])('is for go %s and toolchain %s the version %s', async (go, toolchain, text, requestedBy) => {
    const result = await pin(moduleWith(go, toolchain))
    expect(result).toMatchObject({ request: { text }, requestedBy, findings: [] })
  })

  it.each([
    ['1.19', 'go.mod asks for Go 1.19: the newest Go is used instead'],
    [undefined, 'go.mod has no go line: the newest Go is used'],
  ])('is the newest Go for go %s, with a notice', async (go, title) => {
    const { request, findings } = await pin(moduleWith(go))
    expect(request).toEqual({ kind: 'stable', text: 'stable' })
    expect(findings).toMatchObject([{ severity: 'notice', code: 'go-version-default', title }])
    expect(findings[0]?.evidence).toEqual(['/src/go.mod'])
  })

  it('is refused if the lines name no release', async () => {
    await expect(pin(moduleWith('1.24', 'go1.24.3-custom'))).rejects.toThrow(
      'go1.24.3-custom, which is not a Go release',
    )
    await expect(pin(moduleWith('1.24', 'go1.18'))).rejects.toThrow(
      'the toolchain line of go.mod: Go 1.18 cannot',
    )
    await expect(pin(moduleWith('go1.24'))).rejects.toThrow('`go go1.24` is not a Go version')
  })
})

describe('the pin of go.work', () => {
  const work = (go?: string, toolchain?: string) => ({ file: '/src/go.work', go, toolchain })

  it.each([
    [work('1.25'), '1.25', 'the go line of go.work'],
    [work('1.25', 'go1.26.8'), '1.26.8', 'the toolchain line of go.work'],
    [work(), '1.24', 'the go line of go.mod'],
    [work('1.18'), '1.24', 'the go line of go.mod'],
  ])('for %j is %s, by %s', async (workspace, text, requestedBy) => {
    expect(await pin(moduleWith('1.24'), { workspace })).toMatchObject({ request: { text }, requestedBy })
  })

  it('is a minimum for go-version', async () => {
    await expect(pin(moduleWith('1.24'), { goVersion: '1.24.1', workspace: work('1.25') })).rejects.toThrow(
      '/src/go.work needs Go 1.25 or later, but go-version asks for Go 1.24.1',
    )
  })
})

describe('the pin of several modules', () => {
  const module = (name: string, go?: string, toolchain?: string): Module =>
    moduleWith(go, toolchain, `/src/${name}/go.mod`)

  it('is that of the file which needs the newest Go, and is named', async () => {
    const groups = [
      { modules: [module('a', '1.24')] },
      { modules: [module('b', '1.25', 'go1.26.8')] },
      { modules: [module('c', '1.26.1')] },
      { modules: [module('d')] },
    ] as const
    expect(await pin(moduleWith(), { base: '/src', groups })).toMatchObject({
      request: { text: '1.26.8' },
      requestedBy: 'the toolchain line of b/go.mod (the highest of 3)',
      minimum: { version: { name: '1.26.1' }, file: '/src/c/go.mod' },
    })
  })

  it('is that of go.work for modules of a workspace, and of go.mod for others', async () => {
    const workspace = { file: '/src/go.work', go: '1.25', toolchain: undefined }
    const shared = { modules: [module('a', '1.21'), module('b', '1.20')], workspace } as const
    expect(await pin(moduleWith(), { base: '/src', groups: [shared] })).toMatchObject({
      request: { text: '1.25' },
      requestedBy: 'the go line of go.work',
    })
    const groups = [shared, { modules: [module('tools', '1.26')] }] as const
    expect((await pin(moduleWith(), { base: '/src', groups })).requestedBy).toBe(
      'the go line of tools/go.mod (the highest of 2)',
    )
  })
})

describe('go-version', () => {
  it('takes precedence over go.mod and limits a range to its go line', async () => {
    const result = await pin(moduleWith('1.24.5', 'go1.26.8'), { goVersion: '1.24' })
    expect(result).toMatchObject({
      request: { kind: 'range', text: '1.24', range: '>=1.24.0 <1.25.0-0 >=1.24.5' },
      requestedBy: 'go-version',
      minimum: { version: { name: '1.24.5' }, file: '/src/go.mod' },
    })
  })

  it.each([
    ['1.24.4', '1.24.5'],
    ['1.24', '1.25.0'],
    ['1.26.8', '1.27'],
  ])('is refused as %s if go.mod says go %s', async (goVersion, go) => {
    const failing = pin(moduleWith(go), { goVersion })
    await expect(failing).rejects.toThrow(UserError)
    await expect(failing).rejects.toThrow(
      `/src/go.mod needs Go ${go} or later, but go-version asks for Go ${goVersion}`,
    )
  })

  it('must satisfy the module with the tests too', async () => {
    const testModules = [moduleWith('1.26', undefined, '/src/tests/go.mod')]
    await expect(pin(moduleWith('1.24'), { testModules })).rejects.toThrow(
      '/src/tests/go.mod needs Go 1.26 or later, but the go line of go.mod asks for Go 1.24',
    )
  })

  it('is refused below 1.20 or without a version, even if go.mod is valid', async () => {
    await expect(pin(moduleWith('1.18'), { goVersion: '1.18' })).rejects.toThrow(
      'go-version: Go 1.18 cannot measure',
    )
    await expect(pin(moduleWith('1.24'), { goVersion: 'latest' })).rejects.toThrow(
      'go-version: "latest" is not a Go version',
    )
  })
})

describe('go-version-file', () => {
  it.each([
    ['go.mod', 'module m\ngo 1.24\ntoolchain go1.25.1\n', '1.25.1', 'the toolchain line of go.mod'],
    ['go.mod', 'module m\ngo 1.24\n', '1.24', 'the go line of go.mod'],
    ['go.work', 'go 1.24.2\nuse .\n', '1.24.2', 'the go line of go.work'],
    ['.go-version', '1.25.3\n', '1.25.3', 'go-version-file .go-version'],
    ['.go-version', '# pinned\n\ngo1.25.3 # for now\n', 'go1.25.3', 'go-version-file .go-version'],
    ['.tool-versions', 'nodejs 20\ngolang 1.26.8 1.25.1 # x\n', '1.26.8', 'go-version-file .tool-versions'],
    ['.tool-versions', 'gotestsum 1.12\ngo\t1.26\n', '1.26', 'go-version-file .tool-versions'],
    ['golang.txt', 'stable', 'stable', 'go-version-file golang.txt'],
  ])('is read from %s with %j as %s', async (name, text, wanted, requestedBy) => {
    expect(await pinByFile(name, text)).toMatchObject({ request: { text: wanted }, requestedBy })
  })

  it('with a go line below 1.20 selects the newest Go, with a notice', async () => {
    const { request, findings } = await pinByFile('go.work', 'go 1.18\n')
    expect(request.kind).toBe('stable')
    expect(findings).toMatchObject([{ title: 'go.work asks for Go 1.18: the newest Go is used instead' }])
  })

  it.each([
    ['go.mod', 'module m\n'],
    ['go.work', ''],
    ['.go-version', '\n# 1.26\n'],
    ['.tool-versions', 'nodejs 20\n#golang 1.26\n'],
  ])('is refused as %s with %j, which contains no version', async (name, text) => {
    const failing = pinByFile(name, text)
    await expect(failing).rejects.toThrow(UserError)
    await expect(failing).rejects.toThrow(`go-version-file: ${name} contains no Go version`)
  })

  it('is named in the error about its content', async () => {
    await expect(pinByFile('.go-version', '1.19\n')).rejects.toThrow(
      'go-version-file .go-version: Go 1.19 cannot',
    )
    await expect(pinByFile('.go-version', 'FROM golang')).rejects.toThrow(
      'go-version-file .go-version: "FROM golang" is not a Go version',
    )
  })

  it('is reported with its full path if it is missing', async () => {
    await inTemporary(async (base) => {
      const failing = pin(moduleWith('1.24'), { base, goVersionFile: 'x/.go-version' })
      await expect(failing).rejects.toThrow('go-version-file: x/.go-version does not exist')
      await expect(failing).rejects.toMatchObject({
        advice: expect.stringContaining(join(base, 'x', '.go-version')),
      })
    })
  })
})
