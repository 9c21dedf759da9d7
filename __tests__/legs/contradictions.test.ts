import { describe, expect, it } from '@jest/globals'
import { contradictionIn } from '../../src/legs/contradictions.js'

const NONE = { pass: 0, fail: 0, skip: 0, unfinished: 0 }
const IDLE = {
  kind: 'go test' as const,
  passed: true,
  exitCode: 0,
  timedOut: false,
  tests: NONE,
  failed: [],
}
const SELECTION = { selected: 0, total: 4, secondsLeftOut: 1, carried: 12, uncertain: 0, unplaced: 0 }

describe('a suite that is said to have passed without a test', () => {
  it('contradicts itself', () => {
    expect(contradictionIn(IDLE, { findings: [] })).toMatch('no test to have run')
    expect(contradictionIn(IDLE, { findings: [], impact: {} })).toMatch('no test to have run')
  })

  it.each([
    ['the change can affect no test', { findings: [], impact: { selection: SELECTION } }],
    ['its shard has none', { findings: [{ code: 'shard-empty' as const }] }],
  ])('is believed if %s', (_, about) => {
    expect(contradictionIn(IDLE, about)).toBeUndefined()
  })
})
