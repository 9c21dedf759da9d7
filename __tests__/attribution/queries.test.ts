import { describe, expect, it } from '@jest/globals'
import type { Attribution } from '../../src/attribution/attribution.js'
import { lastBranch } from '../../src/attribution/lastBranch.js'
import { NearestTests } from '../../src/attribution/nearestTest.js'
import { familyOf, testName } from '../../src/attribution/testFamily.js'
import { possibleTests, testsOfUnits } from '../../src/attribution/testsOfUnits.js'
import { unitsOfLines } from '../../src/attribution/unitsOfLines.js'
import { unitsOfTests } from '../../src/attribution/unitsOfTests.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'
import { attributionOf } from '../helpers/attribution.js'

const TEXT = `package cart

func Add(n int) int {
	if n < 0 {
		return 0
	}
	for i := range n {
		n += i
	}
	return n
}

func Other() int {
	return 1
}
`

function unit(
  place: readonly [number, number, number, number],
  functionName: string,
  count: number,
): UnitCoverage {
  const [startLine, startColumn, endLine, endColumn] = place
  return {
    startLine,
    startColumn,
    endLine,
    endColumn,
    statements: 1,
    functionName,
    literal: false,
    count,
    counts: [],
  }
}

/** The units of the text, as go build -cover has them. */
function unitsOf(counts: readonly number[]): readonly UnitCoverage[] {
  return [
    unit([3, 21, 4, 11], 'Add', counts[0] ?? 0),
    unit([4, 11, 6, 3], 'Add', counts[1] ?? 0),
    unit([7, 2, 7, 19], 'Add', counts[2] ?? 0),
    unit([7, 19, 9, 3], 'Add', counts[3] ?? 0),
    unit([10, 2, 10, 10], 'Add', counts[4] ?? 0),
    unit([13, 18, 15, 2], 'Other', counts[5] ?? 0),
  ]
}

const CART = { path: 'example.com/m/cart/cart.go', units: unitsOf([1, 0, 1, 0, 1, 0]) }
const FILE = { path: CART.path, importPath: 'example.com/m/cart', first: 0, count: 6 }

function named({ tests }: Attribution, indexes: readonly number[]): readonly string[] {
  return indexes.map((index) => {
    const test = tests[index]
    return test === undefined ? '' : testName(test)
  })
}

describe('the tests of units', () => {
  const attribution = attributionOf(
    [CART],
    [
      [['TestA'], [0, 2]],
      [['TestB'], [0]],
      [
        ['TestB', 'TestC'],
        [0, 4],
      ],
      [[], [2]],
    ],
  )

  it('are those that executed one of them for certain, and groups of which one test did', () => {
    const found = testsOfUnits(attribution, [0, 4])
    expect(named(attribution, found.exact)).toEqual(['TestA', 'TestB'])
    expect(found.groups.map((group) => named(attribution, group))).toEqual([['TestB', 'TestC']])
    expect(found.isUnknown).toBe(false)
    expect(named(attribution, possibleTests(found))).toEqual(['TestA', 'TestB', 'TestC'])
  })

  it('are not all known if nobody knows who executed one of them', () => {
    expect(testsOfUnits(attribution, [2])).toMatchObject({ groups: [], isUnknown: true })
  })
})

describe('the units of lines', () => {
  const { units: table } = attributionOf([CART], [])
  const code = new SourceCode(Buffer.from(TEXT))
  const onLine = (line: number, known?: SourceCode): readonly number[] =>
    unitsOfLines(table, FILE, { startLine: line, endLine: line }, known)

  it('are those with code on a line, so that a condition does not count for its block', () => {
    expect(onLine(4, code)).toEqual([0])
    expect(onLine(5, code)).toEqual([1])
    expect(onLine(7, code)).toEqual([2])
    expect(unitsOfLines(table, FILE, { startLine: 4, endLine: 8 }, code)).toEqual([0, 1, 2, 3])
  })

  it('are none on a line that has no statement', () => {
    expect([1, 2, 6, 9, 12, 15].flatMap((line) => onLine(line, code))).toEqual([])
  })

  it('are found without the source as well', () => {
    expect([4, 5, 7, 8, 10].map((line) => onLine(line))).toEqual([[0], [1], [2], [3], [4]])
  })
})

