/** Findings of several legs as one: its title is right for all of them. */
import { expect, it } from '@jest/globals'
import type { FindingCode } from '../../src/findings/catalogue.js'
import { finding } from '../../src/findings/finding.js'
import { legFindings } from '../../src/legs/legFindings.js'

/** The title of a finding of as many legs as there are lines, each with one of the lines, beside other legs without it. */
function joined(code: FindingCode, title: string, lines: readonly string[], others = 0): string | undefined {
  const legs = [
    ...lines.map((line, index) => ({
      name: `leg ${index}`,
      findings: [finding(code, title, { evidence: [line] })],
    })),
    ...Array.from({ length: others }, (_, index) => ({ name: `other ${index}`, findings: [] })),
  ]
  const found = legFindings([], legs)
  expect(found).toHaveLength(1)
  return found[0]?.title
}

it.each([
  ['process-ended-early', '1 process did not exit normally; the counters were kept'],
  ['data-directory-missing', 'A coverage data directory is gone'],
  ['package-without-tests', 'The tests of 1 package did not run'],
] as const)('says that each of several legs has so many if they differ: %s', (code, title) => {
  expect(joined(code, title, ['a', 'b'])).toBe(`${title}, in each of 2 legs`)
  expect(joined(code, title, ['a', 'b', 'c'])).toBe(`${title}, in each of 3 legs`)
  expect(joined(code, title, ['a', 'b'], 1)).toBe(`leg 0 and leg 1: ${title}, in each of 2 legs`)
  expect(joined(code, title, ['a'])).toBe(title)
})

it('keeps a title without a count, and a count of things that several legs have in common', () => {
  const foreign = 'Data from binaries of other modules was left out'
  expect(joined('foreign-data', foreign, ['a', 'b'])).toBe(foreign)
  expect(joined('binary-never-ran', '1 binary never ran', ['shop', 'shop'])).toBe('1 binary never ran')
})

it('counts processes of each leg even if the lines about them are the same, as in containers', () => {
  const title = '1 process did not exit normally; the counters were kept'
  const line = 'server (pid 1): panicked'
  expect(joined('process-ended-early', title, [line, line])).toBe(`${title}, in each of 2 legs`)
})
