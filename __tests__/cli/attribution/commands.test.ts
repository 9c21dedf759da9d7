/** The commands `tests` and `lines`, called in this process on a stored report: what they print, and their exit codes. */
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { UnitTable } from '../../../src/attribution/attribution.js'
import { writeAttribution } from '../../../src/attribution/file/writeAttribution.js'
import { unitTableOf } from '../../../src/attribution/unitTableOf.js'
import { linesCommand } from '../../../src/cli/attribution/linesCommand.js'
import { testsCommand } from '../../../src/cli/attribution/testsCommand.js'
import { impactCommand } from '../../../src/cli/impact/impactCommand.js'
import type { Options } from '../../../src/cli/options.js'
import { modelDiff } from '../../../src/compare/modelDiff.js'
import { hashesOf } from '../../../src/coverage/sourceFiles.js'
import { MANIFEST_NAME } from '../../../src/legs/manifest.js'
import { manifestJson } from '../../../src/legs/manifestJson.js'
import { diffJson } from '../../../src/report/diff/diffJson.js'
import { diffText } from '../../../src/report/diff/diffText.js'
import { reportJson } from '../../../src/report/json/reportJson.js'
import { readSide, sideNotes } from '../../../src/stages/diffSide.js'
import { merge } from '../../../src/stages/merge.js'
import { UserError } from '../../../src/support/errors.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../../covdata/builders.js'
import { mergedReport } from '../../helpers/merged.js'
import { builtAttribution } from '../../helpers/plainAttribution.js'
import { sampleManifest } from '../../legs/manifests.js'

const SOURCE = ['f1()', 'f2()', '', '', 'g5()', ''].join('\n')
const PATH = 'example.com/p/p.go'

const SUBJECTS = [
  { tests: ['example.com/e2e TestX'], units: [0] },
  { tests: ['example.com/e2e TestX/sub', 'example.com/e2e TestY'], units: [1] },
]

let folder: string
let report: string
let units: UnitTable
const before = process.cwd()
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tests-')))
  report = join(folder, 'report')
  await mkdir(join(report, 'binaries'), { recursive: true })
  await mkdir(join(folder, '.git'))
  await mkdir(join(folder, 'p'))
  await writeFile(join(folder, 'p/p.go'), SOURCE)
  const program = smallProgram('atomic', {
    F: [
      [1, 1],
      [2, 1],
    ],
    G: [[5, 1]],
  })
  const meta = await writeMeta(join(report, 'binaries'), program)
  await writeCounters(join(report, 'binaries'), meta, entriesOf([3, 1], [0]), { pid: 1 })
  const file = { path: PATH, file: 'p/p.go', lines: 5, ...hashesOf(Buffer.from(SOURCE), 'linux') }
  const module = { path: 'example.com', dir: '/m' }
  const of = { module, packages: ['example.com/p'], files: [file], findings: [], tests: [], gates: [] }
  await writeFile(join(report, MANIFEST_NAME), manifestJson(sampleManifest({ ...of, notLinked: [] })))
  const { coverage } = await merge({ directories: [report], outDirectory: undefined, version: '0' })
  units = unitTableOf(coverage)
  await writeAttribution(builtAttribution(units, SUBJECTS), join(report, 'attribution.bin'))
  process.chdir(folder)
})
afterAll(async () => {
  process.chdir(before)
  await rm(folder, { recursive: true })
})

interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** What a command says; of a UserError, what a person would read, and the exit code of the command line. */
async function said(command: Promise<number>): Promise<Said> {
  let [out, err] = ['', '']
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true)),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true)),
  ]
  try {
    return { code: await command, out, err }
  } catch (error) {
    if (error instanceof UserError) return { code: 2, out, err: `${error.message}. ${error.advice}` }
    throw error
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const tests = (place: string, options: Options = {}): Promise<Said> =>
  said(testsCommand(place, { report, ...options }))
/** Of a mistake: the exit code, and whether the message is as expected. */
async function mistake(command: Promise<Said>, message: RegExp): Promise<void> {
  const { code, err } = await command
  expect(err).toMatch(message)
  expect(code).toBe(2)
}

const lines = (name: string | undefined, options: Options = {}): Promise<Said> =>
  said(linesCommand(name, { report, ...options }))

describe('the command tests', () => {
  it('names the tests of a line, and exits with 0', async () => {
    expect(await tests('p/p.go:1')).toEqual({
      code: 0,
      err: '',
      out: 'p/p.go:1: covered\ntest   package  known\nTestX  ./e2e    exact\n',
    })
    expect((await tests(`${PATH}:2`)).out).toMatch(/TestX\/sub .*group 1.*\nTestY .*group 1/)
  })

  it('exits with 1 if no test covers the line, or it has no statement', async () => {
    expect(await tests('p.go:5')).toEqual({
      code: 1,
      err: '',
      out: 'p/p.go:5: no test covers it\np/p.go:5: not covered, in G\n  nearest test: TestX reaches this file (./e2e)\n',
    })
    expect(await tests('p.go:3')).toEqual({ code: 1, err: '', out: 'p/p.go:3: there is no statement\n' })
  })

  it('warns if the file has changed since it was measured', async () => {
    await writeFile(join(folder, 'p/p.go'), `// new\n${SOURCE}`)
    const { code, err, out } = await tests('p.go:1', { format: 'json' })
    await writeFile(join(folder, 'p/p.go'), SOURCE)
    expect([code, err]).toEqual([
      0,
      'warning: p/p.go has changed since it was measured: the lines are those of the measured file\n',
    ])
    expect(JSON.parse(out)).toMatchObject({ file: 'p/p.go', sourceChanged: true, tests: [{ name: 'TestX' }] })
  })

  it('exits with 2 for a file that the report does not have, or for no line', async () => {
    await mistake(tests('q.go:1'), /^q\.go is not in the report\. Did you mean p\/p\.go\?/)
    expect(await tests('p.go')).toMatchObject({
      code: 2,
      err: 'p.go names no line. Write the file and the line: cart/cart.go:12, or cart/cart.go:12-15 for several.',
    })
  })
})

it('the command tests exits with 2 for a line behind the end, a backward range and a file with tests', async () => {
  await mistake(tests('p.go:6'), /^p\/p\.go had 5 lines when it was measured, so there is no line 6\./)
  await mistake(tests('p.go:4-3'), /^p\.go:4-3 ends before it begins\./)
  await mistake(tests('p.go:0'), /^p\.go:0 names line 0, and the first one is 1\./)
  await mistake(tests('p.go:2:7-15'), /^p\.go:2:7-15 names no line\./)
  await mistake(tests('p_test.go:5'), /^p_test\.go has tests, and Go does not measure/)
})

describe('of a run that left tests out', () => {
  const commit = 'a'.repeat(40)
  let narrowed: string
  beforeAll(async () => {
    narrowed = join(folder, 'narrowed')
    await cp(report, narrowed, { recursive: true })
    const program = smallProgram('atomic', { F: [[1, 1], [2, 1]], G: [[5, 1]] }) // prettier-ignore
    const packages = program.packages.map((pkg) => ({ ...pkg, name: `carried over from ${commit}` }))
    const meta = await writeMeta(join(narrowed, 'binaries'), { ...program, packages })
    await writeCounters(join(narrowed, 'binaries'), meta, entriesOf([1, 0], [1]), { pid: 0 })
    await writeAttribution(builtAttribution(units, SUBJECTS), join(narrowed, 'attribution.bin'))
    const path = join(narrowed, MANIFEST_NAME)
    const manifest = JSON.parse(await readFile(path, 'utf8')) as object
    const impact = {
      baseline: { name: 'main at aaaaaaa, run 17', commit },
      everything: [],
      selection: {
        ...{ selected: 2, total: 3, secondsLeftOut: 1, leftOut: ['example.com/e2e TestLeft'] },
        ...{ carried: 1, uncertain: 0, unplaced: 0 },
      },
      missed: [],
    }
    await writeFile(path, JSON.stringify({ ...manifest, impact }))
  })

  it('the command tests says what was carried over, and from where', async () => {
    expect(await tests('p.go:5', { report: narrowed })).toEqual({
      code: 1,
      err: '',
      out: 'p/p.go:5: covered, carried over from main at aaaaaaa, run 17: tests covered it there that did not run here\n',
    })
    expect((await tests('p.go:1-5', { report: narrowed })).out).toMatch(
      /^p\/p\.go:1-5: covered, 1 of them carried over from main at aaaaaaa, run 17: /,
    )
    expect((await tests('p.go:1', { report: narrowed })).out).toMatch(/^p\/p\.go:1: covered\n/)
    const { out } = await tests('p.go:1-5', { report: narrowed, format: 'json' })
    expect(JSON.parse(out)).toMatchObject({ carriedOver: { statements: 1, commits: [commit] } })
    expect(JSON.parse((await tests('p.go:1', { format: 'json' })).out)).toMatchObject({
      carriedOver: { statements: 0, commits: [] },
    })
  })

  it('the command lines says that a test did not run, and takes nothing for covered by one test only that others cover', async () => {
    expect(await lines('TestLeft', { report: narrowed })).toMatchObject({
      code: 2,
      err: 'example.com/e2e.TestLeft did not run, as the change cannot affect it. What it covers is in the report of main at aaaaaaa, run 17.',
    })
    expect((await lines('TestX', { report: narrowed })).out).toMatch(/^p\/p\.go:1: F: 1 statement$/m)
  })

  it('the command diff says what ran, and which ranges were carried over', async () => {
    const side = async (path: string) => readSide(path, [folder])
    const [one, other] = [await side(report), await side(narrowed)]
    expect(sideNotes('now', other)).toEqual([
      'note: now: 2 of 3 test functions ran: the change since main at aaaaaaa, run 17 can affect no others.',
      'note: now: The other one took 1.0 s there.',
      'note: now: 1 of 3 covered statements is carried over from main at aaaaaaa, run 17.',
    ])
    const diff = await modelDiff(one, other)
    expect(diffText(diff, (path) => path)).toContain(
      `newly covered:\n  ${PATH}:5: G, 1 statement, carried over\n`,
    )
    const { files } = JSON.parse(diffJson(diff, () => undefined)) as { readonly files: readonly object[] }
    expect(files).toMatchObject([{ ranges: [{ kind: 'gained', startLine: 5, carriedOver: 1 }] }])
  })
})

describe('the command lines', () => {
  it('names the lines of a test and its subtests, and exits with 0', async () => {
    expect(await lines('TestX')).toEqual({
      code: 0,
      err: '',
      out: [
        'TestX (./e2e) and its 1 subtest: 1 statement, 1 of them by this test only; 1 more by it or other tests; 1 file',
        'p/p.go:1: F: 1 statement, this test only',
        'p/p.go:2: F: 1 statement, or other tests',
        '',
      ].join('\n'),
    })
    expect(JSON.parse((await lines('e2e.TestY', { format: 'json' })).out)).toMatchObject({
      statements: { alone: 0, exact: 0, group: 1 },
    })
  })

  it('exits with 2 and names those that may have been meant', async () => {
    expect(await lines('Test')).toMatchObject({
      code: 2,
      err: 'Test may be any of 2 tests. Name one:\n  example.com/e2e.TestX\n  example.com/e2e.TestY',
    })
    await mistake(lines('TestZ'), /^no test of the report is named TestZ\. Did you mean TestX, TestY/)
    await mistake(
      lines('e2e.TestZ'),
      /^no test of the report is named e2e\.TestZ\. Did you mean TestX, TestY/,
    )
    await mistake(lines('Test('), /Test\(, and it is no regular expression: Unterminated group\. Did you/)
    await mistake(lines(' '), /^lines: no test is named\./)
    expect(await lines(undefined)).toMatchObject({
      code: 2,
      err: 'lines: no test is named. Name one, or print all of them with --format lcov.',
    })
  })

  it('suggests tests only, not what happens outside tests', async () => {
    const [own, other] = [report, join(folder, 'other')]
    await cp(own, other, { recursive: true })
    const subjects = [
      { tests: ['example.com/e2e TestX'], units: [0] },
      { tests: ['example.com/e2e (TestMain)'], units: [0] },
    ]
    await writeAttribution(builtAttribution(units, subjects), join(other, 'attribution.bin'))
    const { code, err } = await lines('TestMainn', { report: other })
    expect([code, err]).toEqual([2, 'no test of the report is named TestMainn. Did you mean TestX?'])
  })

  it('prints LCOV of all tests, or of one', async () => {
    const all = await lines(undefined, { format: 'lcov' })
    expect([all.code, all.out.match(/^TN:.*$/gm)]).toEqual([0, ['TN:', 'TN:unattributed', 'TN:e2e_TestX']])
    const one = await lines('TestX', { format: 'lcov' })
    expect([one.code, one.out.match(/^TN:.*$/gm)]).toEqual([0, ['TN:', 'TN:e2e_TestX']])
    expect((await lines('TestY', { format: 'lcov' })).code).toBe(1)
  })
})

it('a report that does not say which test covers what is an error, and so is none', async () => {
  expect(await tests('p.go:1', { report: join(folder, 'p') })).toMatchObject({ code: 2 })
  await mistake(
    tests('p.go:1', { report: join(folder, 'none') }),
    /^there is no report none\. Run go-integration-coverage run first/,
  )
  await mistake(
    said(impactCommand('.', { base: 'main', report: join(folder, 'none') })),
    /^there is no report none\. Run go-integration-coverage run first/,
  )
  await rm(join(report, 'attribution.bin'))
  expect(await lines('TestX')).toMatchObject({
    code: 2,
    err: 'report does not say which test covers what. Measure again on Linux, with go test as the suite and attribution on: the input is auto or exact, and preserve is true.',
  })
})

it('a damaged file of tests is named as the cause', async () => {
  const file = join(report, 'attribution.bin')
  await writeFile(file, 'damaged')
  const cause =
    /^report does not say which test covers what: A file that .* cannot be used: .*: it is cut off\. Run the job again\.$/
  await mistake(lines('TestX'), cause)
  await mistake(tests('p.go:1'), cause)
  await rm(file)
})

it('a file of tests that a report names and does not have is named as the cause', async () => {
  const whole = join(folder, 'whole')
  const request = { directories: [report], outDirectory: whole, version: '0' }
  const json = JSON.parse(reportJson(await mergedReport(request))) as object
  await writeFile(
    join(whole, 'report.json'),
    JSON.stringify({ ...json, attribution: { file: 'covdata/attribution.bin' } }),
  )
  await mistake(
    lines('TestX', { report: whole }),
    /^whole does not say which test covers what: Some data .*: .*attribution\.bin is gone\. Measure all jobs/,
  )
})
