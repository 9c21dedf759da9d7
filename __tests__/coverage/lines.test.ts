/** The line rule, compared with a slow one that looks at each byte; docs/lines.md has the examples. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FileLines, type LineStatus, linesOf, statusOf } from '../../src/coverage/lines.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'

const SOURCES = 2

function unit(
  range: readonly [number, number, number, number],
  counts: readonly number[] = [0, 0],
  statements = 1,
): UnitCoverage {
  const [startLine, startColumn, endLine, endColumn] = range
  const count = counts.reduce((sum, each) => sum + each, 0)
  const position = { startLine, startColumn, endLine, endColumn }
  return { ...position, statements, functionName: 'F', literal: false, count, counts }
}

/** What a format shows of a line. */
interface Shown {
  readonly units: number
  readonly together: readonly [LineStatus, number]
  readonly bySource: readonly (readonly [LineStatus, number])[]
}

function shown(lines: FileLines): Readonly<Record<number, Shown>> {
  return Object.fromEntries(
    Array.from(lines.lines, (line, i) => [
      line,
      {
        units: lines.units[i] ?? 0,
        together: [statusOf(lines, lines.together, i), lines.together.hits[i] ?? 0] as const,
        bySource: lines.bySource.map((column) => [statusOf(lines, column, i), column.hits[i] ?? 0] as const),
      },
    ]),
  )
}

function statuses(units: readonly UnitCoverage[], text: string | undefined, lastLine?: number): object {
  const code = text === undefined ? undefined : new SourceCode(Buffer.from(text))
  const lines = linesOf(units, SOURCES, code, lastLine)
  return Object.fromEntries(Array.from(lines.lines, (line, i) => [line, statusOf(lines, lines.together, i)]))
}

/** A piece of a line, and whether it is code; all that stand beside each other remain what they are. */
const PIECES = [
  ['x', true],
  ['"// { é"', true],
  ["'{'", true],
  ["'\\''", true],
  ['"\\"/*"', true],
  ['`//raw/*`', true],
  ['+', true],
  ['ä_1', true],
  ['{', false],
  ['}', false],
  ['(', false],
  ['})', false],
  [',', false],
  [';', false],
  [' ', false],
  ['\t', false],
  ['/* x " ` */', false],
  ['\r', false],
] as const

/** A text, and for each line which of its bytes are code. */
interface Drawn {
  readonly text: string
  readonly lines: readonly (readonly boolean[])[]
}

const drawnText: fc.Arbitrary<Drawn> = fc
  .array(
    fc.record({
      pieces: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }),
      comment: fc.constantFrom('', '', '// } x "'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => ({
    text: lines
      .map(({ pieces, comment }) => pieces.map(([text]) => `${text} `).join('') + comment)
      .join('\n'),
    lines: lines.map(({ pieces, comment }) => [
      ...pieces.flatMap(([text, isCode]) => [...Buffer.from(text).map(() => (isCode ? 1 : 0)), 0]),
      ...Buffer.from(comment).map(() => 0),
    ]),
  }))
  .map(({ text, lines }) => ({ text, lines: lines.map((line) => line.map((byte) => byte === 1)) }))

/** Units that may begin and end anywhere, and overlap. */
function drawnUnits({ lines }: Drawn): fc.Arbitrary<readonly UnitCoverage[]> {
  const position = fc
    .nat({ max: lines.length - 1 })
    .chain((line) =>
      fc.tuple(fc.constant(line + 1), fc.integer({ min: 1, max: (lines[line]?.length ?? 0) + 2 })),
    )
  return fc.array(
    fc
      .tuple(position, position, fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), fc.constantFrom(0, 1, 3))
      .map(([a, b, counts, statements]) => {
        const [start, end] = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a]
        return unit([...start, ...end], counts, statements)
      }),
    { maxLength: 10 },
  )
}

function slowRule(drawn: Drawn, units: readonly UnitCoverage[]): Readonly<Record<number, Shown>> {
  const found: Record<number, Shown> = {}
  for (const [index, bytes] of drawn.lines.entries()) {
    const line = index + 1
    if (!bytes.includes(true)) continue
    const counted = units.filter((each) => each.statements > 0)
    const withCode = counted.filter((each) =>
      bytes.some((isCode, byte) => {
        const column = byte + 1
        const isAfterStart = line > each.startLine || (line === each.startLine && column >= each.startColumn)
        const isBeforeEnd = line < each.endLine || (line === each.endLine && column < each.endColumn)
        return isCode && isAfterStart && isBeforeEnd
      }),
    )
    const on = withCode.length > 0 ? withCode : counted.filter(({ startLine }) => startLine === line)
    if (on.length === 0) continue
    const column = (counts: readonly number[]): readonly [LineStatus, number] => {
      const executed = counts.filter((count) => count > 0).length
      const status = executed === 0 ? 'uncovered' : executed === counts.length ? 'covered' : 'partly covered'
      return [status, Math.max(...counts)]
    }
    found[line] = {
      units: on.length,
      together: column(on.map(({ count }) => count)),
      bySource: [0, 1].map((source) => column(on.map(({ counts }) => counts[source] ?? 0))),
    }
  }
  return found
}

