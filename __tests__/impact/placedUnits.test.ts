/** Where units of a baseline are in the package as it is built now. */
import { describe, expect, it } from '@jest/globals'
import { encodeMetaFile, encodePackage } from '../../src/covdata/format/encodeMeta.js'
import type { FunctionRecords } from '../../src/covdata/format/functionRecords.js'
import { decodeMetaFile } from '../../src/covdata/format/metaFile.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { SAME_LINES } from '../../src/diff/lineMap.js'
import { textMap } from '../../src/diff/textMap.js'
import { CERTAIN, UNCERTAIN } from '../../src/impact/carriedUnits.js'
import { PackagePlacement } from '../../src/impact/placedUnits.js'

/** Of each unit the first line, the statements, before the certainty, and how many more lines it has. */
type Units = readonly (readonly [line: number, statements: number, certainty?: number, more?: number])[]

/** Functions by `file.go Name`; a name with a dot is that of a literal of a variable. */
type Functions = Readonly<Record<string, Units>>

const TALLIES = { together: { covered: 0, total: 0 }, bySource: [] }

function partsOf(functions: Functions) {
  return Object.entries(functions).map(([key, units]) => {
    const [file = '', name = ''] = key.split(' ')
    return { path: `m/a/${file}`, name, literal: name.startsWith('func.'), units }
  })
}

function before(functions: Functions) {
  const parts = partsOf(functions)
  const files = [...new Set(parts.map(({ path }) => path))].map((path) => {
    const own = parts.filter((part) => part.path === path)
    const units = own.flatMap(({ name, literal, units: all }) =>
      all.map(([line, statements, certainty = 0]) => ({
        unit: {
          startLine: line,
          startColumn: 2,
          endLine: line,
          endColumn: 9,
          statements,
          functionName: name,
          literal,
          count: Number(certainty > 0),
          counts: [],
        } satisfies UnitCoverage,
        certainty,
      })),
    )
    units.sort((one, other) => one.unit.startLine - other.unit.startLine)
    return {
      file: { path, units: units.map(({ unit }) => unit), tallies: TALLIES },
      certainty: Uint8Array.from(units, ({ certainty }) => certainty),
    }
  })
  return { importPath: 'm/a', files }
}

function built(functions: Functions): FunctionRecords {
  const blob = encodePackage('md5', {
    importPath: 'm/a',
    name: 'a',
    modulePath: 'm',
    functions: partsOf(functions).map(({ path, name, literal, units }) => ({
      name,
      sourceFile: path,
      literal,
      units: Uint32Array.from(
        units.flatMap(([line, statements, , more = 0]) => [line, 2, line + more, 9, statements]),
      ),
    })),
  })
  const file = { hash: new Uint8Array(16), mode: 'set', granularity: 'perblock', blobs: [blob] } as const
  const [pkg] = decodeMetaFile(encodeMetaFile(file)).packages
  if (pkg === undefined) throw new Error('no package')
  return pkg.records
}

function placedIn(then: Functions, ...now: readonly Functions[]) {
  const placement = new PackagePlacement(before(then), now.map(built))
  return { placement, found: placement.builds.map(({ certainty }) => [...certainty]) }
}

const TWO: Units = [
  [2, 3, CERTAIN],
  [4, 1, UNCERTAIN],
]
const at = (line: number): Units => TWO.map(([own, statements]) => [own + line, statements])

