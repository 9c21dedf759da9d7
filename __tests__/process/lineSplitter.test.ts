import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { MAX_LINE_LENGTH, LineSplitter } from '../../src/process/lineSplitter.js'

function linesOf(...chunks: readonly (string | Buffer)[]): readonly string[] {
  const lines: string[] = []
  const splitter = new LineSplitter((line) => {
    lines.push(line)
  })
  for (const chunk of chunks) splitter.write(Buffer.from(chunk))
  splitter.end()
  return lines
}

describe('LineSplitter', () => {
  it.each([
    ['nothing', [''], []],
    ['LF, CRLF and a lone CR', ['a\nb\r\nc\rd'], ['a', 'b', 'c', 'd']],
    ['empty lines', ['\n\r\n\r\r\n\n'], ['', '', '', '', '']],
    ['a CRLF cut in two', ['a\r', '\nb\n'], ['a', 'b']],
    ['a CR and then a line', ['a\r', 'b\n'], ['a', 'b']],
    ['a CR at the very end', ['a\r'], ['a']],
    ['a line in pieces', ['a', 'b', '', 'c\n', 'd'], ['abc', 'd']],
    ['a letter cut in two', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é']],
    ['half a letter at the end', [Buffer.from([0x61, 0xc3])], ['a\ufffd']],
  ])('splits %s', (_, chunks, lines) => {
    expect(linesOf(...chunks)).toEqual(lines)
  })

  it('passes on a line as soon as its CR arrives', () => {
    const lines: string[] = []
    const splitter = new LineSplitter((line) => {
      lines.push(line)
    })
    splitter.write(Buffer.from('10 %\r'))
    expect(lines).toEqual(['10 %'])
  })

  it('finds the same lines for any division into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '𝔪', '\r', '\n', '\r\n')).map((parts) => parts.join('')),
        fc.array(fc.nat(60)),
        (text, cuts) => {
          const all = Buffer.from(text)
          const places = [...cuts].sort((a, b) => a - b)
          const chunks = [0, ...places].map((place, index) => all.subarray(place, places[index]))
          expect(linesOf(...chunks)).toEqual(linesOf(all))
          const lines = text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)
          expect(linesOf(all)).toEqual(text === '' ? [] : lines)
        },
      ),
    )
  })

  it('splits a long line without losing text or cutting a character in two', () => {
    const line = `a${'𝔪'.repeat(MAX_LINE_LENGTH)}`
    const pieces = linesOf(`${line}\nnext`)
    expect(pieces.slice(0, -1).join('')).toBe(line)
    expect(pieces.at(-1)).toBe('next')
    expect(pieces.length).toBe(4)
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(MAX_LINE_LENGTH)
      expect(piece).not.toMatch(/\p{Cs}/u)
    }
  })

  it('adds no empty line after a line of the maximum length', () => {
    expect(linesOf(`${'a'.repeat(MAX_LINE_LENGTH)}\n`, 'b')).toEqual(['a'.repeat(MAX_LINE_LENGTH), 'b'])
  })
})
