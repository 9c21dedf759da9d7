import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ByteCursor, FormatError } from '../../../src/covdata/bytes/bytes.js'
import { ByteWriter } from '../../../src/covdata/bytes/byteWriter.js'
import { decodeMetaFile, unitAt } from '../../../src/covdata/format/metaFile.js'
import { algorithmOf } from '../../../src/covdata/format/metaHash.js'
import { StringTable } from '../../../src/covdata/format/stringTable.js'
import { anyProgram, encodeProgram, smallProgram } from '../builders.js'

const small = encodeProgram(
  smallProgram('count', {
    F: [
      [3, 1],
      [5, 2],
    ],
    G: [[9, 0]],
  }),
)

/** The file with one number changed. */
function patched(offset: number, ...values: readonly number[]): Uint8Array {
  const bytes = small.bytes.slice()
  bytes.set(values, offset)
  return bytes
}

function decodeOrFormatError(bytes: Uint8Array): void {
  try {
    decodeMetaFile(bytes)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    expect(error.offset).toBeGreaterThanOrEqual(0)
    expect(error.offset).toBeLessThanOrEqual(bytes.length)
  }
}

describe('decodeMetaFile', () => {
  it('returns what was encoded', () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const { bytes, tag } = encodeProgram(program)
        const meta = decodeMetaFile(bytes)
        const packages = meta.packages.map(({ importPath, name, modulePath, functions }) => ({
          importPath,
          name,
          modulePath,
          functions,
        }))
        expect(packages).toEqual(program.packages)
        expect([meta.hash, meta.mode, meta.granularity]).toEqual([tag, program.mode, program.granularity])
        if (packages.length > 0) expect(algorithmOf(meta.packages)).toBe(program.algorithm)
      }),
    )
  })

  it('returns units whose numbers unitAt names', () => {
    const [metaFunction] = decodeMetaFile(small.bytes).packages[0]?.functions ?? []
    expect(unitAt(metaFunction?.units ?? new Uint32Array(), 1)).toEqual({
      startLine: 5,
      startColumn: 1,
      endLine: 5,
      endColumn: 9,
      statements: 2,
    })
  })

  it('refuses every truncation', () => {
    for (let length = 0; length < small.bytes.length; length++) {
      expect(() => decodeMetaFile(small.bytes.subarray(0, length))).toThrow(FormatError)
    }
  })

  it('reads or refuses a file with any one byte changed', () => {
    for (let offset = 0; offset < small.bytes.length; offset++) {
      // Each value somewhere; the proof test of hostile files tries all of them everywhere.
      for (let byte = offset % 5; byte < 256; byte += 5) decodeOrFormatError(patched(offset, byte))
    }
    expect.hasAssertions()
  })

  it('reads or refuses any bytes after a header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
        const bytes = Buffer.concat([small.bytes.subarray(0, 58), tail])
        decodeOrFormatError(bytes)
      }),
    )
    expect.hasAssertions()
  })

  it.each([
    ['a wrong magic number', patched(1, 0x62), 0, 'the magic number of a meta-data file (0063766d)'],
    ['a newer version', patched(4, 2), 4, 'format version 1 or lower'],
    ['more packages than fit', patched(16, 200), 16, 'at most'],
    ['a number beyond 2^53', patched(16, 0, 0, 0, 0, 0, 0, 0, 1), 16, 'below 2^53'],
    ['an unknown mode', patched(48, 4), 48, 'a counter mode (1 to 3)'],
    ['an unknown granularity', patched(49, 0), 49, 'a counter granularity'],
    ['a package outside the file', patched(64, 255), 56, "a package inside the file's"],
  ])('refuses %s and gives its offset', (_, bytes, offset, expected) => {
    let thrown: unknown
    try {
      decodeMetaFile(bytes)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(FormatError)
    expect(thrown).toMatchObject({ offset })
    expect((thrown as FormatError).message).toContain(expected)
  })

  it('accepts an older version, as Go does', () => {
    expect(decodeMetaFile(patched(4, 0)).packages).toHaveLength(1)
  })

  it('refuses more strings and longer names than any binary has', () => {
    const named = (name: string): Uint8Array => encodeProgram(smallProgram('set', { [name]: [[1, 1]] })).bytes
    expect(decodeMetaFile(named('F'.repeat(65_536))).packages).toHaveLength(1)
    expect(() => decodeMetaFile(named('F'.repeat(65_537)))).toThrow('a name of at most 65536 bytes')
    const many = new ByteWriter()
    many.uleb(2 ** 20 + 1)
    const table = Buffer.concat([many.finish(), new Uint8Array(2 ** 20 + 1)])
    expect(() => StringTable.decode(new ByteCursor(table))).toThrow('at most 1048576 strings')
  })

  it('does not decode overlapping packages again and again', () => {
    const large = Array.from({ length: 100 }, (_, line) => [line, 1] as const)
    const tiny = Array.from({ length: 199 }, (_, index) => [`F${index}`, [[1, 1] as const]] as const)
    const { bytes } = encodeProgram(smallProgram('set', { Large: large, ...Object.fromEntries(tiny) }))
    const offsets = new DataView(bytes.buffer, bytes.byteOffset + 74 + 44)
    expect(decodeMetaFile(bytes).packages[0]?.functions).toHaveLength(200)
    for (let index = 1; index < 200; index++) offsets.setUint32(4 * index, offsets.getUint32(0, true), true)
    expect(() => decodeMetaFile(bytes)).toThrow('functions that do not overlap')
  })
})
