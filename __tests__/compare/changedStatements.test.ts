/** What of a unit a change touched, with its source and without. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changedPart } from '../../src/compare/changedStatements.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { measuredText } from '../../src/coverage/measuredText.js'

function unit(startLine: number, endLine: number, statements: number): UnitCoverage {
  const place = { startLine, startColumn: 1, endLine, endColumn: 99 }
  return { ...place, statements, functionName: 'F', literal: false, count: 0, counts: [0] }
}

function part(text: string, of: UnitCoverage, changed: readonly number[]) {
  return changedPart(of, new Set(changed), measuredText(Buffer.from(text)))
}

describe('the changed part of a unit', () => {
  it('has each statement at its first changed line with code', () => {
    const text = 'a(\n  1,\n  2,\n)\n// no code\nb()\n'
    expect(part(text, unit(1, 6, 2), [3])).toEqual({ statements: [3], lines: [3] })
    expect(part(text, unit(1, 6, 2), [2, 3, 4, 5])).toEqual({ statements: [2], lines: [2, 3] })
    expect(part(text, unit(1, 6, 2), [4, 5])).toEqual({ statements: [], lines: [] })
    expect(part(text, unit(1, 6, 2), [1, 2, 3, 4, 5, 6])).toEqual({ statements: [1, 6], lines: [1, 2, 3, 6] })
  })

  it('has at most a statement for each changed line if Go counted others than the text shows', () => {
    const text = 'a()\nb()\nc()\n'
    expect(part(text, unit(1, 3, 5), [2]).statements).toEqual([2])
    expect(part(text, unit(1, 3, 2), [1, 2]).statements).toEqual([1, 2])
    expect(part(text, unit(1, 3, 5), [1, 2, 3]).statements).toHaveLength(5)
  })

  it('may be any of its lines if the source is not known', () => {
    expect(changedPart(unit(3, 6, 3), new Set([1, 4]), undefined)).toEqual({ statements: [4], lines: [4] })
    expect(changedPart(unit(3, 6, 3), new Set([3, 4, 5, 6]), undefined).statements).toHaveLength(3)
    expect(changedPart(unit(3, 6, 0), new Set([3]), undefined)).toEqual({ statements: [], lines: [] })
  })

  it('never has more statements than the unit, and all if everything was changed', () => {
    const texts = fc.array(fc.constantFrom('a()', '// x', '', 'b(', '1,', ')', '{', '}', 'x := `', 'if y '), {
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), fc.func(fc.boolean()), (lines, statements, pick) => {
        const of = unit(1, lines.length, statements)
        const all = lines.map((_, i) => i + 1)
        const some = all.filter((line) => pick(line))
        const whole = part(lines.join('\n'), of, all)
        const found = part(lines.join('\n'), of, some)
        expect(found.statements.length).toBeLessThanOrEqual(whole.statements.length)
        expect([0, statements]).toContain(whole.statements.length)
        for (const line of [...found.statements, ...found.lines]) expect(some).toContain(line)
      }),
    )
  })
})
