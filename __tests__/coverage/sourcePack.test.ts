/** sources.bin, which stores the text of measured files: what is written is read, and nothing else is believed. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { blobOf, hashesOf } from '../../src/coverage/sourceFiles.js'
import {
  SourcePackError,
  packHead,
  packText,
  packedBytes,
  textId,
  textsIn,
} from '../../src/coverage/sourcePack.js'
import { SourceTexts, type TextLimits } from '../../src/coverage/sourceTexts.js'

const TEXT = 'package cart\n\nfunc F() {}\n'
const GIGABYTE = 1_000_000_000

/** A file with texts of any line ends, under the ids of their hashes. */
async function packOf(...texts: readonly (string | Buffer)[]): Promise<Buffer> {
  const packed = await Promise.all(
    texts.map(async (text) => packedBytes(await packText(idOf(text), Buffer.from(text)))),
  )
  return Buffer.concat([packHead(), ...packed])
}

function idOf(text: string | Buffer): string {
  return textId(hashesOf(Buffer.from(text), 'linux'))
}

/** A text that claims to be another one. */
function claiming(id: string, size: number, deflated: Buffer): Buffer {
  return packedBytes({ id, size, deflated })
}

/** What is there of the texts with these ids, and how many were refused, or why the file was. */
async function read(
  pack: Buffer,
  ids: readonly string[],
  limits?: TextLimits,
): Promise<readonly [texts: readonly (string | undefined)[], result: number | string]> {
  const texts = new SourceTexts(limits)
  const result = await texts.add(pack, new Set(ids)).catch((error: unknown) => {
    if (error instanceof SourcePackError) return error.message
    throw error
  })
  return [await Promise.all(ids.map(async (id) => (await texts.text(id))?.toString('latin1'))), result]
}

describe('sources.bin', () => {
  it('has each text as git stores it, with an id that git computes', async () => {
    const windows = TEXT.replaceAll('\n', '\r\n')
    const invalid = Buffer.from([0x2f, 0x2f, 0xff, 0xfe, 0x0a])
    const pack = await packOf(windows, invalid, '')
    const ids = [windows, invalid, ''].map(idOf)
    expect(ids[0]).toBe(blobOf(Buffer.from(TEXT), 'linux'))
    // `git hash-object --stdin </dev/null`
    expect(ids[2]).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
    expect(await read(pack, ids)).toEqual([[TEXT, '//\xff\xfe\n', ''], 0])
  })

  it('gives out any text that was written', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.string({ maxLength: 200 }).map((text) => Buffer.from(text)),
      fc.constant(Buffer.from(TEXT.repeat(1000))),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(content, { maxLength: 5 }), async (contents) => {
        const lf = contents.map((each) => each.toString('latin1').replaceAll('\r\n', '\n'))
        expect(await read(await packOf(...contents), contents.map(idOf))).toEqual([lf, 0])
      }),
      { numRuns: 50 },
    )
  })

  it('gives out nothing but what was recorded, whatever bytes it has', async () => {
    const good = await packOf(TEXT, `${TEXT}// more\n`)
    const ids = [TEXT, `${TEXT}// more\n`].map(idOf)
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) })
    const changed = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
      const bytes = Buffer.from(good)
      for (const { at, byte } of changes) bytes[at] = byte
      return bytes
    })
    const cut = fc.nat(good.length).map((length) => good.subarray(0, length))
    const lines = fc
      .array(fc.tuple(fc.constantFrom(...ids), fc.nat(2000), fc.uint8Array({ maxLength: 50 })))
      .map((all) =>
        Buffer.concat([
          packHead(),
          ...all.map(([id, size, bytes]) => claiming(id, size, Buffer.from(bytes))),
        ]),
      )
    const random = fc.uint8Array().map((bytes) => Buffer.concat([packHead(), bytes]))
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, cut, lines, random), async (bytes) => {
        const [texts] = await read(bytes, ids)
        for (const [i, text] of texts.entries())
          expect([undefined, [TEXT, `${TEXT}// more\n`][i]]).toContain(text)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a text', () => {
  const id = idOf(TEXT)
  const good = deflateRawSync(TEXT)

  it('that is not what its id says is refused, and another leg can have the right one', async () => {
    const other = 'package cart\n\nfunc G() {}\n'
    const wrong = Buffer.concat([packHead(), claiming(id, other.length, deflateRawSync(other))])
    const texts = new SourceTexts()
    expect(await texts.add(wrong, new Set([id]))).toBe(1)
    expect(await texts.text(id)).toBeUndefined()
    expect(await texts.add(await packOf(TEXT), new Set([id]))).toBe(0)
    expect(await texts.add(wrong, new Set([id]))).toBe(0)
    expect((await texts.text(id))?.toString()).toBe(TEXT)
  })

  it('is left alone if nothing recorded it', async () => {
    expect(await read(await packOf(TEXT), [idOf('other')])).toEqual([[undefined], 0])
  })

  it.each<[string, Buffer]>([
    ['is shorter than it claims', claiming(id, TEXT.length + 1, good)],
    ['is longer than it claims', claiming(id, TEXT.length - 1, good)],
    ['is not deflated', claiming(id, TEXT.length, Buffer.from(TEXT))],
    ['inflates to a thousand times its size', claiming(id, 1000, deflateRawSync(Buffer.alloc(1_000_000)))],
  ])('that %s is refused', async (_, bytes) => {
    expect(await read(Buffer.concat([packHead(), bytes]), [id])).toEqual([[undefined], 1])
  })

  it('is refused if there is no room for it', async () => {
    const pack = await packOf(TEXT, `${TEXT}// more\n`)
    const ids = [id, idOf(`${TEXT}// more\n`)]
    expect(await read(pack, ids, { kept: good.length, checked: 1000 })).toEqual([[TEXT, undefined], 1])
    expect(await read(pack, ids, { kept: 1000, checked: TEXT.length })).toEqual([[TEXT, undefined], 1])
  })
})

