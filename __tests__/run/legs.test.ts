/** The legs of a matrix as one report: real runs with two Go versions, and how the report treats lost legs. */
import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Leg } from '../../src/legs/leg.js'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { lostLeg, missingLegs } from '../../src/legs/legInfo.js'
import { type MergedRequest, mergedReport } from '../helpers/merged.js'
import type { Report } from '../../src/report/report.js'
import { isGreen } from '../../src/gates/verdict.js'
import { Chain, type ChainRun, codes, figures } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const chain = new Chain()
let work: string
let module: string
/** Two halves of the suite on one Go version, and one of them on another. */
let one: string
let other: string
let recent: string
const runs: Record<string, ChainRun> = {}

const MATRIX = { job: 'test', step: '', total: 3 }

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'legs-'))
  module = await chain.copy('__tests__/fixtures/prebuilt')
  execFileSync('git', ['init', '--quiet'], { cwd: module })
  one = await leg('one', 0, '1.26.8', 'TestGreet$', { threshold: 'total: 1\npatch: 80' })
  other = await leg('other', 1, '1.26.8', 'TestGreetLoud$')
  // Preserving would compile another standard library; the data is the same.
  recent = await leg('recent', 2, '1.27.0', 'TestGreet$', { preserve: 'false' })
})
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

/** Runs the tests and adds a manifest to the covdata folder: what an artifact holds. */
async function leg(
  name: string,
  index: number,
  go: string,
  tests: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  const run = await chain.run(module, {
    // Without preserving, one of them could not say which test covers what, and the others would.
    inputs: { 'go-version': go, 'test-flags': `-run=${tests}`, attribution: 'off', ...inputs },
  })
  runs[name] = run
  const identity: Leg = { ...MATRIX, matrix: { go, half: name }, index }
  const manifest = manifestOf(run.report, identity, jobContext())
  if (manifest === undefined) throw new Error('a run has a manifest')
  const directory = join(run.outDirectory, 'covdata')
  await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
  return directory
}

async function mergeLegs(directories: readonly string[], rest: Partial<MergedRequest> = {}): Promise<Report> {
  const outDirectory = await mkdtemp(join(work, 'out-'))
  return mergedReport({ directories, outDirectory, version: '0.0.0-test', ...rest })
}

function runOf(name: string): ChainRun {
  const run = runs[name]
  if (run === undefined) throw new Error(`no run ${name}`)
  return run
}

describe('legs with the same Go version', () => {
  it('have the figure that Go itself prints once they are merged', async () => {
    const outDirectory = await mkdtemp(join(work, 'out-'))
    const report = await mergeLegs([one, other], { outDirectory })
    const go = join(await goRoot('1.26.8'), 'bin', 'go')
    const total = (directories: readonly string[]): string => {
      const sources = directories.flatMap((directory) =>
        ['binaries', 'tests'].map((name) => join(directory, name)),
      )
      const text = execFileSync(go, ['tool', 'covdata', 'func', `-i=${sources.join()}`], {
        encoding: 'utf8',
        env,
      })
      return /^total.*?([\d.]+)%$/m.exec(text)?.[1] ?? text
    }
    const env = await goEnv('1.26.8')
    const { covered, total: all } = report.coverage.tallies.together
    expect(total([one, other])).toBe(((100 * covered) / all).toFixed(1))
    expect(total([join(outDirectory, 'covdata')])).toBe(total([one, other]))
    expect(covered).toBeGreaterThan(runOf('one').report.coverage.tallies.together.covered)
    expect(isGreen(report)).toBe(true)
  })

  it('are listed with what each of them ran and covered, and their own gates', async () => {
    const report = await mergeLegs([one, other])
    const text = 'patch: 80 passed without being judged (there is no change to compare with)'
    expect(report.legs.map(({ gates }) => gates)).toEqual([
      [
        { rule: 'total: 1', state: 'passed', passed: true, text: 'total: 1 passed' },
        { rule: 'patch: 80', state: 'unknown', passed: true, text },
      ],
      undefined,
    ])
    expect(report.legs).toMatchObject(
      ['one', 'other'].map((name) => ({
        name: `test (1.26.8, ${name})`,
        state: 'merged',
        go: runOf(name).report.go,
        tests: { pass: 1, fail: 0, skip: 0, unfinished: 0 },
        suitePassed: true,
        failedTests: [],
        tally: runOf(name).report.coverage.tallies.together,
      })),
    )
  })

  it('add up processes that the compacted data no longer tells apart', async () => {
    const report = await mergeLegs([one, other])
    const counts = ['one', 'other'].map((name) => runOf(name).report.binaries[0]?.processes ?? 0)
    expect(report.binaries).toMatchObject([
      { name: 'greet', origin: 'built', processes: (counts[0] ?? 0) + (counts[1] ?? 0) },
    ])
    expect(report.processes).toHaveLength(
      runOf('one').report.processes.length + runOf('other').report.processes.length,
    )
  })

  it('keep the places of their files', async () => {
    const report = await mergeLegs([one, other])
    expect(report.files).toEqual(runOf('one').report.files)
    expect(report.files.map((file) => file.file)).toEqual(['cmd/greet/main.go', 'greeting/greeting.go'])
  })
})

