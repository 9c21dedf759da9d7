import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { TESTED_IS_HEAD, headFilesOf } from '../../../src/compare/headFiles.js'
import type { WantedLines } from '../../../src/compare/comparison.js'
import type { PackageCoverage, UnitCoverage } from '../../../src/coverage/model.js'
import { withUnitTests } from '../../../src/coverage/unitTests.js'
import { annotationNotes } from '../../../src/report/annotations/annotationNotes.js'
import { type AnnotationPlan, annotationsOf } from '../../../src/report/annotations/annotations.js'
import type { Report } from '../../../src/report/report.js'
import { hostileText } from '../../helpers/hostileText.js'
import type { HeadFiles } from '../../../src/compare/headFiles.js'
import { LineMap } from '../../../src/diff/lineMap.js'
import { comparison, patchCoverage } from '../../helpers/comparison.js'
import { CASES } from '../cases.js'
import { MODULE, model, pkg, report } from '../../helpers/report.js'

const BLOB = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

/** Uncovered lines of a file, one unit each. */
type Ranges = readonly (readonly [
  startLine: number,
  endLine: number,
  functionName: string,
  statements: number,
])[]

function uncovered(path: string, ranges: Ranges): PackageCoverage {
  const made = pkg(path, [])
  const [file] = made.files
  if (file === undefined) throw new Error('a package has a file')
  const units = ranges.map(([startLine, endLine, functionName, statements]): UnitCoverage => ({
    startLine,
    startColumn: 1,
    endLine,
    endColumn: 9,
    statements,
    functionName,
    literal: false,
    count: 0,
    counts: [0, 0],
  }))
  return { ...made, files: [{ ...file, units }] }
}

/** A report whose files have the same paths in the repository as in the module, unless `file` changes them. */
function reportOf(packages: readonly PackageCoverage[], file = (path: string): string => path): Report {
  const paths = packages.flatMap((each) => each.files.map(({ path }) => path))
  return report({
    coverage: model(packages),
    files: paths.map((path) => ({ path, file: file(path.slice(MODULE.length + 1)), blob: BLOB })),
  })
}

const ALL: WantedLines = { kind: 'all', head: TESTED_IS_HEAD }

/** @param lines changed lines by path; the files have the blobs of the tested ones unless `rest` names another */
function patch(
  lines: Readonly<Record<string, readonly number[]>>,
  rest: { blob?: string; withoutPatch?: readonly string[]; truncated?: boolean } = {},
): WantedLines {
  const files = Object.entries(lines).map(
    ([path, numbers]) =>
      [path, { lines: new Set(numbers), from: path, map: undefined, blob: rest.blob ?? BLOB }] as const,
  )
  return {
    kind: 'patch',
    head: TESTED_IS_HEAD,
    change: {
      base: 'main',
      baseCommit: undefined,
      source: 'api',
      files: new Map(files),
      withoutLines: new Set(rest.withoutPatch),
      gone: new Set(),
      truncated: rest.truncated ?? false,
    },
  }
}

function places({ annotations }: AnnotationPlan): readonly string[] {
  return annotations.map(({ path, startLine, endLine }) => `${path}:${startLine}-${endLine}`)
}

function messages({ annotations }: AnnotationPlan): readonly string[] {
  return annotations.map(({ message }) => message)
}

describe('annotations with data of unit tests', () => {
  it('say whether unit tests cover the lines, a part of them or nothing', () => {
    const packages = [
      uncovered('a', [
        [3, 5, 'Both', 2],
        [6, 9, 'Both', 2],
        [20, 22, 'Only', 3],
        [30, 33, 'Neither', 4],
      ]),
    ]
    const tested = packages.map((each) => ({
      ...each,
      files: each.files.map((file) => ({
        ...file,
        units: file.units.map((unit, i) => ({ ...unit, count: [1, 0, 2, 0][i] ?? 0 })),
      })),
    }))
    const of = reportOf(packages)
    const beside = { ...of, coverage: withUnitTests(of.coverage, tested, () => true) }
    expect(messages(annotationsOf(beside, ALL)).map((text) => text.split('. ')[1])).toEqual([
      'Unit tests cover only a part of it',
      'No unit test covers it either',
      'Covered by unit tests only',
    ])
    expect(messages(annotationsOf(of, ALL)).join()).not.toContain('unit test')
  })
})

