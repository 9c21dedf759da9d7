/** Lost and gained statements, against the truth about every line of generated files. */
import { describe, expect, it } from '@jest/globals'
import { depth } from '../helpers/depth.js'
import fc from 'fast-check'
import type { MovedRange } from '../../src/compare/baselineComparison.js'
import type { Change } from '../../src/compare/change.js'
import type { LineNumbers } from '../../src/compare/lineSet.js'
import { modelDiff } from '../../src/compare/modelDiff.js'
import type { LineMap } from '../../src/diff/lineMap.js'
import { textMap } from '../../src/diff/textMap.js'
import type { DiffSide } from '../../src/diff/measuredSide.js'
import { reportModel } from '../../src/diff/reportModel.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import { attributionOfModel } from '../helpers/attribution.js'
import { report } from '../helpers/report.js'
import { compared, known } from './comparedSides.js'
import {
  FILE,
  type GoFunction,
  MODULE,
  type Rendered,
  all,
  edited,
  none,
  rendered,
  sideOf,
  someCoverage,
  someEdits,
  someFunctions,
} from './generatedProgram.js'

/** The same file at the baseline, at the merge base, and as it was tested. */
const threeRevisions = fc
  .record({
    functions: someFunctions(1),
    before: someCoverage,
    after: someCoverage,
    others: someEdits,
    own: someEdits,
  })
  .map(({ functions, before, after, others, own }) => {
    const base = edited(functions, others, 2000)
    return {
      baseline: rendered(functions, before),
      base: rendered(base, after),
      tested: rendered(edited(base, own, 4000), after),
    }
  })

function mapOf(earlier: Rendered, later: Rendered): LineMap {
  const map = textMap(Buffer.from(earlier.text), Buffer.from(later.text))
  if (map === undefined) throw new Error('the texts have too little in common')
  return map
}

function changeOf(file: string, base: Rendered, tested: Rendered): Change {
  const map = mapOf(base, tested)
  const lines = tested.text.split('\n').map((_, i) => i + 1)
  return {
    base: 'main',
    baseCommit: undefined,
    source: 'git',
    files: new Map([
      [
        file,
        {
          from: file,
          lines: new Set(lines.filter((line) => map.earlier(line) === undefined)),
          map,
          blob: undefined,
        },
      ],
    ]),
    withoutLines: new Set(),
    gone: new Set(),
    truncated: false,
  }
}

/** The lines of statements that are the same, outside the change, and covered differently. */
function truth(
  baseline: Rendered,
  tested: Rendered,
  map: LineMap,
  changed: LineNumbers,
): { readonly lost: readonly number[]; readonly gained: readonly number[] } {
  const moved = { lost: [] as number[], gained: [] as number[] }
  for (const [line, { id, unit }] of tested.statements) {
    const earlier = map.earlier(line)
    if (earlier === undefined || changed.has(line)) continue
    const was = baseline.statements.get(earlier)
    // Lines of the same text are the same statement, since no other one has it.
    expect(was?.id).toBe(id)
    const [wasCovered, isCovered] = [baseline.units[was?.unit ?? -1], tested.units[unit]].map(
      (found) => (found?.count ?? 0) > 0,
    )
    if (wasCovered === true && isCovered === false) moved.lost.push(line)
    if (wasCovered === false && isCovered === true) moved.gained.push(line)
  }
  return moved
}

function withStatements(ranges: readonly MovedRange[], { statements }: Rendered): readonly number[] {
  return ranges.flatMap(({ startLine, endLine }) =>
    Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i).filter((line) =>
      statements.has(line),
    ),
  )
}

/** With a test for each unit, which alone covers it: `Test0`, `Test1`, … */
function withTests(side: DiffSide): DiffSide {
  const units = side.coverage.packages.flatMap(({ files }) => files).flatMap((file) => file.units)
  const covered = [...units.keys()].filter((unit) => (units[unit]?.count ?? 0) > 0)
  return {
    ...side,
    attribution: attributionOfModel(
      side.coverage,
      covered.map((unit) => [[`Test${unit}`], [unit]]),
    ),
  }
}

