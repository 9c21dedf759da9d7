/** What changed in a file: found from shapes alone when code moved, and exact about statements. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FileCoverage, UnitCoverage } from '../../src/coverage/model.js'
import { type FileDiff, fileDiff } from '../../src/diff/fileDiff.js'
import type { DiffSide } from '../../src/diff/measuredSide.js'
import { modelDiff } from '../../src/compare/modelDiff.js'
import { pairUnits } from '../../src/diff/unitPairs.js'
import { reportModel } from '../../src/diff/reportModel.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import { reportJson } from '../../src/report/json/reportJson.js'
import { aFile, aUnit, someUnits } from '../coverage/generatedFile.js'
import { report } from '../helpers/report.js'

function diffOf(before: FileCoverage, after: FileCoverage, isSameText = false): FileDiff {
  return fileDiff('m/a.go', { before, after, isSameText, text: undefined, isComplete: true })
}

function withStatements(units: readonly UnitCoverage[]): readonly UnitCoverage[] {
  return units.filter((unit) => unit.statements > 0)
}

function shifted(units: readonly UnitCoverage[], lines: number): readonly UnitCoverage[] {
  return units.map((unit) => ({
    ...unit,
    startLine: unit.startLine + lines,
    endLine: unit.endLine + lines,
  }))
}

/** Units, and which of them the later measurement covers differently. */
const withFlips = someUnits.chain((units) =>
  fc.tuple(fc.constant(units), fc.array(fc.boolean(), { minLength: units.length, maxLength: units.length })),
)

function flipped(units: readonly UnitCoverage[], flips: readonly boolean[]): readonly UnitCoverage[] {
  return units.map((unit, i) => (flips[i] === true ? { ...unit, count: 1 - unit.count } : unit))
}

function statements(units: readonly UnitCoverage[], flips: readonly boolean[], count: number): number {
  return units.reduce(
    (sum, unit, i) => sum + (flips[i] === true && unit.count === count ? unit.statements : 0),
    0,
  )
}

describe('the difference of two measurements of a file', () => {
  it('is nothing if nothing changed', () => {
    fc.assert(
      fc.property(someUnits, fc.boolean(), (units, isSameText) => {
        const { ranges, lines } = diffOf(aFile(units), aFile(units), isSameText)
        expect(ranges).toEqual([])
        expect(Object.values(lines).every((count) => count === 0)).toBe(true)
      }),
    )
  })

  it('counts every statement that is covered differently, also where code moved', () => {
    fc.assert(
      fc.property(withFlips, fc.nat(9), ([units, flips], lines) => {
        const diff = diffOf(aFile(units), aFile(shifted(flipped(units, flips), lines)))
        expect(diff.statements).toMatchObject({
          gained: statements(units, flips, 0),
          lost: statements(units, flips, 1),
          'new-covered': 0,
          'new-uncovered': 0,
          'removed-covered': 0,
          'removed-uncovered': 0,
        })
        expect(diff.statements.moved > 0).toBe(
          lines > 0 && units.some((unit, i) => unit.statements > 0 && flips[i] !== true),
        )
      }),
    )
  })

  it('explains the change of both figures, whatever the two revisions are', () => {
    fc.assert(
      fc.property(someUnits, someUnits, (before, after) => {
        const diff = diffOf(aFile(before), aFile(after))
        const { statements: counts } = diff
        // Where another Go version divides the same code, parts count with statements of their own.
        const { pairs } = pairUnits(withStatements(before), withStatements(after), {
          isSameText: false,
          hasNames: true,
        })
        fc.pre(
          pairs.every(
            (pair) => pair.before.length === 1 && pair.before[0]?.statements === pair.after.statements,
          ),
        )
        const covered = counts.gained - counts.lost + counts['new-covered'] - counts['removed-covered']
        const uncovered = counts.lost - counts.gained + counts['new-uncovered'] - counts['removed-uncovered']
        const [was, is] = [diff.before ?? { covered: 0, total: 0 }, diff.after ?? { covered: 0, total: 0 }]
        expect(is.covered - was.covered).toBe(covered)
        expect(is.total - is.covered - (was.total - was.covered)).toBe(uncovered)
      }),
    )
  })

  it('finds a function that was moved below another one, and calls new only what is new', () => {
    const first = [
      aUnit([3, 10, 5, 2], 1, { functionName: 'A' }),
      aUnit([5, 2, 6, 2], 0, { functionName: 'A' }),
    ]
    const second = [aUnit([9, 14, 12, 2], 1, { functionName: 'B' })]
    const third = aUnit([30, 11, 31, 2], 0, { functionName: 'C' })
    const after = [...shifted(second, -6), ...shifted(first, 8), third]
    const { statements: counts, ranges } = diffOf(aFile([...first, ...second]), aFile(after))
    expect(counts).toMatchObject({ moved: 3, 'new-uncovered': 1, gained: 0, lost: 0 })
    expect(ranges.filter(({ kind }) => kind !== 'moved')).toEqual([
      { kind: 'new-uncovered', functionName: 'C', startLine: 30, endLine: 31, statements: 1 },
    ])
  })

  it('compares parts of a unit with the whole where another Go version divides it', () => {
    const before = [aUnit([3, 10, 9, 2], 1, { statements: 4 })]
    const after = [aUnit([3, 10, 5, 9], 1, { statements: 2 }), aUnit([6, 3, 9, 2], 0, { statements: 2 })]
    expect(diffOf(aFile(before), aFile(after)).statements).toMatchObject({ lost: 2, 'new-uncovered': 0 })
  })

  it('calls statements that were added to a block new, and those that went removed', () => {
    const [small, large] = [aUnit([3, 12, 5, 2], 0), aUnit([3, 12, 7, 2], 0, { statements: 3 })]
    expect(diffOf(aFile([small]), aFile([large])).statements).toMatchObject({
      'new-uncovered': 3,
      'removed-uncovered': 1,
      moved: 0,
    })
    const covered = [aUnit([3, 12, 7, 2], 1, { statements: 3 }), aUnit([7, 2, 12, 3], 0, { statements: 4 })]
    const shrunk = [aUnit([3, 12, 5, 2], 1), aUnit([5, 2, 7, 3], 0)]
    expect(diffOf(aFile(covered), aFile(shrunk)).statements).toMatchObject({ lost: 0, gained: 0 })
  })

  it('names added and removed files whole', () => {
    const file = aFile([aUnit([1, 1, 2, 2], 1), aUnit([3, 1, 4, 2], 0)])
    const none = { isSameText: false, text: undefined, isComplete: true }
    expect(fileDiff('m/a.go', { ...none, before: undefined, after: file }).statements).toMatchObject({
      'new-covered': 1,
      'new-uncovered': 1,
    })
    expect(fileDiff('m/a.go', { ...none, before: file, after: undefined }).statements).toMatchObject({
      'removed-covered': 1,
      'removed-uncovered': 1,
    })
  })
})

