/** @module Decodes counter data files: how often a process executed each unit. format.ts shows the format. */
import { ByteCursor, FormatError, hex } from '../bytes/bytes.js'
import {
  COUNTER_HEADER_BYTES,
  COUNTER_MAGIC,
  FLAVOR_RAW,
  FLAVOR_ULEB,
  FOOTER_BYTES,
  FORMAT_VERSION,
  HASH_BYTES,
} from './format.js'
import type { CounterEntries } from './counterEntries.js'
import { type MergedRecord, RECORD_KEY, parseRecord } from './mergedRecord.js'
import { IDENTITY_KEY, type WrittenIdentity, parseIdentity } from './processIdentity.js'
import type { ProcessOrigin } from './processOrigin.js'
import { StringTable } from './stringTable.js'
import { TEST_TAG_KEY, parseTestTag } from './testTag.js'

/** A decoded counter data file; its entries are still encoded. */
export interface CounterFile {
  /** From the header, 32 hexadecimal digits. Go's readers go by the hash in the file name and ignore this one. */
  readonly metaHash: string
  readonly origin: ProcessOrigin
  /** Undefined if the file does not say: plain Go wrote it, or a merge did. */
  readonly identity: WrittenIdentity | undefined
  /** Undefined unless the file was merged while the suite ran. */
  readonly record: MergedRecord | undefined
  /** One for each function that the process entered, in the order of the file; not checked yet. */
  readonly entries: CounterEntries
}

/** An entry begins with three numbers: its count, its package and its function. */
const ENTRY_NUMBERS = 3

/** Longer argument tables are decoded anew each time. */
const MAX_KNOWN_BYTES = 4096
/** How many decoded tables are kept at a time. */
const MAX_KNOWN = 64

type Arguments = Pick<CounterFile, 'origin' | 'identity' | 'record'>

/**
 * Remembers decoded argument tables by their bytes. Most files of a binary have the same ones, in one of the few orders
 * in which Go writes them.
 */
export class KnownArguments {
  private readonly known = new Map<string, Arguments>()

  /**
   * @param bytes both tables, preceded by their lengths
   * @param decode called only for bytes that are not known yet
   */
  of(bytes: Uint8Array, decode: () => Arguments): Arguments {
    if (bytes.length > MAX_KNOWN_BYTES) return decode()
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
    const known = this.known.get(key)
    if (known !== undefined) return known
    const decoded = decode()
    if (this.known.size === MAX_KNOWN) this.known.clear()
    this.known.set(key, decoded)
    return decoded
  }
}

/**
 * Decodes the first segment of a counter data file, the only one that Go writes and reads. The entries stay encoded.
 * @param known share one between files of the same pod to decode equal argument tables only once
 * @throws FormatError when the bytes are not a counter data file
 */
export function decodeCounterFile(bytes: Uint8Array, known = new KnownArguments()): CounterFile {
  const cursor = new ByteCursor(bytes)
  cursor.magic(COUNTER_MAGIC, 'the magic number of a counter data file')
  const version = cursor.u32('format version')
  if (version > FORMAT_VERSION) {
    throw new FormatError(4, `format version ${FORMAT_VERSION} or lower`, `version ${version}`)
  }
  const metaHash = hex(cursor.take(HASH_BYTES, 'hash of the meta-data file'))
  const flavorOffset = cursor.position
  const flavor = cursor.u8('counter flavor')
  const bigEndian = cursor.u8('byte order') !== 0
  if (flavor !== FLAVOR_RAW && flavor !== FLAVOR_ULEB) {
    throw new FormatError(flavorOffset, `counter flavor ${FLAVOR_RAW} or ${FLAVOR_ULEB}`, String(flavor))
  }
  cursor.take(COUNTER_HEADER_BYTES - cursor.position, 'end of the header')
  checkFooter(bytes)
  const segment = new ByteCursor(bytes, cursor.position, bytes.length - FOOTER_BYTES)
  const entryCountOffset = segment.position
  const entryCount = segment.u64('number of entries')
  const stringBytes = segment.u32('length of the string table')
  const argumentBytes = segment.u32('length of the arguments')
  const decode = (): Arguments => {
    const strings = StringTable.decode(part(segment, stringBytes, 'string table'))
    return decodeArguments(part(segment, argumentBytes, 'arguments'), strings)
  }
  const tables = segment.position
  const end = tables + stringBytes + argumentBytes
  const { origin, identity, record } =
    end > segment.end ? decode() : known.of(bytes.subarray(tables - 8, end), decode)
  segment.position = end
  const encoding = flavor === FLAVOR_ULEB ? 'uleb' : bigEndian ? 'big' : 'little'
  segment.count(entryCount, ENTRY_NUMBERS * (flavor === FLAVOR_ULEB ? 1 : 4), 'entries', entryCountOffset)
  const entries = { encoding, bytes, start: end, end: segment.end, length: entryCount } as const
  return { metaHash, origin, identity, record, entries }
}

function checkFooter(bytes: Uint8Array): void {
  const footer = new ByteCursor(bytes, Math.max(COUNTER_HEADER_BYTES, bytes.length - FOOTER_BYTES))
  footer.magic(COUNTER_MAGIC, 'the magic number of the footer')
  footer.take(4, 'footer')
  if (footer.u32('number of segments') === 0) {
    throw new FormatError(footer.position - 4, 'at least one segment', '0')
  }
}

/** A cursor over the next `length` bytes; `cursor` itself moves behind them. */
function part(cursor: ByteCursor, length: number, what: string): ByteCursor {
  const start = cursor.position
  cursor.take(length, what)
  return new ByteCursor(cursor.bytes, start, start + length)
}

function decodeArguments(cursor: ByteCursor, strings: StringTable): Arguments {
  const start = cursor.position
  const count = cursor.count(cursor.uleb('number of arguments'), 2, 'arguments')
  const values = new Map<string, string>()
  for (let index = 0; index < count; index++) {
    const offset = cursor.position
    const key = strings.at(cursor.uleb('key of an argument'), offset, 'key')
    const value = strings.at(cursor.uleb('value of an argument'), offset, 'value')
    if (values.has(key)) throw new FormatError(offset, 'each key once', JSON.stringify(key.slice(0, 40)))
    values.set(key, value)
  }
  const [goos = '', goarch = ''] = [values.get('GOOS'), values.get('GOARCH')]
  const testTag = parseTestTag(values.get(TEST_TAG_KEY))
  return {
    origin: { args: argsOf(values, start), goos, goarch, ...(testTag && { testTag }) },
    identity: parseIdentity(values.get(IDENTITY_KEY)),
    record: parseRecord(values.get(RECORD_KEY)),
  }
}

function argsOf(values: ReadonlyMap<string, string>, offset: number): readonly string[] {
  const argc = values.get('argc') ?? '0'
  const count = /^\d{1,9}$/.test(argc) ? Number(argc) : NaN
  if (!(count <= values.size)) {
    throw new FormatError(offset, `an argc up to ${values.size}`, JSON.stringify(argc.slice(0, 40)))
  }
  return Array.from({ length: count }, (_, index) => values.get(`argv${index}`) ?? '')
}