describe('PackagePlacement', () => {
  it.each<[string, Functions, Functions]>([
    ['at other lines', { 'a.go F': TWO }, { 'a.go F': at(7) }],
    ['in a file with another name', { 'a.go F': TWO }, { 'b.go F': at(0) }],
    ['in another file of the package', { 'a.go F': TWO, 'b.go G': [[2, 1]] }, { 'b.go F': at(20) }],
    ['as a literal of a variable that moved', { 'a.go func.L2.C9': TWO }, { 'a.go func.L5.C9': at(3) }],
  ])('finds a function that is %s', (_, then, now) => {
    const { placement, found } = placedIn(then, now)
    expect(found).toEqual([[CERTAIN, UNCERTAIN]])
    expect(placement.unplaced(() => true)).toBe(0)
  })

  it.each<[string, Functions, Functions]>([
    [
      'has other numbers of statements',
      { 'a.go F': TWO },
      {
        'a.go F': [
          [2, 3],
          [4, 2],
        ],
      },
    ],
    ['has another block', { 'a.go F': TWO }, { 'a.go F': [...at(0), [9, 1]] }],
    ['is gone', { 'a.go F': TWO }, { 'a.go G': at(0) }],
    ['is one of two now', { 'a.go F': TWO }, { 'b.go F': at(0), 'c.go F': at(0) }],
    ['was one of two', { 'a.go F': TWO, 'b.go F': at(0) }, { 'c.go F': at(0) }],
  ])('leaves out and counts a function that %s', (_, then, now) => {
    const { placement, found } = placedIn(then, now)
    expect(found.flat().some((certainty) => certainty > 0)).toBe(false)
    expect(placement.unplaced(() => true)).toBe(4)
    // Nobody misses what is excluded.
    expect(placement.unplaced(() => false)).toBe(0)
    expect(placement.left).toEqual(['m/a/a.go'])
  })

  it('tells init functions of one file apart by their order, as they have one name', () => {
    const then: Functions = {
      'a.go init': [
        [2, 1],
        [5, 1, CERTAIN],
      ],
    }
    expect(
      placedIn(then, {
        'a.go init': [
          [8, 1],
          [3, 1],
        ],
      }).found,
    ).toEqual([[CERTAIN, 0]])
  })

  it('finds a function in every build of the package that has it', () => {
    const { found, placement } = placedIn(
      { 'a.go F': TWO },
      { 'a.go F': at(0), 'tagged.go G': [[1, 1]] },
      { 'a.go F': at(0) },
    )
    expect(found).toEqual([
      [CERTAIN, UNCERTAIN, 0],
      [CERTAIN, UNCERTAIN],
    ])
    expect(placement.unplaced(() => true)).toBe(0)
  })

  it('finds by its lines what is left of a function of which a part was excluded, and a function that comments divide', () => {
    const then: Functions = {
      'a.go F': [
        [2, 1, CERTAIN],
        [4, 1, CERTAIN],
      ],
      'a.go G': [[6, 2, UNCERTAIN]],
    }
    const now: Functions = {
      'a.go F': [
        [3, 1],
        [4, 1],
        [5, 1],
      ],
      'a.go G': [
        [7, 2],
        [8, 2],
      ],
    }
    const { placement } = placedIn(then, now)
    expect(placement.left).toEqual(['m/a/a.go'])
    const earlier = ['a', 'b', 'excluded', 'd', 'e', 'f', 'g'].join('\n')
    const map = textMap(Buffer.from(earlier), Buffer.from(`new\n${earlier}`))
    if (map === undefined) throw new Error('the texts have too little in common')
    placement.placeByLines('m/a/a.go', map)
    expect(placement.builds.map(({ certainty }) => [...certainty])).toEqual([
      [CERTAIN, 0, CERTAIN, UNCERTAIN, 0],
    ])
    expect(placement.unplaced(() => true)).toBe(0)
  })

  it('leaves out a block of which only a part is carried over', () => {
    const then: Functions = {
      'a.go F': [
        [2, 1, CERTAIN],
        [3, 1],
      ],
    }
    const { placement } = placedIn(then, { 'a.go F': [[2, 2, 0, 1]] })
    placement.placeByLines('m/a/a.go', SAME_LINES)
    expect([...(placement.builds[0]?.certainty ?? [])]).toEqual([0])
    expect(placement.unplaced(() => true)).toBe(1)
  })
})
