/** @module Writes attribution.bin, one column of units after the other. */
import { dirname } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { ByteWriter } from '../../covdata/bytes/byteWriter.js'
import { ChunkedFile } from '../../support/chunkedFile.js'
import { replaceFileBy } from '../../support/newFiles.js'
import type { Attribution } from '../attribution.js'
import { ChunkBits } from '../chunkBits.js'
import { ChunkEncoder } from '../chunkEncoder.js'
import { ColumnKeys } from '../columnKeys.js'
import { CHUNK_UNITS } from '../unitChunk.js'
import { type ColumnarAttribution, type UnitColumn, isColumnar } from '../unitColumns.js'
import { rebuilt } from '../rebuilt.js'
import {
  AttributionFileError,
  type Extent,
  MAX_ATTRIBUTION_BYTES,
  MAX_BLOCK_BYTES,
  MAX_FILES,
  MAX_MEMBERS,
  MAX_SUBJECTS,
  MAX_TESTS,
  MAX_UNITS,
  checksumOf,
  magicOf,
} from './attributionFormat.js'
import { dataMark } from './dataMark.js'
import { filesBlock, positionsBlock, subjectsBlock, testsBlock } from './writtenTables.js'

/** Larger blocks are a little smaller together, and take longer to find one chunk in. */
const CHUNK_BLOCK_BYTES = 64 * 1024
const LEVEL = 6

/**
 * Writes the file in the place of whatever is there, beside the data that it is about.
 * @param extent which units it is about
 * @returns its size in bytes
 * @throws AttributionFileError if there is more than a reader accepts; Node's errors if it cannot be written
 */
export async function writeAttribution(
  attribution: Attribution,
  path: string,
  extent: Extent = 'whole',
): Promise<number> {
  const columnar = isColumnar(attribution) ? attribution : rebuilt(attribution)
  refuseExcess(columnar)
  let size = 0
  await replaceFileBy(path, async (handle) => {
    const file = new ChunkedFile(handle)
    const magic = Uint8Array.from(magicOf(extent))
    await file.append(Buffer.from(magic))
    const directory = await writeBlocks(columnar, await dataMark(dirname(path)), file)
    await writeTail(directory, magic, file)
    size = await file.end()
    refuseMore(size, MAX_ATTRIBUTION_BYTES, 'bytes in the file')
  })
  return size
}

function refuseExcess({ tests, units, subjects }: ColumnarAttribution): void {
  const members = subjects.reduce((sum, subject) => sum + subject.tests.length, 0)
  const counts = [
    [tests.length, MAX_TESTS, 'tests'],
    [units.files.length, MAX_FILES, 'files'],
    [units.positions.length / 4, MAX_UNITS, 'units'],
    [subjects.length, MAX_SUBJECTS, 'subjects'],
    [members, MAX_MEMBERS, 'tests in groups'],
  ] as const
  for (const [count, max, what] of counts) refuseMore(count, max, what)
}

function refuseMore(count: number, max: number, what: string): void {
  if (count > max) throw new AttributionFileError(`there are ${count} ${what}, more than the allowed ${max}`)
}

/** @returns the directory */
async function writeBlocks(
  attribution: ColumnarAttribution,
  data: Uint8Array,
  file: ChunkedFile,
): Promise<Uint8Array> {
  const { tests, units, subjects } = attribution
  const directory = new ByteWriter()
  directory.bytes(data)
  const count = units.positions.length / 4
  for (const [number, block] of [
    [tests.length, () => testsBlock(tests)],
    [units.files.length, () => filesBlock(units.files)],
    [count, () => positionsBlock(units)],
    [subjects.length, () => subjectsBlock(subjects)],
  ] as const) {
    directory.uleb(number)
    await writeBlock(block(), file, directory)
  }
  let next = 0
  const block = new ByteWriter(2 * CHUNK_BLOCK_BYTES)
  for (const column of attribution.columns()) {
    directory.zeros(column.number - next)
    next = column.number + 1
    directory.uleb(column.count)
    await writeBlock(subjectMap(column), file, directory)
    await writeChunks(column, block, file, directory)
  }
  directory.zeros(Math.ceil(count / CHUNK_UNITS) - next)
  return directory.finish()
}

/** Writes a block and, in the directory, how to read it. */
async function writeBlock(bytes: Uint8Array, file: ChunkedFile, directory: ByteWriter): Promise<void> {
  refuseMore(bytes.length, MAX_BLOCK_BYTES, 'bytes in a block')
  const stored = storedBytes(bytes)
  await file.append(stored)
  directory.uleb(stored.length)
  directory.uleb(bytes.length)
  directory.bytes(checksumOf(stored))
}

/** Deflated if that makes them shorter: a reader knows it by the sizes. */
function storedBytes(bytes: Uint8Array): Buffer {
  const deflated = deflateRawSync(bytes, { level: LEVEL })
  return deflated.length < bytes.length ? deflated : Buffer.from(bytes)
}

async function writeTail(directory: Uint8Array, magic: Uint8Array, file: ChunkedFile): Promise<void> {
  refuseMore(directory.length, MAX_BLOCK_BYTES, 'bytes in the directory')
  const stored = storedBytes(directory)
  await file.append(stored)
  const tail = new ByteWriter()
  tail.u32(stored.length)
  tail.u32(directory.length)
  tail.bytes(checksumOf(stored))
  tail.bytes(magic)
  await file.append(Buffer.from(tail.finish()))
}

/** @param block overwritten: one for all columns, as new ones would pile up until they are collected */
async function writeChunks(
  column: UnitColumn,
  block: ByteWriter,
  file: ChunkedFile,
  directory: ByteWriter,
): Promise<void> {
  const [keys, encoder, bits] = [new ColumnKeys(), new ChunkEncoder(), new ChunkBits()]
  block.clear()
  let inBlock = 0
  for (let chunk = 1; chunk <= column.count; chunk++) {
    bits.set(column.bitsOf(chunk - 1))
    const { base, bytes, length, isKey } = encoder.encode(bits, keys)
    if (isKey) keys.add(chunk, bits)
    block.uleb(base)
    block.uleb(length)
    block.firstBytes(bytes, length)
    inBlock++
    if (block.length < CHUNK_BLOCK_BYTES && chunk < column.count) continue
    directory.uleb(inBlock)
    await writeBlock(block.finish(), file, directory)
    block.clear()
    inBlock = 0
  }
}

/** Which subject has which chunk: runs of 0 for none, 1 for the next chunk, and 2 and more for those that were there before. */
function subjectMap(column: UnitColumn): Uint8Array {
  const valueOf = (subject: number): number => (column.chunkOf(subject) ?? -2) + 2
  const map = new ByteWriter()
  let end = column.subjectCount
  while (end > 0 && valueOf(end - 1) === 0) end--
  let seen = 2
  for (let from = 0; from < end;) {
    const value = valueOf(from)
    const isNew = value === seen
    if (isNew) seen++
    let to = from + 1
    if (!isNew) while (to < end && valueOf(to) === value) to++
    map.uleb(isNew ? 1 : value)
    map.uleb(to - from)
    from = to
  }
  return map.finish()
}
