/** What is stored of an attribution, and what is shown of it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openAttribution } from '../../src/attribution/file/openAttribution.js'
import { MAX_COUNTS } from '../../src/attribution/file/attributionFormat.js'
import type { CoverageModel, PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { keepAttribution } from '../../src/stages/keepAttribution.js'
import { builtAttribution, plainSubjects, unitsIn } from '../helpers/plainAttribution.js'
import { inTemporary } from '../helpers/temporary.js'

const MODEL = { packages: [] } as unknown as CoverageModel
const TALLIES = { together: { covered: 0, total: 0 }, bySource: [] }

/** A package with two files of one covered unit each. */
function packageOf(files: readonly string[]): PackageCoverage {
  const unitOf = (): UnitCoverage => ({
    ...{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 20, statements: 1 },
    ...{ functionName: 'F', literal: false, count: 1, counts: [] },
  })
  return {
    ...{ importPath: 'm', modulePath: 'm', tallies: TALLIES },
    files: files.map((path) => ({ path, units: [unitOf()], tallies: TALLIES })),
  }
}
const GIVEN = builtAttribution(unitsIn({ 'm/a.go': 5000 }), [
  { tests: ['m TestX'], units: [0] },
  { tests: ['m TestX/a'], units: [1, 4500] },
  { tests: ['m TestX/a', 'm TestX/b'], units: [2] },
  { tests: ['m TestX/b', 'm TestY/a'], units: [3] },
  { tests: ['m TestY/a', 'm TestX/a'], units: [4] },
  { tests: ['n TestX/a'], units: [1] },
  { tests: ['n (TestMain)'], units: [5] },
  { tests: [], units: [6] },
])
const FOLDED = [
  { tests: [], exact: false, units: [6] },
  { tests: ['m TestX'], exact: true, units: [0, 1, 2, 4500] },
  { tests: ['m TestX', 'm TestY'], exact: false, units: [3, 4] },
  { tests: ['n TestX'], exact: true, units: [1] },
  { tests: ['n (TestMain)'], exact: true, units: [5] },
]

async function kept(max: Partial<typeof MAX_COUNTS>) {
  return inTemporary(async (directory) => {
    await mkdir(join(directory, 'covdata'))
    const { known, findings } = await keepAttribution(GIVEN, MODEL, directory, undefined, {
      ...MAX_COUNTS,
      ...max,
    })
    const stored = await openAttribution(join(directory, 'covdata', 'attribution.bin'))
    const said = findings.flatMap(({ code, evidence }) => evidence.map((line) => `${code}: ${line}`))
    return { shown: known.attribution, stored: plainSubjects(stored), said }
  })
}

describe('an attribution', () => {
  it('is stored as it is if a file may have as much', async () => {
    const { stored, said } = await kept({})
    expect(stored).toEqual(plainSubjects(GIVEN))
    expect(said).toEqual([])
  })

  it.each([
    [{ tests: 5 }, '6 tests, of 5'],
    [{ subjects: 7 }, '8 groups, of 7'],
    [{ members: 9 }, '10 tests in all groups, of 9'],
  ])('is stored without subtests if a file may have only %p, and shown as it is', async (max, count) => {
    const { shown, stored, said } = await kept(max)
    expect(stored.map((subject) => JSON.stringify(subject)).sort()).toEqual(
      FOLDED.map((subject) => JSON.stringify(subject)).sort(),
    )
    expect(shown).toBe(GIVEN)
    expect(said).toEqual([
      `attribution-shortened: ${count} that can be stored: subtests are stored as part of their tests`,
    ])
  })

  it.each([
    ['whole', ['m/a.go', 'm/b.go'], [0, 1]],
    ['counted', ['m/b.go'], [0]],
  ] as const)(
    'is shown without what is excluded, and stored with it, or without it if it is not known: %s',
    async (extent, files, units) => {
      await inTemporary(async (directory) => {
        await mkdir(join(directory, 'covdata'))
        const all = builtAttribution(unitsIn({ 'm/a.go': 1, 'm/b.go': 1 }), [
          { tests: ['m TestX'], units: [0, 1] },
          { tests: ['m TestY'], units: [0] },
        ])
        const whole = packageOf(['m/a.go', 'm/b.go'])
        const model = {
          packages: [{ ...whole, files: whole.files.slice(1) }],
          wholePackages: [whole],
        } as unknown as CoverageModel
        const { known } = await keepAttribution(all, model, directory, undefined, MAX_COUNTS, extent)
        const shown = known.attribution
        expect(shown?.units.files.map(({ path }) => path)).toEqual(['m/b.go'])
        expect(shown && plainSubjects(shown)).toEqual([{ tests: ['m TestX'], exact: true, units: [0] }])
        const stored = await openAttribution(join(directory, 'covdata', 'attribution.bin'))
        expect([stored.extent, stored.units.files.map(({ path }) => path)]).toEqual([extent, files])
        expect(plainSubjects(stored)[0]).toEqual({ tests: ['m TestX'], exact: true, units })
        expect(stored.tests).toHaveLength(2)
      })
    },
  )

  it('is said to have lost what there was no room for, whether it is stored or not', async () => {
    const shortened = {
      ...GIVEN,
      leftOut: 3,
      unitsOf: (subject: number) => GIVEN.unitsOf(subject),
      subjectsOf: (unit: number) => GIVEN.subjectsOf(unit),
    }
    await inTemporary(async (directory) => {
      await mkdir(join(directory, 'covdata'))
      for (const out of [directory, undefined]) {
        const { findings } = await keepAttribution(shortened, MODEL, out)
        expect(findings).toMatchObject([
          { code: 'attribution-shortened', evidence: ['3 units of tests attributed to nobody'] },
        ])
      }
    })
  })
})