describe('the difference of two report.json without their data', () => {
  it('loses and gains nothing where lines were only added above the code', async () => {
    await fc.assert(
      fc.asyncProperty(someUnits, fc.integer({ min: 1, max: 40 }), async (units, lines) => {
        const { statements: counts } = await modelDiff(
          listedSide(side(units)),
          listedSide(side(shifted(units, lines))),
        )
        expect([counts.lost, counts.gained]).toEqual([0, 0])
      }),
    )
  })

  it('is that of the data for code that did not change', async () => {
    await fc.assert(
      fc.asyncProperty(withFlips, async ([units, flips]) => {
        const [before, after] = [side(units), side(flipped(units, flips))]
        const whole = await modelDiff(before, after)
        const listed = await modelDiff(ofOneText(listedSide(before)), ofOneText(listedSide(after)))
        expect(listed.statements).toEqual(whole.statements)
        expect([listed.before, listed.after]).toEqual([whole.before, whole.after])
      }),
    )
  })
})

/** With the hash that tells that the text did not change. */
function ofOneText(side: DiffSide): DiffSide {
  return { ...side, files: [{ path: 'm/a.go', file: 'a.go', blob: '1', textBlob: undefined }] }
}

function side(units: readonly UnitCoverage[]) {
  // Units of one place are one to readers of report.json.
  const unique = [
    ...new Map(
      units.map((unit) => [`${unit.startLine}.${unit.startColumn}.${unit.endLine}.${unit.endColumn}`, unit]),
    ).values(),
  ]
  const file = aFile(unique)
  const coverage = {
    mode: 'atomic' as const,
    sources: ['binaries' as const],
    packages: [{ importPath: 'm', modulePath: 'm', files: [file], tallies: file.tallies }],
    notLinked: [],
    unlinkedStatements: new Map<string, number>(),
    tallies: file.tallies,
  }
  return { coverage, files: [], sources: NO_SOURCES, isComplete: true }
}

function listedSide({ coverage }: ReturnType<typeof side>): ReturnType<typeof side> {
  const json = reportJson(report({ coverage }))
  return {
    ...side([]),
    coverage: reportModel(json) as ReturnType<typeof side>['coverage'],
    isComplete: false,
  }
}
