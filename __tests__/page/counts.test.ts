import { expect, it } from '@jest/globals'
import { amountText, countText, statementsText } from '../../src/page/counts.js'

it('counts have separators in front of every noun', () => {
  expect([countText(999), countText(1234567)]).toEqual(['999', '1,234,567'])
  expect([amountText(1, 'file'), amountText(12_345, 'more process', 'es')]).toEqual([
    '1 file',
    '12,345 more processes',
  ])
  expect(amountText(2000, 'entry')).toBe('2,000 entries')
})

it('statementsText has the singular for one statement, and separates thousands', () => {
  expect([0, 1, 2, 1234].map(statementsText)).toEqual([
    '0 statements',
    '1 statement',
    '2 statements',
    '1,234 statements',
  ])
})
