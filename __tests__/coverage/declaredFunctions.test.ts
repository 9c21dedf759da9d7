import { describe, expect, it } from '@jest/globals'
import { type DeclaredFunction, declaredFunctions } from '../../src/coverage/declaredFunctions.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'
import { talliesOfUnits } from '../../src/coverage/tallies.js'

function unit(
  functionName: string,
  startLine: number,
  endLine: number,
  counts: readonly number[] = [0],
  literal = false,
): UnitCoverage {
  const position = { startLine, startColumn: 2, endLine, endColumn: 2 }
  return { ...position, statements: 1, functionName, literal, count: counts[0] ?? 0, counts }
}

const TEXT = `package x
func init() {
	a()
}

func init() { b() }; func (t *T[K]) Do(
	x int,
) {
	c()
	if d {
		e()
	}
}
var lit = func() {
	f()
}
`
const UNITS = [
  unit('init', 3, 4, [2]),
  unit('init', 6, 6, [3]),
  unit('*T.Do', 9, 10, [5]),
  unit('*T.Do', 11, 12),
  unit('func.L14.C11', 15, 16, [7], true),
]

function functionsIn(units: readonly UnitCoverage[], text?: string): readonly DeclaredFunction[] {
  const code = text === undefined ? undefined : new SourceCode(Buffer.from(text))
  return declaredFunctions({ path: 'x/x.go', units, tallies: talliesOfUnits(units, 1) }, code)
}

describe('declaredFunctions', () => {
  it('finds functions from their declaration to their last line, with the count of their first unit', () => {
    const found = functionsIn(UNITS, TEXT)
    expect(found.map((each) => [each.name, each.startLine, each.endLine, each.count])).toEqual([
      ['init.0', 2, 4, 2],
      ['init.1', 6, 6, 3],
      ['*T.Do', 6, 12, 5],
      ['func.L14.C11', 15, 16, 7],
    ])
  })

  it('begins at the first unit without the source', () => {
    const found = functionsIn(UNITS)
    expect(found.map((each) => [each.name, each.startLine, each.endLine])).toEqual([
      ['init', 3, 6],
      ['*T.Do', 9, 12],
      ['func.L14.C11', 15, 16],
    ])
  })

  it('separates methods of generic types, whose names lack the type', () => {
    const text = 'package x\nfunc (A[K]) Get() {\n\ta()\n}\nfunc (B[K]) Get() {\n\ta()\n\tb()\n}\n'
    const units = [unit('Get', 2, 4), unit('Get', 5, 6), unit('Get', 7, 8)]
    expect(functionsIn(units, text).map((each) => [each.name, each.startLine, each.endLine])).toEqual([
      ['Get.0', 2, 4],
      ['Get.1', 5, 8],
    ])
  })

  it('finds nothing in a file without units', () => {
    expect(functionsIn([])).toEqual([])
  })
})