/** The names of the tests of the units that some statements had, in the order of attributions. */
function testsOf(
  lines: readonly number[],
  statementOf: (line: number) => { readonly unit: number } | undefined,
): readonly string[] {
  return [...new Set(lines.map((line) => `Test${statementOf(line)?.unit ?? -1}`))].sort()
}

const ascending = (lines: readonly number[]): readonly number[] => lines.toSorted((a, b) => a - b)

describe('what was lost and gained since a baseline', () => {
  it('is every statement on a line that stayed and is covered differently, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(threeRevisions, async ({ baseline, base, tested }) => {
        const map = mapOf(baseline, tested)
        const change = changeOf(FILE, base, tested)
        const side = withTests(sideOf({ [FILE]: baseline }))
        const found = await compared(sideOf({ [FILE]: tested }), side, change)
        const expected = truth(baseline, tested, map, change.files.get(FILE)?.lines ?? new Set())
        expect(ascending(withStatements(found.lost, tested))).toEqual(ascending(expected.lost))
        expect(ascending(withStatements(found.gained, tested))).toEqual(ascending(expected.gained))
        expect(found.lost.map(({ tests = [] }) => tests.map(({ name }) => name))).toEqual(
          found.lost.map((range) =>
            testsOf(withStatements([range], tested), (line) =>
              baseline.statements.get(map.earlier(line) ?? 0),
            ),
          ),
        )
        expect(found.lostStatements).toBe(expected.lost.length)
        expect(found.gainedStatements).toBe(expected.gained.length)
      }),
      { numRuns: depth(30, 150) },
    )
  })

  it('is exact in files that moved or only grew elsewhere, if nothing but the data is known', async () => {
    const moved = fc.record({
      functions: someFunctions(1),
      before: someCoverage,
      after: someCoverage,
      added: someFunctions(5000),
      isRenamed: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(moved, async ({ functions, before, after, added, isRenamed }) => {
        const grown = [...added.slice(0, 1), ...functions]
        const [baseline, tested] = [
          rendered(functions, before),
          rendered(isRenamed ? functions : grown, after),
        ]
        // Nothing tells empty files apart.
        fc.pre(baseline.units.some(({ statements }) => statements > 0))
        const file = isRenamed ? 'b/c.go' : FILE
        const options = { hasSources: false, hasFiles: false }
        const side = withTests(sideOf({ [FILE]: baseline }, options))
        const found = await compared(sideOf({ [file]: tested }, options), side)
        expect(found.lost.every(({ tests = [] }) => tests.length > 0)).toBe(true)
        const { lost, gained } = truth(baseline, tested, mapOf(baseline, tested), new Set())
        expect([found.lostStatements, found.gainedStatements]).toEqual([lost.length, gained.length])
        expect(ascending(withStatements(found.lost, tested))).toEqual(ascending(lost))
      }),
      { numRuns: depth(20, 100) },
    )
  })

  it('is the same for the report.json of a baseline as for its data where the text stayed', async () => {
    await fc.assert(
      fc.asyncProperty(someFunctions(1), someCoverage, someCoverage, async (functions, before, after) => {
        const [baseline, tested] = [rendered(functions, before), rendered(functions, after)]
        const whole = sideOf({ [FILE]: baseline })
        const listed = listedOnly(whole)
        const now = sideOf({ [FILE]: tested })
        const [one, other] = [await compared(now, whole), await compared(now, listed)]
        expect(other.notes).toHaveLength(1)
        expect({ ...other, notes: [] }).toEqual(one)
      }),
    )
  })

  it('is nothing, with a note, for the report.json of a baseline if lines were only added above the code', async () => {
    await fc.assert(
      fc.asyncProperty(someFunctions(1), someCoverage, async (functions, covers) => {
        const baseline = rendered(functions, covers)
        fc.pre(baseline.units.some(({ count, statements }) => count === 0 && statements > 0))
        const now = shifted(sideOf({ [FILE]: baseline }, { hasSources: false, hasFiles: false }), 7)
        const then = { ...listedOnly(sideOf({ [FILE]: baseline })), sources: NO_SOURCES }
        const { lost, gained, notes } = await compared(now, then)
        expect([lost, gained]).toEqual([[], []])
        expect(notes).toContain('In 1 file that changed since, not all lost and gained coverage can be told.')
      }),
    )
  })

  it('does not depend on the order of files and packages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(someFunctions(1), someCoverage, someCoverage), { minLength: 1, maxLength: 4 }),
        async (files) => {
          const named = files.map(([functions, before, after], i) => ({
            path: `p${i % 2}/f${i}.go`,
            before: rendered(functions, before),
            after: rendered(functions, after),
          }))
          const sides = (list: typeof named): readonly [DiffSide, DiffSide] => [
            sideOf(Object.fromEntries(list.map(({ path, after }) => [path, after]))),
            sideOf(Object.fromEntries(list.map(({ path, before }) => [path, before]))),
          ]
          const [now, then] = sides(named)
          const [turned, turnedThen] = sides(named.toReversed())
          expect(await compared(turned, turnedThen)).toEqual(await compared(now, then))
        },
      ),
    )
  })
})