describe('annotations of all lines', () => {
  it('come largest first, then by place', () => {
    const found = annotationsOf(
      reportOf([
        uncovered('b', [[3, 4, 'F', 1]]),
        uncovered('a', [
          [9, 12, 'G', 3],
          [3, 4, 'F', 1],
        ]),
        uncovered('c', [[1, 99, 'H', 7]]),
      ]),
      ALL,
    )
    expect(places(found)).toEqual(['c/c.go:1-99', 'a/a.go:9-12', 'a/a.go:3-4', 'b/b.go:3-4'])
  })

  it('say how many statements of which function are not covered', () => {
    const found = annotationsOf(
      reportOf([
        uncovered('a', [
          [3, 4, 'F', 1],
          [5, 6, 'Server.Handle', 3],
          [7, 8, '*Server.Close', 2],
          [9, 9, 'func.L9.C12', 4],
        ]),
      ]),
      ALL,
    )
    expect([...messages(found)].sort()).toEqual([
      '1 statement in F is not covered by the integration tests. Nothing in the function is executed',
      '2 statements in Server.Close are not covered by the integration tests. Nothing in the function is executed',
      '3 statements in Server.Handle are not covered by the integration tests. Nothing in the function is executed',
      '4 statements in a function literal are not covered by the integration tests. Nothing in the function is executed',
    ])
    expect(new Set(found.annotations.map(({ title }) => title))).toEqual(new Set(['Not covered']))
  })

  it('stop at the limit, with a note on how many are left', () => {
    const ranges: Ranges = Array.from({ length: 700 }, (_, i) => [2 * i + 1, 2 * i + 1, `F${i}`, 1])
    const of = reportOf([uncovered('a', ranges)])
    const found = annotationsOf(of, ALL)
    expect(found.annotations).toHaveLength(500)
    expect(found.more).toBe(200)
    expect(annotationNotes(found)).toEqual([
      'Not annotated: 200 more uncovered places, listed in report.json',
    ])
    expect(annotationsOf(of, ALL, 10).annotations).toEqual(found.annotations.slice(0, 10))
  })

  it('leave out files that are not known to be in the repository', () => {
    const packages = [uncovered('a', [[3, 4, 'F', 1]]), uncovered('b', [[3, 4, 'F', 1]])]
    const found = annotationsOf({ ...reportOf(packages), files: [] }, ALL)
    expect(found.annotations).toEqual([])
    expect(annotationNotes(found)).toEqual([
      'Not annotated: 2 files that are not known to be in the repository',
    ])
  })

  it('leave out files that are different or missing in the annotated commit', () => {
    const packages = ['a', 'b', 'c'].map((name) => uncovered(name, [[3, 4, 'F', 1]]))
    const blobs = new Map([
      ['a/a.go', BLOB],
      ['b/b.go', OTHER],
    ])
    const head = headFilesOf({ files: [], isComplete: false, testedBlobs: undefined, headBlobs: blobs })
    const found = annotationsOf(reportOf(packages), { kind: 'all', head })
    expect(places(found)).toEqual(['a/a.go:3-4'])
    expect(annotationNotes(found)).toEqual([
      'Not annotated: 2 files that differ between the tested merge commit and the head',
      'Not annotated: files beyond the number that GitHub lists',
    ])
  })

  it.each(['', '/a.go', '../a.go', 'a/../b.go', 'a//b.go', './a.go', 'a\\b.go', 'a\nb.go', 'x'.repeat(5000)])(
    'leave out a path that no repository can have: %j',
    (path) => {
      const found = annotationsOf(
        reportOf([uncovered('a', [[3, 4, 'F', 1]])], () => path),
        ALL,
      )
      expect(found).toMatchObject({ annotations: [], unknownFiles: 1 })
    },
  )

  it('count the files that a pull request may have changed but whose place in the repository is unknown', () => {
    const measured = reportOf([uncovered('api', [[3, 4, 'F', 1]]), uncovered('db', [[3, 4, 'F', 1]])])
    const unknown = { ...measured, files: [] }
    const changes = patch({ 'services/shop/api/api.go': [3], 'main.go': [1], 'README.md': [1] })
    const found = annotationsOf(unknown, changes)
    expect(annotationNotes(found)).toEqual([
      'Not annotated: 1 file that is not known to be in the repository',
    ])
    expect(annotationsOf(measured, changes).unknownFiles).toBe(0)
  })

  it('leave out lines that the file does not have', () => {
    const { files, ...rest } = reportOf([uncovered('a', [[3, 9, 'F', 1], [11, 12, 'G', 1]])]) // prettier-ignore
    const short = { ...rest, files: files.map((file) => ({ ...file, lines: 5 })) }
    expect(places(annotationsOf(short, ALL))).toEqual(['a/a.go:3-5'])
  })

  it('leave out impossible line numbers', () => {
    const found = annotationsOf(
      reportOf([
        uncovered('a', [
          [0, 4, 'F', 1],
          [7, 0xffffffff, 'G', 1],
          [5, 6, 'H', 1],
        ]),
      ]),
      ALL,
    )
    expect(places(found)).toEqual(['a/a.go:5-6'])
  })

  it('are one line of plain text, whatever a function is called', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        for (const message of messages(annotationsOf(reportOf([uncovered('a', [[3, 4, name, 2]])]), ALL)))
          expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})

describe('annotations of changed lines', () => {
  const of = reportOf([
    uncovered('b', [[10, 30, 'F', 5]]),
    uncovered('a', [
      [3, 4, 'F', 1],
      [20, 40, 'G', 9],
    ]),
  ])

  it('are sorted by path and line, and only on lines that were changed', () => {
    const found = annotationsOf(of, patch({ 'b/b.go': [10, 30], 'a/a.go': [2, 5, 21, 22] }))
    expect(places(found)).toEqual(['a/a.go:21-22', 'b/b.go:10-10', 'b/b.go:30-30'])
    expect(annotationsOf(of, patch({})).annotations).toEqual([])
  })

  it('reach from the first to the last changed line of a hunk', () => {
    expect(places(annotationsOf(of, patch({ 'a/a.go': [19, 22, 29, 37, 41] })))).toEqual([
      'a/a.go:22-29',
      'a/a.go:37-37',
    ])
  })

  it('count statements only in complete ranges', () => {
    const found = annotationsOf(of, patch({ 'a/a.go': [3, 4, 22, 25, 33] }))
    expect(messages(found)).toEqual([
      '1 statement in F is not covered by the integration tests. Nothing in the function is executed',
      'Changed lines in G are not covered by the integration tests. Part of 9 uncovered statements in lines 20-40. Nothing in the function is executed',
      'A changed line in G is not covered by the integration tests. Part of 9 uncovered statements in lines 20-40. Nothing in the function is executed',
    ])
  })

  it('leave out and count files that differ at the head, and those without a patch', () => {
    const found = annotationsOf(
      of,
      patch({ 'a/a.go': [3] }, { blob: OTHER, withoutPatch: ['b/b.go', 'logo.png'], truncated: true }),
    )
    expect(found.annotations).toEqual([])
    expect(annotationNotes(found)).toEqual([
      'Not annotated: 1 file that differs between the tested merge commit and the head',
      'Not annotated: 1 file with more changes than GitHub lists',
      'Not annotated: files beyond the number that GitHub lists',
    ])
  })

  it('have no notes about files from elsewhere that the pull request does not change', () => {
    expect(annotationNotes(annotationsOf({ ...of, files: [] }, patch({ 'other/other.go': [3] })))).toEqual([])
  })

  it('start and end on uncovered changed lines, and include all of them', () => {
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 })
    fc.assert(
      fc.property(lines, (changed) => {
        const inside = changed.filter((line) => (line >= 3 && line <= 4) || (line >= 20 && line <= 40))
        const { annotations } = annotationsOf(of, patch({ 'a/a.go': changed }))
        for (const { startLine, endLine } of annotations) {
          expect(inside).toContain(startLine)
          expect(inside).toContain(endLine)
        }
        for (const line of inside)
          expect(
            annotations.filter(({ startLine, endLine }) => startLine <= line && line <= endLine),
          ).toHaveLength(1)
      }),
    )
  })
})

