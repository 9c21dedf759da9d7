import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { forEachWord } from '../../../src/covdata/journal/encodedWords.js'
import { decodeJournal } from '../../../src/covdata/journal/journalFile.js'
import type { EncodedWords, JournalRecord } from '../../../src/covdata/journal/journalRecord.js'
import { type WordRun, encodeJournal, encodeRecord, words } from './journalEncoder.js'

const number = fc.maxSafeNat()
const test = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const identity = {
  pid: fc.integer({ min: 1, max: 2 ** 40 }),
  started: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
}
const process = fc.record(identity)
const text = fc.string({ unit: 'grapheme' })
const runs: fc.Arbitrary<readonly WordRun[]> = fc.array(
  fc.tuple(fc.nat(9000), fc.array(fc.integer({ min: 0, max: 2 ** 32 }), { minLength: 1, maxLength: 9 })),
  { maxLength: 5 },
)
const encoded = runs.map(words)

const time = number
const anyRecord: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.record({ kind: fc.constant('process'), time, ...identity, importPath: text, directory: text }),
  fc.record({
    kind: fc.constant('begin'),
    time,
    test,
    parent: number,
    concurrent: fc.boolean(),
    seed: fc.boolean(),
    example: fc.boolean(),
    name: fc.string({ unit: 'grapheme', minLength: 1 }),
  }),
  fc.record({ kind: fc.constantFrom('end', 'pause', 'resume'), time, test }),
  fc.record(
    {
      ...{ kind: fc.constant('started'), time, test: number, pid: number, tagged: fc.boolean() },
      ...{ program: text, goCommand: fc.constantFrom('builds', 'runs', 'tests') },
    },
    { requiredKeys: ['kind', 'time', 'test', 'pid', 'tagged', 'program'] },
  ),
  fc.record({
    kind: fc.constant('observed'),
    time,
    process: fc.option(process, { nil: undefined }),
    changes: encoded,
  }),
  fc.record({ kind: fc.constant('outlives'), time, test, process }),
  fc.record({ kind: fc.constant('unsettled'), time, process }),
  fc.record({ kind: fc.constant('ran'), time, tests: fc.array(number) }),
  fc.record({
    kind: fc.constant('opened'),
    time,
    test: number,
    how: fc.constantFrom('open', 'stat'),
    path: text,
  }),
  fc.record({ kind: fc.constant('getenv'), time, test: number, name: text }),
  fc.record({
    kind: fc.constant('phase'),
    time,
    phase: fc.constantFrom('initialised', 'running', 'ran', 'exit'),
  }),
  fc.record({
    kind: fc.constant('values'),
    time,
    process: fc.option(process, { nil: undefined }),
    values: encoded,
  }),
  fc.record({ kind: fc.constant('measured'), time }),
)

/** Records with their words as pairs, as encoded ones are parts of larger arrays. */
function readable(records: readonly JournalRecord[]): readonly unknown[] {
  return records.map((each) => ({
    ...each,
    ...(each.kind === 'observed' && { changes: pairsOf(each.changes) }),
    ...(each.kind === 'values' && { values: pairsOf(each.values) }),
  }))
}

function pairsOf(list: EncodedWords): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  forEachWord(list, (word, value) => pairs.push([word, value]))
  return pairs
}

describe('decodeJournal', () => {
  it('reads back all records that were written', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        const bytes = encodeJournal(records)
        const read = decodeJournal(bytes)
        expect(readable(read.records)).toEqual(readable(records))
        expect(read).toMatchObject({ fault: undefined, end: bytes.length })
      }),
    )
  })

  it('leaves out a record that is torn, and keeps those before it', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), anyRecord, fc.nat(), (records, last, cut) => {
        const whole = encodeJournal(records)
        const torn = encodeRecord(last)
        const bytes = Buffer.concat([whole, torn.subarray(0, cut % torn.length)])
        const read = decodeJournal(bytes)
        expect(readable(read.records)).toEqual(readable(records))
        expect(read).toMatchObject({ fault: undefined, end: whole.length })
      }),
    )
  })

  it('ends at the zeros that follow the records of a running or killed process, whatever a torn one left there', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), anyRecord, fc.nat({ max: 70_000 }), (records, last, zeros) => {
        const whole = encodeJournal(records)
        // Its first byte is written last.
        const torn = Uint8Array.from(encodeRecord(last)).fill(0, 0, 1)
        const bytes = Buffer.concat([whole, torn, Buffer.alloc(zeros)])
        const read = decodeJournal(bytes)
        expect(readable(read.records)).toEqual(readable(records))
        expect(read).toMatchObject({ fault: undefined, end: whole.length })
      }),
    )
  })

  it('finds nothing, and nothing wrong, in a file whose process has just made room', () => {
    expect(decodeJournal(Buffer.alloc(65_536))).toEqual({ records: [], fault: undefined, end: 0 })
  })

  it('says what is wrong with any other bytes, and never throws', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.nat(), fc.uint8Array({ maxLength: 40 }), (records, at, noise) => {
        const bytes = Buffer.from(encodeJournal(records))
        bytes.set(noise.subarray(0, bytes.length), at % Math.max(1, bytes.length - noise.length + 1))
        const { records: read, end, fault } = decodeJournal(bytes)
        expect(end).toBeLessThanOrEqual(bytes.length)
        expect(decodeJournal(bytes.subarray(0, end)).records).toHaveLength(read.length)
        if (fault !== undefined) expect(fault.offset).toBeLessThanOrEqual(bytes.length)
        readable(read)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['no header', Buffer.from('covtest'), /the first bytes of a journal/],
    ['another version', Buffer.from('covtests\u0002'), /expected version 1, found 2/],
    [
      'a record with more bytes than its fields',
      Buffer.from('covtests\u0001\u0004\u0003\u0000\u0001\u0000'),
      /the end of the record/,
    ],
    ['a record with fewer', Buffer.from('covtests\u0001\u0002\u0003\u0000'), /number of a test/],
    [
      'a phase that does not exist',
      Buffer.from('covtests\u0001\u0003\u000d\u0000\u0009'),
      /expected 1 to 4, found 9/,
    ],
    [
      'an empty run of words',
      Buffer.from('covtests\u0001\u0006\u0007\u0000\u0000\u0000\u0001\u0000'),
      /words/,
    ],
  ])('gives a fault for %s', (_, bytes, message) => {
    expect(decodeJournal(bytes).fault?.message).toMatch(message)
  })

  it('reads on behind a record of a kind that it does not know', () => {
    const end: JournalRecord = { kind: 'end', time: 5, test: 3 }
    const bytes = Buffer.concat([encodeJournal([]), Buffer.from([3, 99, 1, 1]), encodeRecord(end)])
    expect(decodeJournal(bytes)).toMatchObject({ records: [end], fault: undefined })
  })
})
