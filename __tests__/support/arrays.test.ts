import { expect, it } from '@jest/globals'
import { append, groupBy } from '../../src/support/arrays.js'

it('append takes more items than a function call can take arguments', () => {
  const all = [1]
  append(
    all,
    Array.from({ length: 300_000 }, (_, index) => index),
  )
  expect(all).toHaveLength(300_001)
  expect(all.at(-1)).toBe(299_999)
})

it('groupBy keeps the order of the groups and of their items', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
