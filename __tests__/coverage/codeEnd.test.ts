/** Ranges that are shown end with code, not with the bracket that closes a block. */
import { expect, it } from '@jest/globals'
import { codeLinesOf, upToCode } from '../../src/coverage/codeEnd.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'

const LINES = [
  'if err != nil {',
  '\treturn err',
  '}',
  '',
  '// The end.',
  '})',
  'done() }',
  '},',
  '} else {',
  '',
]

it.each([
  { range: [1, 3], shown: [1, 2], what: 'that closes a block' },
  { range: [1, 6], shown: [1, 2], what: 'that closes blocks, with blank lines and comments before it' },
  { range: [1, 7], shown: [1, 7], what: 'with code before its bracket' },
  { range: [1, 8], shown: [1, 7], what: 'that closes an element of a list' },
  { range: [1, 9], shown: [1, 9], what: 'that has the word else' },
  { range: [3, 3], shown: [3, 3], what: 'that is all of the range' },
  { range: [1, 30], shown: [1, 30], what: 'that the source does not have' },
])('$range is shown as $shown: it ends on a line $what', ({ range: [startLine = 0, endLine = 0], shown }) => {
  for (const newline of ['\n', '\r\n']) {
    const code = new SourceCode(Buffer.from(LINES.join(newline)))
    for (const known of [code, codeLinesOf(code)]) {
      const found = upToCode({ startLine, endLine }, known)
      expect([found.startLine, found.endLine]).toEqual(shown)
    }
  }
  expect(upToCode({ startLine, endLine }, undefined)).toEqual({ startLine, endLine })
})
