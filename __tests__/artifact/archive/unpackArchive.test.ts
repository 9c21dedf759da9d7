import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { unpackArchive } from '../../../src/artifact/archive/unpackArchive.js'
import { inTemporary } from '../../helpers/temporary.js'
import { unpacked } from './unpacked.js'
import { type ZipEntry, bodyOf, zipBytes } from './zipBytes.js'

const HASH = '0123456789abcdef0123456789abcdef'
const META = `binaries/covmeta.${HASH}`
const MIB = 1024 * 1024
const manifest: ZipEntry = { name: 'manifest.json', data: Buffer.from('{}\n') }
const meta: ZipEntry = { name: META, data: Buffer.from('meta-data '.repeat(100)) }

describe('a good archive', () => {
  const counters = `tests/covcounters.${HASH}.0.1763856000123456789`
  const entries: readonly ZipEntry[] = [
    manifest,
    { name: 'binaries/', mode: 0o040755, method: 0 },
    meta,
    { name: counters, data: Buffer.from([0, 99, 119, 109]), method: 0 },
    { name: `tests/covmeta.${HASH}`, data: Buffer.alloc(0), mode: 0 },
  ]
  const files = new Map([
    ['manifest.json', '{}\n'],
    [META, 'meta-data '.repeat(100)],
    [counters, '\0cwm'],
    [`tests/covmeta.${HASH}`, ''],
  ])

  it('is unpacked without its folders', async () => {
    expect(await unpacked(zipBytes(entries))).toEqual(files)
  })

  it('may have a comment', async () => {
    expect(await unpacked(zipBytes(entries, { comment: Buffer.from('made by händ') }))).toEqual(files)
  })

  it('may contain files larger than a block', async () => {
    const data = Buffer.from(Array.from({ length: MIB }, (_, index) => (index * index) >>> 7))
    expect(await unpacked(zipBytes([{ name: META, data, method: 0 }]))).toEqual(
      new Map([[META, data.toString('latin1')]]),
    )
  })

  it('may contain the page of the job, which is not unpacked, and sources and attribution, unless they are too large', async () => {
    const page = { name: 'index.html', data: Buffer.alloc(900, 'page') }
    const sources = { name: 'sources.bin', data: Buffer.alloc(800, 'text'), method: 0 }
    const attribution = { name: 'attribution.bin', data: Buffer.alloc(700, 'sets'), method: 0 }
    const bytes = zipBytes([manifest, page, sources, attribution, meta])
    const limits = { maxBytes: 1003 }
    const found = await unpacked(bytes, limits)
    const names = (files: unknown): readonly string[] => [...(files as ReadonlyMap<string, string>).keys()]
    expect(names(found)).toEqual(['manifest.json', 'sources.bin', 'attribution.bin', META])
    const without = await unpacked(bytes, { ...limits, maxSourceBytes: 799, maxAttributionBytes: 699 })
    expect(names(without)).toEqual(['manifest.json', META])
  })

  it('may be empty', async () => {
    expect(await unpacked(zipBytes([]))).toEqual(new Map())
  })

  it('is not unpacked over other files', async () => {
    await inTemporary(async (directory) => {
      const path = join(directory, 'a.zip')
      await writeFile(path, zipBytes([manifest]))
      await expect(unpackArchive(path, directory)).rejects.toThrow(/is not empty/)
      expect(await readdir(directory)).toEqual(['a.zip'])
    })
  })
})

const at = (name: string, rest: Partial<ZipEntry> = {}): ZipEntry => ({ ...meta, name, ...rest })

