/** @module Runs by which `impact` chooses, what it says of a working tree, and which tests fail in it. */
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, jest } from '@jest/globals'
import { impactCommand } from '../../src/cli/impact/impactCommand.js'
import { capture } from '../../src/process/exec.js'
import { builtDist } from '../helpers/builtDist.js'
import { QUICK_RELEASE, goEnv, goRoot, realHost } from '../helpers/toolchains.js'

export interface Answer {
  readonly everything: readonly { readonly rule: string; readonly what: string }[]
  readonly total: number
  readonly tests: readonly {
    readonly importPath: string
    readonly name: string
    readonly reasons: readonly { readonly rule: string }[]
  }[]
}

/** Measures all tests of a repository by the built command line. @param report absolute: where its report goes */
export async function measureAll(root: string, report: string): Promise<void> {
  const cli = join(await builtDist(), 'dist', 'cli', 'index.js')
  const flags = ['--tags=', '--suite=all', '--attribution=exact', `--go-version=${QUICK_RELEASE}`]
  const { exitCode } = await capture(process.execPath, [cli, 'run', ...flags, '--out', report, '.'], {
    cwd: root,
    env: realHost().env,
  })
  expect(exitCode).toBe(0)
}

export async function impactAnswer(root: string, report: string): Promise<Answer> {
  let out = ''
  let said = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  const errors = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => ((said += String(text)), true))
  try {
    const options = { base: 'HEAD', report, format: 'json', goVersion: QUICK_RELEASE }
    expect(await impactCommand(root, options)).toBe(0)
  } finally {
    spy.mockRestore()
    errors.mockRestore()
  }
  expect(said).toContain(`Go ${QUICK_RELEASE} from `)
  return JSON.parse(out) as Answer
}

/**
 * The names of the tests that fail now, in a plain run of all of them.
 * @param bin absolute: where the binary of `program` is built, for PATH
 */
export async function failingTests(root: string, bin: string, program: string): Promise<readonly string[]> {
  const go = join(await goRoot(QUICK_RELEASE), 'bin', 'go')
  await mkdir(bin, { recursive: true })
  const own = await goEnv(QUICK_RELEASE)
  const env = { ...own, PATH: [bin, own.PATH ?? ''].join(delimiter) }
  const run = async (...args: readonly string[]): Promise<string> =>
    new Promise((done) => {
      execFile(go, args, { cwd: root, env }, (_, stdout, stderr) => {
        done(stdout + stderr)
      })
    })
  expect(await run('build', '-o', bin, program)).toBe('')
  const said = await run('test', '-count=1', './...')
  return [...said.matchAll(/^--- FAIL: (\w+)/gm)].map(([, name = '']) => name).sort()
}
