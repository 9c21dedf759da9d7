/** The command lines of go build, and where its binaries go. */
import { join, sep } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type BuildRequest, buildArgs, nameBinaries } from '../../../src/go/build/binaries.js'
import { parseBuildFlags } from '../../../src/go/build/buildFlags.js'

const BIN = join(sep, 'scratch', 'bin')

function request(changes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    modules: [{ path: 'm', dir: join(sep, 'm') }],
    top: join(sep, 'm'),
    parts: [{ cwd: join(sep, 'm'), mains: [], patterns: ['m/...'] }],
    flags: parseBuildFlags([]),
    overlay: undefined,
    binDir: BIN,
    goos: 'linux',
    ...changes,
  }
}

function binary(importPath: string): { name: string; importPath: string; path: string } {
  const name = importPath.split('/').at(-1) ?? ''
  return { name, importPath, path: join(BIN, name) }
}

describe('the command line of go build', () => {
  it.each<[string, Partial<BuildRequest>, readonly string[], readonly string[]]>([
    [
      'has everything measured and each binary by its import path',
      {},
      ['m/cmd/a'],
      ['-coverpkg=m/...', '-o', 'OUT', '--', 'm/cmd/a'],
    ],
    [
      'joins the patterns of what is measured by commas',
      { parts: [{ cwd: '/m', mains: [], patterns: ['m/internal/...', 'm/cmd/a'] }] },
      ['m/cmd/a'],
      ['-coverpkg=m/internal/...,m/cmd/a', '-o', 'OUT', '--', 'm/cmd/a'],
    ],
    [
      'has several binaries behind one output',
      {},
      ['m/cmd/a', 'm/cmd/b'],
      ['-coverpkg=m/...', '-o', 'OUT', '--', 'm/cmd/a', 'm/cmd/b'],
    ],
    [
      "has the user's flags as they were written, behind ours",
      { flags: parseBuildFlags(['-race', '-ldflags', '-s -w', '--tags=a,b']) },
      ['m'],
      ['-coverpkg=m/...', '-race', '-ldflags', '-s -w', '--tags=a,b', '-o', 'OUT', '--', 'm'],
    ],
    [
      'has no flag of the user twice that is ours anyway',
      { flags: parseBuildFlags(['-cover', '-covermode=atomic', '-trimpath']) },
      ['m'],
      ['-coverpkg=m/...', '-trimpath', '-o', 'OUT', '--', 'm'],
    ],
    [
      "has the user's overlay where we have none",
      { flags: parseBuildFlags(['-overlay=own.json', '-race']) },
      ['m'],
      ['-coverpkg=m/...', '-overlay=own.json', '-race', '-o', 'OUT', '--', 'm'],
    ],
    [
      'has our overlay instead of the one of the user, which is in it',
      { flags: parseBuildFlags(['-overlay', 'own.json', '-race']), overlay: '/o.json' },
      ['m'],
      ['-coverpkg=m/...', '-race', '-overlay=/o.json', '-o', 'OUT', '--', 'm'],
    ],
  ])('%s', (_, changes, importPaths, words) => {
    const { parts, ...rest } = request(changes)
    const args = buildArgs(rest, parts[0]?.patterns ?? [], 'OUT', importPaths.map(binary))
    expect(args).toEqual(['build', '-v', '-cover', '-covermode=atomic', ...words])
  })
})

describe('the name of a binary', () => {
  const DIR = join(sep, 'm')
  const main = (importPath: string, path: string) => ({
    importPath,
    name: 'main',
    dir: join(DIR, path),
    modulePath: 'm',
    hasCode: true,
    files: [],
    testFiles: [],
  })
  const namesOf = (goos: string, ...mains: readonly (readonly [string, string])[]): readonly string[] =>
    nameBinaries({
      top: DIR,
      binDir: BIN,
      goos,
      parts: [{ cwd: DIR, mains: mains.map(([importPath, path]) => main(importPath, path)), patterns: [] }],
    }).map(({ name, path }) => `${name} at ${path.slice(BIN.length + 1)}`)

  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ['is the last element of its import path', [['m/cmd/tool', 'cmd/tool']], ['tool at tool']],
    ['is not a major version', [['m/tool/v2', 'tool/v2']], ['tool at tool']],
    ['is a version that is none of a module', [['m/tool/v1', 'tool/v1']], ['v1 at v1']],
    [
      'tells two of the same name apart by their folders',
      [
        ['m/cmd/a/tool', 'cmd/a/tool'],
        ['m/cmd/b/tool', 'cmd/b/tool'],
        ['m/cmd/other', 'cmd/other'],
      ],
      ['cmd-a-tool at cmd-a-tool', 'cmd-b-tool at cmd-b-tool', 'other at other'],
    ],
    [
      'stays for the one at the top of the module',
      [
        ['m', '.'],
        ['m/cmd/m', 'cmd/m'],
      ],
      ['m at m', 'cmd-m at cmd-m'],
    ],
  ])('%s', (_, mains, names) => {
    expect(namesOf('linux', ...mains)).toEqual(names)
  })

  it('is the one that the user gives, and other binaries make way for it', () => {
    const named = nameBinaries({
      top: DIR,
      binDir: BIN,
      goos: 'windows',
      parts: [
        { cwd: DIR, mains: [main('m/server', 'server'), main('m/cmd/etcd', 'cmd/etcd')], patterns: [] },
      ],
      names: new Map([['m/server', 'etcd']]),
    })
    expect(named.map(({ name, path }) => [name, path.slice(BIN.length + 1)])).toEqual([
      ['etcd', 'etcd.exe'],
      ['cmd-etcd', 'cmd-etcd.exe'],
    ])
  })

  it('has the ending of Windows where it is built for Windows', () => {
    expect(namesOf('windows', ['m/cmd/tool', 'cmd/tool'])).toEqual(['tool at tool.exe'])
  })
})
