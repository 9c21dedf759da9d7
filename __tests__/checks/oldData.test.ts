import { expect, it } from '@jest/globals'
import { oldDataFindings } from '../../src/checks/oldData.js'

const started = new Date('2026-11-28T10:00:00Z')

/** A pod with one process that ended so many seconds after the start of the run. */
function endedAfter(seconds: number) {
  const time = BigInt(started.getTime() + seconds * 1000) * 1_000_000n
  return [{ processes: [{ path: `/data/covcounters.${seconds}`, time }] }]
}

it.each([
  ['before the run', -60, 0, 1],
  ['in the run', 5, 0, 0],
  ['a moment before it, by a clock that is being corrected', -0.5, 0, 0],
  ['in the run, by a clock that was then set back by an hour', -3500, 3_600_000, 0],
  ['before the run, by a clock that was set back by a minute', -3500, 60_000, 1],
])('data that was written %s is told from old data', (_, seconds, setBack, expected) => {
  expect(oldDataFindings(endedAfter(seconds), started, setBack)).toHaveLength(expected)
})