it('annotates nothing if no annotations are wanted', () => {
  expect(annotationsOf(reportOf([uncovered('a', [[3, 4, 'F', 1]])]), { kind: 'none' }).annotations).toEqual(
    [],
  )
})

describe('the words of an annotation', () => {
  /** A function of which lines 3 to 5, 9 and a part of line 12 are covered. */
  function partly(): PackageCoverage {
    const made = uncovered('a', [])
    const [file] = made.files
    if (file === undefined) throw new Error('a package has a file')
    const at = (
      [startLine, startColumn, endLine, endColumn]: readonly [number, number, number, number],
      count: number,
      reach: number,
    ): UnitCoverage => ({
      ...{ startLine, startColumn, endLine, endColumn, count, reach },
      statements: 2,
      functionName: 'F',
      literal: false,
      counts: [count, 0],
    })
    const units = [
      at([3, 10, 5, 8], 1, 1),
      at([6, 2, 8, 9], 0, 0),
      at([9, 2, 9, 20], 4, 2),
      at([12, 2, 12, 10], 1, 1),
      at([12, 10, 12, 24], 0, 0),
    ]
    return { ...made, files: [{ ...file, units }] }
  }

  const reach = {
    reachers: [
      { kind: 'binary', name: `${MODULE}/cmd/server` },
      { kind: 'leg', name: 'linux' },
      { kind: 'tests', name: 'a.test' },
      { kind: 'tests', name: 'b.test' },
    ],
    sets: [[], [0, 1], [0, 1, 2, 3]],
  } as const

  it('name the nearest covered line and who executes it, and the columns if it is a part of a line', () => {
    const of = reportOf([partly()])
    const found = annotationsOf({ ...of, coverage: { ...of.coverage, reach } }, ALL)
    expect(messages(found)).toEqual([
      '2 statements in F are not covered by the integration tests. The nearest covered line is 5, executed by server',
      '2 statements in F are not covered by the integration tests. Only a part of the line: columns 10-23. The nearest covered line is 12, executed by server',
    ])
    const [first] = messages(
      annotationsOf({ ...of, coverage: { ...of.coverage, reach } }, patch({ 'a/a.go': [8] })),
    )
    expect(first).toBe(
      'A changed line in F is not covered by the integration tests. Part of 2 uncovered statements in lines 6-8. The nearest covered line is 9, executed by server, a.test and 1 more',
    )
  })

  it('count the changed statements as patch coverage does, and the jobs that were merged', () => {
    const of = reportOf([partly()])
    const [leg] = CASES.matrix?.legs ?? []
    if (leg === undefined) throw new Error('the matrix has a leg')
    const uncoveredLines = [{ startLine: 7, endLine: 8, statements: 1, functionName: 'F' }]
    const tally = { covered: 0, total: 1 }
    const place = { path: `${MODULE}/a/a.go`, file: 'a/a.go' }
    const file = { ...place, tally, lines: tally, uncovered: uncoveredLines, units: [] }
    const found = annotationsOf(
      { ...of, legs: [leg, leg], comparison: comparison(patchCoverage({ files: [file] })) },
      patch({ 'a/a.go': [7, 8] }),
    )
    expect(messages(found)).toEqual([
      '1 changed statement in F is not covered by the integration tests of any of the 2 jobs. Part of 2 uncovered statements in lines 6-8. The nearest covered line is 9',
    ])
  })

  it('have the line numbers of the head', () => {
    const map = new LineMap([{ oldStart: 4, oldLines: 0, newStart: 5, newLines: 10 }])
    const head: HeadFiles = { find: ({ file }) => ({ path: file, map }), truncated: false }
    const { annotations } = annotationsOf(reportOf([partly()]), { kind: 'all', head })
    expect(annotations[0]).toMatchObject({ startLine: 16, endLine: 18 })
    expect(annotations[0]?.message).toMatch(/The nearest covered line is 15$/)
  })

  it.each([
    ['all lines', (head: HeadFiles) => ({ kind: 'all', head }), 3],
    ['changed lines', (head: HeadFiles) => ({ ...patch({ 'a/a.go': [7, 9, 10, 11] }), head }), 2],
  ] as const)('leave out and count single lines that the head does not have, of %s', (_, wanted, lines) => {
    // The head has lines 6 to 8, 11 and 13 of the tested file, one after the other.
    const map = new LineMap([
      { oldStart: 9, oldLines: 2, newStart: 8, newLines: 0 },
      { oldStart: 12, oldLines: 1, newStart: 9, newLines: 0 },
    ])
    const head: HeadFiles = { find: ({ file }) => ({ path: file, map }), truncated: false }
    const of = reportOf([uncovered('a', [[6, 13, 'F', 4]])])
    const found = annotationsOf(of, wanted(head) as WantedLines)
    expect(found).toMatchObject({ missingLines: lines, missingPlaces: 0 })
    expect(annotationNotes(found)).toEqual([
      `Not annotated: ${lines} lines in uncovered places that the head has only in part`,
    ])
    expect(annotationsOf(of, wanted(TESTED_IS_HEAD) as WantedLines).missingLines).toBe(0)
  })

  it('leave out and count places of which the head has no line', () => {
    const map = new LineMap([{ oldStart: 6, oldLines: 1, newStart: 5, newLines: 0 }])
    const head: HeadFiles = { find: ({ file }) => ({ path: file, map }), truncated: false }
    const found = annotationsOf(reportOf([uncovered('a', [[6, 6, 'F', 1]])]), { kind: 'all', head })
    expect(found).toMatchObject({ annotations: [], missingLines: 0, missingPlaces: 1 })
  })

  it('come for the change first, then for everything else, if all lines are annotated', () => {
    const of = reportOf([
      uncovered('b', [
        [10, 30, 'F', 50],
        [40, 41, 'G', 1],
      ]),
    ])
    const wanted = patch({ 'b/b.go': [40] })
    if (wanted.kind !== 'patch') throw new Error('these are changed lines')
    const compared = { ...of, comparison: { ...of.comparison, change: { value: wanted.change } } }
    expect(places(annotationsOf(compared, ALL))).toEqual(['b/b.go:40-40', 'b/b.go:10-30'])
    expect(places(annotationsOf(of, ALL))).toEqual(['b/b.go:10-30', 'b/b.go:40-41'])
  })
})
