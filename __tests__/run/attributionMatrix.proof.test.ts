/** A matrix of two Go versions and two shards: the merged attribution is the union of what the legs say of each test. */
import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { manifestOf } from '../../src/artifact/makeManifest.js'
import type { Attribution } from '../../src/attribution/attribution.js'
import { openAttribution } from '../../src/attribution/file/openAttribution.js'
import { coveredUnits } from '../../src/attribution/unitTableOf.js'
import { MANIFEST_NAME } from '../../src/legs/manifest.js'
import { manifestJson } from '../../src/legs/manifestJson.js'
import type { Report } from '../../src/report/report.js'
import { Chain } from '../helpers/chain.js'
import { jobContext } from '../helpers/jobContext.js'
import { mergedReport } from '../helpers/merged.js'
import { plainSubjects } from '../helpers/plainAttribution.js'

const LEGS = ['1.24.13', '1.26.8'].flatMap((go) => ['1/2', '2/2'].map((shard) => ({ go, shard })))

const chain = new Chain()
let work: string
let legs: readonly string[]
let merged: Report

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'attribution-matrix-'))
  const module = await chain.copy('__tests__/fixtures/prebuilt')
  const folders: string[] = []
  for (const [index, matrix] of LEGS.entries()) {
    const inputs = { 'go-version': matrix.go, shard: matrix.shard }
    const run = await chain.run(module, { inputs, attribution: 'auto' })
    const leg = { job: 'test', step: '', matrix, index, total: LEGS.length }
    const manifest = manifestOf(run.report, leg, jobContext())
    if (manifest === undefined) throw new Error('a run has a manifest')
    const folder = join(run.outDirectory, 'covdata')
    await writeFile(join(folder, MANIFEST_NAME), manifestJson(manifest))
    folders.push(folder)
  }
  legs = folders
  merged = await mergedReport({ directories: legs, outDirectory: join(work, 'out'), version: '0' })
}, 200_000)
afterAll(async () => {
  await chain.clean()
  await rm(work, { recursive: true, force: true })
})

/** By subject: where its units are. The two versions divide the files of this module into the same units. */
function placesOf(attribution: Attribution): ReadonlyMap<string, ReadonlySet<string>> {
  const { files, positions } = attribution.units
  const placeOf = (unit: number): string => {
    const file = files.find(({ first, count }) => first <= unit && unit < first + count)
    return `${file?.path ?? ''}:${positions.slice(4 * unit, 4 * unit + 4).join(',')}`
  }
  return new Map(
    plainSubjects(attribution).map(({ tests, exact, units }) => [
      `${exact === true ? 'exactly' : 'one of'} ${tests.join(', ')}`,
      new Set([...units].map(placeOf)),
    ]),
  )
}

it('each test has exactly the units that it has in at least one leg', async () => {
  expect(merged.findings.map(({ code }) => code)).not.toContain('attribution-missing')
  const union = new Map<string, Set<string>>()
  for (const leg of legs)
    for (const [subject, places] of placesOf(await openAttribution(join(leg, 'attribution.bin')))) {
      const own = union.get(subject) ?? new Set()
      for (const place of places) own.add(place)
      union.set(subject, own)
    }
  if (merged.attribution === undefined) throw new Error('there is no attribution')
  const found = placesOf(merged.attribution)
  expect([...found.keys()].sort()).toEqual([...union.keys()].sort())
  for (const [subject, places] of union)
    expect([...(found.get(subject) ?? [])].sort()).toEqual([...places].sort())
  expect(
    merged.attribution.tests.filter(({ stretch }) => stretch === 'test').map(({ name }) => name),
  ).toEqual(expect.arrayContaining(['TestGreet', 'TestGreetLoud']))
})

it('everything that is covered is attributed, and nothing else', () => {
  const { attribution, coverage } = merged
  const attributed = new Set(attribution?.subjects.flatMap((_, subject) => [...attribution.unitsOf(subject)]))
  expect([...attributed].sort()).toEqual([...coveredUnits(coverage)].sort())
})

it('merging the report with its legs again gives the same file', async () => {
  const outDirectory = join(work, 'again')
  await mergedReport({ directories: [join(work, 'out'), ...legs], outDirectory, version: '0' })
  const [one, other] = await Promise.all(
    [join(work, 'out'), outDirectory].map((folder) => readFile(join(folder, 'covdata', 'attribution.bin'))),
  )
  expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true)
})
