import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { decodeCounterFile } from '../../../src/covdata/format/counterFile.js'
import type { ProcessOrigin } from '../../../src/covdata/format/processOrigin.js'
import { type CounterEntry, encodeCounterFile } from '../../../src/covdata/format/encodeCounters.js'
import { anyProgram, entriesFor, entriesOf } from '../builders.js'
import { entriesIn as entriesInFile } from '../contents.js'

const HASH = Uint8Array.from({ length: 16 }, (_, index) => index)
const origin: ProcessOrigin = { args: ['/bin/p', '-x', ''], goos: 'linux', goarch: 'arm64' }
const small = encodeCounterFile(HASH, origin, entriesOf([1, 0, 300], undefined, [0xffffffff]))

function entriesIn(bytes: Uint8Array): readonly CounterEntry[] {
  return entriesInFile(decodeCounterFile(bytes))
}

function patched(offset: number, ...values: readonly number[]): Uint8Array {
  const bytes = small.slice()
  bytes.set(values, offset)
  return bytes
}

function decodeOrFormatError(bytes: Uint8Array): void {
  try {
    entriesIn(bytes)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    expect(error.offset).toBeGreaterThanOrEqual(0)
    expect(error.offset).toBeLessThanOrEqual(bytes.length)
  }
}

/** A file of flavor raw, put together by hand. */
function rawFile(bigEndian: boolean, numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(32 + 16 + 4 + 4 * numbers.length + 16)
  bytes.set([0x00, 0x63, 0x77, 0x6d, 1])
  bytes.set([1, bigEndian ? 1 : 0], 24)
  const view = new DataView(bytes.buffer)
  view.setUint32(32, 1, true)
  view.setUint32(40, 2, true)
  view.setUint32(44, 2, true)
  bytes.set([1, 0, 0, 0], 48)
  for (const [index, number] of numbers.entries()) view.setUint32(52 + 4 * index, number, !bigEndian)
  bytes.set([0x00, 0x63, 0x77, 0x6d, 0, 0, 0, 0, 1], bytes.length - 16)
  return bytes
}

describe('decodeCounterFile', () => {
  it('returns what was encoded', () => {
    const text = fc.string({ unit: 'grapheme' })
    const testTag = fc.record({
      pid: fc.nat(10 ** 9),
      started: fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }),
      test: fc.nat(10 ** 9),
    })
    const origins = fc.record(
      { args: fc.array(text), goos: text, goarch: text, testTag },
      { requiredKeys: ['args', 'goos', 'goarch'] },
    )
    const withEntries = anyProgram.chain(entriesFor)
    fc.assert(
      fc.property(origins, withEntries, (anyOrigin, entries) => {
        const bytes = encodeCounterFile(HASH, anyOrigin, entries)
        expect(decodeCounterFile(bytes).origin).toEqual(anyOrigin)
        expect(decodeCounterFile(bytes).metaHash).toBe('000102030405060708090a0b0c0d0e0f')
        expect(entriesIn(bytes)).toEqual(entries)
      }),
    )
  })

  it.each([false, true])('reads raw counters with big-endian: %s', (bigEndian) => {
    expect(entriesIn(rawFile(bigEndian, [2, 5, 6, 1, 0xfffffffe]))).toEqual([
      { packageIndex: 5, functionIndex: 6, counters: Uint32Array.of(1, 0xfffffffe) },
    ])
  })

  it('refuses every truncation', () => {
    for (let length = 0; length < small.length; length++) {
      expect(() => entriesIn(small.subarray(0, length))).toThrow(FormatError)
    }
  })

  it('reads or refuses a file with any one byte changed', () => {
    for (let offset = 0; offset < small.length; offset++) {
      for (let byte = 0; byte < 256; byte++) decodeOrFormatError(patched(offset, byte))
    }
    expect.hasAssertions()
  })

  it('reads or refuses any bytes between header and footer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (middle) => {
        decodeOrFormatError(Buffer.concat([small.subarray(0, 32), middle, small.subarray(-16)]))
      }),
    )
    expect.hasAssertions()
  })

  it('keeps the low 32 bits of longer numbers, as Go does', () => {
    const entry = [1, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]
    const bytes = Buffer.concat([
      small.subarray(0, 32),
      Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, ...entry]),
      small.subarray(-16),
    ])
    expect(entriesIn(bytes)).toEqual(entriesOf([0xffffffff]))
  })

  it.each([
    ['a wrong magic number', patched(3, 0), 0, 'the magic number of a counter data file'],
    ['a newer version', patched(4, 9), 4, 'format version 1 or lower'],
    ['an unknown flavor', patched(24, 3), 24, 'counter flavor 1 or 2'],
    ['no segments', patched(small.length - 8, 0), small.length - 8, 'at least one segment'],
    ['more entries than there are', patched(32, 3), small.length - 16, 'an entry'],
    ['something after the last entry', patched(small.length - 16, 1), small.length - 16, ''],
    ['an impossible number of entries', patched(35, 255), 32, 'entries'],
  ])('refuses %s and gives its offset', (_, bytes, offset, expected) => {
    let thrown: unknown
    try {
      entriesIn(bytes)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(FormatError)
    expect((thrown as FormatError).message).toContain(expected)
    expect(thrown).toMatchObject({ offset })
  })

  it('refuses an argc above the number of arguments', () => {
    const text = Buffer.from(small).toString('latin1').replace('argc\x013', 'argc\x019')
    expect(() => decodeCounterFile(Buffer.from(text, 'latin1'))).toThrow('an argc up to 6')
  })
})
