/** @module Builds programs and runs tests in Go's more unusual ways, and returns the data that they write. */
import { cp, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { QUICK_RELEASE } from '../helpers/toolchains.js'
import { EXE, ODD_SOURCES, execute, goOf, succeed } from './oddPrograms.js'

export interface OddBuild {
  readonly name: string
  readonly releases: readonly string[]
  /** The directory of the odd programs in which the go command runs. */
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
  /** Arguments of `go build`: flags and packages. */
  readonly build: readonly string[]
  /** The arguments of each run of the binary. */
  readonly runs: readonly (readonly string[])[]
  readonly needsC?: boolean
}

/** Builds that compile the standard library take a while, so they use only one release. */
export const ODD_BUILDS: readonly OddBuild[] = [
  {
    // Binaries of this release count some runtime functions for package 0, which does not have them, and print an error.
    name: '-coverpkg=std',
    releases: ['1.24.13'],
    folder: '.',
    build: ['-covermode=set', '-coverpkg=std,./...', './cmd/beta'],
    runs: [['closure'], ['generic']],
  },
  {
    name: '-coverpkg=all',
    releases: ['1.26.8'],
    folder: '.',
    build: ['-covermode=atomic', '-coverpkg=all', './cmd/beta'],
    runs: [['closure'], ['closure'], []],
  },
  {
    name: '-race',
    releases: ['1.26.8'],
    folder: '.',
    env: { CGO_ENABLED: '1' },
    build: ['-race', './cmd/alpha'],
    runs: [['generic'], ['closure', 'names']],
    needsC: true,
  },
  {
    name: 'cgo',
    releases: ['1.22.12', QUICK_RELEASE, '1.27.0'],
    folder: '.',
    env: { CGO_ENABLED: '1' },
    build: ['-covermode=count', './withc'],
    runs: [[], ['a', 'b']],
    needsC: true,
  },
  {
    name: '-trimpath by the names of files',
    releases: ['1.22.12', '1.27.0'],
    folder: '.',
    build: ['-covermode=count', '-trimpath', 'cmd/alpha/main.go'],
    runs: [['directive'], ['closure', 'x']],
  },
  {
    name: 'a vendored module',
    releases: ['1.20.14', QUICK_RELEASE, '1.27.0'],
    folder: 'vendored',
    build: ['-covermode=atomic', '-mod=vendor', '-coverpkg=./...,example.org/dep', '.'],
    runs: [[], ['a']],
  },
  {
    name: 'a workspace of two modules',
    releases: ['1.20.14', QUICK_RELEASE, '1.27.0'],
    folder: 'workspace/one',
    env: { GOWORK: path.join(ODD_SOURCES, 'workspace', 'go.work') },
    build: ['-covermode=count', '.'],
    runs: [['a,b'], []],
  },
]

/** Builds and runs the binary; its data goes to `data` in the directory. */
export async function buildAndRun(build: OddBuild, release: string, directory: string): Promise<void> {
  const go = await goOf(release, path.join(ODD_SOURCES, build.folder), build.env)
  const program = path.join(directory, `program${EXE}`)
  const data = path.join(directory, 'data')
  await mkdir(data)
  await succeed(go.run('build', '-cover', '-o', program, ...build.build))
  for (const args of build.runs) await execute(program, args, { ...go.env, GOCOVERDIR: data }, directory)
}

/**
 * Runs tests. What the test binaries write goes to `data` in the directory, together with the meta-data files that Go 1.22
 * and newer write for packages without tests, of which nothing is run.
 */
export async function testAndKeep(release: string, directory: string): Promise<void> {
  const [data, work] = [path.join(directory, 'data'), path.join(directory, 'work')]
  const go = await goOf(release, ODD_SOURCES, { GOTMPDIR: work })
  await Promise.all([mkdir(data), mkdir(work)])
  const flags = ['-count=1', '-cover', '-covermode=count']
  const into = ['-args', `-test.gocoverdir=${data}`]
  await succeed(go.run('test', ...flags, '-coverpkg=./...', './tested', ...into))
  await succeed(go.run('test', ...flags, './tested', ...into))
  await succeed(go.run('test', '-work', ...flags, './tested', './closure'))
  await keepStatic(work, data)
}

/** Copies the meta-data files of packages without tests; their names end in 64 digits. */
async function keepStatic(work: string, data: string): Promise<void> {
  for (const name of await readdir(work, { recursive: true })) {
    if (/^covmeta\.[\da-f]{64}$/.test(path.basename(name)))
      await cp(path.join(work, name), path.join(data, path.basename(name)))
  }
}
