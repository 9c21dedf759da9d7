import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { AttributionBuilder } from '../../src/attribution/attributionBuilder.js'
import type { Attribution } from '../../src/attribution/attribution.js'
import { builtAttribution, plainSubjects, unitsIn } from '../helpers/plainAttribution.js'

const TOTAL = 5000
const table = unitsIn({ 'example.com/a/a.go': 3000, 'example.com/b/b.go': 2000 })

/** Units in runs, so that chunks of all kinds occur. */
const someUnits = fc
  .array(fc.tuple(fc.nat(TOTAL - 1), fc.nat(300)), { maxLength: 40 })
  .map((runs) => runs.flatMap(([start, count]) => Array.from({ length: count }, (_, i) => start + i)))
  .map((units) => units.filter((unit) => unit < TOTAL))
const scattered = fc.array(fc.nat(TOTAL - 1), { maxLength: 2000 })

const additions = fc.array(
  fc.record({
    tests: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
    exact: fc.boolean(),
    units: fc.oneof(someUnits, scattered),
  }),
  { maxLength: 30 },
)

describe('AttributionBuilder', () => {
  it('gives each subject exactly the units that were added to it', () => {
    fc.assert(
      fc.property(additions, (all) => {
        const expected = new Map<string, Set<number>>()
        const builder = new AttributionBuilder(table)
        for (const { tests, exact, units } of all) {
          builder.add(
            tests.map((n) => builder.test(testNumbered(n))),
            exact,
            units,
          )
          const key = `${exact && tests.length === 1 ? '=' : ''}${[...tests].sort().join()}`
          expected.set(key, new Set([...(expected.get(key) ?? []), ...units]))
        }
        const found = builder.finish()
        const sets = found.subjects.map(({ tests, exact }, subject): [string, Set<number>] => [
          `${exact ? '=' : ''}${tests.map((test) => found.tests[test]?.name.slice(-1)).join()}`,
          new Set(found.unitsOf(subject)),
        ])
        expect(new Map(sets)).toEqual(new Map([...expected].filter(([, units]) => units.size > 0)))
        for (const unit of [0, 2047, 2048, 4096, TOTAL - 1])
          expect(found.subjectsOf(unit)).toEqual(subjectsWith(found, unit))
      }),
      { numRuns: 50 },
    )
  })

  it('sorts tests and subjects, and keeps tests without units, but not what happens outside tests', () => {
    const found = builtAttribution(table, [
      { tests: ['b TestB', 'a TestA'], units: [7] },
      { tests: ['b TestB'], exact: false, units: [3] },
      { tests: ['b TestB'], units: [4] },
      { tests: ['a (TestMain)'], units: [11] },
      { tests: ['a (after)'], units: [] },
      { tests: ['b TestA'], units: [] },
      { tests: [], units: [9, 8, 9] },
    ])
    expect(found.tests.map(({ importPath, stretch, name }) => `${importPath} ${stretch} ${name}`)).toEqual([
      'a TestMain ',
      'a test TestA',
      'b test TestA',
      'b test TestB',
    ])
    expect(plainSubjects(found)).toEqual([
      { tests: [], exact: false, units: [8, 9] },
      { tests: ['a (TestMain)'], exact: true, units: [11] },
      { tests: ['a TestA', 'b TestB'], exact: false, units: [7] },
      { tests: ['b TestB'], exact: true, units: [4] },
      { tests: ['b TestB'], exact: false, units: [3] },
    ])
    expect(found.unitsOf(0).size).toBe(2)
    expect([...found.unitsOf(99)]).toEqual([])
    expect(found.subjectsOf(99_999)).toEqual([])
  })

  it('attributes to nobody what no subject has, and units that do not exist to none', () => {
    const builder = new AttributionBuilder(table)
    builder.add([builder.test(testNumbered(1))], true, [1, 2, TOTAL])
    builder.addRest([1, 2, 3, 4])
    expect(plainSubjects(builder.finish()).map(({ units }) => units)).toEqual([
      [3, 4],
      [1, 2],
    ])
  })

  it('attributes to nobody what there is no room for', () => {
    const builder = new AttributionBuilder(table, 2000)
    const scattered = Array.from({ length: TOTAL / 2 }, (_, unit) => unit * 2)
    builder.add([builder.test(testNumbered(1))], true, scattered)
    builder.add([builder.test(testNumbered(2))], true, [1, 2])
    const found = builder.finish()
    expect(found.leftOut).toBe(2)
    expect(plainSubjects(found).map(({ tests, units }) => [tests, units])).toEqual([
      [[], [1, 2]],
      [['example.com/a Test1'], scattered],
    ])
  })

  it('forgets what sets no longer have', () => {
    const builder = new AttributionBuilder(unitsIn({ 'example.com/a/a.go': 2 ** 18 }), 2 ** 22)
    const test = [builder.test(testNumbered(1))]
    for (let step = 0; step < 30; step++)
      builder.add(
        test,
        true,
        Array.from({ length: 3000 }, (_, unit) => (unit * 87 + step) % 2 ** 18),
      )
    const found = builder.finish()
    expect(found.leftOut).toBe(0)
    expect(found.unitsOf(0).size).toBeGreaterThan(80_000)
  })
})

function testNumbered(number: number) {
  return { importPath: 'example.com/a', stretch: 'test', name: `Test${number}` } as const
}

function subjectsWith(attribution: Attribution, unit: number): readonly number[] {
  return [...attribution.subjects.keys()].filter((subject) => attribution.unitsOf(subject).has(unit))
}
