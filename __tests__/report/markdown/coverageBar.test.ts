import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { coverageBar } from '../../../src/report/markdown/coverageBar.js'

it('a bar has ten cells, as many of them full as the percentage says', () => {
  expect(coverageBar({ covered: 35, total: 100 })).toBe('`████░░░░░░`')
  expect(coverageBar({ covered: 0, total: 0 })).toBe('`░░░░░░░░░░`')
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      const [covered = 0, total = 0] = [one, other].sort((a, b) => a - b)
      const bar = coverageBar({ covered, total })
      expect(bar).toMatch(/^`█*░*`$/)
      expect(bar).toHaveLength(12)
      const full = bar.replaceAll(/[^█]/g, '').length
      expect(full === 0).toBe(covered === 0)
      expect(full === 10).toBe(covered === total && covered > 0)
    }),
  )
})