/** What a report.json alone says. */
function listedOnly(side: DiffSide): DiffSide {
  const coverage = reportModel(reportJson(report({ coverage: side.coverage })))
  return { ...side, coverage, files: [], isComplete: false }
}

/** The same code below some lines more. */
function shifted(side: DiffSide, lines: number): DiffSide {
  const packages = side.coverage.packages.map((pkg) => ({
    ...pkg,
    files: pkg.files.map((file) => ({
      ...file,
      units: file.units.map((unit) => ({
        ...unit,
        startLine: unit.startLine + lines,
        endLine: unit.endLine + lines,
      })),
    })),
  }))
  return { ...side, coverage: { ...side.coverage, packages } }
}

const TWO: readonly GoFunction[] = [
  { name: 'Load', statements: [{ id: 1 }, { id: 2, body: [{ id: 3 }] }, { id: 4 }] },
  { name: 'Save', statements: [{ id: 5 }, { id: 6 }] },
]

const THREE: readonly GoFunction[] = [{ name: 'Run', statements: [{ id: 7 }, { id: 8, body: [{ id: 9 }] }] }]

/** A measurement of the same code in another module. */
function ofModule(module: string, { coverage, ...side }: DiffSide): DiffSide {
  const packages = coverage.packages.map((pkg) => ({
    ...pkg,
    modulePath: module,
    importPath: pkg.importPath.replace(MODULE, module),
    files: pkg.files.map((file) => ({ ...file, path: file.path.replace(MODULE, module) })),
  }))
  return { ...side, files: [], coverage: { ...coverage, packages } }
}

