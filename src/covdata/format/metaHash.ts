/** @module The hashes in meta-data: MD5 up to Go 1.23, 128-bit FNV-1a since Go 1.24. */
import { createHash } from 'node:crypto'
import { ByteWriter } from '../bytes/byteWriter.js'
import { hex } from '../bytes/bytes.js'
import type { MetaFunction } from './functionRecords.js'
import type { MetaPackage, PackageContents } from './metaFile.js'

/** The hash function of a Go release (internal/coverage/encodemeta: crypto/md5, later hash/fnv). */
export type MetaHashAlgorithm = 'md5' | 'fnv128a'

/** The hash of `bytes`: 16 bytes. */
function hashBytes(algorithm: MetaHashAlgorithm, bytes: Uint8Array): Uint8Array {
  return algorithm === 'md5' ? createHash('md5').update(bytes).digest() : fnv128a(bytes)
}

/** A package's `metaHash` as the compiler of a Go release computes it: 16 bytes. */
export function hashPackage(algorithm: MetaHashAlgorithm, metaPackage: PackageContents) {
  const writer = new ByteWriter(4096)
  hashedText(writer, metaPackage.importPath + metaPackage.name + metaPackage.modulePath)
  for (const metaFunction of metaPackage.functions) hashedFunction(writer, metaFunction)
  return hashBytes(algorithm, writer.finish())
}

/** Identifies a function within its package when binaries are combined (`merge -pcombine`): 32 hexadecimal digits. */
export function hashFunction(algorithm: MetaHashAlgorithm, metaFunction: MetaFunction): string {
  const writer = new ByteWriter()
  hashedFunction(writer, metaFunction)
  return hex(hashBytes(algorithm, writer.finish()))
}

/** The hash of a meta-data file that covdata writes: the hash of the hashes of its package blobs, 16 bytes. */
export function hashBlobs(algorithm: MetaHashAlgorithm, blobs: readonly Uint8Array[]): Uint8Array {
  return hashBytes(algorithm, Buffer.concat(blobs.map((blob) => hashBytes(algorithm, blob))))
}

/** Finds the hash function of some packages by recomputing their hashes: MD5 if all of them match, otherwise FNV-1a. */
export function algorithmOf(packages: readonly MetaPackage[]): MetaHashAlgorithm {
  const hashedByMd5 = (metaPackage: MetaPackage): boolean =>
    hex(hashPackage('md5', metaPackage)) === metaPackage.metaHash
  return packages.length > 0 && packages.every(hashedByMd5) ? 'md5' : 'fnv128a'
}

function hashedFunction(writer: ByteWriter, { name, sourceFile, units, literal }: MetaFunction): void {
  hashedText(writer, name + sourceFile)
  for (const field of units) writer.u32(field)
  writer.u32(literal ? 1 : 0)
}

function hashedText(writer: ByteWriter, text: string): void {
  writer.bytes(Buffer.from(text))
}

const TWO_32 = 2 ** 32
/** The offset basis of 128-bit FNV-1a as four 32-bit numbers, lowest first. */
const FNV_BASIS = [0x6295c58d, 0x62b82175, 0x07bb0142, 0x6c62272e] as const
/** The prime of 128-bit FNV-1a is 2^88 + FNV_LOW. */
const FNV_LOW = 0x13b

/** 128-bit FNV-1a, highest byte first, as Go's hash/fnv returns it. */
function fnv128a(bytes: Uint8Array): Uint8Array {
  let [a, b, c, d]: [number, number, number, number] = [...FNV_BASIS]
  for (const byte of bytes) {
    a = (a ^ byte) >>> 0
    // Multiplying by 2^88 shifts by two numbers and 24 bits.
    const shiftedIntoC = (a << 24) >>> 0
    const shiftedIntoD = ((a >>> 8) | (b << 24)) >>> 0
    const productA = a * FNV_LOW
    const productB = b * FNV_LOW + Math.floor(productA / TWO_32)
    const productC = c * FNV_LOW + shiftedIntoC + Math.floor(productB / TWO_32)
    const productD = d * FNV_LOW + shiftedIntoD + Math.floor(productC / TWO_32)
    a = productA >>> 0
    b = productB >>> 0
    c = productC >>> 0
    d = productD >>> 0
  }
  const digest = new DataView(new ArrayBuffer(16))
  for (const [index, part] of [d, c, b, a].entries()) digest.setUint32(4 * index, part)
  return new Uint8Array(digest.buffer)
}
