import { describe, expect, it } from '@jest/globals'
import { parsePairs } from './fileCommands.js'

describe('parsePairs', () => {
  it.each([
    ['', []],
    [
      'a=1\n\nb==2\nc=\n',
      [
        ['a', '1'],
        ['b', '=2'],
        ['c', ''],
      ],
    ],
    ['a=<<b', [['a', '<<b']]],
    [
      'a<<EOF\none\n\ntwo=2\nEOF\nb=1\n',
      [
        ['a', 'one\n\ntwo=2'],
        ['b', '1'],
      ],
    ],
    ['a<<EOF\nEOF', [['a', '']]],
    ['a<<EOF\nx\r\nEOF\n', [['a', 'x\r']]],
  ])('reads %j', (text, pairs) => {
    expect([...parsePairs(text, 'linux')]).toEqual(pairs)
  })

  it('accepts CRLF as a line end on Windows', () => {
    expect([...parsePairs('a<<EOF\r\nx\r\nEOF\r\n', 'win32')]).toEqual([['a', 'x']])
  })

  it.each(['a', 'a<<', '<<EOF\nEOF', 'a<<EOF\nx\n', 'ok=1\na<<EOF\nx EOF'])('refuses %j', (text) => {
    expect(() => [...parsePairs(text, 'linux')]).toThrow('Invalid')
  })
})
