/** @module Decodes journals, and files in which programs record what they opened; journalRecord.ts shows both. */
import { ByteCursor, FormatError } from '../bytes/bytes.js'
import { takeWords } from './encodedWords.js'
import type { JournalRecord, ObservedProcess } from './journalRecord.js'

/** Matches `journal.<process id>.<start in nanoseconds since 1970>`. */
export const JOURNAL_NAME = /^journal\.\d+\.\d+$/
/** Matches `opened.<process id>.<start in nanoseconds since 1970>`. */
export const OPENED_NAME = /^opened\.\d+\.\d+$/

const MAGIC = 'covtests'
const VERSION = 1
const HEADER = Buffer.from([...Buffer.from(MAGIC), VERSION])
const HEADER_BYTES = HEADER.length
/** More records than any test process writes; each takes many times its bytes in memory. */
const MAX_RECORDS = 2 ** 22
const ULEB_BITS = 7n
/** In bytes, for 64 bits. */
const MAX_ULEB_BYTES = 10

/** What a file has. */
export interface JournalRead {
  /** Up to the first one that is not as it should be. */
  readonly records: readonly JournalRecord[]
  /** What is wrong, and where; undefined if nothing is, though the last record may be torn. A file of zeros is empty. */
  readonly fault: FormatError | undefined
  /** How many bytes hold these records. */
  readonly end: number
}

/**
 * Decodes a file, whatever its bytes are. A torn record at its end is left out, as its process may have been killed while
 * it wrote it, or may be writing it; so are the zeros that follow the records while the process runs.
 */
export function decodeJournal(bytes: Uint8Array): JournalRead {
  const cursor = new ByteCursor(bytes)
  const records: JournalRecord[] = []
  if (bytes[0] === 0) return { records, fault: undefined, end: 0 }
  try {
    checkHeader(cursor)
  } catch (error) {
    return { records, fault: faultOf(error), end: 0 }
  }
  for (;;) {
    const end = cursor.position
    try {
      const record = nextRecord(cursor)
      if (record === 'end') return { records, fault: undefined, end }
      if (record === 'unknown') continue
      if (records.length === MAX_RECORDS) throw new FormatError(end, `at most ${MAX_RECORDS} records`, 'more')
      records.push(record)
    } catch (error) {
      return { records, fault: faultOf(error), end }
    }
  }
}

/**
 * Decodes a file to which the programs of one test process have added what they opened, each time as if it were a file of its
 * own. One that was killed meanwhile, or found no room, leaves a torn one in the middle.
 */
export function decodeOpened(bytes: Uint8Array): readonly JournalRead[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const begins: number[] = []
  for (let at = bytes.length > 0 ? 0 : -1; at >= 0; at = buffer.indexOf(HEADER, at + 1)) begins.push(at)
  return begins.map((begin, index) => decodeJournal(bytes.subarray(begin, begins[index + 1])))
}

/** @throws the error itself if it does not say what is wrong with the bytes, that is, a bug */
function faultOf(error: unknown): FormatError {
  if (error instanceof FormatError) return error
  throw error
}

function checkHeader(cursor: ByteCursor): void {
  cursor.magic([...Buffer.from(MAGIC)], 'the first bytes of a journal')
  const version = cursor.u8('format version')
  if (version !== VERSION) throw new FormatError(HEADER_BYTES - 1, `version ${VERSION}`, String(version))
}

/** Reads a record and moves behind it. Records of unknown kinds are from a newer version, and mean nothing to us. */
function nextRecord(cursor: ByteCursor): JournalRecord | 'end' | 'unknown' {
  if (!hasWholeUleb(cursor)) return 'end'
  const length = cursor.uleb('length of a record')
  if (length === 0 || length > cursor.remaining) return 'end'
  const part = new ByteCursor(cursor.bytes, cursor.position, cursor.position + length)
  cursor.position = part.end
  const kind = part.u8('kind of a record')
  const time = part.uleb('time of a record')
  const record = fieldsOf(kind, time, part)
  if (record !== 'unknown' && part.remaining > 0)
    throw new FormatError(part.position, 'the end of the record', `${part.remaining} more bytes`)
  return record
}

