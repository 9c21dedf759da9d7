import { expect, it } from '@jest/globals'
import { parseExclusionRules } from '../../src/coverage/exclusionRules.js'

it.each([
  ['', [], false],
  ['generated', [], true],
  ['/generated generated/', ['/generated', 'generated/'], false],
  ['a.go, b.go\n\n# nothing\nc/**   # mocks\r\nb.go', ['a.go', 'b.go', 'c/**'], false],
  ['{a,b}/*.go,{c,d}.go generated', ['{a,b}/*.go', '{c,d}.go'], true],
])('exclude: %j names the globs %j', (text, globs, generated) => {
  expect(parseExclusionRules(text)).toEqual({ globs, generated })
})

it.each(['!a.go', 'a\\b.go', '../a.go', 'a/./b', '/', 'x'.repeat(5000)])('exclude: %j is refused', (text) => {
  expect(() => parseExclusionRules(text)).toThrow(/^exclude: .* is not allowed$/)
})
