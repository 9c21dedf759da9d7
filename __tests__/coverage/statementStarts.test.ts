/** Where Go's text shows that statements begin. */
import { describe, expect, it } from '@jest/globals'
import { statementStarts } from '../../src/coverage/statementStarts.js'

/** The text of the first line of each statement. */
function statements(text: string): readonly string[] {
  const content = Buffer.from(text)
  return statementStarts(content, 0, content.length).map(
    (start) => content.subarray(start).toString().split('\n')[0]?.trim() ?? '',
  )
}

describe('the statements of a unit', () => {
  it.each([
    [
      'lines',
      '{\n\ta := 1\n\tb := 2 // c := 3\n\treturn a + b\n}',
      ['a := 1', 'b := 2 // c := 3', 'return a + b'],
    ],
    ['one line', '{ a(); b(); return }', ['a(); b(); return }', 'b(); return }', 'return }']],
    ['a call of several lines', 'f(\n\t1,\n\t2,\n)\ng()', ['f(', 'g()']],
    ['an operator at the end of a line', 'x := a +\n\tb\ny++\nz--', ['x := a +', 'y++', 'z--']],
    ['a method chain', 'x.\n\tY().\n\tZ()\ny()', ['x.', 'y()']],
    ['a header', 'x := 1\nif y := f(); y > 0 ', ['x := 1', 'if y := f(); y > 0']],
    ['a loop with a label', 'x()\nouter:\nfor i := 0; i < n; i++ ', ['x()', 'outer:']],
    ['composite literals', 'a := []T{\n\t{1},\n\t{2},\n}\nb := m[k]\nc()', ['a := []T{', 'b := m[k]', 'c()']],
    [
      'declarations',
      'var (\n\ta = 1\n\tb = 2\n)\ntype T struct {\n\tA int\n}\nc()',
      ['var (', 'type T struct {', 'c()'],
    ],
    [
      'strings',
      'a := "x\\"; y"\nb := `\n; c()\n`\nd := \';\'\ne()',
      ['a := "x\\"; y"', 'b := `', "d := ';'", 'e()'],
    ],
    ['comments', '/* a\n */ a() /* x\n */ b()\n// c()\nd()', ['a() /* x', 'b()', 'd()']],
    [
      'jumps',
      'x()\nbreak\ncontinue\nfallthrough\ngoto end',
      ['x()', 'break', 'continue', 'fallthrough', 'goto end'],
    ],
    ['a block', 'x()\n{\n\ty()\n}\nz()', ['x()', '{', 'z()']],
    [
      'CRLF and names beyond ASCII',
      'größe := 1\r\nπ := 2\r\nf(größe,\r\n\tπ)\r\n',
      ['größe := 1', 'π := 2', 'f(größe,'],
    ],
  ])('begin where Go begins them: %s', (_, text, expected) => {
    expect(statements(text)).toEqual(expected)
  })

  it('end with their unit', () => {
    const content = Buffer.from('a()\nb()\nc()\n')
    expect(statementStarts(content, 4, 7)).toEqual([4])
    expect(statementStarts(content, 4, Infinity)).toEqual([4, 8])
    expect(statementStarts(content, 40, 50)).toEqual([])
  })

  it.each(['"', '`', "'", '/*', '"\\', '(((', ')))', '\0\xff', '// '])(
    'are found in any text: %j',
    (text) => {
      expect(() => statements(`a()\n${text}`)).not.toThrow()
    },
  )
})