const UNLISTED = 'is not a file of a coverage artifact'
const NAMES: readonly (readonly [name: string | Buffer, reason: string])[] = [
  ['../evil', 'has a name that leads out of the archive'],
  [`binaries/../../covmeta.${HASH}`, 'has a name that leads out of the archive'],
  ['../', 'has a name that leads out of the archive'],
  ['/etc/passwd', 'has an absolute name'],
  ['C:evil', 'has a drive letter in its name'],
  ['c:/evil', 'has a drive letter in its name'],
  [`binaries\\covmeta.${HASH}`, 'has a backslash in its name'],
  ['..\\evil', 'has a backslash in its name'],
  [`${META}\0.txt`, 'has control characters in its name'],
  ['manifest.json\n', 'has control characters in its name'],
  ['Manifest.json', UNLISTED],
  ['Index.html', UNLISTED],
  ['index.htm', UNLISTED],
  ['binaries/index.html', UNLISTED],
  ['tests/sources.bin', UNLISTED],
  ['tests/attribution.bin', UNLISTED],
  ['index.html\u001b', 'has control characters in its name'],
  ['manifest.json.', UNLISTED],
  ['', UNLISTED],
  [`./${META}`, UNLISTED],
  [`units/covmeta.${HASH}`, UNLISTED],
  ['tests/coverage.out', UNLISTED],
  ['unit/coverage.out.gz', UNLISTED],
  [`covmeta.${HASH}`, UNLISTED],
  [`binaries/covmeta.${HASH.toUpperCase()}`, UNLISTED],
  [`binaries/covmeta.${HASH.slice(1)}`, UNLISTED],
  [`binaries/covcounters.${HASH}.1`, UNLISTED],
  [`binaries/covcounters.${HASH}.-1.2`, UNLISTED],
  [`binaries/deeper/covmeta.${HASH}`, UNLISTED],
  ['binaries/.bashrc', UNLISTED],
  [Buffer.from('manifest.jsön'), UNLISTED],
]

describe('names', () => {
  it.each(NAMES)('are refused: %j %s', async (name, reason) => {
    expect(await unpacked(zipBytes([manifest, { ...meta, name }]))).toContain(reason)
  })

  it('are not read from an extra field', async () => {
    const unicode = Buffer.from('../evil')
    const extra = Buffer.alloc(9 + unicode.length)
    extra.writeUInt16LE(0x7075, 0)
    extra.writeUInt16LE(5 + unicode.length, 2)
    extra.writeUInt8(1, 4)
    // The field counts only with the checksum of the name that it replaces.
    extra.writeUInt32LE(crc32(Buffer.from('manifest.json')), 5)
    unicode.copy(extra, 9)
    expect(await unpacked(zipBytes([{ ...manifest, extra }]))).toEqual(new Map([['manifest.json', '{}\n']]))
  })

  it('are shown truncated and escaped', async () => {
    const message = await unpacked(zipBytes([{ ...meta, name: `\u001b[31m${'x'.repeat(1000)}` }]))
    expect(message).toMatch(/^"\\u001b\[31mx{115}" has control characters in its name$/)
  })
})

