/** A suite whose tests make a module that needs a newer Go does the same under a run as under plain `go test`. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { capture } from '../../src/process/exec.js'
import { Chain, figures } from '../helpers/chain.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'
import { evidenceOf } from './differential.js'

const chain = new Chain()
afterAll(() => chain.clean())

const [PINNED, NEWER] = ['1.26.8', '1.27.0']
const TEST = ['test', '-tags=integration', '-count=1', './e2e']

/** What the nested go commands printed, by command; without what depends on time and place. */
async function recordOf(file: string): Promise<Readonly<Record<string, string>>> {
  const text = (await readFile(file, 'utf8')).replace(/\t\d+\.\d+s|\(\d+\.\d+s\)|\/\S*\/made/g, '')
  return Object.fromEntries(
    text
      .split(/^--- /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]),
  )
}

interface Both {
  readonly plain: Readonly<Record<string, string>>
  readonly measured: Readonly<Record<string, string>>
  readonly run: Awaited<ReturnType<Chain['run']>>
}

/** Runs the suite plainly and measured, on a machine that has the newer release on PATH, as `go1.27.0`. */
async function both(users: Readonly<Record<string, string | undefined>>, settings = ''): Promise<Both> {
  const module = await chain.copy('__tests__/fixtures/newer-go')
  const parent = dirname(module)
  const [programs, goenv] = [join(parent, 'bin'), join(parent, 'goenv')]
  await mkdir(programs)
  await symlink(join(await goRoot(NEWER), 'bin', 'go'), join(programs, `go${NEWER}`))
  await writeFile(goenv, settings)
  const own = { GOTOOLCHAIN: undefined, ...users, GOENV: goenv, GOFLAGS: undefined, GOWORK: undefined }
  const PATH = `${programs}${delimiter}${process.env.PATH ?? ''}`
  const pinned = join(await goRoot(PINNED), 'bin', 'go')
  const plainEnv = await goEnv(PINNED, { ...own, NEWER_RECORD: join(parent, 'plain') })
  const env = { ...plainEnv, PATH: `${dirname(pinned)}${delimiter}${PATH}` }
  const { exitCode, stdout } = await capture(pinned, TEST, { cwd: module, env })
  expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 })
  const given = Object.fromEntries(
    Object.entries({ ...own, GOFLAGS: '', PATH, NEWER_RECORD: join(parent, 'measured') }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    ),
  )
  const run = await chain.run(module, {
    inputs: { 'go-version': PINNED, 'test-packages': './e2e' },
    env: given,
  })
  expect(run.report.suite?.passed).toBe(true)
  return {
    plain: await recordOf(join(parent, 'plain')),
    measured: await recordOf(join(parent, 'measured')),
    run,
  }
}

describe('a nested module that needs a newer Go', () => {
  it.each([
    ['the environment', { GOTOOLCHAIN: 'auto' }, ''],
    ['the file of go env -w', {}, 'GOTOOLCHAIN=path\n'],
  ])(
    'gets it if GOTOOLCHAIN in %s allows it, and what the pinned Go builds is measured',
    async (_, users, file) => {
      const { plain, measured, run } = await both(users, file)
      expect(plain['what the newer one built']).toBe(`newer go${NEWER}\n<nil>`)
      expect(plain['newer test']).toContain(`go version go${NEWER}`)
      expect(measured).toEqual({ ...plain, 'test binary': expect.stringContaining(run.directories.scratch) })
      expect(measured.GOTMPDIR).toBe('false')
      expect(figures(run.report)).toEqual(['cmd/app 1/1', 'lib 2/3', 'total 3/4'])
      expect(evidenceOf(run, 'nested-build-plain')).toEqual([
        `go build example.com/made: built by go${NEWER}`,
        `go run example.com/made: built by go${NEWER}`,
      ])
      expect(run.report.findings.map(({ code }) => code)).toEqual(['nested-build-plain'])
    },
  )

  it('is refused by Go if GOTOOLCHAIN does not allow it', async () => {
    const { plain, measured, run } = await both({ GOTOOLCHAIN: 'local' })
    expect(plain['newer build']).toContain('requires go >= 1.27.0')
    expect(measured).toEqual({ ...plain, 'test binary': measured['test binary'] })
    expect(figures(run.report)).toEqual(['cmd/app 1/1', 'lib 2/3', 'total 3/4'])
    expect(run.report.findings).toEqual([])
  })
})

it('a script, and what runs once more without instrumentation, have the GOTOOLCHAIN of the user', async () => {
  const module = await chain.copy('__tests__/fixtures/newer-go')
  const record = join(module, 'record')
  const { report } = await chain.run(module, {
    inputs: {
      'go-version': PINNED,
      command: 'go test -tags=integration -count=1 -run=TestVariables ./e2e',
      'compare-plain': 'true',
    },
    env: { GOTOOLCHAIN: 'path', NEWER_RECORD: record, NEWER_FAIL: '1' },
  })
  expect(report.findings.map(({ code }) => code)).toContain('fails-plainly')
  expect((await readFile(record, 'utf8')).match(/--- GOTOOLCHAIN\n.*/g)).toEqual([
    '--- GOTOOLCHAIN\npath true',
    '--- GOTOOLCHAIN\npath true',
  ])
})

it('a failed test that runs once more without instrumentation has the GOTOOLCHAIN of the user', async () => {
  const module = await chain.copy('__tests__/fixtures/newer-go')
  const record = join(module, 'record')
  await chain.run(module, {
    inputs: {
      'go-version': PINNED,
      'test-packages': './e2e',
      'test-flags': '-run=TestVariables',
      'compare-plain': 'true',
    },
    env: { GOTOOLCHAIN: 'path', NEWER_RECORD: record, NEWER_FAIL: '1' },
  })
  const text = await readFile(record, 'utf8')
  expect(text.match(/--- GOTOOLCHAIN\n.*/g)).toEqual([
    '--- GOTOOLCHAIN\npath true',
    '--- GOTOOLCHAIN\npath true',
  ])
  expect(text.match(/--- GOTMPDIR\n.*/g)).toEqual(['--- GOTMPDIR\n false', '--- GOTMPDIR\n false'])
})

it('GOTMPDIR of the user is that of go test and of the tests', async () => {
  const module = await chain.copy('__tests__/fixtures/newer-go')
  const [own, record] = [join(module, 'gotmp'), join(module, 'record')]
  await mkdir(own)
  await chain.run(module, {
    inputs: { 'go-version': PINNED, 'test-packages': './e2e', 'test-flags': '-run=TestVariables' },
    env: { GOTMPDIR: own, NEWER_RECORD: record },
  })
  const text = await readFile(record, 'utf8')
  expect(text).toContain(`--- GOTMPDIR\n${own} true\n`)
  expect(text).toContain(`--- test binary\n${own}/go-build`)
})
