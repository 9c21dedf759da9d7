/**
 * @module Decodes live files: the counters of a process as they are in its memory, which the code that preserve/ adds to
 * Go's runtime maps onto a file. They survive however the process ends. Numbers are in the byte order of its machine.
 *
 * ```text
 * live file (live.covcounters.<pid>.<nanoseconds>)
 *   0 u32 magic 0x6d6c6300, written when the counters are mapped
 *   4 u32 version (1)
 *   8 u32 P, offset of the mapped pages             112 u32 number of arguments
 *  12 u32 flags: 1 the hash is known,               116 u32 bytes of arguments
 *         2 a test binary, 4 snapshots,             120 u32 pairs of the package map
 *         8 main package not instrumented,
 *         16 library of a C program
 *  16 u64 offset of the counters                    124 u32 packages that are initialised or being initialised
 *  24 u64 bytes of counters                         128 u64 offset of the meta-data (test binaries)
 *  32  16 hash of the meta-data file                136 u64 bytes of meta-data
 *  48 u64 process id                                144 64 × { i32 hard-coded package id, i32 package index }
 *  56 u64 start, in nanoseconds since 1970          656 u64 FNV-1a of the hashes of the packages at 124
 *  64 u64 how often it cleared its counters          664  64 the test that it belongs to, as text
 *                                                   1024 arguments, each followed by a zero, as far as they fit
 *                                                     P mapped pages
 *  72 u32 how the process ended, u32 its signal        meta-data
 *  80  16 GOOS
 *  96  16 GOARCH
 *
 * counters, for each function: C, package index + 1 or a hard-coded id, function index, C counters; each is a u32, and all
 * of them are 0 until the function runs
 * ```
 */
import { ByteCursor, FormatError, hex } from '../bytes/bytes.js'
import type { ProcessOrigin } from '../format/processOrigin.js'
import { type Ending, endingOf } from '../format/ending.js'
import { FORMAT_VERSION, HASH_BYTES, LIVE_MAGIC } from '../format/format.js'
import { parseTestTag } from '../format/testTag.js'
import type { ProcessIdentity, ProcessKind } from '../format/processIdentity.js'

/** Matches `live.covcounters.<process id>.<start in nanoseconds since 1970>`. Go's tools ignore files of such names. */
export const LIVE_NAME = /^live\.covcounters\.\d+\.\d+$/

const MAGIC = Buffer.from(LIVE_MAGIC).readUInt32LE()
const HASH_KNOWN = 1
const TEST_BINARY = 2
const NO_MAIN = 8
const LIBRARY = 16
const NAME_BYTES = 16
const MAX_PAIRS = 64
const PAIRS_AT = 144
const TEST_TAG_AT = 664
const TEST_TAG_BYTES = 64
const ARGUMENTS_AT = 1024

/** What a live file says about its process. */
export interface LiveProcess extends ProcessIdentity {
  readonly kind: ProcessKind
  /** `unknown` while it is running. */
  readonly ending: Ending
  /** How many packages were registered, those of loaded plugins included. */
  readonly packages: number
}

/** What the first page of a live file says. */
export interface LiveOwner extends LiveProcess {
  readonly origin: ProcessOrigin
  readonly pid: number
}

/** A decoded live file. */
export interface LiveFile extends LiveOwner {
  /** 32 hexadecimal digits; undefined if the process ended before its packages were initialised. */
  readonly metaHash: string | undefined
  /** Identifies the binary when `metaHash` is undefined: the packages that were initialised or being initialised. */
  readonly registered: RegisteredPackages
  /** If not, Go's coverage package did not run in the process, and there is no meta-data. */
  readonly mainInstrumented: boolean
  /** The bytes of a test binary's meta-data file, which Go itself writes only when the process ends. */
  readonly meta: Uint8Array | undefined
  readonly memory: CounterMemory
}

/** The first packages of a binary, in the order of their initialisation. */
export interface RegisteredPackages {
  readonly count: number
  /** 64-bit FNV-1a of their hashes. */
  readonly prefix: bigint
}

/** The counters as they were in memory: bytes `start` to `end` (exclusive) of the file. */
export interface CounterMemory {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  readonly littleEndian: boolean
  /** Maps the ids that Go hard-codes for packages of its runtime to package indexes. */
  readonly packageMap: ReadonlyMap<number, number>
}

/** No page of memory that Go supports is larger: what a live file says of its process is in as many of its first bytes. */
export const LIVE_HEADER_BYTES = 64 * 1024

