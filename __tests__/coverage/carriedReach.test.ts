/** What counts as carried over from a baseline, by who executed it. */
import { expect, it } from '@jest/globals'
import { CarriedReach } from '../../src/coverage/carriedReach.js'

const REACH = {
  reachers: [
    { kind: 'baseline', name: 'b1' },
    { kind: 'binary', name: 'cmd' },
    { kind: 'leg', name: 'linux' },
    { kind: 'tests', name: 'p.test' },
    { kind: 'baseline', name: 'b2' },
  ],
  sets: [[], [0], [0, 2], [0, 4], [0, 1], [0, 3], [1, 2]],
} as const

it.each([
  { what: 'nobody', reach: 0, from: [], isOfLeftOut: false },
  { what: 'a baseline', reach: 1, from: ['b1'], isOfLeftOut: true },
  { what: 'a baseline for a leg', reach: 2, from: ['b1'], isOfLeftOut: true },
  { what: 'two baselines', reach: 3, from: ['b1', 'b2'], isOfLeftOut: true },
  { what: 'a baseline and a binary', reach: 4, from: [], isOfLeftOut: true },
  { what: 'a baseline and a test process', reach: 5, from: [], isOfLeftOut: true },
  { what: 'a binary of a leg', reach: 6, from: [], isOfLeftOut: false },
])('what $what executed is carried over from $from', ({ reach, from, isOfLeftOut }) => {
  const carried = new CarriedReach(REACH)
  expect(carried.baselinesOf({ count: 1, reach })).toEqual(from)
  expect(carried.isOfLeftOut({ count: 1, reach })).toBe(isOfLeftOut)
  expect(carried.baselinesOf({ count: 0, reach })).toEqual([])
})

it('nothing is carried over if it is not known who executed what', () => {
  const carried = new CarriedReach(undefined)
  expect(carried.baselinesOf({ count: 1, reach: 1 })).toEqual([])
  expect(carried.isOfLeftOut({ count: 1 })).toBe(false)
})
