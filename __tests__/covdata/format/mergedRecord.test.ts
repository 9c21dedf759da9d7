/** What a merged file says about its processes is read back exactly, or not at all: tests can write into the directory. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ENDINGS, type Ending } from '../../../src/covdata/format/ending.js'
import {
  type MergedRecord,
  type ProcessGroup,
  parseRecord,
  recordText,
} from '../../../src/covdata/format/mergedRecord.js'

const text = fc.string({ unit: 'grapheme' })
const ending: fc.Arbitrary<Ending> = fc.oneof(
  fc.constantFrom(...ENDINGS).map((how) => ({ how })),
  fc.nat(64).map((signal) => ({ how: 'signal' as const, signal })),
)
const group: fc.Arbitrary<ProcessGroup> = fc.record({
  args: fc.array(text),
  goos: text,
  goarch: text,
  kind: fc.constantFrom(undefined, 'binary', 'test', 'stand-in'),
  fixed: fc.boolean(),
  atEnd: fc.boolean(),
  ending: fc.option(ending, { nil: undefined }),
  pid: fc.integer({ min: 1 }),
  time: fc.bigInt({ min: 0n, max: 2n ** 63n }),
  count: fc.integer({ min: 1 }),
})
const record: fc.Arbitrary<MergedRecord> = fc.record({
  groups: fc.array(group),
  names: fc.array(fc.nat().map((pid) => `live.covcounters.${pid}.1`)),
})

describe('the record of a merged file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(parseRecord(recordText(written))).toEqual(written)
      }),
    )
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '[2,[],[]]',
    '[1,[[]],[]]',
    '[1,[],[1]]',
    '[1,[],["../covcounters.a.1.1"]]',
    '[1,[],["covcounters.a/../../b"]]',
    '[1,[],["main.go"]]',
    '[1,{},[]]',
  ])('is ignored if it is %s', (other) => {
    expect(parseRecord(other)).toBeUndefined()
  })

  it('is ignored if any text was changed to any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (other) => {
        expect(() => parseRecord(other)).not.toThrow()
      }),
    )
  })
})
