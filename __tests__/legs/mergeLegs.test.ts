/** Merging measurements: which units the result has, and what is covered. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type LegModel, mergeLegs } from '../../src/legs/mergeLegs.js'
import type { CoverageModel, Source, UnitCoverage } from '../../src/coverage/model.js'
import { sumAllTallies, talliesOfUnits } from '../../src/coverage/tallies.js'
import { parseGoVersion } from '../../src/go/goVersion.js'

/** Start line, end line (both at column 1, so the end line is outside), statements, counts of the sources. */
type Range = readonly [start: number, end: number, statements: number, ...counts: number[]]

interface Options {
  readonly sources?: readonly Source[]
  readonly mode?: CoverageModel['mode']
  readonly notLinked?: readonly string[]
  readonly unlinkedStatements?: ReadonlyMap<string, number>
}

function unit([startLine, endLine, statements, ...counts]: Range): UnitCoverage {
  return {
    startLine,
    startColumn: 1,
    endLine,
    endColumn: 1,
    statements,
    functionName: 'F',
    literal: false,
    count: counts.reduce((a, b) => a + b, 0),
    counts,
  }
}

function model(
  files: Readonly<Record<string, readonly Range[]>>,
  { sources = ['binaries'], mode = 'atomic', notLinked = [], unlinkedStatements = new Map() }: Options = {},
): CoverageModel {
  const covered = Object.entries(files).map(([path, ranges]) => {
    const units = ranges.map(unit)
    return { path, units, tallies: talliesOfUnits(units, sources.length) }
  })
  const packages = covered.map((file) => ({
    importPath: file.path.replace(/\/[^/]*$/, ''),
    modulePath: 'm',
    files: [file],
    tallies: file.tallies,
  }))
  return {
    mode,
    sources,
    packages,
    notLinked,
    unlinkedStatements,
    tallies: sumAllTallies(packages, sources.length),
  }
}

function leg(name: string, version: string, measured: CoverageModel): LegModel {
  return { name, goVersion: parseGoVersion(version), model: measured }
}

function rangesOf(merged: CoverageModel): readonly Range[] {
  return merged.packages.flatMap((pkg) =>
    pkg.files.flatMap((file) =>
      file.units.map((one): Range => [one.startLine, one.endLine, one.statements, one.count, ...one.counts]),
    ),
  )
}

