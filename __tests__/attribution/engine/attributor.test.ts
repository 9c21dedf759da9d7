/** Who is said to have executed what, in worlds in which it is known. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Climate } from './simulatedWorld.js'
import { faultsIn, statementsAbout, worldOf } from './worldChecks.js'

/** When a test process dies, nobody has noted whose goroutines ran last, besides those of the tests that ran. */
const climates: fc.Arbitrary<Climate> = fc
  .record({
    packages: fc.integer({ min: 1, max: 2 }),
    parallel: fc.boolean(),
    leftOut: fc.constantFrom(0, 0, 0.3, 0.9),
    helpers: fc.boolean(),
    lateWork: fc.boolean(),
    kills: fc.boolean(),
    panics: fc.boolean(),
  })
  .map((climate) => ({ ...climate, helpers: climate.helpers && !climate.panics }))

describe('what is attributed to tests', () => {
  it('is true of every test and group, and lacks nobody, whatever happens in which order', () => {
    fc.assert(
      fc.property(fc.integer(), climates, (seed, climate) => {
        expect(faultsIn(worldOf(seed, climate))).toEqual([])
      }),
      { numRuns: Number(process.env.SIMULATED_WORLDS ?? 150) },
    )
  })

  it('is true of what is left if the journal of a test process is gone', () => {
    fc.assert(
      fc.property(fc.integer(), climates, (seed, climate) => {
        const { processes, tests, untagged } = worldOf(seed, { ...climate, packages: 2 })
        const gone = new Set(tests.slice(0, 1).map(({ process }) => process))
        expect(faultsIn({ processes, tests, untagged, gone })).toEqual([])
      }),
      { numRuns: Number(process.env.SIMULATED_WORLDS ?? 100) },
    )
  })

  it('is exact if tests run one after the other, and everything is observed', () => {
    const calm = {
      packages: 1,
      parallel: false,
      leftOut: 0,
      helpers: false,
      lateWork: false,
      kills: false,
      panics: false,
    }
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const world = worldOf(seed, calm)
        const vague = [...statementsAbout(world)].flatMap(([{ pid }, statements]) => {
          const exact = statements.filter((each) => each.exact)
          // A server that has ended may have executed once more what it was seen to execute: its values are not written each time.
          const isKnown = (names: readonly string[], counter: number): boolean =>
            exact.some((each) => each.counters.includes(counter) && names.includes(each.names[0] ?? ''))
          return statements
            .filter((each) => !each.exact && each.names.some((name) => !name.includes('(')))
            .filter(({ names, counters }) => counters.some((counter) => !isKnown(names, counter)))
            .map(({ names }) => `${pid}: ${names.join('+')}`)
        })
        expect(vague).toEqual([])
      }),
      { numRuns: Number(process.env.SIMULATED_WORLDS ?? 50), examples: [[-1693717241]] },
    )
  })
})
