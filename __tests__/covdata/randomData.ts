/** @module Data with random contents: our covdata must answer as Go's own does. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CounterEntry } from '../../src/covdata/format/encodeCounters.js'
import { functionsText } from '../../src/covdata/text/functionsText.js'
import { combinePods } from '../../src/covdata/sets/mergeData.js'
import { mergePods } from '../../src/covdata/write/mergePods.js'
import { packageListText } from '../../src/covdata/text/packageList.js'
import { tallyPackages, tallyTable } from '../../src/covdata/units/packageTallies.js'
import { percentText } from '../../src/covdata/text/percent.js'
import { readPods } from '../../src/covdata/read/readPods.js'
import { textProfile } from '../helpers/textfmt.js'
import { buildUnitTable } from '../../src/covdata/units/unitTable.js'
import { type Program, crowdedPrograms, entriesFor, writeCounters, writeMeta } from './builders.js'
import { contentsOf } from './contents.js'
import { type Covdata, covdataOf } from './oddPrograms.js'

/** A binary, and what each of its processes counted. */
interface Measured {
  readonly program: Program
  readonly runs: readonly (readonly CounterEntry[])[]
}

const measuredPrograms: fc.Arbitrary<readonly Measured[]> = crowdedPrograms.chain((programs) =>
  fc.tuple(
    ...programs.map((program) =>
      fc.array(entriesFor(program), { maxLength: 3 }).map((runs): Measured => ({ program, runs })),
    ),
  ),
)

/** Calls `work` with a new directory that holds the data, and deletes it afterwards. */
async function withData(
  measured: readonly Measured[],
  work: (root: string, data: string) => Promise<void>,
): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), 'covdata-random-'))
  try {
    const data = path.join(root, 'data')
    await mkdir(data)
    for (const { program, runs } of measured) {
      const encoded = await writeMeta(data, program)
      for (const run of runs) await writeCounters(data, encoded, run)
    }
    await work(root, data)
  } finally {
    await rm(root, { recursive: true })
  }
}

/** Tests of random data. @param numRuns how often each is tried */
export function answersAsGoDoes(numRuns: number): void {
  let covdata: Covdata

  beforeAll(async () => {
    covdata = await covdataOf('1.24.13')
  })

  it('is reported as Go reports it', async () => {
    await fc.assert(
      fc.asyncProperty(measuredPrograms, async (measured) => {
        await withData(measured, async (root, data) => {
          const { pods, problems } = await readPods([data])
          expect(problems).toEqual([])
          const table = buildUnitTable(pods)
          const profile = path.join(root, 'profile')
          expect((await covdata('textfmt', `-i=${data}`, `-o=${profile}`)).exitCode).toBe(0)
          expect(textProfile(table)).toBe(await readFile(profile, 'utf8'))
          expect(tallyPackages(pods)).toEqual(tallyTable(table))
          expect(percentText(tallyTable(table))).toBe((await covdata('percent', `-i=${data}`)).stdout)
          expect(functionsText(table)).toBe((await covdata('func', `-i=${data}`)).stdout)
          expect(packageListText(pods)).toBe((await covdata('pkglist', `-i=${data}`)).stdout)
        })
      }),
      { numRuns },
    )
  })

  it('is merged as Go merges it', async () => {
    await fc.assert(
      fc.asyncProperty(measuredPrograms, fc.boolean(), async (measured, combine) => {
        await withData(measured, async (root, data) => {
          const [ours, gos] = [path.join(root, 'ours'), path.join(root, 'gos')]
          await Promise.all([mkdir(ours), mkdir(gos)])
          const { pods } = await readPods([data], { arithmetic: combine ? 'widest' : 'own' })
          await (combine ? combinePods(pods, ours, () => true) : mergePods(pods, ours))
          const flags = [`-i=${data}`, `-o=${gos}`, `-pcombine=${combine}`]
          expect(await covdata('merge', ...flags)).toMatchObject({ exitCode: 0 })
          expect(await contentsOf(ours)).toEqual(await contentsOf(gos))
        })
      }),
      { numRuns },
    )
  })
}