function hasWholeUleb({ bytes, position, end }: ByteCursor): boolean {
  for (let at = position; at < end; at++)
    if ((bytes[at] ?? 0) < 0x80 || at - position > MAX_ULEB_BYTES) return true
  return false
}

function fieldsOf(kind: number, time: number, part: ByteCursor): JournalRecord | 'unknown' {
  const test = (): number => part.uleb('number of a test')
  switch (kind) {
    case 1:
      return { kind: 'process', time, ...identity(part), importPath: text(part), directory: text(part) }
    case 2:
      return begin(time, part)
    case 3:
      return { kind: 'end', time, test: test() }
    case 4:
      return { kind: 'pause', time, test: test() }
    case 5:
      return { kind: 'resume', time, test: test() }
    case 6:
      return started(time, part)
    case 7:
      return { kind: 'observed', time, process: observed(part), changes: takeWords(part) }
    case 8:
      return { kind: 'outlives', time, test: test(), process: identity(part) }
    case 9:
      return { kind: 'unsettled', time, process: identity(part) }
    case 10:
      return { kind: 'ran', time, tests: numbers(part) }
    case 11:
      return {
        kind: 'opened',
        time,
        test: test(),
        how: choice(part, ['open', 'stat', 'link']),
        path: text(part),
      }
    case 12:
      return { kind: 'getenv', time, test: test(), name: text(part) }
    case 13:
      return { kind: 'phase', time, phase: choice(part, ['initialised', 'running', 'ran', 'exit']) }
    case 14:
      return { kind: 'values', time, process: observed(part), values: takeWords(part) }
    case 15:
      return { kind: 'measured', time }
    default:
      return 'unknown'
  }
}

function started(time: number, part: ByteCursor): JournalRecord {
  const test = part.uleb('number of a test')
  const pid = part.uleb('process id')
  const set = flags(part, 15)
  const goCommand = set.has(2) ? 'builds' : set.has(8) ? 'tests' : set.has(4) ? 'runs' : undefined
  const program = text(part)
  return {
    ...{ kind: 'started', time, test, pid, tagged: set.has(1), program },
    ...(goCommand === undefined ? {} : { goCommand }),
  }
}

function begin(time: number, part: ByteCursor): JournalRecord {
  const test = part.uleb('number of a test')
  const parent = part.uleb('number of a test')
  const set = flags(part, 7)
  const offset = part.position
  const name = text(part)
  if (test === 0 || name === '') throw new FormatError(offset, 'a test with a name', JSON.stringify(name))
  return {
    kind: 'begin',
    time,
    test,
    parent,
    concurrent: set.has(1),
    seed: set.has(2),
    example: set.has(4),
    name,
  }
}

function identity(part: ByteCursor): ObservedProcess {
  return { pid: part.uleb('process id'), started: uleb64(part) }
}

function observed(part: ByteCursor): ObservedProcess | undefined {
  const process = identity(part)
  return process.pid === 0 ? undefined : process
}

function numbers(part: ByteCursor): readonly number[] {
  const all: number[] = []
  while (part.remaining > 0) all.push(part.uleb('number of a test'))
  return all
}

/** The flags that are set; others than the known ones mean nothing to us. */
function flags(part: ByteCursor, known: number): ReadonlySet<number> {
  const byte = part.u8('flags') & known
  return new Set([1, 2, 4, 8].filter((flag) => (byte & flag) !== 0))
}

/** One of the words that are numbered from 1 on. */
function choice<T extends string>(part: ByteCursor, words: readonly [T, ...T[]]): T {
  const offset = part.position
  const number = part.u8('a number')
  const word = words[number - 1]
  if (word === undefined) throw new FormatError(offset, `1 to ${words.length}`, String(number))
  return word
}

function text(part: ByteCursor): string {
  const bytes = part.take(part.uleb('length of a text'), 'a text')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

/** A number of up to 64 bits. */
function uleb64(part: ByteCursor): bigint {
  const offset = part.position
  let value = 0n
  for (let read = 0; read < MAX_ULEB_BYTES; read++) {
    const byte = part.u8('a number')
    value |= BigInt(byte & 0x7f) << (ULEB_BITS * BigInt(read))
    if (byte < 0x80) return value
  }
  throw new FormatError(offset, `a number of at most ${MAX_ULEB_BYTES} bytes`, 'a longer one')
}
