/** Two modules in two shards with a test that fails once: merged, they are one run of the whole, statement by statement. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import { isGreen } from '../../src/gates/verdict.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import { testRecords } from '../../src/go/test/suiteResult.js'
import type { Report } from '../../src/report/report.js'
import { Chain, type ChainRun, codes } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'

const ONCE = '1 test passed only when it was run again'
const chain = new Chain()
afterAll(async () => chain.clean())

/** In a copy of its own, as each job has its own checkout. */
async function run(shard?: string): Promise<ChainRun> {
  const module = await chain.copy('__tests__/fixtures/shared-suites')
  const inputs = { 'working-directory': 'one\ntwo', retries: '2', ...(shard === undefined ? {} : { shard }) }
  return chain.run(module, { inputs })
}

/** What its artifact holds. */
async function artifactOf({ report, outDirectory }: ChainRun, index: number): Promise<string> {
  const leg = { job: 'test', step: '', matrix: { shard: `${index + 1}/2` }, index, total: 2 }
  const manifest = manifestOf(report, leg, jobContext())
  if (manifest === undefined) throw new Error('a run has a manifest')
  const directory = join(outDirectory, 'covdata')
  await writeFile(join(directory, MANIFEST_NAME), manifestJson(manifest))
  return directory
}

function unitsOf({ coverage }: Report): readonly string[] {
  return coverage.packages.flatMap((pkg) =>
    pkg.files.flatMap(({ path, units }) =>
      units.map(
        ({ startLine, startColumn, counts }) => `${path}:${startLine}.${startColumn} ${counts.join()}`,
      ),
    ),
  )
}

function testsOf({ suite, mergedTests }: Report): readonly string[] {
  const tests = suite === undefined ? mergedTests : testRecords(suite)
  return (tests ?? []).map(({ name, outcome }) => `${name} ${outcome}`).sort()
}

/** The finding about tests that failed first. */
function flakyOf({ findings }: Report): readonly string[] {
  return findings.flatMap(({ code, title, evidence }) => (code === 'flaky-test' ? [title, ...evidence] : []))
}

it('two modules in two shards, with a test that fails once, merge to the run of the whole', async () => {
  const whole = (await run()).report
  const shards = [await run('1/2'), await run('2/2')]
  for (const { report } of shards) {
    expect(report.suite?.passed).toBe(true)
    expect(testsOf(report).length).toBeGreaterThan(0)
  }
  expect(shards.flatMap(({ report }) => testsOf(report)).sort()).toEqual(testsOf(whole))
  const directories = await Promise.all(shards.map(artifactOf))
  const outDirectory = join(shards[0]?.outDirectory ?? '', '..', 'merged')
  const merged = await mergedReport({ directories, outDirectory, version: '0.0.0-test' })
  expect(unitsOf(merged)).toEqual(unitsOf(whole))
  expect(merged.coverage.tallies).toEqual(whole.coverage.tallies)
  expect(merged.modules.map(({ path }) => path)).toEqual(whole.modules.map(({ path }) => path))
  expect(testsOf(merged)).toEqual(testsOf(whole))
  expect(testsOf(merged)).toHaveLength(5)
  expect(codes(merged)).toEqual(codes(whole))
  // A finding of one job says which.
  expect(flakyOf(whole)).toEqual([ONCE, 'example.com/shared/one/e2e TestOnce'])
  expect(flakyOf(merged)).toEqual([
    expect.stringMatching(`^test \\([12]/2\\): ${ONCE}$`),
    'example.com/shared/one/e2e TestOnce',
  ])
  expect(isGreen(merged)).toBe(true)
  expect(isGreen(whole)).toBe(true)
})