describe('a comparison with a baseline', () => {
  it('names the figures of files and packages that differ, the largest difference first', async () => {
    const [covered, uncovered] = [rendered(TWO, all), rendered(TWO, none)]
    const small = rendered([{ name: 'One', statements: [{ id: 9 }] }], none)
    const smallCovered = rendered([{ name: 'One', statements: [{ id: 9 }] }], all)
    const found = await compared(
      sideOf({ 'a/a.go': uncovered, 'b/b.go': small, 'c/c.go': covered }),
      sideOf({ 'a/a.go': covered, 'b/b.go': smallCovered, 'd/d.go': small }),
    )
    const tally = (count: number, total: number) => ({ covered: count, total })
    expect(found.packages).toEqual([
      { name: 'example.com/m/a', before: tally(6, 6), after: tally(0, 6), from: undefined },
      { name: 'example.com/m/b', before: tally(1, 1), after: tally(0, 1), from: undefined },
      { name: 'example.com/m/d', before: tally(0, 1), after: undefined, from: undefined },
      { name: 'example.com/m/c', before: undefined, after: tally(6, 6), from: undefined },
    ])
    expect(found.files.map(({ name }) => name)).toEqual(
      ['a/a.go', 'b/b.go', 'd/d.go', 'c/c.go'].map((file) => `example.com/m/${file}`),
    )
    expect([found.before, found.after]).toEqual([tally(7, 8), tally(6, 13)])
    expect(found.lost.map(({ file, startLine, endLine }) => [file, startLine, endLine])).toEqual([
      ['a/a.go', 4, 11],
      ['a/a.go', 15, 18],
      ['b/b.go', 4, 6],
    ])
  })

  it('follows a package that moved, and calls neither new nor gone', async () => {
    const [covered, uncovered] = [rendered(TWO, all), rendered(TWO, none)]
    const found = await compared(sideOf({ 'new/a.go': uncovered }), sideOf({ 'old/a.go': covered }))
    expect(found.packages).toMatchObject([{ name: 'example.com/m/new', from: 'example.com/m/old' }])
    expect(found.lostStatements).toBe(6)
  })

  it('follows a file that the change renamed, however little of it stayed', async () => {
    const kept = { name: 'Kept', statements: [{ id: 1 }] }
    const old = rendered([kept], all)
    const grown = [2, 3, 4, 5].map((id) => ({ name: `New${id}`, statements: [{ id }, { id: id + 10 }] }))
    const tested = rendered([kept, ...grown], none)
    const { files } = changeOf('b/b.go', tested, tested)
    const renamed = [...files.values()].map((file) => ['b/b.go', { ...file, from: FILE }] as const)
    const change = { ...changeOf('b/b.go', tested, tested), files: new Map(renamed) }
    const sides = [sideOf({ 'b/b.go': tested }), sideOf({ [FILE]: old })] as const
    expect((await compared(...sides, change)).files).toMatchObject([{ from: `example.com/m/${FILE}` }])
    expect((await compared(...sides)).files).toMatchObject([{ from: undefined }, { from: undefined }])
  })

  it('calls a function that was moved within its file changed, as diff does, and one that stayed lost', async () => {
    const [long = TWO[0], short = TWO[1]] = TWO
    if (long === undefined || short === undefined) throw new Error('no functions')
    const [then, now] = [rendered([short, long], all), rendered([long, short], none)]
    const [before, after] = [sideOf({ [FILE]: then }), sideOf({ [FILE]: now })]
    const { lostStatements } = await compared(after, before)
    const { statements } = await modelDiff(before, after)
    expect([lostStatements, statements]).toMatchObject([
      4,
      { lost: 4, 'removed-covered': 2, 'new-uncovered': 2 },
    ])
  })

  it('is unknown with a baseline of another module', async () => {
    const other = ofModule('example.com/other', sideOf({ 'z/z.go': rendered(THREE, all) }))
    expect(await known(sideOf({ [FILE]: rendered(TWO, none) }), other)).toEqual({
      value: undefined,
      reason: 'the baseline is of example.com/other, but this report of example.com/m',
    })
  })

  it('is one of the same files if only the module was renamed, and says so', async () => {
    const renamed = ofModule('example.com/old', sideOf({ [FILE]: rendered(TWO, all) }))
    const found = await compared(sideOf({ [FILE]: rendered(TWO, none) }), renamed)
    expect([found.lostStatements, found.notes]).toEqual([
      6,
      ['It is of example.com/old, but this report of example.com/m: files are found by their functions.'],
    ])
  })

  it('leaves out files whose changed lines nobody knows, and says so', async () => {
    const [covered, uncovered] = [rendered(TWO, all), rendered(TWO, none)]
    const change = { ...changeOf(FILE, covered, covered), files: new Map(), withoutLines: new Set([FILE]) }
    const found = await compared(sideOf({ [FILE]: uncovered }), sideOf({ [FILE]: covered }), change)
    expect([found.lostStatements, found.notes]).toEqual([
      0,
      ['A changed file is too large to tell which lines changed: nothing lost or gained there is listed.'],
    ])
  })
})