describe('mergeLegs', () => {
  it('returns a single leg unchanged', () => {
    const only = model({ 'm/a/a.go': [[1, 3, 2, 4]] })
    expect(mergeLegs([leg('one', '1.26.8', only)])).toBe(only)
  })

  it('adds up equal units', () => {
    const merged = mergeLegs([
      leg('one', '1.26.8', model({ 'm/a/a.go': [[1, 3, 2, 4], [4, 6, 1, 0]] })), // prettier-ignore
      leg('two', '1.26.8', model({ 'm/a/a.go': [[1, 3, 2, 5], [4, 6, 1, 2]] })), // prettier-ignore
    ])
    expect(rangesOf(merged)).toEqual([[1, 3, 2, 9, 9], [4, 6, 1, 2, 2]]) // prettier-ignore
    expect(merged.tallies.together).toEqual({ covered: 3, total: 3 })
  })

  it('takes the units of the newest Go and adds the overlapping ones of the others', () => {
    const old = leg('old', '1.26.8', model({ 'm/a/a.go': [[1, 9, 5, 3], [10, 12, 1, 0]] })) // prettier-ignore
    const recent = leg('new', '1.27.2', model({ 'm/a/a.go': [[1, 4, 2, 0], [5, 9, 3, 0], [10, 12, 1, 0]] })) // prettier-ignore
    const merged = mergeLegs([old, recent])
    expect(rangesOf(merged)).toEqual([[1, 4, 2, 3, 3], [5, 9, 3, 3, 3], [10, 12, 1, 0, 0]]) // prettier-ignore
    expect(merged.tallies.together).toEqual({ covered: 5, total: 6 })
  })

  it('counts a unit once for a leg that has several units within it', () => {
    const merged = mergeLegs([
      leg('new', '1.27.2', model({ 'm/a/a.go': [[1, 9, 5, 0]] })),
      leg('old', '1.26.8', model({ 'm/a/a.go': [[1, 3, 1, 4], [3, 6, 2, 7], [6, 9, 2, 0]] })), // prettier-ignore
    ])
    expect(rangesOf(merged)).toEqual([[1, 9, 5, 7, 7]])
  })

  it('does not treat adjacent units as overlapping', () => {
    const merged = mergeLegs([
      leg('new', '1.27.2', model({ 'm/a/a.go': [[4, 6, 5, 0]] })),
      leg('old', '1.26.8', model({ 'm/a/a.go': [[1, 4, 1, 4], [6, 9, 2, 7]] })), // prettier-ignore
    ])
    expect(rangesOf(merged)).toEqual([[4, 6, 5, 0, 0]])
  })

  it('keeps files that only some legs have, and packages that are linked nowhere', () => {
    const merged = mergeLegs([
      leg(
        'linux',
        '1.26.8',
        model(
          { 'm/a/a_linux.go': [[1, 2, 1, 1]] },
          {
            notLinked: ['m/b', 'm/c'],
            unlinkedStatements: new Map([
              ['m/b', 5],
              ['m/c', 7],
            ]),
          },
        ),
      ),
      leg('windows', '1.26.8', model({ 'm/b/b.go': [[1, 2, 1, 0]] }, { notLinked: ['m/a', 'm/c'] })),
    ])
    expect(merged.packages.map((pkg) => pkg.importPath)).toEqual(['m/a', 'm/b'])
    expect(merged.notLinked).toEqual(['m/c'])
    expect([...merged.unlinkedStatements]).toEqual([['m/c', 7]])
    expect(merged.tallies.together).toEqual({ covered: 1, total: 2 })
  })

  it('keeps the sources apart if a leg has only one of them', () => {
    const merged = mergeLegs([
      leg('one', '1.26.8', model({ 'm/a/a.go': [[1, 3, 2, 4]] }, { sources: ['tests'] })),
      leg('two', '1.27.2', model({ 'm/a/a.go': [[1, 3, 2, 5]] }, { sources: ['binaries'] })),
    ])
    expect(merged.sources).toEqual(['binaries', 'tests'])
    expect(rangesOf(merged)).toEqual([[1, 3, 2, 9, 5, 4]])
  })

  it('stops at the maximum of a counter', () => {
    const full = model({ 'm/a/a.go': [[1, 3, 2, 0xffffffff]] })
    expect(rangesOf(mergeLegs([leg('a', '1.26.8', full), leg('b', '1.26.8', full)]))).toEqual([
      [1, 3, 2, 0xffffffff, 0xffffffff],
    ])
    const set = model({ 'm/a/a.go': [[1, 3, 2, 1]] }, { mode: 'set' })
    expect(rangesOf(mergeLegs([leg('a', '1.26.8', set), leg('b', '1.26.8', set)]))).toEqual([[1, 3, 2, 1, 1]])
  })

  /** Consecutive units, as the compiler makes them. */
  const straight = fc
    .array(fc.record({ length: fc.nat(4), gap: fc.nat(2), count: fc.nat(2) }), { minLength: 1, maxLength: 8 })
    .map((parts): readonly Range[] => {
      let line = 1
      return parts.map(({ length, gap, count }) => {
        const start = line + gap
        line = start + length + 1
        return [start, line, length + 1, count]
      })
    })
  const legs = fc.array(
    fc.record({ version: fc.constantFrom('1.24.13', '1.26.8', '1.27.2'), ranges: straight }),
    { minLength: 2, maxLength: 4 },
  )

  it('is the same in any order', () => {
    fc.assert(
      fc.property(legs, (list) => {
        const all = list.map(({ version, ranges }, i) =>
          leg(`leg ${i}`, version, model({ 'm/a/a.go': ranges })),
        )
        expect(mergeLegs(all.toReversed())).toEqual(mergeLegs(all))
      }),
    )
  })

  it('covers a unit if and only if a leg executed one of its lines', () => {
    fc.assert(
      fc.property(legs, (list) => {
        const all = list.map(({ version, ranges }, i) =>
          leg(`leg ${i}`, version, model({ 'm/a/a.go': ranges })),
        )
        const executed = new Set(
          list.flatMap(({ ranges }) => ranges.filter(([, , , count]) => (count ?? 0) > 0).flatMap(linesOf)),
        )
        for (const range of rangesOf(mergeLegs(all)))
          expect((range[3] ?? 0) > 0).toBe(linesOf(range).some((line) => executed.has(line)))
      }),
    )
  })
})

function linesOf([start, end]: Range): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}