describe('the units of a test', () => {
  it('are those of its subtests too, and exact if only they can have executed them', () => {
    const attribution = attributionOf(
      [CART],
      [
        [['TestA'], [0]],
        [['TestA/x'], [1]],
        [['TestA/x', 'TestA/y'], [2]],
        [
          ['TestA/y', 'TestAB'],
          [2, 3],
        ],
        [['TestAB'], [4]],
      ],
    )
    const family = familyOf(
      attribution,
      attribution.tests.findIndex(({ name }) => name === 'TestA'),
    )
    expect(named(attribution, family)).toEqual(['TestA', 'TestA/x', 'TestA/y'])
    expect(unitsOfTests(attribution, family)).toEqual({ exact: [0, 1, 2], group: [3] })
  })
})

describe('the nearest test of an uncovered block', () => {
  const known = { file: FILE, units: CART.units }
  const other = { path: 'example.com/m/cart/other.go', units: unitsOf([1]) }
  const nearest = (
    written: Parameters<typeof attributionOf>[1],
    block = { startLine: 5, endLine: 5 },
  ): readonly unknown[] => {
    const attribution = attributionOf([CART, other], written)
    const found = new NearestTests(attribution).of(known, block)
    return found === undefined ? [] : [...named(attribution, [found.test]), found.reaches, found.exact]
  }

  it('reaches the last branch before the block, with as little else as possible', () => {
    expect(
      nearest([
        [['TestBig'], [0, 2, 4]],
        [['TestSmall'], [0]],
        [['TestSmaller'], [4]],
      ]),
    ).toEqual(['TestSmall', 'function', true])
  })

  it('is one of a group if that is all that is known', () => {
    expect(nearest([[['TestA', 'TestB'], [0]]])).toEqual(['TestA', 'function', false])
  })

  it('reaches the file or the package if nothing reaches the function', () => {
    const block = { startLine: 14, endLine: 14 }
    expect(nearest([[['TestA'], [0]]], block)).toEqual(['TestA', 'file', true])
    expect(nearest([[['TestA'], [6]]], block)).toEqual(['TestA', 'package', true])
    expect(nearest([[['(initialisation)'], [6]]], block)).toEqual([])
  })

  it('has a last branch: the last covered unit that another one continues', () => {
    expect(lastBranch(CART.units, { startLine: 5, endLine: 5 })).toEqual({ unit: 0, line: 4 })
    expect(lastBranch(CART.units, { startLine: 8, endLine: 8 })).toEqual({ unit: 2, line: 7 })
    expect(lastBranch(CART.units, { startLine: 14, endLine: 14 })).toBeUndefined()
    expect(lastBranch(unitsOf([1, 1, 0, 0, 0]), { startLine: 7, endLine: 10 })).toEqual({ unit: 0, line: 4 })
  })

  it('has the condition of its else or switch as the last branch, whatever is executed in the other clauses', () => {
    const text = [
      'func F(n int) int {',
      '\tif n < 0 {',
      '\t\tif n < -5 {',
      '\t\t\tn++',
      '\t\t}',
      '\t} else {',
      '\t\tn--',
      '\t}',
      '\tswitch n {',
      '\tcase 1:',
      '\t\tif n > 3 {',
      '\t\t\tn++',
      '\t\t}',
      '\tdefault:',
      '\t\tn--',
      '\t}',
      '\treturn n',
    ]
    const units = [
      unit([1, 19, 2, 11], 'F', 1),
      unit([2, 11, 3, 13], 'F', 1),
      unit([3, 13, 5, 4], 'F', 1),
      unit([6, 9, 8, 3], 'F', 0),
      unit([9, 2, 9, 11], 'F', 1),
      unit([10, 9, 11, 12], 'F', 1),
      unit([11, 12, 13, 4], 'F', 1),
      unit([14, 10, 15, 6], 'F', 0),
    ]
    const of = (line: number): unknown =>
      lastBranch(units, { startLine: line, endLine: line }, (each) => text[each - 1])
    expect(of(7)).toEqual({ unit: 0, line: 2 })
    expect(of(15)).toEqual({ unit: 4, line: 9 })
  })
})