describe('legs with several Go versions', () => {
  it('are mapped to the units of the newest version', async () => {
    const report = await mergeLegs([other, recent])
    const newest = runOf('recent').report.coverage.tallies.together
    expect(codes(report)).toEqual([])
    expect(report.coverage.tallies.together.total).toBe(newest.total)
    expect(report.coverage.tallies.together.covered).toBeGreaterThan(newest.covered)
    expect(report.legs.map((row) => row.go?.version)).toEqual(['1.26.8', '1.27.0'])
  })

  it('give the same result in any order', async () => {
    const [first, second] = [await mergeLegs([one, other, recent]), await mergeLegs([recent, other, one])]
    expect(second.coverage).toEqual(first.coverage)
    expect(figures(second)).toEqual(figures(first))
    expect(second.binaries).toEqual(first.binaries)
  })
})

describe('lost legs', () => {
  it('fail the report and are named', async () => {
    const lost = { legs: [lostLeg('test (job 3 of 3)', 'missing')], findings: [] }
    const report = await mergeLegs([one], { lost })
    expect(report.legs.map(({ name, state }) => [name, state])).toEqual([
      ['test (1.26.8, one)', 'merged'],
      ['test (job 3 of 3)', 'missing'],
    ])
  })

  it('are inferred from what the other legs recorded about the matrix', () => {
    const legs = (...indexes: number[]): Leg[] =>
      indexes.map((index) => ({ ...MATRIX, matrix: { index }, index }))
    expect(missingLegs(legs(0, 1, 2))).toEqual([])
    expect(missingLegs(legs(0, 2))).toEqual(['test (job 2 of 3)'])
    expect(missingLegs([{ ...MATRIX, matrix: null, index: undefined, total: undefined }])).toEqual([])
    const huge = missingLegs([{ ...MATRIX, matrix: {}, index: 0, total: 200_000 }])
    expect(huge).toHaveLength(257)
    expect(huge.at(-1)).toBe('test (199743 more of 200000 jobs)')
    expect(missingLegs([...legs(0, 1, 2), { job: 'e2e', step: '', matrix: {}, index: 1, total: 2 }])).toEqual(
      ['e2e (job 1 of 2)'],
    )
  })

  it('include those whose artifact has no data', async () => {
    const empty = await mkdtemp(join(work, 'empty-'))
    await cp(one, empty, { recursive: true })
    for (const source of ['binaries', 'tests']) await rm(join(empty, source), { recursive: true })
    const report = await mergeLegs([empty, recent])
    expect(report.legs.map((row) => row.state)).toEqual(['empty', 'merged'])
    expect(report.findings).toMatchObject([
      { code: 'leg-empty', severity: 'error', evidence: ['test (1.26.8, one)'] },
    ])
    expect(isGreen(report)).toBe(false)
  })

  it('include those of another revision', async () => {
    const copy = await mkdtemp(join(work, 'revision-'))
    await cp(recent, copy, { recursive: true })
    const manifest = manifestOf(
      {
        ...runOf('recent').report,
        files: runOf('recent').report.files.map((file) => ({ ...file, blob: '0'.repeat(40) })),
      },
      { ...MATRIX, matrix: {}, index: 2 },
      jobContext(),
    )
    if (manifest === undefined) throw new Error('a run has a manifest')
    await writeFile(join(copy, MANIFEST_NAME), manifestJson(manifest))
    const report = await mergeLegs([one, copy])
    expect(report.findings).toMatchObject([{ code: 'several-revisions', severity: 'error' }])
  })
})

it('a finding that several legs share is reported once, with the legs that it comes from', async () => {
  const noisy = async (from: string, name: string, index: number, ...also: Report['findings'][number][]) => {
    const directory = await mkdtemp(join(work, 'noisy-'))
    await cp(from, directory, { recursive: true })
    const manifest = manifestOf(
      { ...runOf(name).report, findings: also },
      { ...MATRIX, matrix: { name }, index },
      jobContext(),
    )
    if (manifest === undefined) throw new Error('a run has a manifest')
    await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
    return directory
  }
  const both = { code: 'x', severity: 'notice', title: 'Both', detail: '', fix: '', evidence: ['a'] } as const
  const single = { code: 'y', severity: 'warning', title: 'One', detail: '', fix: '', evidence: [] } as const
  const legs = [
    await noisy(one, 'one', 0, { ...both, detail: 'Here.' }, single),
    await noisy(other, 'other', 1, { ...both, detail: 'There.', evidence: ['b'] }),
  ]
  for (const order of [legs, legs.toReversed()])
    expect((await mergeLegs(order)).findings).toEqual([
      { ...single, title: 'test (one): One' },
      { ...both, detail: 'Here. There.', evidence: ['a', 'b'] },
    ])
})
