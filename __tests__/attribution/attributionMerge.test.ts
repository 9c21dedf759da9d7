import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Attribution, UnitTable } from '../../src/attribution/attribution.js'
import { AttributionMerge } from '../../src/attribution/attributionMerge.js'
import { type PlainSubject, builtAttribution, plainSubjects, unitsIn } from '../helpers/plainAttribution.js'

/** Where the units of a file begin and end: a unit for each pair of neighbouring lines. */
function unitsBetween(files: Readonly<Record<string, readonly number[]>>): UnitTable {
  let first = 0
  const positions: number[] = []
  const table = Object.entries(files).map(([path, lines]) => {
    for (const [index, line] of lines.slice(0, -1).entries())
      positions.push(line, 1, lines[index + 1] ?? 0, 1)
    first += lines.length - 1
    return { path, first: first - lines.length + 1, count: lines.length - 1 }
  })
  return { files: table, positions: Uint32Array.from(positions) }
}

function merged(units: UnitTable, legs: readonly Attribution[], covered: readonly number[] = []) {
  const merge = new AttributionMerge(units)
  for (const leg of legs) merge.add(leg)
  return plainSubjects(merge.finish(covered))
}

describe('AttributionMerge', () => {
  it('gives each subject the union of its units in all legs, in any order and any number of times', () => {
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 12 })
    const cuts = lines.map((all) => all.toSorted((one, other) => one - other))
    const subjects = fc.array(
      fc.record({
        tests: fc.uniqueArray(fc.constantFrom('a TestX', 'a TestY', 'b TestX'), { maxLength: 2 }),
        units: fc.array(fc.nat(21)),
      }),
      { maxLength: 5 },
    )
    const leg = fc.record({ a: cuts, b: cuts, subjects })
    fc.assert(
      fc.property(cuts, fc.array(leg, { minLength: 1, maxLength: 4 }), (reference, legs) => {
        const target = unitsBetween({ 'a.go': reference })
        const all = legs.map(({ a, b, subjects: own }) =>
          builtAttribution(unitsBetween({ 'z.go': b, 'a.go': a }), own),
        )
        const found = merged(target, all)
        expect(found).toEqual(byLines(target, all))
        expect(merged(target, [...all.toReversed(), ...all])).toEqual(found)
        // Merged data merged again.
        expect(merged(target, [builtAttribution(target, found), ...all])).toEqual(found)
      }),
    )
  })

  it('gives subjects what legs have in many columns, whoever has it in which leg', () => {
    const target = unitsIn({ 'a/a.go': 4000, 'a/b.go': 4500, 'a/c.go': 4000 })
    const moved = unitsIn({ 'a/c.go': 4000, 'a/a.go': 4000, 'a/b.go': 4500 })
    const spans = fc.array(fc.tuple(fc.nat(12_499), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 6,
    })
    const subjects = fc.array(
      fc.record({
        tests: fc.uniqueArray(fc.constantFrom('a TestW', 'a TestX', 'a TestY', 'b TestZ'), { maxLength: 2 }),
        units: spans.map((all) =>
          all.flatMap(([start, count]) => unitsFrom(start, Math.min(count, 12_500 - start))),
        ),
      }),
      { maxLength: 12 },
    )
    const leg = fc.record({ isMoved: fc.boolean(), subjects })
    fc.assert(
      fc.property(fc.array(leg, { minLength: 1, maxLength: 3 }), (legs) => {
        const all = legs.map(({ isMoved, subjects: own }) => builtAttribution(isMoved ? moved : target, own))
        const expected = legs.flatMap(({ isMoved, subjects: own }) =>
          isMoved ? own.map(({ tests, units }) => ({ tests, units: units.map(fromMoved) })) : own,
        )
        expect(merged(target, all)).toEqual(plainSubjects(builtAttribution(target, expected)))
      }),
      { numRuns: 50 },
    )
  })

  it('takes units of another leg without statements only for the same units, as counts are merged', () => {
    const target = unitsBetween({ 'a.go': [1, 5, 6] })
    const leg = { ...unitsBetween({ 'a.go': [2, 3, 5, 6] }), statements: Uint32Array.of(0, 2, 0) }
    expect(merged(target, [builtAttribution(leg, [{ tests: ['a TestX'], units: [0] }])])).toEqual([])
    expect(merged(target, [builtAttribution(leg, [{ tests: ['a TestX'], units: [1, 2] }])])).toMatchObject([
      { units: [0, 1] },
    ])
  })

  it('says of how many units there was no room for their tests, in legs and while they are merged', () => {
    const table = unitsIn({ 'a/a.go': 5000 })
    const leg = builtAttribution(table, [{ tests: ['a TestX'], units: [1, 2] }])
    const merge = new AttributionMerge(table, 0)
    merge.add({ ...leg, leftOut: 5, unitsOf: (n) => leg.unitsOf(n), subjectsOf: (n) => leg.subjectsOf(n) })
    const found = merge.finish([])
    expect(found.leftOut).toBe(7)
    expect(plainSubjects(found)).toEqual([{ tests: [], exact: false, units: [1, 2] }])
  })

  it('attributes to nobody what only legs without attribution cover', () => {
    const table = unitsIn({ 'a/a.go': 3 })
    const leg = builtAttribution(table, [{ tests: ['a TestX'], units: [1] }])
    expect(merged(table, [leg], [0, 1])).toEqual([
      { tests: [], exact: false, units: [0] },
      { tests: ['a TestX'], exact: true, units: [1] },
    ])
  })

  it('keeps one file of two packages apart, and finds files under new names', () => {
    const file = (path: string, importPath: string, first: number) => ({ path, importPath, first, count: 1 })
    const positions = Uint32Array.of(1, 1, 2, 1, 1, 1, 2, 1)
    const target = { files: [file('x.y', 'p', 0), file('x.y', 'q', 1)], positions }
    const leg = builtAttribution({ files: [file('x.y', 'q', 0)], positions: positions.slice(0, 4) }, [
      { tests: ['a TestX'], units: [0] },
    ])
    expect(merged(target, [leg])).toMatchObject([{ units: [1] }])
    const moved = builtAttribution({ ...target, files: [file('/old/x.y', 'command-line-arguments', 0)] }, [
      { tests: ['a TestX'], units: [0] },
    ])
    const merge = new AttributionMerge({ ...target, files: [file('m/x.y', 'm', 0)] })
    merge.add(moved, (path) => path.replace('/old/', 'm/'))
    expect(plainSubjects(merge.finish([]))).toMatchObject([{ units: [0] }])
  })
})