describe('a file is refused that', () => {
  const id = idOf(TEXT)
  const after = (text: string): Buffer => Buffer.concat([packHead(), Buffer.from(text)])

  it.each<[string, () => Buffer, RegExp]>([
    ['is empty', () => Buffer.alloc(0), /does not begin with/],
    ['is of another format', () => gzipSync(TEXT), /does not begin with/],
    [
      'is of a newer version',
      () => Buffer.from('go-integration-coverage sources 2\n'),
      /does not begin with/,
    ],
    ['claims a gigabyte', () => claimed(id, GIGABYTE - 1), /larger texts than are allowed/],
    ['claims more than any number', () => after(`${id} ${'9'.repeat(400)} 1\n\0`), /cut off or damaged/],
    ['claims many large texts', () => many(id, 60_000_000), /larger texts than are allowed/],
    ['claims a size that no text of so few bytes has', () => claimed(id, 60_000_000), /cannot have/],
    ['has control characters in place of an id', () => after(`${'\u001b[2J'.repeat(10)} 1 1\n\0`), /damaged/],
    ['has a path in place of an id', () => after('../../etc/passwd 1 1\n\0'), /damaged/],
    ['has a negative size', () => after(`${id} -1 1\n\0`), /damaged/],
    ['has no end of line', () => after('0'.repeat(1000)), /damaged/],
  ])('%s', async (_, bytes, words) => {
    expect(await read(bytes(), [id])).toEqual([[undefined], expect.stringMatching(words)])
  })

  it('is cut off, but for the texts before', async () => {
    const pack = await packOf(TEXT, 'package other\n')
    const [texts, problem] = await read(pack.subarray(0, -1), [id, idOf('package other\n')])
    expect(texts).toEqual([TEXT, undefined])
    expect(problem).toMatch(/cut off/)
    expect([...textsIn(await packOf(TEXT))]).toHaveLength(1)
  })

  function claimed(name: string, size: number): Buffer {
    return Buffer.concat([packHead(), claiming(name, size, Buffer.alloc(1))])
  }

  function many(name: string, size: number): Buffer {
    const bytes = Buffer.alloc(Math.ceil(size / 1000))
    return Buffer.concat([packHead(), ...Array.from({ length: 10 }, () => claiming(name, size, bytes))])
  }
})
