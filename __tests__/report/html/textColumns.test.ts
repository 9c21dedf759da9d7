import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { TextColumns } from '../../../src/report/html/textColumns.js'

/** The slow way: decodes the line up to the byte. */
function decoded(content: Buffer, line: number, column: number): number {
  const before = content
    .toString('latin1')
    .split('\n')
    .slice(0, line - 1)
  const start = before.reduce((sum, each) => sum + each.length + 1, 0)
  return content.toString('utf8', start, start + column - 1).length + 1
}

describe('TextColumns', () => {
  it('counts UTF-16 code units where Go counts bytes', () => {
    const columns = new TextColumns(Buffer.from('x\n"äöü€😀" + y\n'))
    expect([1, 2, 4, 8, 11, 15, 16].map((column) => columns.column(2, column))).toEqual([1, 2, 3, 5, 6, 8, 9])
  })

  it('leaves columns beyond a line beyond it', () => {
    const columns = new TextColumns(Buffer.from('ä\nb'))
    expect([columns.column(1, 9), columns.column(2, 9), columns.column(7, 3)]).toEqual([9, 9, 3])
  })

  it('agrees with decoding the line up to each character, also in long lines and in what is not UTF-8', () => {
    const character = fc.constantFrom('a', 'é', '€', '😀', '\n').map((char) => Buffer.from(char))
    const invalid = fc.uint8Array({ minLength: 1, maxLength: 6 }).map((bytes) => Buffer.from(bytes))
    const part = fc.tuple(fc.oneof(character, character, character, invalid), fc.constantFrom(1, 1, 300))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const pieces = parts.flatMap(([bytes, times]) => Array<Buffer>(times).fill(bytes))
        const content = Buffer.concat(pieces)
        const columns = new TextColumns(content)
        let line = 1
        let start = 0
        let at = 0
        for (const [index, piece] of pieces.entries()) {
          // Every 50th, since the slow way is slow.
          if (index % 50 === 0) {
            const column = at - start + 1
            expect(columns.column(line, column)).toBe(decoded(content, line, column))
          }
          at += piece.length
          const newline = piece.lastIndexOf(10)
          if (newline < 0) continue
          line += piece.filter((byte) => byte === 10).length
          start = at - piece.length + newline + 1
        }
      }),
      { numRuns: 60 },
    )
  })

  it('finds 100,000 columns of a line of a megabyte without decoding it each time', () => {
    const content = Buffer.from('é + '.repeat(200_000))
    const columns = new TextColumns(content)
    let sum = 0
    for (let at = 0; at < 100_000; at++) sum += columns.column(1, 1 + at * 10)
    // Each of five bytes has four code units.
    expect(sum).toBe(100_000 + (99_999 * 100_000 * 8) / 2)
  })
})
