/** The bug of Go 1.27.0 and 1.27.1 that docs/merging-legs.md shows with a real program. */
import { describe, expect, it } from '@jest/globals'
import { type LegModel, mergeLegs, referenceFiles } from '../../src/legs/mergeLegs.js'
import type { CoverageModel, UnitCoverage } from '../../src/coverage/model.js'
import {
  type FilesOfGo,
  repeatedStatementFindings,
  repeatsStatements,
} from '../../src/checks/repeatedStatements.js'
import { sumAllTallies, talliesOfUnits } from '../../src/coverage/tallies.js'
import { type GoVersion, parseGoVersion } from '../../src/go/goVersion.js'

/** Start line, start column, end line, end column, statements, count; `f` is the function if it is not F. */
type Unit = readonly [number, number, number, number, number, number, f?: string]

function modelOf(...units: readonly Unit[]): CoverageModel {
  const covered = units.map(
    ([startLine, startColumn, endLine, endColumn, statements, count, functionName = 'F']): UnitCoverage => ({
      startLine,
      startColumn,
      endLine,
      endColumn,
      statements,
      functionName,
      literal: false,
      count,
      counts: [count],
    }),
  )
  const tallies = talliesOfUnits(covered, 1)
  const file = { path: 'm/p/f.go', units: covered, tallies }
  return {
    mode: 'atomic',
    sources: ['binaries'],
    packages: [{ importPath: 'm/p', modulePath: 'm', files: [file], tallies }],
    notLinked: [],
    unlinkedStatements: new Map(),
    tallies: sumAllTallies([file], 1),
  }
}

function filesOf(go: GoVersion | undefined, ...units: readonly Unit[]): FilesOfGo {
  return { go, files: modelOf(...units).packages.flatMap((pkg) => pkg.files) }
}

const split: readonly Unit[] = [
  [5, 2, 6, 1, 2, 1],
  [8, 2, 8, 21, 2, 1],
]
const go1270 = parseGoVersion('1.27.0')
/** So many ordinary units that a single place may be chance. */
const ordinary = Array.from({ length: 600 }, (_, i): Unit => [100 + i, 2, 101 + i, 1, 1, 0, `G${i}`])

describe('repeatsStatements', () => {
  const go = parseGoVersion('1.27.0')

  it('recognizes parts of one run by their lines', () => {
    expect(repeatsStatements(filesOf(go, ...split))).toBe(true)
    expect(repeatsStatements(filesOf(parseGoVersion('1.27rc1'), ...split))).toBe(true)
    expect(repeatsStatements(filesOf(undefined, ...split))).toBe(true)
  })

  it.each<readonly [string, readonly Unit[]]>([
    [
      'with enough lines for their statements',
      [
        [5, 2, 7, 1, 2, 1],
        [8, 2, 9, 9, 2, 1],
      ],
    ],
    [
      'with different numbers of statements',
      [
        [5, 2, 6, 1, 2, 1],
        [8, 2, 8, 21, 3, 1],
      ],
    ],
    [
      'of two functions',
      [
        [5, 2, 6, 1, 2, 1],
        [8, 2, 8, 21, 2, 1, 'G'],
      ],
    ],
    [
      'of which the first ends in the middle of a line',
      [
        [5, 2, 5, 30, 2, 1],
        [8, 2, 8, 21, 2, 1],
      ],
    ],
    [
      'with no line between them',
      [
        [5, 2, 6, 1, 2, 1],
        [6, 1, 6, 21, 2, 1],
      ],
    ],
  ])('accepts units %s', (_, units) => {
    expect(repeatsStatements(filesOf(go, ...units))).toBe(false)
  })

  it('trusts Go versions that do not split units', () => {
    expect(repeatsStatements(filesOf(parseGoVersion('1.26.8'), ...split))).toBe(false)
  })

  it('needs more than one place in 500 units if the Go version is unknown', () => {
    expect(repeatsStatements(filesOf(undefined, ...split, ...ordinary))).toBe(false)
    expect(repeatsStatements(filesOf(go, ...split, ...ordinary))).toBe(true)
  })

  it('names the files', () => {
    const [found] = repeatedStatementFindings([filesOf(go, ...split)])
    expect(found).toMatchObject({
      code: 'statements-repeated',
      severity: 'warning',
      evidence: ['m/p/f.go: at least 1 place'],
    })
    expect(repeatedStatementFindings([filesOf(parseGoVersion('1.26.8'), ...split)])).toEqual([])
  })
})

