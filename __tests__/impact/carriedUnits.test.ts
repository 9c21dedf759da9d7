/** What is carried over from a baseline, for random rows and random tests that were left out. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { CERTAIN, UNCERTAIN, carriedUnits } from '../../src/impact/carriedUnits.js'
import type { LeftOut } from '../../src/go/test/notRun.js'
import { builtAttribution, unitsIn } from '../helpers/plainAttribution.js'

const UNITS = 12
const TALLIES = { together: { covered: 0, total: 0 }, bySource: [] }

function packageOf(covered: readonly boolean[]) {
  const units = covered.map((isCovered, unit): UnitCoverage => ({
    startLine: unit + 1,
    startColumn: 1,
    endLine: unit + 1,
    endColumn: 20,
    statements: 1,
    functionName: 'F',
    literal: false,
    count: Number(isCovered),
    counts: [Number(isCovered)],
  }))
  const files = [{ path: 'm/a/a.go', units, tallies: TALLIES }]
  return { importPath: 'm/a', modulePath: 'm', files, tallies: TALLIES }
}

interface Row {
  readonly tests: readonly string[]
  readonly units: readonly number[]
}

function carried(rows: readonly Row[], covered: readonly boolean[], leftOut: LeftOut): readonly number[] {
  const attribution = builtAttribution(unitsIn({ 'm/a/a.go': UNITS }), rows)
  const [found] = carriedUnits({ coverage: { packages: [packageOf(covered)] }, attribution }, leftOut)
  return [...(found?.files[0]?.certainty ?? [])]
}

/** What the rows say of one test: in every history that they allow, in some, or in none it was not run again. */
type Doubt = 'left' | 'ran' | 'either'

const STRETCHES = ['(initialisation)', '(TestMain)', '(between)', '(after)']
const NAMES = ['TestA', 'TestB', 'TestB/sub', 'TestC', ...STRETCHES]
const MEMBERS = ['m/p', 'm/q'].flatMap((path) => NAMES.map((name) => `${path} ${name}`))

function doubtOf(member: string, leftOut: LeftOut): Doubt {
  const [path = '', name = ''] = member.split(' ')
  const own = leftOut.tests.filter(({ importPath }) => importPath === path)
  if (!name.startsWith('(')) return own.some((test) => test.name === name.split('/')[0]) ? 'left' : 'ran'
  if (own.length === 0) return 'ran'
  if (leftOut.packages.includes(path)) return 'left'
  return name === '(between)' || name === '(after)' ? 'either' : 'ran'
}

/** Goes through all histories in which each row of the unit is somebody's doing. */
function expected(rows: readonly Row[], unit: number, isCovered: boolean, leftOut: LeftOut): string {
  if (!isCovered || leftOut.tests.length === 0) return 'not'
  const own = rows.filter(({ units }) => units.includes(unit))
  if (own.length === 0) return 'uncertain'
  let histories = [false]
  for (const { tests } of own) {
    const doers = tests.length === 0 ? (['either'] as const) : tests.map((test) => doubtOf(test, leftOut))
    const choices = doers.flatMap((doubt) => (doubt === 'either' ? [true, false] : [doubt === 'left']))
    histories = histories.flatMap((before) => choices.map((choice) => before || choice))
  }
  return histories.includes(true) ? (histories.includes(false) ? 'uncertain' : 'certain') : 'not'
}

const leftOuts = fc
  .record({
    tests: fc.uniqueArray(fc.constantFrom('m/p TestA', 'm/p TestB', 'm/p TestC', 'm/q TestA', 'm/q TestB')),
    packages: fc.uniqueArray(fc.constantFrom('m/p', 'm/q')),
  })
  .map(({ tests, packages }): LeftOut => {
    const named = tests.map((test) => test.split(' '))
    return { tests: named.map(([importPath = '', name = '']) => ({ importPath, name })), packages }
  })
const rowLists = fc.array(
  fc.record({
    tests: fc.uniqueArray(fc.constantFrom(...MEMBERS), { maxLength: 3 }),
    units: fc.uniqueArray(fc.integer({ min: 0, max: UNITS - 1 })),
  }),
  { maxLength: 6 },
)

describe('carriedUnits', () => {
  it('carries over what a test that did not run executed in every history that the rows allow, or doubts it', () => {
    const coverages = fc.array(fc.boolean(), { minLength: UNITS, maxLength: UNITS })
    fc.assert(
      fc.property(rowLists, coverages, leftOuts, (rows, covered, leftOut) => {
        const words = carried(rows, covered, leftOut).map((certainty) =>
          certainty === CERTAIN ? 'certain' : certainty === UNCERTAIN ? 'uncertain' : 'not',
        )
        expect(words).toEqual(covered.map((isCovered, unit) => expected(rows, unit, isCovered, leftOut)))
      }),
    )
  })

  it('carries nothing over from a test that is gone or ran, whoever else did not run', () => {
    const leftOut = { tests: [{ importPath: 'm/p', name: 'TestB' }], packages: [] }
    const rows = [
      { tests: ['m/p TestA'], units: [0] },
      { tests: ['m/p TestB/sub'], units: [1] },
      { tests: ['m/p TestA', 'm/p TestB'], units: [2] },
    ]
    const covered = Array.from({ length: UNITS }, (_, unit) => unit < 3)
    expect(carried(rows, covered, leftOut).slice(0, 3)).toEqual([1, CERTAIN, UNCERTAIN])
  })
})
