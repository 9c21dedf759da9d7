import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CoverageModel, Reach, UnitCoverage } from '../../src/coverage/model.js'
import { soleReach } from '../../src/coverage/soleReach.js'

const REACHERS = [
  { kind: 'binary', name: 'shop' },
  { kind: 'leg', name: 'linux' },
  { kind: 'leg', name: 'windows' },
] as const
/** Nobody, the binary in the leg linux, that in windows, that in both. */
const REACH: Reach = { reachers: REACHERS, sets: [[], [0, 1], [0, 2], [0, 1, 2]] }
const [NOBODY, LINUX, WINDOWS, BOTH] = [0, 1, 2, 3]

/** A model of one file with a unit of two lines for each set. */
function modelOf(sets: readonly number[], reach: Reach = REACH): CoverageModel {
  const units = sets.map((set, index): UnitCoverage => ({
    functionName: 'F',
    literal: false,
    startLine: 10 * index + 1,
    startColumn: 1,
    endLine: 10 * index + 2,
    endColumn: 5,
    statements: index + 1,
    count: set === NOBODY ? 0 : 1,
    counts: [set === NOBODY ? 0 : 1],
    reach: set,
  }))
  const tallies = { together: { covered: 0, total: 0 }, bySource: [] }
  const file = { path: 'shop/cart.go', units, tallies }
  return {
    mode: 'atomic',
    sources: ['binaries'],
    packages: [{ importPath: 'shop', modulePath: 'shop', files: [file], tallies }],
    notLinked: [],
    unlinkedStatements: new Map(),
    tallies,
    reach,
  }
}

describe('what only one leg covers', () => {
  it('is listed by the number of its statements, joined as far as the same leg alone covers it', () => {
    expect(soleReach(modelOf([LINUX, LINUX, BOTH, WINDOWS, NOBODY, LINUX]))).toMatchObject([
      { path: 'shop/cart.go', leg: 'linux', startLine: 51, endLine: 52, statements: 6 },
      { leg: 'windows', startLine: 31, endLine: 32, statements: 4 },
      { leg: 'linux', startLine: 1, endLine: 12, statements: 3 },
    ])
  })

  it('is not known without several legs', () => {
    const { reach, ...without } = modelOf([LINUX])
    expect(reach).toBe(REACH)
    expect(soleReach(without)).toBeUndefined()
    expect(soleReach(modelOf([LINUX], { ...REACH, reachers: REACHERS.slice(0, 2) }))).toBeUndefined()
  })

  it('has exactly the statements of the units that only one leg reached', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }), (sets) => {
        const found = soleReach(modelOf(sets)) ?? []
        for (const [set, leg] of [
          [LINUX, 'linux'],
          [WINDOWS, 'windows'],
        ] as const) {
          const expected = sets.reduce((sum, each, index) => sum + (each === set ? index + 1 : 0), 0)
          const own = found.filter((range) => range.leg === leg)
          expect(own.reduce((sum, { statements }) => sum + statements, 0)).toBe(expected)
        }
      }),
    )
  })
})