const REFUSED: readonly (readonly [what: string, archive: () => Buffer, reason: string])[] = [
  ['a link', () => zipBytes([at(META, { mode: 0o120777 })]), 'is not a regular file'],
  ['a device', () => zipBytes([at(META, { mode: 0o060666 })]), 'is not a regular file'],
  ['a folder without a slash', () => zipBytes([at(META, { mode: 0o040755 })]), 'is not a regular file'],
  [
    'a link with the name of a folder',
    () => zipBytes([at('tests/', { mode: 0o120777 })]),
    'is not a regular file',
  ],
  ['a folder with content', () => zipBytes([at('tests/', { mode: 0o040755 })]), 'is a folder with content'],
  ['a name twice', () => zipBytes([manifest, meta, manifest]), '"manifest.json" is in the archive twice'],
  ['its page twice', () => zipBytes([at('index.html'), at('index.html')]), 'is in the archive twice'],
  ['a page that is a link', () => zipBytes([at('index.html', { mode: 0o120777 })]), 'is not a regular file'],
  [
    'a page of a gigabyte',
    () => zipBytes([at('index.html', { size: 1_000_000_000 })]),
    'has 1000000000 bytes, more than the allowed',
  ],
  ['sources that are a bomb', () => zipBytes([at('sources.bin', { size: 60_000_000 })]), 'it is a zip bomb'],
  [
    'a page that shares its bytes with the data',
    () => zipBytes([manifest, at(META), at('index.html', { offset: 48, local: {} })]),
    'is called',
  ],
  ['an encrypted file', () => zipBytes([at(META, { flags: 1 })]), 'is encrypted'],
  [
    'an encrypted stored file',
    () => zipBytes([at(META, { flags: 1, method: 0, compressedSize: 1012 })]),
    'is encrypted',
  ],
  [
    'encryption that only the directory mentions',
    () => zipBytes([at(META, { flags: 1, local: { flags: 0 } })]),
    'is encrypted',
  ],
  ['strong encryption', () => zipBytes([at(META, { flags: 0x41 })]), 'strong encryption'],
  ['a masked header', () => zipBytes([at(META, { flags: 0x2000 })]), 'is encrypted'],
  [
    'encryption that only the local header mentions',
    () => zipBytes([at(META, { local: { flags: 1 } })]),
    'is encrypted',
  ],
  ['an unknown method', () => zipBytes([at(META, { method: 12 })]), 'is compressed by the unknown method 12'],
  [
    'two methods',
    () => zipBytes([at(META, { local: { method: 0 } })]),
    'has two different compression methods',
  ],
  [
    'two names',
    () => zipBytes([at(META, { local: { name: '../../.ssh/authorized_keys' } })]),
    `"${META}" is called "../../.ssh/authorized_keys" in its local header`,
  ],
  [
    'too large a size',
    () => zipBytes([at(META, { size: 1001 })]),
    'has 1000 bytes instead of the announced 1001',
  ],
  ['too small a size', () => zipBytes([at(META, { size: 999 })]), 'has more than the announced 999 bytes'],
  ['a stored file of another size', () => zipBytes([at(META, { method: 0, size: 10 })]), 'size mismatch'],
  ['too short data', () => zipBytes([at(META, { compressedSize: 5 })]), 'is damaged'],
  ['no data', () => zipBytes([at(META, { compressedSize: 0 })]), 'is damaged'],
  [
    'data past the end',
    () => zipBytes([at(META, { compressedSize: 100_000, size: 100_000 })]),
    'file data overflows',
  ],
  ['another checksum', () => zipBytes([at(META, { crc: 1 })]), 'does not match its checksum'],
  ['data that is not compressed', () => patched([at(META)], 30 + META.length), 'is damaged'],
  [
    'the data of another file',
    () => zipBytes([manifest, at(META), at(META.replace('0', '1'), { offset: 48 })]),
    'is called',
  ],
  ['overlapping data', overlapping, 'shares its bytes with another file'],
  [
    'no header in front of the data',
    () => zipBytes([at(META, { offset: 10 })]),
    'is damaged: invalid local file header',
  ],
  ['ZIP64 numbers', () => zipBytes([manifest], { zip64: { count: 1n } }), 'is in the ZIP64 format'],
  [
    'fewer entries announced than there are',
    () => zipBytes([manifest, meta], { count: 1 }),
    'its directory contains more entries than it announces',
  ],
  [
    'something between its directory and its end',
    () => zipBytes([manifest], { before: Buffer.from('hidden') }),
    'its directory does not end where it should',
  ],
  [
    'data in its directory',
    () => zipBytes([{ ...manifest, method: 0, size: 20, compressedSize: 20 }]),
    "shares its bytes with the archive's directory",
  ],
  ['more entries announced than there are', () => zipBytes([manifest], { count: 2 }), 'is damaged'],
  [
    'too many entries announced',
    () => zipBytes([manifest], { count: 20_001 }),
    'has 20001 entries, more than the allowed 20000',
  ],
  [
    'unimaginably many entries announced',
    () => zipBytes([manifest], { zip64: { count: 2n ** 60n } }),
    'entries, more than the allowed 20000',
  ],
  [
    'a directory beyond all numbers',
    () => zipBytes([manifest], { zip64: { count: 1n, offset: 2n ** 63n } }),
    'ZIP64',
  ],
  [
    'an end beyond all numbers',
    () => zipBytes([manifest], { zip64: { count: 1n, endOffset: 2n ** 63n } }),
    'EOF',
  ],
  ['a file beyond all numbers', () => zipBytes([{ ...manifest, ...zip64Offset(2n ** 63n) }]), 'EOF'],
  [
    'nothing at all',
    () => Buffer.alloc(0),
    'is damaged: End of central directory record signature not found',
  ],
  ['text', () => Buffer.from('<html>503 Service Unavailable</html>'), 'is damaged: End of central'],
]

