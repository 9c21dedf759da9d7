/** Shards whose tests cover nothing: a report on all shards has the verdict and the figures of the whole suite. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { isGreen } from '../../src/gates/verdict.js'
import { fourFigures } from '../../src/coverage/unitTests.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import type { Report } from '../../src/report/report.js'
import { unitTestsText } from '../../src/report/unitTestWords.js'
import { writeReport } from '../../src/report/writeReport.js'
import { Chain, type ChainRun, codes } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'
import { writeFiles } from '../helpers/temporary.js'

const TAG = '//go:build integration\n\n'
const pure = (name: string): string =>
  `${TAG}package ${name}\n\nimport "testing"\n\nfunc TestPure(t *testing.T) {}\n`
const FILES = {
  'go.mod': 'module example.com/quiet\n\ngo 1.20\n',
  'lib/lib.go':
    'package lib\n\nfunc Add(n int) int {\n\treturn n + 1\n}\n\nfunc Less(n int) int {\n\treturn n - 1\n}\n',
  'lib/lib_test.go':
    'package lib\n\nimport "testing"\n\nfunc TestLess(t *testing.T) {\n\tif Less(1) != 0 {\n\t\tt.Fatal()\n\t}\n}\n',
  'covers/covers_test.go': `${TAG}package covers\n\nimport (\n\t"testing"\n\n\t"example.com/quiet/lib"\n)\n\nfunc TestAdd(t *testing.T) {\n\tif lib.Add(1) != 2 {\n\t\tt.Fatal()\n\t}\n}\n`,
  'pure/pure_test.go': pure('pure'),
  'clean/clean_test.go': pure('clean'),
}
const MIXED = { 'unit-tests': 'true' }
const PURE = { 'test-packages': './pure ./clean' }

const chain = new Chain()
let work: string
let module: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'quiet-'))
  module = await chain.copy('__tests__/fixtures/inprocess')
  await rm(module, { recursive: true })
  await writeFiles(module, FILES)
})
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

async function measured(inputs: Readonly<Record<string, string>>): Promise<ChainRun> {
  const run = await chain.run(module, { inputs })
  await writeReport(run.report, run.outDirectory)
  return run
}

async function shardsOf(inputs: Readonly<Record<string, string>>, total = 2): Promise<readonly ChainRun[]> {
  const runs: ChainRun[] = []
  for (let index = 1; index <= total; index++)
    runs.push(await measured({ ...inputs, shard: `${index}/${total}` }))
  return runs
}

/** What an artifact holds: the covdata folder of a shard with its manifest. */
async function artifactOf({ report, outDirectory }: ChainRun): Promise<string> {
  const { index = 0, total = 0 } = report.suite?.shard ?? {}
  const leg = { job: 'test', step: '', matrix: { shard: `${index}/${total}` }, index: index - 1, total }
  const manifest = manifestOf(report, leg, jobContext())
  if (manifest === undefined) throw new Error('a run has a manifest')
  const directory = await mkdtemp(join(work, 'artifact-'))
  await cp(join(outDirectory, 'covdata'), directory, { recursive: true })
  await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
  return directory
}

/** The reports on all shards: on their artifacts, and on the directories of their reports. */
async function merged(shards: readonly ChainRun[]): Promise<readonly [Report, Report]> {
  const on = async (directories: readonly string[]): Promise<Report> =>
    mergedReport({ directories, outDirectory: undefined, version: '0.0.0-test' })
  return [
    await on(await Promise.all(shards.map(artifactOf))),
    await on(shards.map(({ outDirectory }) => outDirectory)),
  ]
}

function serious(report: Report): readonly string[] {
  return report.findings.filter(({ severity }) => severity !== 'notice').map(({ code }) => code)
}

describe('a shard whose tests cover nothing', () => {
  let whole: ChainRun
  let shards: readonly ChainRun[]
  beforeAll(async () => {
    whole = await measured(MIXED)
    // More shards than tests: of the suite and of the unit tests, some have none.
    shards = await shardsOf(MIXED, 4)
  })

  it('is green and says so, and nothing is said of unit tests that others run', () => {
    expect(serious(whole.report)).toEqual([])
    expect(shards.map(({ report }) => [isGreen(report), serious(report)])).toEqual(
      shards.map(() => [true, []]),
    )
    const found = shards.map(({ report }) => codes(report))
    expect(found.filter((list) => list.includes('shard-without-data'))).toHaveLength(2)
    expect(found.filter((list) => list.includes('shard-empty'))).toHaveLength(1)
    const units = shards.map(({ report }) => report.suite?.shard?.unitTests)
    expect(units.map((unit) => unit?.assigned).sort()).toEqual([0, 0, 0, 1])
    const figures = shards.flatMap(({ report }) => unitTestsText(report.coverage) ?? [])
    expect(figures.filter((text) => / 0\.0%| – |\(0\/0\)/.test(text))).toEqual([])
  })

  it('changes nothing of the report on all shards, of artifacts or of directories', async () => {
    for (const report of await merged(shards)) {
      expect(isGreen(report)).toBe(true)
      expect(codes(report).filter((code) => code !== 'shard-empty')).toEqual(codes(whole.report))
      expect(report.coverage.tallies).toEqual(whole.report.coverage.tallies)
      expect(fourFigures(report.coverage.tallies)).toEqual(fourFigures(whole.report.coverage.tallies))
      expect(report.legs.map(({ state }) => state)).toEqual(['merged', 'merged', 'merged', 'merged'])
    }
  })

  it('is missed if its unit tests were not asked for', async () => {
    const holder = shards.findIndex(({ report }) => report.suite?.shard?.unitTests?.assigned === 1)
    const plain = await measured({ shard: `${holder + 1}/4` })
    for (const report of await merged(shards.map((shard, i) => (i === holder ? plain : shard)))) {
      const torn = report.findings.find(({ code }) => code === 'shards-disagree')
      expect(torn?.evidence.join()).toContain('unit tests were asked for only in the shards')
      expect(isGreen(report)).toBe(false)
    }
  })
})

it('shards that all cover nothing are red together, as the whole suite is', async () => {
  const whole = await measured(PURE)
  expect(serious(whole.report)).toEqual(['no-data'])
  const shards = await shardsOf(PURE)
  expect(shards.map(({ report }) => isGreen(report))).toEqual([true, true])
  for (const report of await merged(shards)) expect(serious(report)).toEqual(['no-data'])
})
