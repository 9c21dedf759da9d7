/** @module Encodes counter data files: one segment, flavor uleb. format.ts shows the format. */
import { ByteWriter } from '../bytes/byteWriter.js'
import type { ProcessOrigin } from './processOrigin.js'
import { COUNTER_MAGIC, FLAVOR_ULEB, FORMAT_VERSION } from './format.js'
import { type MergedRecord, RECORD_KEY, recordText } from './mergedRecord.js'
import { IDENTITY_KEY, type WrittenIdentity, identityText } from './processIdentity.js'
import { StringTableBuilder } from './stringTable.js'
import { TEST_TAG_KEY, testTagText } from './testTag.js'

/** The counters of one function, parallel to its units. */
export interface CounterEntry {
  readonly packageIndex: number
  readonly functionIndex: number
  readonly counters: Uint32Array
}

/**
 * Encodes a counter data file that every Go release since 1.20 reads.
 * @param metaHash hash of the meta-data file, 16 bytes
 * @param origin written without its empty parts
 * @param identity which process the file is from, if it is from a single one; of a file with a record, what all of its
 * processes have in common
 * @param record which processes the file is from, if it was merged while they ran
 */
export function encodeCounterFile(
  metaHash: Uint8Array,
  origin: ProcessOrigin,
  entries: Iterable<CounterEntry>,
  identity?: WrittenIdentity,
  record?: MergedRecord,
): Uint8Array {
  const strings = new StringTableBuilder()
  const pairs = originPairs(origin, identity, record).map(
    ([key, value]) => [strings.indexOf(key), strings.indexOf(value)] as const,
  )
  const table = new ByteWriter()
  strings.encode(table)
  const argumentTable = new ByteWriter()
  argumentTable.uleb(pairs.length)
  for (const [key, value] of pairs) {
    argumentTable.uleb(key)
    argumentTable.uleb(value)
  }
  argumentTable.zeros(-(table.length + argumentTable.length) & 3)
  const counters = new ByteWriter(4096)
  const entryCount = writeEntries(counters, entries)

  const file = new ByteWriter(80 + table.length + argumentTable.length + counters.length)
  file.bytes(COUNTER_MAGIC)
  file.u32(FORMAT_VERSION)
  file.bytes(metaHash)
  file.u8(FLAVOR_ULEB)
  file.zeros(7)
  file.u64(entryCount)
  file.u32(table.length)
  file.u32(argumentTable.length)
  file.bytes(table.finish())
  file.bytes(argumentTable.finish())
  file.bytes(counters.finish())
  file.bytes(COUNTER_MAGIC)
  file.zeros(4)
  file.u32(1)
  file.zeros(4)
  return file.finish()
}

/** Sorted by key; all keys are ASCII. */
function originPairs(
  { args, goos, goarch, testTag }: ProcessOrigin,
  identity: WrittenIdentity | undefined,
  record: MergedRecord | undefined,
): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = args.map((value, index) => [`argv${index}`, value])
  if (args.length > 0) pairs.push(['argc', String(args.length)])
  if (goos !== '') pairs.push(['GOOS', goos])
  if (goarch !== '') pairs.push(['GOARCH', goarch])
  if (testTag !== undefined) pairs.push([TEST_TAG_KEY, testTagText(testTag)])
  if (identity !== undefined) pairs.push([IDENTITY_KEY, identityText(identity)])
  if (record !== undefined) pairs.push([RECORD_KEY, recordText(record)])
  return pairs.sort(([one], [other]) => (one < other ? -1 : 1))
}

function writeEntries(writer: ByteWriter, entries: Iterable<CounterEntry>): number {
  let written = 0
  for (const { packageIndex, functionIndex, counters } of entries) {
    writer.uleb(counters.length)
    writer.uleb(packageIndex)
    writer.uleb(functionIndex)
    writer.ulebs(counters)
    written++
  }
  return written
}
