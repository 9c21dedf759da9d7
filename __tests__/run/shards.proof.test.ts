/** Whole runs of the example in two shards, merged: the same as one run of the whole suite, statement by statement. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { isGreen } from '../../src/gates/verdict.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import type { Report } from '../../src/report/report.js'
import { Chain, type ChainRun, codes } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'

const chain = new Chain()
let work: string
let whole: ChainRun
let shards: readonly ChainRun[]

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'shards-'))
  const module = await chain.copy('examples/shortener')
  whole = await chain.run(module)
  const runs: ChainRun[] = []
  for (const shard of ['1/2', '2/2']) runs.push(await chain.run(module, { inputs: { shard } }))
  shards = runs
})
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

/** The covdata folder of a shard with its manifest: what an artifact holds. */
async function artifactOf(run: ChainRun, index: number): Promise<string> {
  const leg = { job: 'test', step: '', matrix: { shard: `${index + 1}/2` }, index, total: 2 }
  const manifest = manifestOf(run.report, leg, jobContext())
  if (manifest === undefined) throw new Error('a run has a manifest')
  const directory = join(run.outDirectory, 'covdata')
  await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
  return directory
}

async function merged(): Promise<Report> {
  const directories = await Promise.all(shards.map(artifactOf))
  return mergedReport({ directories, outDirectory: join(work, 'out'), version: '0.0.0-test' })
}

function testsOf({ report }: ChainRun): readonly string[] {
  const packages = report.suite?.packages ?? []
  return packages.flatMap((pkg) => pkg.tests.map(({ name }) => `${pkg.importPath} ${name}`)).sort()
}

/** Which source covered each unit. Counts may differ: how often a server is asked whether it runs depends on time. */
function coveredUnits({ coverage }: Report): readonly string[] {
  return coverage.packages.flatMap((pkg) =>
    pkg.files.flatMap((file) =>
      file.units.map(
        (unit) =>
          `${file.path}:${unit.startLine}.${unit.startColumn} ${coverage.sources
            .map((source, i) => `${source} ${(unit.counts[i] ?? 0) > 0 ? 'covered' : 'not'}`)
            .join()}`,
      ),
    ),
  )
}

it('each shard passes and runs tests that the other does not', () => {
  for (const { report } of shards) {
    expect(report.suite?.passed).toBe(true)
    expect(report.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  }
  const [one = [], two = []] = shards.map(testsOf)
  expect(one.length).toBeGreaterThan(0)
  expect(two.length).toBeGreaterThan(0)
  expect([...one, ...two].sort()).toEqual(testsOf(whole))
})

it('the package that dominates is split', () => {
  const packages = shards.map(({ report }) => report.suite?.packages.map((pkg) => pkg.importPath))
  const e2e = 'example.com/shortener/e2e'
  for (const list of packages) expect(list).toContain(e2e)
})

it('the merged report is that of the whole suite, statement by statement, and has no findings of its own', async () => {
  const report = await merged()
  expect(coveredUnits(report)).toEqual(coveredUnits(whole.report))
  expect(report.coverage.tallies).toEqual(whole.report.coverage.tallies)
  expect(codes(report)).toEqual(codes(whole.report))
  expect(isGreen(report)).toBe(true)
})
