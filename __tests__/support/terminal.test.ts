import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { plainLine, plainText } from '../../src/support/plainText.js'
import { alignColumns, wrap } from '../../src/support/terminal.js'
import { hostileText } from '../helpers/hostileText.js'

/** Control characters except tab and newline, and marks that change the text direction. */
const OBEYED = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

describe('plainText', () => {
  it.each([
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://a.bc\u0007link\u001b]8;;\u0007', 'link'],
    ['\u001b]0;title\u001b\\text', 'text'],
    ['\u001b[2Ja\u001b[Hb\u001bcc', 'abcc'],
    ['50%\r100%', '50%100%'],
    ['a\u0008b\u0000c\u007fd\u0085e', 'abcde'],
    ['user\u202egnp.exe', 'usergnp.exe'],
    ['one\ttwo\nthree', 'one\ttwo\nthree'],
  ])('turns %j into %j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  it('leaves nothing that a terminal would interpret', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainText(text)).not.toMatch(OBEYED)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('plainLine', () => {
  it('returns one line', () => {
    expect(plainLine('one\n\ttwo')).toBe('one two')
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plainLine(text)).not.toMatch(/\p{Cc}/u)
      }),
    )
  })

  it('replaces line ends by blanks and does not cut a character in two', () => {
    expect(plainLine('one\rtwo\r\nthree')).toBe('one two three')
    expect(plainLine(`${'a'.repeat(299)}😀b`)).toBe(`${'a'.repeat(299)}😀…`)
  })

  it('cuts a very long text and marks the cut', () => {
    expect(plainLine('x'.repeat(1_000_000))).toBe(`${'x'.repeat(300)}…`)
  })
})

describe('wrap', () => {
  it('breaks lines between words and indents all but the first', () => {
    expect(wrap('one two three four', 9, '  ')).toBe('one two\n  three\n  four')
    expect(wrap('one\ntwo  three', 80, '  ')).toBe('one\n  two three')
    expect(wrap('a averyverylongword b', 8)).toBe('a\naveryverylongword\nb')
    expect(wrap('世界 世界 世界', 9)).toBe('世界 世界\n世界')
    expect(wrap('', 10)).toBe('')
  })

  it('keeps the words in order and exceeds the width only with a single word', () => {
    fc.assert(
      fc.property(hostileText.map(plainText), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const wrapped = wrap(text, width, '  ')
        expect(wrapped.split(/\s+/)).toEqual(
          text
            .split('\n')
            .map((line) => line.trim())
            .join('\n')
            .split(/\s+/),
        )
        for (const line of wrapped.split('\n'))
          if (/\S\s+\S/.test(line)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

describe('alignColumns', () => {
  it('aligns characters that are wide in a terminal', () => {
    expect(
      alignColumns(
        [
          ['name', 'n', 'note'],
          ['世界', '1', ''],
          ['😀', '1000', 'x'],
          ['é', '10', ''],
        ],
        ['left', 'right', 'left'],
      ),
    ).toEqual(['name     n  note', '世界     1', '😀    1000  x', 'é       10'])
  })

  it('treats missing cells as empty and takes any number of rows', () => {
    expect(alignColumns([['a'], ['bb', 'c']], ['left', 'right'])).toEqual(['a', 'bb  c'])
    expect(alignColumns(Array<string[]>(300_000).fill(['x']), ['left'])).toHaveLength(300_000)
    expect(alignColumns([], ['left'])).toEqual([])
  })
})