function unitsFrom(start: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, unit) => start + unit)
}

/** The number of a unit in the order of files a, b, c by that in the order c, a, b. */
function fromMoved(unit: number): number {
  return unit < 4000 ? unit + 8500 : unit - 4000
}

/** The same, found line by line: a unit of the merged file has what the units of a leg have that overlap it. */
function byLines(target: UnitTable, legs: readonly Attribution[]): readonly PlainSubject[] {
  const found = legs.flatMap((leg) =>
    plainSubjects(leg).map(({ tests, exact, units }) => ({
      tests,
      exact: exact ?? false,
      units: [...units].flatMap((unit) => placesOf(target, placeOf(leg.units, unit), leg.units)),
    })),
  )
  return plainSubjects(builtAttribution(target, found))
}

type Place = readonly [path: string, from: number, to: number]

function placeOf({ files, positions }: UnitTable, unit: number): Place {
  const path = files.find(({ first, count }) => first <= unit && unit < first + count)?.path ?? ''
  return [path, positions[4 * unit] ?? 0, positions[4 * unit + 2] ?? 0]
}

/** A unit with exactly the same lines takes nothing from the units beside it. */
function placesOf(target: UnitTable, [path, from, to]: Place, leg: UnitTable): readonly number[] {
  const all = (table: UnitTable): readonly Place[] =>
    Array.from({ length: table.positions.length / 4 }, (_, unit) => placeOf(table, unit))
  return all(target).flatMap(([other, start, end], unit) => {
    const isExact = start === from && end === to
    const hasExact = all(leg).some((place) => place[0] === other && place[1] === start && place[2] === end)
    const isOverlapping = other === path && start < to && from < end
    return isOverlapping && (isExact || !hasExact) ? [unit] : []
  })
}
