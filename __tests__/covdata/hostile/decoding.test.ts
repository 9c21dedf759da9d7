/** Both decoders on files with wrong bytes anywhere: they return contents or throw a FormatError with an offset. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { FOOTER_BYTES } from '../../../src/covdata/format/format.js'
import { depth, sampled } from '../../helpers/depth.js'
import { type EncodedProgram, encodeProgram, entriesOf, smallProgram } from '../builders.js'
import { contentsOrError, counterContents, metaContents } from './decode.js'
import { FILES, META, allBytes, refusedChanges, tellingBytes } from './decodedFiles.js'
import { HUGE_BYTES, uleb } from './hugeNumbers.js'
import { FLAVORS, counterFile, joined, patched, spliced, twoSegments, victimEntries } from './samples.js'

function errorOf(decode: (bytes: Uint8Array) => unknown, bytes: Uint8Array): FormatError {
  const outcome = contentsOrError(decode, bytes)
  if (!(outcome instanceof FormatError)) throw new Error(`it was read: ${JSON.stringify(outcome)}`)
  return outcome
}

describe.each(FILES)('a file of $kind', ({ file, decode }) => {
  it('leads to no array larger than itself, whatever it claims', () => {
    const [arrays, from] = [globalThis.Uint32Array, Array.from]
    let largest = 0
    globalThis.Uint32Array = new Proxy(arrays, {
      construct(target, args: unknown[], newTarget: () => void): object {
        if (typeof args[0] === 'number') largest = Math.max(largest, args[0])
        return Reflect.construct(target, args, newTarget) as object
      },
    })
    Array.from = new Proxy(from, {
      apply(target, self, args: [ArrayLike<unknown>]): unknown {
        largest = Math.max(largest, args[0].length || 0)
        return Reflect.apply(target, self, args)
      },
    })
    try {
      for (let offset = 0; offset < file.length; offset++) {
        for (const number of sampled(HUGE_BYTES, 3)) {
          contentsOrError(decode, patched(file, offset, ...number))
          contentsOrError(decode, spliced(file, offset, 1, number))
        }
      }
    } finally {
      globalThis.Uint32Array = arrays
      Array.from = from
    }
    expect(largest).toBeGreaterThan(0)
    expect(largest).toBeLessThan(2 * file.length)
  })

  it('is refused wherever it is truncated', () => {
    for (let length = 0; length < file.length; length++) {
      expect(errorOf(decode, file.subarray(0, length)).offset).toBeLessThanOrEqual(length)
    }
  })

  it('is read or refused with any one byte changed', () => {
    expect(refusedChanges(file, decode, tellingBytes)).toBeGreaterThan(100)
    expect(contentsOrError(decode, file)).toEqual(decode(file))
  })

  it('is read or refused with a huge number anywhere', () => {
    let refused = 0
    for (let offset = 0; offset < file.length; offset++) {
      for (const number of sampled(HUGE_BYTES, 3)) {
        for (const bytes of [patched(file, offset, ...number), spliced(file, offset, 1, number)]) {
          if (contentsOrError(decode, bytes) instanceof FormatError) refused++
        }
      }
    }
    expect(refused).toBeGreaterThan(depth(300, 1000))
  })

  it('is read or refused when parts of it are swapped, repeated or removed', () => {
    const place = fc.nat(file.length)
    const cut = fc.record({ from: place, length: place, to: place, removed: place })
    let refused = 0
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        const spoilt = cuts.reduce<Uint8Array>(
          (bytes, { from, length, to, removed }) =>
            spliced(bytes, to, removed, Array.from(bytes.subarray(from, from + length))),
          file,
        )
        if (contentsOrError(decode, spoilt) instanceof FormatError) refused++
      }),
      { numRuns: depth(200, 2000) },
    )
    expect(refused).toBeGreaterThan(50)
  })

  it('is read or refused with any bytes after its first ones', () => {
    const first = fc.nat(file.length)
    let refused = 0
    fc.assert(
      fc.property(first, fc.uint8Array({ maxLength: 300 }), (length, bytes) => {
        for (const end of [new Uint8Array(), file.subarray(-FOOTER_BYTES)]) {
          const spoilt = joined(file.subarray(0, length), bytes, end)
          if (contentsOrError(decode, spoilt) instanceof FormatError) refused++
        }
      }),
      { numRuns: depth(200, 2000) },
    )
    expect(refused).toBeGreaterThan(50)
  })
})

/** Bytes from first to last: the offset of the error that another value causes, or the part of the contents it changes. */
type Region = readonly [
  first: number,
  last: number,
  refused: (byte: number) => number | undefined,
  changes: string | undefined,
]

const never = (): undefined => undefined
const always = (place: number) => (): number => place
const unless = (place: number, isAllowed: (byte: number) => boolean) => (byte: number) =>
  isAllowed(byte) ? undefined : place

