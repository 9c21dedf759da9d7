/** @module Archives that are cut, changed or made up: they are unpacked or refused. */
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { isEntryName } from '../../../src/artifact/entryName.js'
import { unpacked } from './unpacked.js'
import { type ZipEntry, zipBytes } from './zipBytes.js'

const HASH = 'fedcba9876543210fedcba9876543210'
const FILES: ReadonlyMap<string, string> = new Map([
  ['manifest.json', '{ "schemaVersion": 1 }\n'],
  [`binaries/covmeta.${HASH}`, 'package blob '.repeat(40)],
  [`tests/covcounters.${HASH}.0.17`, ''],
  ['sources.bin', 'go-integration-coverage sources 1\n'],
])
const entries: readonly ZipEntry[] = [...FILES].map(([name, text], index) => ({
  name,
  data: Buffer.from(text),
  method: index === 0 ? 0 : 8,
}))
const GOOD = zipBytes(entries)

/** An archive as the client writes it: sizes and checksum follow the data. */
async function withDescriptors(): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of FILES) {
    zip.addReadStreamLazy(name, { mode: 0o100600 }, (callback) => {
      callback(null, Readable.from([Buffer.from(text)]))
    })
  }
  zip.end()
  const blocks: Buffer[] = []
  for await (const block of zip.outputStream) blocks.push(Buffer.from(block))
  return Buffer.concat(blocks)
}

/** Tests of arbitrary archives. @param runs how many archives of each kind are made up */
export function unpacksOrRefuses(runs: number): void {
  it('is unpacked if it is valid', async () => {
    expect(await unpacked(GOOD)).toEqual(FILES)
    expect(await unpacked(await withDescriptors())).toEqual(FILES)
  })

  it.each([
    ['with sizes in local headers', () => Promise.resolve(GOOD)],
    ['with sizes in data descriptors', withDescriptors],
  ])('is refused if it was truncated, %s', async (_, archive) => {
    const bytes = await archive()
    for (let length = 0; length < bytes.length; length += 3)
      expect(await unpacked(bytes.subarray(0, length))).toMatch(/^(?:the archive|"[^"]+") /)
  })

  it('contains the same files after a byte was changed, or is refused', async () => {
    const bytes = [GOOD, await withDescriptors()]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bytes),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (good, place, change) => {
          const changed = Buffer.from(good)
          const index = Math.floor(place * good.length)
          changed.writeUInt8(good.readUInt8(index) ^ change, index)
          const result = await unpacked(changed)
          if (typeof result !== 'string') expect(result).toEqual(FILES)
        },
      ),
      { numRuns: 3 * runs },
    )
  })

  it('is refused if it is random bytes', async () => {
    const signatures = fc.constantFrom(
      'PK\u0001\u0002',
      'PK\u0003\u0004',
      'PK\u0005\u0006',
      'PK\u0006\u0006',
      'PK\u0006\u0007',
    )
    const parts = fc.oneof(
      signatures.map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (bytes) => {
        expect(typeof (await unpacked(Buffer.concat(bytes)))).toBe('string')
      }),
      { numRuns: runs },
    )
  })

  it('with lying headers contains the announced files, or is refused', async () => {
    const word = fc.oneof(fc.nat(100), fc.nat(0xffff))
    const size = fc.oneof(fc.nat(100), fc.nat(0xffffffff))
    const entry = fc.record(
      {
        name: fc.oneof(fc.constantFrom(...FILES.keys(), 'binaries/', '../x', '/x'), fc.string()),
        data: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
        method: fc.constantFrom(0, 8, 9),
        flags: word,
        mode: word,
        crc: size,
        size,
        compressedSize: size,
        offset: size,
        extra: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
      },
      { requiredKeys: ['name'] },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), async (lying) => {
        const result = await unpacked(zipBytes(lying))
        if (typeof result === 'string') return
        const announced = lying.filter(({ name }) => isEntryName(name)).map(({ name }) => name)
        expect([...result.keys()].sort()).toEqual(announced.sort())
      }),
      { numRuns: runs },
    )
  })
}
