/** @module Zip archives byte by byte, so that every field can lie (APPNOTE.TXT 4.3). */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string | Buffer
  readonly data?: Buffer
  /** 0 for stored, 8 for deflated; for other methods the data is not compressed. */
  readonly method?: number
  readonly flags?: number
  /** The upper half of the external attributes. */
  readonly mode?: number
  readonly crc?: number
  readonly size?: number
  readonly compressedSize?: number
  readonly extra?: Buffer
  /** Different values in the local header. */
  readonly local?: { readonly name?: string; readonly flags?: number; readonly method?: number }
  /** Offset of another local header, instead of one of its own. */
  readonly offset?: number
}

export interface ZipEnd {
  readonly count?: number
  readonly comment?: Buffer
  /** Bytes between the directory and its end. */
  readonly before?: Buffer
  /** A ZIP64 end record with these numbers, before the plain one. */
  readonly zip64?: { readonly count: bigint; readonly offset?: bigint; readonly endOffset?: bigint }
}

const REGULAR = 0o100644

export function zipBytes(entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const body = bodyOf(entry)
    const local =
      entry.offset === undefined ? Buffer.concat([localHeader(entry, body), body]) : Buffer.alloc(0)
    centrals.push(centralHeader(entry, body, entry.offset ?? offset))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  return Buffer.concat([...locals, central, endOfDirectory(entries.length, offset, central.length, end)])
}

export function bodyOf({ data = Buffer.alloc(0), method = 8 }: ZipEntry): Buffer {
  return method === 8 ? deflateRawSync(data) : data
}

function fieldsOf(entry: ZipEntry, body: Buffer): { crc: number; compressedSize: number; size: number } {
  const data = entry.data ?? Buffer.alloc(0)
  return {
    crc: entry.crc ?? crc32(data),
    compressedSize: entry.compressedSize ?? body.length,
    size: entry.size ?? data.length,
  }
}

function localHeader(entry: ZipEntry, body: Buffer): Buffer {
  const name = Buffer.from(entry.local?.name ?? entry.name)
  const { crc, compressedSize, size } = fieldsOf(entry, body)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(entry.local?.flags ?? entry.flags ?? 0, 6)
  header.writeUInt16LE(entry.local?.method ?? entry.method ?? 8, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(compressedSize, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function centralHeader(entry: ZipEntry, body: Buffer, offset: number): Buffer {
  const name = Buffer.from(entry.name)
  const extra = entry.extra ?? Buffer.alloc(0)
  const { crc, compressedSize, size } = fieldsOf(entry, body)
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE((3 << 8) | 20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(entry.flags ?? 0, 8)
  header.writeUInt16LE(entry.method ?? 8, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(compressedSize, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(((entry.mode ?? REGULAR) << 16) >>> 0, 38)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name, extra])
}

function endOfDirectory(count: number, offset: number, length: number, end: ZipEnd): Buffer {
  const comment = end.comment ?? Buffer.alloc(0)
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(Math.min(end.count ?? count, 0xffff), 8)
  record.writeUInt16LE(Math.min(end.count ?? count, 0xffff), 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  record.writeUInt16LE(comment.length, 20)
  const plain = Buffer.concat([record, comment])
  const zip64 = end.zip64 === undefined ? Buffer.alloc(0) : zip64End(end.zip64, offset, length)
  return Buffer.concat([end.before ?? Buffer.alloc(0), zip64, plain])
}

function zip64End(
  { count, offset, endOffset }: NonNullable<ZipEnd['zip64']>,
  plainOffset: number,
  length: number,
): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(count, 24)
  record.writeBigUInt64LE(count, 32)
  record.writeBigUInt64LE(BigInt(length), 40)
  record.writeBigUInt64LE(offset ?? BigInt(plainOffset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(endOffset ?? BigInt(plainOffset + length), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
