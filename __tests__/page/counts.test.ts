import { expect, it } from '@jest/globals'
import { statementsText } from '../../src/page/counts.js'

it('statementsText has the singular for one statement, and separates thousands', () => {
  expect([0, 1, 2, 1234].map(statementsText)).toEqual([
    '0 statements',
    '1 statement',
    '2 statements',
    '1,234 statements',
  ])
})