/** Inverts the bits of four bytes. */
function patched(entries: readonly ZipEntry[], position: number): Buffer {
  const bytes = zipBytes(entries)
  for (const index of [0, 1, 2, 3])
    bytes.writeUInt8(bytes.readUInt8(position + index) ^ 0xff, position + index)
  return bytes
}

/** The header of the second file is in the stored data of the first. */
function overlapping(): Buffer {
  const inner = zipBytes([meta]).subarray(0, 30 + META.length + bodyOf(meta).length)
  const outer: ZipEntry = { name: 'manifest.json', data: inner, method: 0 }
  return zipBytes([outer, { ...meta, offset: 30 + 'manifest.json'.length }])
}

function zip64Offset(offset: bigint): Pick<ZipEntry, 'offset' | 'extra'> {
  const extra = Buffer.alloc(12)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8, 2)
  extra.writeBigUInt64LE(offset, 4)
  return { offset: 0xffffffff, extra }
}

describe('an archive is refused that has', () => {
  it.each(REFUSED)('%s', async (_, archive, reason) => {
    expect(await unpacked(archive())).toEqual(expect.stringContaining(reason))
  })
})

describe('limits', () => {
  const zeros = (length: number): Buffer => Buffer.alloc(length)

  it('apply to entries, single files and all files together', async () => {
    const two = [manifest, meta]
    expect(await unpacked(zipBytes(two), { maxEntries: 1 })).toBe(
      'the archive has 2 entries, more than the allowed 1',
    )
    expect(await unpacked(zipBytes(two), { maxEntryBytes: 999 })).toBe(
      `"${META}" has 1000 bytes, more than the allowed 999`,
    )
    expect(await unpacked(zipBytes(two), { maxBytes: 1002 })).toContain(
      'contains more than the allowed 1002 bytes',
    )
    expect(
      await unpacked(zipBytes(two), { maxEntries: 2, maxEntryBytes: 1000, maxBytes: 1003 }),
    ).toBeInstanceOf(Map)
  })

  it('allow a MiB of zeros, but no zip bomb', async () => {
    expect(await unpacked(zipBytes([at(META, { data: zeros(MIB) })]))).toBeInstanceOf(Map)
    const large = zipBytes([at(META, { data: zeros(2 * MIB) })])
    expect(await unpacked(large)).toMatch(/unpacks \d{4} bytes to 2097152: it is a zip bomb$/)
  })

  it('apply to many small bombs together', async () => {
    const entries = Array.from({ length: 3 }, (_, index) =>
      at(`binaries/covmeta.${index}${HASH.slice(1)}`, { data: zeros(MIB) }),
    )
    expect(await unpacked(zipBytes(entries))).toMatch(
      /^the archive unpacks \d{4} bytes to 2097152: it is a zip bomb$/,
    )
  })

  it('apply to a bomb that announces little', async () => {
    const entry = at(META, { data: zeros(64 * MIB), size: 1000 })
    expect(await unpacked(zipBytes([entry]))).toContain('has more than the announced 1000 bytes')
  })

  it('refuse a million entries before they are read', async () => {
    const one = zipBytes([manifest])
    const header = one.subarray(one.indexOf('PK\u0001\u0002'), one.indexOf('PK\u0005\u0006'))
    const local = one.subarray(0, one.indexOf('PK\u0001\u0002'))
    const end = zipBytes([], {
      zip64: {
        count: 1_000_000n,
        offset: BigInt(local.length),
        endOffset: BigInt(local.length + 1_000_000 * header.length),
      },
    })
    const directory = Buffer.alloc(1_000_000 * header.length, header)
    expect(await unpacked(Buffer.concat([local, directory, end]))).toBe(
      'the archive has 1000000 entries, more than the allowed 20000',
    )
  })
})