function checkRegion(file: Uint8Array, decode: (bytes: Uint8Array) => object, region: Region): void {
  const [first, last, refused, changes] = region
  const whole = decode(file)
  for (let offset = first; offset <= last; offset++) {
    const was = file[offset] ?? 0
    for (const byte of depth(0, 1) === 1 ? allBytes(was) : tellingBytes(was)) {
      if (byte === was) continue
      const outcome = contentsOrError(decode, patched(file, offset, byte))
      const place = refused(byte)
      if (place !== undefined) expect(outcome).toMatchObject({ offset: place })
      else if (changes === undefined) expect(outcome).toEqual(whole)
      else if (!(outcome instanceof FormatError)) expect(changedParts(whole, outcome)).toEqual([changes])
    }
  }
}

function changedParts(one: object, other: object): readonly string[] {
  const others = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(others.get(name)))
    .map(([name]) => name)
}

describe.each(FLAVORS)('a wrong byte in the header or footer of %s counters', (flavor) => {
  const file = counterFile(flavor)
  const footer = file.length - FOOTER_BYTES
  const regions: readonly Region[] = [
    [0, 3, always(0), undefined],
    [4, 4, unless(4, (byte) => byte <= 1), undefined],
    [5, 7, always(4), undefined],
    [8, 23, never, 'metaHash'],
    [24, 24, unless(24, (byte) => byte === 1 || byte === 2), 'entries'],
    [26, 31, never, undefined],
    [footer, footer + 3, always(footer), undefined],
    [footer + 4, footer + 7, never, undefined],
    [footer + 8, footer + 8, unless(footer + 8, (byte) => byte > 0), undefined],
    [footer + 9, footer + 15, never, undefined],
  ]

  it.each(regions)('between offsets %i and %i is refused or changes only what it should', (...region) => {
    checkRegion(file, counterContents, region)
    expect.hasAssertions()
  })

  it('at offset 25 changes the byte order of raw numbers', () => {
    const other = contentsOrError(counterContents, patched(file, 25, flavor === 'raw big-endian' ? 0 : 9))
    if (flavor === 'uleb') expect(other).toEqual(counterContents(file))
    else expect(other).toBeInstanceOf(FormatError)
  })
})

describe('a wrong byte in the header of meta-data', () => {
  const regions: readonly Region[] = [
    [0, 3, always(0), undefined],
    [4, 4, unless(4, (byte) => byte <= 1), undefined],
    [5, 7, always(4), undefined],
    [8, 13, never, undefined],
    [14, 14, unless(8, (byte) => byte < 0x20), undefined],
    [15, 15, always(8), undefined],
    [16, 16, never, 'packages'],
    [17, 23, always(16), undefined],
    [24, 39, never, 'hash'],
    [40, 47, never, undefined],
    [48, 48, unless(48, (byte) => byte >= 1 && byte <= 3), 'mode'],
    [49, 49, unless(49, (byte) => byte === 1 || byte === 2), 'granularity'],
    [50, 55, never, undefined],
  ]

  it.each(regions)('between offsets %i and %i is refused or changes only what it should', (...region) => {
    checkRegion(META, metaContents, region)
    expect.hasAssertions()
  })
})

describe('decodeMetaFile and decodeCounterFile', () => {
  /** The offset of the first package's blob. */
  const blob = 56 + 16 * 3 + 2
  const functions = 2
  const strings = blob + 44 + 4 * functions

  it.each([
    ['number of packages', 16, [0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0], 16],
    ['length of a package', 56 + 8 * 3, [0xff, 0xff, 0xff, 0xff, 0, 0, 0x10, 0], 56],
    ['offset of a package', 56, [0xff, 0xff, 0xff, 0xff, 0, 0, 0x10, 0], 56],
    ['number of functions', blob + 40, [0xff, 0xff, 0xff, 0xff], blob + 44],
    ['offset of a function', blob + 44, [0xff, 0xff, 0xff, 0xff], blob + 44],
    ['offset of a function that is in the header', blob + 44, [43, 0, 0, 0], blob + 44],
    ['number of strings', strings, [0xff, 0x7f], strings + 2],
    ['length of a string', strings + 1, [0xff, 0x7f], strings + 3],
    ['index of an import path', blob + 8, [99, 0, 0, 0], blob + 8],
    ['index of a package name', blob + 4, [99, 0, 0, 0], blob + 4],
    ['index of a module path', blob + 12, [99, 0, 0, 0], blob + 12],
  ])('refuse an impossible %s', (_, offset, bytes, place) => {
    expect(errorOf(metaContents, patched(META, offset, ...bytes))).toMatchObject({ offset: place })
  })

  it('refuse a claim of millions of units in a few bytes', () => {
    const first = new DataView(META.buffer, META.byteOffset + blob + 44).getUint32(0, true)
    const bytes = patched(META, blob + first, ...uleb(2n ** 28n))
    expect(errorOf(metaContents, bytes).message).toMatch(/expected at most \d+ units, found 268435456/)
  })

  it('refuse a claim of millions of counters, entries and strings in a few bytes', () => {
    for (const flavor of FLAVORS) {
      const file = counterFile(flavor)
      const million = [0, 0, 0x10, 0, 0, 0, 0, 0]
      expect(errorOf(counterContents, patched(file, 32, ...million))).toMatchObject({ offset: 32 })
      expect(errorOf(counterContents, patched(file, 40, 0, 0, 0x10))).toMatchObject({ offset: 48 })
      expect(errorOf(counterContents, patched(file, 48, 0xff, 0x7f)).message).toContain('strings')
    }
    const entries = entriesOf([1])
    const file = counterFile('uleb', entries)
    const entry = file.length - FOOTER_BYTES - 4
    expect(errorOf(counterContents, spliced(file, entry, 1, uleb(2n ** 28n))).message).toMatch(
      /expected at most \d+ counters, found 268435456/,
    )
  })
})

