/** @module Encodes meta-data: package blobs from their contents, and files from blobs. format.ts shows the format. */
import type { CounterMode } from './format.js'
import { ByteWriter } from '../bytes/byteWriter.js'
import {
  FORMAT_VERSION,
  GRANULARITIES,
  type Granularity,
  META_HEADER_BYTES,
  META_MAGIC,
  MODES,
  PACKAGE_HEADER_BYTES,
  UNIT_FIELDS,
} from './format.js'
import type { PackageContents } from './metaFile.js'
import { type MetaHashAlgorithm, hashPackage } from './metaHash.js'
import { StringTableBuilder } from './stringTable.js'

/** A meta-data file's own string table, which is never used: one string, the empty one. */
const FILE_STRINGS: readonly number[] = [1, 0]

/**
 * Encodes a package blob, byte for byte as Go's `covdata merge -pcombine` does.
 * @param algorithm computes the hash of the package
 */
export function encodePackage(algorithm: MetaHashAlgorithm, metaPackage: PackageContents): Uint8Array {
  const strings = new StringTableBuilder()
  const pathIndex = strings.indexOf(metaPackage.importPath)
  const nameIndex = strings.indexOf(metaPackage.name)
  const moduleIndex = strings.indexOf(metaPackage.modulePath)
  const records = new ByteWriter(4096)
  const offsets: number[] = []
  for (const { name, sourceFile, units, literal } of metaPackage.functions) {
    offsets.push(records.length)
    records.uleb(units.length / UNIT_FIELDS)
    records.uleb(strings.indexOf(name))
    records.uleb(strings.indexOf(sourceFile))
    records.ulebs(units)
    records.uleb(literal ? 1 : 0)
  }
  const table = new ByteWriter(4096)
  strings.encode(table)
  const recordsStart = PACKAGE_HEADER_BYTES + 4 * offsets.length + table.length

  const blob = new ByteWriter(recordsStart + records.length)
  blob.u32(recordsStart + records.length)
  blob.u32(nameIndex)
  blob.u32(pathIndex)
  blob.u32(moduleIndex)
  blob.bytes(hashPackage(algorithm, metaPackage))
  blob.zeros(4)
  blob.u32(strings.size)
  blob.u32(offsets.length)
  for (const offset of offsets) blob.u32(recordsStart + offset)
  blob.bytes(table.finish())
  blob.bytes(records.finish())
  return blob.finish()
}

/** What a meta-data file is made of. */
export interface MetaFileParts {
  /** 16 bytes. */
  readonly hash: Uint8Array
  readonly mode: CounterMode
  readonly granularity: Granularity
  /** In the order of their package indexes. */
  readonly blobs: readonly Uint8Array[]
}

/** Encodes a meta-data file, byte for byte as Go does. */
export function encodeMetaFile({ hash, mode, granularity, blobs }: MetaFileParts): Uint8Array {
  const tablesEnd = META_HEADER_BYTES + 16 * blobs.length
  const blobsStart = tablesEnd + FILE_STRINGS.length
  const length = blobs.reduce((sum, blob) => sum + blob.length, blobsStart)
  const file = new ByteWriter(length)
  file.bytes(META_MAGIC)
  file.u32(FORMAT_VERSION)
  file.u64(length)
  file.u64(blobs.length)
  file.bytes(hash)
  file.u32(tablesEnd)
  file.u32(FILE_STRINGS.length)
  file.u8(MODES.indexOf(mode) + 1)
  file.u8(GRANULARITIES.indexOf(granularity) + 1)
  file.zeros(META_HEADER_BYTES - file.length)
  let offset = blobsStart
  for (const blob of blobs) {
    file.u64(offset)
    offset += blob.length
  }
  for (const blob of blobs) file.u64(blob.length)
  file.bytes(FILE_STRINGS)
  for (const blob of blobs) file.bytes(blob)
  return file.finish()
}
