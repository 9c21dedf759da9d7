/** Suites that go wrong: the report says why, and what they covered until then is kept. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError, describeError } from '../../src/support/errors.js'
import { BuildError } from '../../src/go/build/buildError.js'
import { isGreen } from '../../src/gates/verdict.js'
import { suiteText } from '../../src/report/words.js'
import { codes } from '../helpers/chain.js'
import { type Values, chain, findingOf, reportsTroubles, trouble } from './troubles.js'
import { writeFiles } from '../helpers/temporary.js'

describe.each(['1.26.8'])('with Go %s a run', reportsTroubles)

it('a run takes neither lost results of tests nor warnings of a C compiler for failures', async () => {
  const { report, said } = await trouble('quirks')
  expect(suiteText(report)).toMatch(
    /^3 passed, 1 skipped in 1 package, .*; 1 untagged test function left out$/,
  )
  // It has an untagged stub of the same name.
  expect(JSON.stringify(report.suite)).toContain('TestCallsC')
  expect(isGreen(report)).toBe(true)
  expect(said.filter((line) => line.startsWith('error: '))).toEqual([])
  if (process.platform === 'linux') expect(said.join('\n')).toContain('the C compiler says something')
})

it('a run reports that no test has the tags', async () => {
  const { report } = await trouble('panics')
  expect(codes(report)).toEqual(['no-test-matched'])
  const { detail, fix } = findingOf(report, 'no-test-matched')
  expect(detail).toMatch(/^Test files have these build tags: .*\bpanic \(\d+ files?\).* 2 test functions /)
  expect(fix).toBe('Try --tags panic, or run all tests with --suite all.')
  expect(report.suite?.passed).toBe(false)
})

it('a run says how to measure tests in a module of their own, from either module', async () => {
  const module = await chain.copy('__tests__/fixtures/inprocess')
  await rm(module, { recursive: true })
  const files = {
    'go.mod': 'module example.com/m\n\ngo 1.20\n',
    'cmd/app/main.go': 'package main\n\nfunc main() { println() }\n',
    'tests/go.mod': 'module example.com/m/tests\n\ngo 1.20\n',
    'tests/m_test.go':
      '//go:build integration\n\npackage tests\n\nimport "testing"\n\nfunc TestM(t *testing.T) {}\n',
  }
  await writeFiles(module, files)
  const above = await chain.run(module, { inputs: { 'go-version': '1.26.8' } })
  expect(codes(above.report)).toEqual(['no-test-matched'])
  expect(findingOf(above.report, 'no-test-matched')).toMatchObject({
    detail: 'Test files with these tags are in a module of their own: tests.',
    fix: 'Add --test-directory tests, or run all tests with --suite all.',
  })
  const within = await chain.run(join(module, 'tests'), { inputs: { 'go-version': '1.26.8' } })
  expect(findingOf(within.report, 'no-data').fix).toMatch(
    /another module, set working-directory .* and test-directory /,
  )
})

it('a run reports that no test ran because its -run flag matches none', async () => {
  const { report } = await trouble('fail', { 'test-flags': '-run=TestNobody' })
  expect(codes(report)).toEqual(['no-test-ran'])
})

it('an interrupted run keeps what was collected', async () => {
  const controller = new AbortController()
  const module = await chain.copy('__tests__/fixtures/troubles')
  const { report } = await chain.run(module, {
    inputs: {
      'go-version': '1.26.8',
      tags: 'integration,hang',
      'test-packages': './smoke ./hanging',
      'test-flags': '-p=1',
    },
    stop: controller.signal,
    onLine: (line) => {
      if (line.startsWith('info: ok') && line.includes('/smoke')) controller.abort('SIGINT')
      if (line.startsWith('progress: ') && line.includes('TestHangs')) controller.abort('SIGINT')
    },
  })
  expect(codes(report)).toContain('interrupted')
  expect(report.suite?.passed).toBe(false)
})

async function refused(
  source: string,
  inputs: Values,
  change: (module: string) => Promise<void> = () => Promise.resolve(),
) {
  const module = await chain.copy(source)
  await change(module)
  const failed = await chain.run(module, { inputs: { 'go-version': '1.26.8', ...inputs } }).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(failed).toBeInstanceOf(UserError)
  return { error: failed, text: describeError(failed) }
}

describe('a run with a mistake of the user', () => {
  it('reports compiler errors of binaries at their places', async () => {
    const { error } = await refused('__tests__/fixtures/prebuilt', {}, (module) =>
      writeFile(join(module, 'cmd', 'greet', 'broken.go'), 'package main\n\nvar x int = "no"\n'),
    )
    expect(error).toBeInstanceOf(BuildError)
    expect(String(error)).toContain('go build failed in example.com/prebuilt/cmd/greet with exit code 1')
    if (!(error instanceof BuildError)) return
    expect(error.errors).toMatchObject([
      { place: { line: 3 }, message: expect.stringContaining('cannot use "no"') },
    ])
    expect(error.errors[0]?.place?.file).toMatch(/cmd.greet.broken\.go$/)
  })

  it('reports syntax errors, which the cover tool finds, at their places', async () => {
    const { error } = await refused('__tests__/fixtures/prebuilt', {}, (module) =>
      writeFile(join(module, 'greeting', 'broken.go'), 'package greeting\n\nfunc Broken() {\n\tx :=\n}\n'),
    )
    expect(String(error)).toContain('go build failed in example.com/prebuilt/greeting with exit code 1')
    if (!(error instanceof BuildError)) return
    expect(error.errors).toMatchObject([
      { place: { line: 5, column: 1 }, message: "expected operand, found '}'" },
    ])
    expect(error.errors[0]?.place?.file).toMatch(/greeting.broken\.go$/)
  })

  it('names a missing directory, and one without a module', async () => {
    expect((await refused('__tests__/fixtures/prebuilt', { 'working-directory': 'nowhere' })).text).toMatch(
      /working-directory: .*nowhere is not a directory/,
    )
    const { text } = await refused('__tests__/fixtures/prebuilt', {}, (module) => rm(join(module, 'go.mod')))
    expect(text).toMatch(/is not in a Go module: there is no go\.mod/)
  })

  it('names a missing package', async () => {
    expect((await refused('__tests__/fixtures/prebuilt', { packages: './cmd/nothing' })).text).toMatch(
      /cmd\/nothing/,
    )
  })

  it('names the main packages that an explicit list of packages omits', async () => {
    expect((await refused('__tests__/fixtures/prebuilt', { packages: './greeting' })).text).toMatch(
      /no main package/,
    )
  })
})

it('a run warns about an overlay that Go ignores', async () => {
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  const overlay = join(module, 'overlay.json')
  await writeFile(join(module, 'other.go'), await readFile(join(module, 'cmd', 'greet', 'main.go')))
  const Replace = { [join(module, 'cmd', 'greet', 'main.go')]: join(module, 'other.go') }
  await writeFile(overlay, JSON.stringify({ Replace }))
  const inputs = { 'go-version': '1.26.8', 'build-flags': '-overlay overlay.json', packages: './cmd/...' }
  const { report } = await chain.run(module, { inputs })
  expect(findingOf(report, 'overlay-ignored').evidence).toEqual([join('cmd', 'greet', 'main.go')])
})
