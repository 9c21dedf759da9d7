/** The ranges that `tests` and `lines` show end with code, not with the bracket that closes a block. */
import { expect, it } from '@jest/globals'
import { SourceCode } from '../../../src/coverage/sourceCode.js'
import { shownLines, upToCode } from '../../../src/report/attribution/codeRange.js'

const SOURCE = ['if err != nil {', '\treturn err', '}', '', '// The end.', '})', 'done() }', '}', ''].join(
  '\n',
)
const CODE = new SourceCode(Buffer.from(SOURCE))

it.each([
  { range: [1, 3], shown: [1, 2], what: 'that closes a block' },
  { range: [1, 6], shown: [1, 2], what: 'that closes blocks, with blank lines and comments before it' },
  { range: [1, 7], shown: [1, 7], what: 'with code before its bracket' },
  { range: [3, 3], shown: [3, 3], what: 'that is all of the range' },
  { range: [1, 30], shown: [1, 30], what: 'that the source does not have' },
])('$range is shown as $shown: it ends on a line $what', ({ range: [startLine = 0, endLine = 0], shown }) => {
  const found = upToCode({ startLine, endLine }, CODE)
  expect([found.startLine, found.endLine]).toEqual(shown)
  expect(upToCode({ startLine, endLine }, undefined)).toEqual({ startLine, endLine })
})

it('the lines of a test are shown by the sources of its files, as far as they are known', async () => {
  const range = { startLine: 1, endLine: 3, statements: 1, functionName: 'F', share: 'exact' } as const
  const files = ['m/known.go', 'm/gone.go'].map((path) => ({ path, ranges: [range] }))
  const test = { importPath: 'm', stretch: 'test', name: 'TestA' } as const
  const statements = { alone: 0, exact: 2, group: 0 }
  const content = Buffer.from(SOURCE)
  const { files: shown } = await shownLines({ test, subTests: [], files, statements }, {
    read: (path) => Promise.resolve(path === 'm/known.go' ? { kind: 'found', content } : { kind: 'missing' }),
  } as Parameters<typeof shownLines>[1])
  expect(shown.map(({ ranges }) => ranges.map(({ endLine }) => endLine))).toEqual([[2], [3]])
})