describe('the line rule', () => {
  it('says what a rule says that looks at each byte of each line', () => {
    fc.assert(
      fc.property(
        drawnText.chain((drawn) => fc.tuple(fc.constant(drawn), drawnUnits(drawn))),
        ([drawn, units]) => {
          const lines = linesOf(units, SOURCES, new SourceCode(Buffer.from(drawn.text)))
          expect(lines.isComplete).toBe(true)
          expect(shown(lines)).toEqual(slowRule(drawn, units))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('counts columns in bytes', () => {
    const text = 'x := "ééé" {\n'
    expect(statuses([unit([1, 1, 1, 14], [1, 0]), unit([1, 14, 2, 1])], text)).toEqual({ 1: 'covered' })
    expect(statuses([unit([1, 1, 1, 6], [1, 0]), unit([1, 12, 2, 1])], text)).toEqual({ 1: 'partly covered' })
  })

  it('takes CRLF for the end of a line, and a byte order mark for nothing', () => {
    expect(statuses([unit([1, 1, 4, 2])], '\ufeffx\r\n\r\n// y\r\nz\r\n')).toEqual({
      1: 'uncovered',
      4: 'uncovered',
    })
    expect(statuses([unit([1, 1, 1, 4])], '\ufeff// x\n')).toEqual({})
  })

  it('takes the lines of a raw string for code, whatever they look like, unless they are blank', () => {
    const text = 'x := `a\n// b\n}\n\n/*`\ny // `\n// `\nz\n'
    expect(Object.keys(statuses([unit([1, 1, 9, 1])], text))).toEqual(['1', '2', '3', '5', '6', '8'])
  })

  it('leaves out the lines of comments, whatever they look like', () => {
    const text = 'a /* b\n" c ` \n*/ d\n// e */ f\n/**/ // g\nh\n'
    expect(Object.keys(statuses([unit([1, 1, 7, 1])], text))).toEqual(['1', '3', '6'])
  })

  it('survives text that is no Go', () => {
    for (const text of ['"', "'", '`', '/*', '"\\', "'\\", '"\\\n"', '/', '\\', '}}}', ''])
      expect(linesOf([unit([1, 1, 1, 9])], SOURCES, new SourceCode(Buffer.from(text))).isComplete).toBe(true)
  })

  it('counts only the first lines of units without the source, or with another one', () => {
    const units = [
      unit([3, 14, 5, 3], [1, 0]),
      unit([3, 2, 3, 9]),
      unit([7, 1, 9, 2]),
      unit([4, 1, 4, 2], [1, 1], 0),
    ]
    const expected = { 3: 'partly covered', 7: 'uncovered' }
    expect(statuses(units, undefined)).toEqual(expected)
    expect(statuses(units, 'a\n'.repeat(7))).toEqual(expected)
  })

  it('invents no line after the last one', () => {
    const units = [unit([3, 1, 5, 3]), unit([7, 1, 9, 2])]
    expect(statuses(units, undefined, 6)).toEqual({ 3: 'uncovered' })
    expect(statuses(units, 'a\nb\n')).toEqual({ 3: 'uncovered' })
  })

  it('names the units that begin or end on a line', () => {
    const code = new SourceCode(Buffer.from('if x { y() }\nz()\n'))
    const { edges, lines } = linesOf(
      [unit([1, 1, 1, 6]), unit([1, 6, 1, 13]), unit([2, 1, 2, 4])],
      SOURCES,
      code,
    )
    expect([...lines]).toEqual([1, 2])
    expect([...edges.starts]).toEqual([0, 2, 3])
    expect([...edges.units]).toEqual([0, 1, 2])
  })

  it('takes no more time for units that all overlap', () => {
    const lines = 20_000
    const units = Array.from({ length: lines }, (_, i) => unit([1, 1, lines, 2], [i, 0]))
    const found = linesOf(units, SOURCES, new SourceCode(Buffer.from('x\n'.repeat(lines))))
    expect(found.units[lines / 2]).toBe(lines)
    expect(found.together.executed[lines / 2]).toBe(lines - 1)
    expect(found.together.hits[lines / 2]).toBe(lines - 1)
  })
})