describe('string tables', () => {
  /** A counter data file with the given string table and arguments. */
  function withStrings(table: Uint8Array, args: readonly number[]): Uint8Array {
    const file = counterFile('uleb', [])
    const sizes = new DataView(new ArrayBuffer(8))
    sizes.setUint32(0, table.length, true)
    sizes.setUint32(4, args.length, true)
    return joined(
      file.subarray(0, 40),
      new Uint8Array(sizes.buffer),
      table,
      Uint8Array.from(args),
      file.subarray(-FOOTER_BYTES),
    )
  }

  it('are read with a hundred thousand empty strings, or one of a megabyte', () => {
    const many = joined(Uint8Array.from(uleb(100_000n)), new Uint8Array(100_000))
    expect(counterContents(withStrings(many, [0])).origin.args).toEqual([])
    const long = joined(
      Uint8Array.from([3, 4]),
      Buffer.from('GOOS'),
      Uint8Array.from(uleb(1_000_000n)),
      new Uint8Array(1_000_000).fill(0x61),
      Uint8Array.of(0),
    )
    expect(counterContents(withStrings(long, [1, 0, 1])).origin.goos).toHaveLength(1_000_000)
  })

  it('are refused if they have fewer strings than the arguments refer to', () => {
    const table = joined(Uint8Array.of(2, 0, 4), Buffer.from('GOOS'))
    expect(counterContents(withStrings(table, [1, 1, 0])).origin.goos).toBe('')
    expect(errorOf(counterContents, withStrings(table, [1, 1, 2])).message).toContain(
      'the index of a value below 2',
    )
    expect(errorOf(counterContents, withStrings(table, [2, 1, 0, 1, 0])).message).toContain('each key once')
    expect(errorOf(counterContents, withStrings(table, [9, 1, 0])).message).toContain('at most 1 arguments')
  })

  it('may have arguments that are not UTF-8, but no such names of packages and functions', () => {
    const table = joined(Uint8Array.of(2, 4), Buffer.from('GOOS'), Uint8Array.of(2, 0xff, 0x61))
    expect(counterContents(withStrings(table, [1, 0, 1])).origin.goos).toBe('\ufffda')
    // U+FFFD itself is a character like any other.
    const replaced = smallProgram('set', { '\ufffd': [[1, 1]] })
    expect(metaContents(encodeProgram(replaced).bytes).packages).toHaveLength(1)
    const at = Buffer.from(META).indexOf('first')
    const error = errorOf(metaContents, patched(META, at, 0xff))
    expect(error.message).toContain('a name in UTF-8')
    expect(error.offset).toBe(Buffer.from(META).indexOf('example.com/victim/first'))
  })
})

describe('overlapping parts of a file', () => {
  /** A meta-data file of `count` packages that all refer to the same bytes. */
  function samePackage({ bytes }: EncodedProgram, count: number): Uint8Array {
    const start = 56 + 16 * count + 2
    const blob = bytes.subarray(56 + 16 + 2)
    const tables = new DataView(new ArrayBuffer(16 * count))
    for (let index = 0; index < count; index++) {
      tables.setUint32(8 * index, start, true)
      tables.setUint32(8 * (count + index), blob.length, true)
    }
    const head = bytes.slice(0, 56)
    new DataView(head.buffer).setUint32(16, count, true)
    return joined(head, new Uint8Array(tables.buffer), Uint8Array.of(1, 0), blob)
  }

  const program = encodeProgram(
    smallProgram('set', { F: Array.from({ length: 500 }, (_, line) => [line, 1]) }),
  )

  it('are not decoded repeatedly', () => {
    expect(metaContents(samePackage(program, 1)).packages).toHaveLength(1)
    expect(errorOf(metaContents, samePackage(program, 1000)).message).toContain("a package inside the file's")
  })
})

describe('a counter data file of two segments', () => {
  it('is read up to the first one, as in Go', () => {
    const file = twoSegments(victimEntries, entriesOf([9, 9]))
    expect(counterContents(file).entries).toEqual(victimEntries)
  })
})
