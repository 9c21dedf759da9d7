import { expect, it } from '@jest/globals'
import { append } from '../../src/support/arrays.js'

it('append takes more items than a function call can take arguments', () => {
  const all = [1]
  append(
    all,
    Array.from({ length: 300_000 }, (_, index) => index),
  )
  expect(all).toHaveLength(300_001)
  expect(all.at(-1)).toBe(299_999)
})
