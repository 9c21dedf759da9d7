/** The examples in docs/patch-coverage.md: each says how many of its statements were changed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { changedPart } from '../../src/compare/changedStatements.js'
import type { UnitCoverage } from '../../src/coverage/model.js'
import { SourceCode } from '../../src/coverage/sourceCode.js'

const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'patch-coverage.md'), 'utf8')
const EXAMPLE = /^([^\n]*): (\d+|no) changed statements?[^\n]*\.\n\n```go\n(.*?)```/gms

const EXAMPLES = [...PAGE.matchAll(EXAMPLE)].map(([, name = '', count = '', text = '']) => {
  const lines = text.trimEnd().split('\n')
  return {
    name,
    count: count === 'no' ? 0 : Number(count),
    text: lines.map((line) => line.slice(2)).join('\n'),
    changed: new Set(lines.flatMap((line, i) => (line.startsWith('+') ? [i + 1] : []))),
  }
})

/** The unit that Go makes of a text: all of it, up to the brace of the block that its last statement has. */
function unitOf(text: string): UnitCoverage {
  const brace = /^if .*(?=\{$)/m.exec(text)
  const end = brace === null ? text.length : brace.index + brace[0].length
  const before = text.slice(0, end).split('\n')
  const statements =
    brace !== null ? 1 : text.split(/[\n;]/).filter((part) => /^\s*[a-z]+(?:\(| :=)/.test(part)).length
  return {
    startLine: 1,
    startColumn: 1,
    endLine: before.length,
    endColumn: (before.at(-1) ?? '').length + 1,
    statements,
    functionName: 'F',
    literal: false,
    count: 0,
    counts: [0],
  }
}

it('docs/patch-coverage.md has an example of each case', () => {
  expect(EXAMPLES.map(({ count }) => count)).toEqual([1, 1, 0, 2, 1])
})

it.each(EXAMPLES)('$name: $count', ({ text, changed, count }) => {
  const content = Buffer.from(text)
  const { statements } = changedPart(unitOf(text), changed, { content, code: new SourceCode(content) })
  expect(statements).toHaveLength(count)
})
