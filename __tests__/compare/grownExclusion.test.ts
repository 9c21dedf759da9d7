/** Comments that stayed as they were: the units are those that Go makes of the later text. */
import { describe, expect, it } from '@jest/globals'
import type { ChangedFile } from '../../src/compare/change.js'
import { grownPart } from '../../src/compare/grownExclusion.js'
import { measuredText } from '../../src/coverage/measuredText.js'
import type { ExcludedPart, UnitCoverage } from '../../src/coverage/model.js'
import { textMap } from '../../src/diff/textMap.js'

/** Start line and column, end line and column, statements. */
type Place = readonly [number, number, number, number, number]

function unit([startLine, startColumn, endLine, endColumn, statements]: Place): UnitCoverage {
  const place = { startLine, startColumn, endLine, endColumn, statements }
  return { ...place, functionName: 'F', literal: false, count: 1, counts: [1] }
}

function grown(
  before: string,
  after: string,
  part: Pick<ExcludedPart, 'what' | 'commentLine'> & { readonly units: readonly Place[] },
): ExcludedPart | undefined {
  const map = textMap(Buffer.from(before), Buffer.from(after))
  if (map === undefined) throw new Error('the texts are compared')
  const all = after.split('\n').map((_, i) => i + 1)
  const lines = new Set(all.filter((line) => map.earlier(line) === undefined))
  const changed: ChangedFile = { lines, from: 'a.go', map, blob: undefined }
  const units = part.units.map(unit)
  const rest = { path: 'm/a.go', by: 'comment', reason: 'why', startLine: 1, endLine: 99 } as const
  const tally = { covered: 0, total: 99 }
  return grownPart(
    { ...part, ...rest, tally, units },
    changed,
    Buffer.from(before),
    measuredText(Buffer.from(after)),
  )
}

const BLOCK = `package m

func F(err error) {
	if err != nil { //coverage:ignore never
		print(1)
	}
	print(2)
	print(3)
}
`
const SMALL = `package m

//coverage:ignore small
func A() {
	print(1)
}

func B() {
	print(2)
	print(3)
}
`
const STATEMENT = `package m

func F(n int) {
	print(1)
	//coverage:ignore one
	print(2)
}
`

describe('a comment that was there before', () => {
  const inBlock = { what: 'block', commentLine: 4 } as const

  it('excludes the statements that are added to its block', () => {
    const after = BLOCK.replace('print(1)\n', 'print(1)\n\t\tprint(4)\n\t\tprint(5)\n')
    const found = grown(BLOCK, after, { ...inBlock, units: [[4, 16, 8, 3, 3]] })
    expect(found).toMatchObject({ tally: { covered: 2, total: 2 }, startLine: 4, endLine: 8 })
  })

  it('excludes unchanged statements that its brace was moved around', () => {
    const after = BLOCK.replace('\t}\n\tprint(2)\n\tprint(3)\n', '\tprint(2)\n\tprint(3)\n\t}\n')
    const found = grown(BLOCK, after, { ...inBlock, units: [[4, 16, 8, 3, 3]] })
    expect(found?.tally.total).toBe(2)
  })

  it('excludes another function once its own is gone', () => {
    const after = SMALL.replace('func A() {\n\tprint(1)\n}\n\n', '')
    const part = { what: 'function', commentLine: 3, units: [[4, 10, 7, 2, 2] as const] } as const
    expect(grown(SMALL, after, part)?.tally.total).toBe(2)
  })

  it('excludes a block once it is followed by one', () => {
    const after = STATEMENT.replace('\tprint(2)\n', '\tif n > 1 {\n\t\tprint(2)\n\t\tprint(3)\n\t}\n')
    const part = { what: 'block', commentLine: 5, units: [[6, 12, 9, 3, 2] as const] } as const
    expect(grown(STATEMENT, after, part)?.tally.total).toBe(2)
  })

  it.each([
    [
      'other code changed',
      BLOCK,
      BLOCK.replace('print(3)', 'print(4)'),
      { ...inBlock, units: [[4, 16, 6, 3, 1]] },
    ],
    [
      'its lines moved',
      BLOCK,
      BLOCK.replace('m\n', 'm\n\nvar x = 1\n'),
      { what: 'block', commentLine: 6, units: [[6, 16, 8, 3, 1]] },
    ],
    [
      'a comment came into its block',
      BLOCK,
      BLOCK.replace('\t\tprint(1)', '\t\t// one\n\t\tprint(1)'),
      { ...inBlock, units: [[4, 16, 7, 3, 1]] },
    ],
    [
      'statements around its own did not change',
      STATEMENT,
      STATEMENT.replace('m\n', 'm\n\n'),
      { what: 'statement', commentLine: 6, units: [[4, 16, 8, 2, 2]] },
    ],
  ] as const)('excludes no more than before if %s', (_, before, after, part) => {
    expect(grown(before, after, part)).toBeUndefined()
  })
})
