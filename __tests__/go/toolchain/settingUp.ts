/** @module Toolchains set up by the product's own code, and what they do then. */
import { writeFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect } from '@jest/globals'
import type { Host } from '../../../src/go/toolchain/host.js'
import type { MinimumGo } from '../../../src/go/toolchain/pin.js'
import { type Toolchain, goEnvironment, goProgram } from '../../../src/go/toolchain/toolchain.js'
import { parseVersionRequest } from '../../../src/go/toolchain/versionRequest.js'
import { type Environment, capture } from '../../../src/process/exec.js'
import { UserError, describeError } from '../../../src/support/errors.js'
import { type EmptyPath, emptyPath } from '../../helpers/emptyPath.js'
import { inTemporary } from '../../helpers/temporary.js'
import {
  type GoVersionName,
  goEnv,
  goRoot,
  goToolchain,
  realHost,
  verifiedGo,
} from '../../helpers/toolchains.js'

/** Nobody listens there, so go.dev is out of reach at once. */
export const NOWHERE = 'http://127.0.0.1:9/dl/'
/** A Go that can download others. */
export const BOOTSTRAP = '1.24.13'

/** A directory without a Go. */
export let noGo: EmptyPath
/** The directory of the go command that can download others. */
export let goBin: string

beforeAll(async () => {
  noGo = await emptyPath()
  goBin = join(await goRoot(BOOTSTRAP), 'bin')
})

afterAll(() => noGo.remove())

/** Sets a Go up with a host of this machine. */
export function setUp(text: string, host: Partial<Host>, minimum?: MinimumGo): Promise<Toolchain> {
  const wanted = { request: parseVersionRequest(text, 'go-version'), requestedBy: 'go-version' }
  return verifiedGo(
    minimum === undefined ? wanted : { ...wanted, minimum },
    realHost({ downloadBase: NOWHERE, ...host }),
  )
}

/** What the user is told. */
export async function failureOf(setting: Promise<Toolchain>): Promise<string> {
  const failure: unknown = await setting.catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(UserError)
  return describeError(failure)
}

/** The environment of the tests with these directories for PATH. */
export function withPath(...directories: string[]): Environment {
  return { ...realHost().env, PATH: directories.join(process.platform === 'win32' ? ';' : ':') }
}

/** A Go that another one downloads, outside of the module cache. */
export async function comesThroughAnother(version: GoVersionName): Promise<void> {
  await inTemporary(async (directory) => {
    const other = version === BOOTSTRAP ? '1.27.0' : BOOTSTRAP
    const env = { ...withPath(join(await goRoot(other), 'bin')), GOMODCACHE: join(directory, 'modcache') }
    const toolchain = await setUp(version, { toolCacheDir: join(directory, 'tools'), env })
    expect(toolchain).toEqual({
      ...(await goToolchain(version)),
      origin: 'module proxy',
      goroot: join(directory, 'tools', 'go', version, process.arch),
    })
    expect(await versionRunning(toolchain)).toBe(`go${version}`)
    // Nothing went into the module cache of the user, nor stayed beside the toolchain.
    expect(await readdir(directory)).toEqual(['tools'])
    expect((await readdir(dirname(toolchain.goroot))).sort()).toEqual([
      process.arch,
      `${process.arch}.complete`,
    ])
  })
}

/** `go test -cover` with a package that has no tests. */
export async function measuresWithoutTests(version: GoVersionName): Promise<void> {
  await inTemporary(async (directory) => {
    await writeFile(join(directory, 'go.mod'), 'module example.com/m\n\ngo 1.20\n')
    await mkdir(join(directory, 'tested'))
    await mkdir(join(directory, 'untested'))
    await writeFile(join(directory, 'untested', 'u.go'), 'package untested\n\nfunc F() int { return 1 }\n')
    await writeFile(join(directory, 'tested', 't.go'), 'package tested\n\nfunc F() int { return 1 }\n')
    await writeFile(
      join(directory, 'tested', 't_test.go'),
      'package tested\n\nimport "testing"\n\nfunc TestF(*testing.T) { F() }\n',
    )
    const go = goProgram(await goToolchain(version))
    const result = await capture(go, ['test', '-cover', './...'], {
      cwd: directory,
      env: await goEnv(version),
    })
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.stdout).toMatch(/ok\s+example\.com\/m\/tested\s.*coverage: 100\.0% of statements/)
    expect(result.stdout).toMatch(
      /example\.com\/m\/untested\s.*(coverage: 0\.0% of statements|no test files)/,
    )
  })
}

/** What a toolchain says that it is, and from where. */
export async function versionRunning(toolchain: Toolchain): Promise<string> {
  const env = goEnvironment(toolchain, withPath(noGo.path))
  const { stdout } = await capture(goProgram(toolchain), ['env', 'GOVERSION', 'GOROOT'], {
    cwd: toolchain.goroot,
    env,
  })
  expect(stdout.split('\n')[1]).toBe(toolchain.goroot)
  return stdout.split('\n')[0] ?? ''
}
