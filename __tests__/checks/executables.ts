/** @module Real executables of a Go release, also stripped: what their bytes say about their instrumentation. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { goVersionsOf } from '../../src/checks/goVersions.js'
import { instrumentationOf } from '../../src/checks/instrumentation.js'
import { goProgram } from '../../src/go/toolchain/toolchain.js'
import { goEnv, goToolchain } from '../helpers/toolchains.js'

/** Inside `describe`: builds a module in each way, and expects its executable to be classified. */
export function classifiesExecutables(version: string): void {
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
    const paths = [folder, path, join(folder, 'go.mod')]
    const versions = await goVersionsOf(go, paths, new AbortController().signal)
    expect(versions).toEqual(new Map([[path, version]]))
  })
}
