import { expect, it } from '@jest/globals'
import { shownLines } from '../../../src/report/attribution/shownLines.js'

const SOURCE = ['if err != nil {', '\treturn err', '}', ''].join('\n')

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