/**
 * Decodes what a live file says of its process.
 * @param bytes the first LIVE_HEADER_BYTES of the file, or more
 * @throws FormatError when they are not the beginning of a live file
 */
export function decodeLiveOwner(bytes: Uint8Array): LiveOwner {
  return ownerFrom(new HeaderReader(bytes))
}

/**
 * Decodes a live file. The result refers to `bytes` and copies nothing large.
 * @throws FormatError when the bytes are not a live file, or when the process ended before its counters were mapped, and
 * so before it had executed anything
 */
export function decodeLiveFile(bytes: Uint8Array): LiveFile {
  const header = new HeaderReader(bytes)
  const owner = ownerFrom(header)
  const flags = header.u32(12)
  const counters = header.part(16, 'counters')
  const meta = header.part(128, 'meta-data')
  return {
    ...owner,
    metaHash: (flags & HASH_KNOWN) === 0 ? undefined : hex(bytes.subarray(32, 32 + HASH_BYTES)),
    registered: { count: header.u32(124), prefix: header.u64(656) },
    mainInstrumented: (flags & NO_MAIN) === 0,
    meta: meta.start === meta.end ? undefined : bytes.subarray(meta.start, meta.end),
    memory: { bytes, ...counters, littleEndian: header.littleEndian, packageMap: header.packageMap() },
  }
}

function ownerFrom(header: HeaderReader): LiveOwner {
  const version = header.u32(4)
  if (version > FORMAT_VERSION)
    throw new FormatError(4, `format version ${FORMAT_VERSION} or lower`, `version ${version}`)
  const flags = header.u32(12)
  const args = header.args()
  const testTag = parseTestTag(header.text(TEST_TAG_AT, TEST_TAG_BYTES))
  return {
    origin: { args, goos: header.text(80), goarch: header.text(96), ...(testTag && { testTag }) },
    pid: Number(header.u64(48)),
    packages: header.u32(124),
    started: header.u64(56),
    clears: header.u64(64),
    ending: endingOf(header.u32(72), header.u32(76), (flags & LIBRARY) !== 0),
    kind: kindOf((flags & TEST_BINARY) !== 0, args),
  }
}

function kindOf(testBinary: boolean, args: readonly string[]): ProcessKind {
  if (!testBinary) return 'binary'
  return args.some((arg) => arg.startsWith('-test.')) ? 'test' : 'stand-in'
}

/** Reads the fields of a live file's header by their offsets. */
class HeaderReader {
  readonly littleEndian: boolean
  private readonly view: DataView

  constructor(private readonly bytes: Uint8Array) {
    new ByteCursor(bytes).need(ARGUMENTS_AT, 'the header of a live file')
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.littleEndian = this.view.getUint32(0, true) === MAGIC
    if (!this.littleEndian && this.view.getUint32(0) !== MAGIC)
      throw new FormatError(0, 'the magic number of a live file', hex(bytes.subarray(0, 4)))
  }

  u32(offset: number): number {
    return this.view.getUint32(offset, this.littleEndian)
  }

  u64(offset: number): bigint {
    return this.view.getBigUint64(offset, this.littleEndian)
  }

  /** Reads the offset and the length of a part of the file, which must be within the file. */
  part(offset: number, what: string): { readonly start: number; readonly end: number } {
    const [start, length] = [this.u64(offset), this.u64(offset + 8)]
    if (start + length > BigInt(this.bytes.length))
      throw new FormatError(
        offset,
        `${what} within ${this.bytes.length} bytes`,
        `${start} to ${start + length}`,
      )
    return { start: Number(start), end: Number(start + length) }
  }

  /** Reads a text of at most `length` bytes, up to its first zero byte. */
  text(offset: number, length = NAME_BYTES): string {
    return textOf(this.bytes.subarray(offset, offset + length)).replace(/\0.*$/s, '')
  }

  args(): readonly string[] {
    const [count, length] = [this.u32(112), this.u32(116)]
    const end = Math.min(ARGUMENTS_AT + length, this.u32(8), this.bytes.length)
    return textOf(this.bytes.subarray(ARGUMENTS_AT, end)).split('\0').slice(0, count)
  }

  packageMap(): ReadonlyMap<number, number> {
    const pairs = Array.from({ length: Math.min(this.u32(120), MAX_PAIRS) }, (_, index) => {
      const offset = PAIRS_AT + 8 * index
      return [this.view.getInt32(offset, this.littleEndian), this.u32(offset + 4)] as const
    })
    return new Map(pairs)
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
