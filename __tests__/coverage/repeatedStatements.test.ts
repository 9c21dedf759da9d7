/** The fault of Go 1.27.0 that docs/merging-legs.md shows on a real program. */
import { describe, expect, it } from '@jest/globals'
import { type LegModel, mergeLegs } from '../../src/coverage/mergeLegs.js'
import type { CoverageModel, UnitCoverage } from '../../src/coverage/model.js'
import { repeatedStatementFindings, repeatsStatements } from '../../src/coverage/repeatedStatements.js'
import { sumAllTallies, talliesOfUnits } from '../../src/coverage/tally.js'
import { parseGoVersion } from '../../src/go/version.js'

/** Start line, start column, end line, end column, statements, count; `f` is the function where it is not F. */
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
    tallies: sumAllTallies([tallies], 1),
  }
}

const split: readonly Unit[] = [
  [5, 2, 6, 1, 2, 1],
  [8, 2, 8, 21, 2, 1],
]
/** Units of one line with as many statements, so that one place may be chance. */
const ordinary = Array.from({ length: 600 }, (_, i): Unit => [100 + i, 2, 101 + i, 1, 1, 0, `G${i}`])

describe('repeatsStatements', () => {
  const go = parseGoVersion('1.27.0')

  it('knows parts of one run by their lines', () => {
    expect(repeatsStatements(modelOf(...split), go)).toBe(true)
    expect(repeatsStatements(modelOf(...split), parseGoVersion('1.27rc1'))).toBe(true)
    expect(repeatsStatements(modelOf(...split), undefined)).toBe(true)
  })

  it.each<readonly [string, readonly Unit[]]>([
    [
      'that have room for their statements',
      [
        [5, 2, 7, 1, 2, 1],
        [8, 2, 9, 9, 2, 1],
      ],
    ],
    [
      'of other numbers',
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
      'of which the first ends within its line',
      [
        [5, 2, 5, 30, 2, 1],
        [8, 2, 8, 21, 2, 1],
      ],
    ],
    [
      'that follow each other without a line between',
      [
        [5, 2, 6, 1, 2, 1],
        [6, 1, 6, 21, 2, 1],
      ],
    ],
  ])('takes units for right %s', (_, units) => {
    expect(repeatsStatements(modelOf(...units), go)).toBe(false)
  })

  it('does not suspect a Go that does not split units', () => {
    expect(repeatsStatements(modelOf(...split), parseGoVersion('1.26.8'))).toBe(false)
  })

  it('asks for more than one place in 500 units where Go is not known', () => {
    expect(repeatsStatements(modelOf(...split, ...ordinary), undefined)).toBe(false)
    expect(repeatsStatements(modelOf(...split, ...ordinary), go)).toBe(true)
  })

  it('names the files', () => {
    const [found] = repeatedStatementFindings(modelOf(...split), go)
    expect(found).toMatchObject({
      code: 'statements-repeated',
      severity: 'warning',
      evidence: ['m/p/f.go: at least 1 place'],
    })
    expect(repeatedStatementFindings(modelOf(...split), parseGoVersion('1.26.8'))).toEqual([])
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
  const mended = leg('c', '1.27.9', modelOf([5, 2, 6, 1, 1, 0], [8, 2, 8, 21, 1, 0]))

  it('takes its units from a leg that counts statements rightly, the newest of them', () => {
    for (const legs of [
      [older, faulty],
      [faulty, older],
    ])
      expect(mergeLegs(legs).tallies.together).toEqual({ covered: 2, total: 2 })
    const merged = mergeLegs([older, faulty, mended])
    expect(merged.packages[0]?.files[0]?.units.map((unit) => unit.startLine)).toEqual([5, 8])
    expect(merged.tallies.together).toEqual({ covered: 2, total: 2 })
  })

  it('takes them from a faulty leg where no other has the file', () => {
    expect(mergeLegs([faulty, leg('d', '1.27.0', modelOf(...split))]).tallies.together.total).toBe(4)
  })
})
