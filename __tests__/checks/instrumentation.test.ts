/** Real executables of every Go version, also stripped: what their bytes say about their instrumentation. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { fileState, markFiles } from '../../src/checks/fileMarks.js'
import { goVersionsOf } from '../../src/checks/goVersions.js'
import { instrumentationOf } from '../../src/checks/instrumentation.js'
import { GO_VERSIONS, goEnv, goToolchain } from '../helpers/toolchains.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instrumentation: '))
  await mkdir(join(folder, 'lib'))
  await writeFile(join(folder, 'go.mod'), 'module example.com/m\n\ngo 1.20\n')
  await writeFile(join(folder, 'lib', 'lib.go'), 'package lib\n\nfunc One() int { return 1 }\n')
  // The source uses runtime/coverage, whether it is built with -cover or not.
  await writeFile(
    join(folder, 'main.go'),
    'package main\n\nimport (\n\t"os"\n\t"runtime/coverage"\n\n\t"example.com/m/lib"\n)\n\nfunc main() {\n\tcoverage.WriteCountersDir(os.Args[0])\n\tprintln(lib.One())\n}\n',
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(GO_VERSIONS)('an executable of Go %s', (version) => {
  it.each([
    [[], 'none'],
    [['-cover'], 'full'],
    [['-cover', '-covermode=atomic', '-ldflags=-s -w', '-trimpath'], 'full'],
    [['-cover', '-coverpkg=example.com/m/lib'], 'no main'],
    [['-cover', '-coverpkg=example.com/m/lib', '-ldflags=-s -w', '-trimpath'], 'no main'],
  ])('is classified correctly when built with %j as %s', async (flags, instrumentation) => {
    const path = join(folder, 'program')
    const go = {
      program: goProgram(await goToolchain(version)),
      env: await goEnv(version),
      platform: process.platform,
    }
    execFileSync(go.program, ['build', ...flags, '-o', path, '.'], { cwd: folder, env: go.env })
    expect(await instrumentationOf(path)).toBe(instrumentation)
    expect(await goVersionsOf(go, [folder, path, join(folder, 'go.mod')])).toEqual(new Map([[path, version]]))
  })
})

it('finds names that span two chunks', async () => {
  const path = join(folder, 'bytes')
  for (const shift of [0, 1, 12, 24, 25]) {
    const bytes = Buffer.alloc(3 << 20)
    bytes.write('runtime/coverage.initHook', (2 << 20) - shift)
    await writeFile(path, bytes)
    expect(await instrumentationOf(path)).toBe('full')
  }
  await writeFile(path, '')
  expect(await instrumentationOf(path)).toBe('none')
})

it('reads only regular files', async () => {
  expect(await instrumentationOf(folder)).toBeUndefined()
  expect(await instrumentationOf(join(folder, 'nothing'))).toBeUndefined()
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(await instrumentationOf(join(folder, 'pipe'))).toBeUndefined()
})

it('tells a file from another one of the same size', async () => {
  const [same, other, gone, fresh] = ['same', 'other', 'gone', 'fresh'].map((name) => join(folder, name))
  for (const path of [same, other, gone]) await writeFile(path ?? '', 'one')
  const paths = [same, other, gone, fresh].map((path) => path ?? '')
  const marks = await markFiles(paths)
  await rm(other ?? '')
  await writeFile(other ?? '', 'two')
  await rm(gone ?? '')
  await writeFile(fresh ?? '', 'new')
  expect(await Promise.all(paths.map((path) => fileState(path, marks)))).toEqual([
    'same',
    'changed',
    'gone',
    'changed',
  ])
})