describe('Go 1.27.0, which is known to have the bug', () => {
  /** As many lines as statements: two runs, or parts of one. */
  const roomy: readonly Unit[] = [
    [5, 2, 7, 1, 2, 1],
    [8, 2, 9, 9, 2, 1],
  ]

  it('is reported as possibly affected if lines do not show it', () => {
    const findings = repeatedStatementFindings([filesOf(go1270, ...roomy)])
    expect(findings).toMatchObject([{ code: 'statements-repeated', evidence: ['m/p/f.go: perhaps 1 place'] }])
    expect(findings[0]?.title).toContain('may have counted')
    expect(repeatedStatementFindings([filesOf(parseGoVersion('1.27.9'), ...roomy)])).toEqual([])
  })

  it.each<readonly [string, boolean]>([
    ['1.26.11', false],
    ['1.27rc1', true],
    ['1.27.1', true],
    ['1.27.2', false],
    ['1.28rc1', false],
  ])('has successors and predecessors with it: Go %s %p', (name, suspected) => {
    expect(repeatedStatementFindings([filesOf(parseGoVersion(name), ...roomy)])).toHaveLength(
      suspected ? 1 : 0,
    )
  })

  it.each<readonly [string, readonly Unit[]]>([
    ['that were not executed', [[5, 2, 7, 1, 2, 0], [8, 2, 9, 9, 2, 0]]], // prettier-ignore
    ['of which one starts further left', [[5, 3, 7, 1, 2, 1], [8, 2, 9, 9, 2, 1]]], // prettier-ignore
    ['that were executed unequally often', [[5, 2, 7, 1, 2, 1], [8, 2, 9, 9, 2, 0]]], // prettier-ignore
    ['of a single statement, which is never split', [[5, 2, 6, 1, 1, 1], [8, 2, 8, 9, 1, 1]]], // prettier-ignore
  ])('is not suspected for units %s', (_, units) => {
    expect(repeatedStatementFindings([filesOf(go1270, ...units)])).toEqual([])
  })

  it('is judged separately from files of other Go versions', () => {
    const certain = filesOf(go1270, ...split)
    const others = filesOf(undefined, ...ordinary)
    expect(repeatedStatementFindings([others, certain])).toMatchObject([
      { evidence: ['m/p/f.go: at least 1 place'] },
    ])
  })
})

describe('mergeLegs', () => {
  const leg = (name: string, version: string, model: CoverageModel): LegModel => ({
    name,
    goVersion: parseGoVersion(version),
    model,
  })
  const older = leg('a', '1.26.8', modelOf([4, 42, 8, 21, 2, 0]))
  const faulty = leg('b', '1.27.0', modelOf(...split))
  const fixed = leg('c', '1.27.2', modelOf([5, 2, 6, 1, 1, 0], [8, 2, 8, 21, 1, 0]))

  it('takes its units from the newest leg that counts statements correctly', () => {
    for (const legs of [
      [older, faulty],
      [faulty, older],
    ])
      expect(mergeLegs(legs).tallies.together).toEqual({ covered: 2, total: 2 })
    const merged = mergeLegs([older, faulty, fixed])
    expect(merged.packages[0]?.files[0]?.units.map((unit) => unit.startLine)).toEqual([5, 8])
    expect(merged.tallies.together).toEqual({ covered: 2, total: 2 })
  })

  it('names the Go version of the leg that a file comes from', () => {
    const names = (legs: readonly LegModel[]): unknown =>
      referenceFiles(legs)
        .filter(({ files }) => files.length > 0)
        .map(({ go: from }) => from?.name)
    expect(names([older, faulty])).toEqual(['1.26.8'])
    expect(names([faulty, older, fixed])).toEqual(['1.27.2'])
    expect(names([faulty])).toEqual(['1.27.0'])
  })

  it('never takes its units from Go 1.27.1 if an older leg has the file, even if lines do not show the bug', () => {
    const suspected = leg('b', '1.27.1', modelOf([5, 2, 7, 1, 2, 1], [8, 2, 9, 9, 2, 1]))
    expect(mergeLegs([suspected, older]).tallies.together).toEqual({ covered: 2, total: 2 })
  })

  it('takes units from a leg with the bug if no other leg has the file', () => {
    expect(mergeLegs([faulty, leg('d', '1.27.0', modelOf(...split))]).tallies.together.total).toBe(4)
  })
})
