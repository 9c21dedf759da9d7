/** @module Decodes meta-data files: the packages, functions and units of a binary. format.ts shows the format. */
import type { CounterMode } from './format.js'
import { ByteCursor, FormatError, hex } from '../bytes/bytes.js'
import { FunctionRecords, type MetaFunction } from './functionRecords.js'
import {
  FORMAT_VERSION,
  GRANULARITIES,
  type Granularity,
  HASH_BYTES,
  META_HEADER_BYTES,
  META_MAGIC,
  MODES,
  PACKAGE_HEADER_BYTES,
  UNIT_FIELDS,
} from './format.js'
import { StringTable } from './stringTable.js'

/** A run of statements. Lines and columns are 1-based, columns count bytes, the end is exclusive. */
export interface MetaUnit {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly statements: number
}

/** The names of a package. */
export interface PackageNames {
  readonly importPath: string
  readonly name: string
  /** Empty for the standard library. */
  readonly modulePath: string
}

/** A package with its functions, in the order of their function indexes. */
export interface PackageContents extends PackageNames {
  readonly functions: readonly MetaFunction[]
}

/** A package of a meta-data file. */
export class MetaPackage implements PackageContents {
  readonly importPath: string
  readonly name: string
  readonly modulePath: string
  private made: readonly MetaFunction[] | undefined

  /**
   * @param metaHash the hash in the blob's header, 32 hexadecimal digits
   * @param blob the encoded package, as it is in the file
   */
  constructor(
    private readonly names: PackageNames,
    readonly metaHash: string,
    readonly records: FunctionRecords,
    readonly blob: Uint8Array,
  ) {
    this.importPath = names.importPath
    this.name = names.name
    this.modulePath = names.modulePath
  }

  /** Made on first use: most commands only need `records`. */
  get functions(): readonly MetaFunction[] {
    return (this.made ??= this.records.toFunctions())
  }

  /** The same package with another import path and module path, and with its source files renamed by `sourceFile`. */
  renamed(names: Omit<PackageNames, 'name'>, sourceFile: (path: string) => string): MetaPackage {
    const { metaHash, records, blob } = this
    return new MetaPackage({ ...this.names, ...names }, metaHash, records.renamed(sourceFile), blob)
  }
}

/** A decoded meta-data file. */
export interface MetaFile {
  /** From the header, 32 hexadecimal digits. */
  readonly hash: string
  readonly mode: CounterMode
  readonly granularity: Granularity
  /** In the order of their package indexes. */
  readonly packages: readonly MetaPackage[]
  /** The whole file. */
  readonly bytes: Uint8Array
}

/** More functions than any binary has. */
const MAX_FUNCTIONS = 1 << 20

/** The unit at `index` in `units`, which hold UNIT_FIELDS numbers each. */
export function unitAt(units: Uint32Array, index: number): MetaUnit {
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = units.subarray(
    index * UNIT_FIELDS,
    (index + 1) * UNIT_FIELDS,
  )
  return { startLine, startColumn, endLine, endColumn, statements }
}

/**
 * Decodes a meta-data file. The work is bounded by the size of the file: overlapping blobs and function records, which
 * no writer produces, are rejected.
 * @throws FormatError when the bytes are not a meta-data file
 */
export function decodeMetaFile(bytes: Uint8Array): MetaFile {
  const cursor = new ByteCursor(bytes)
  cursor.magic(META_MAGIC, 'the magic number of a meta-data file')
  const version = cursor.u32('format version')
  if (version > FORMAT_VERSION) {
    throw new FormatError(4, `format version ${FORMAT_VERSION} or lower`, `version ${version}`)
  }
  cursor.u64('length of the file')
  const entriesOffset = cursor.position
  const entries = cursor.u64('number of packages')
  const hash = hex(cursor.take(HASH_BYTES, 'hash'))
  cursor.take(8, 'place of the string table')
  const mode = choose(MODES, cursor, 'a counter mode')
  const granularity = choose(GRANULARITIES, cursor, 'a counter granularity')
  cursor.take(META_HEADER_BYTES - cursor.position, 'end of the header')
  cursor.count(entries, 16, 'packages', entriesOffset)
  const blobs = blobsOf(cursor, entries)
  let functions = 0
  // One array for all units of the file: thousands of small ones are slow to allocate and to free.
  const numbers = new Uint32Array(blobs.reduce((sum, { length }) => sum + length, 0))
  let used = 0
  const packages = blobs.map(({ start, length }) => {
    const end = start + length
    const decoded = decodePackage(bytes, { start, end }, MAX_FUNCTIONS - functions, numbers.subarray(used))
    functions += decoded.records.length
    used += decoded.records.positions.length
    return decoded
  })
  return { hash, mode, granularity, packages, bytes }
}

/**
 * Decodes a package where its blob is in other bytes: binaries contain theirs as they write them to meta-data files.
 * @param start where the blob begins
 * @throws FormatError when there is no package
 */
export function decodePackageAt(bytes: Uint8Array, start: number): MetaPackage {
  const length = new ByteCursor(bytes, start).u32('length of the package')
  const end = start + length
  if (end > bytes.length)
    throw new FormatError(start, `a package of ${bytes.length - start} bytes`, `${length}`)
  return decodePackage(bytes, { start, end }, MAX_FUNCTIONS, new Uint32Array(length))
}

function choose<T>(choices: readonly T[], cursor: ByteCursor, what: string): T {
  const offset = cursor.position
  const number = cursor.u8(what)
  const choice = choices[number - 1]
  if (choice === undefined) throw new FormatError(offset, `${what} (1 to ${choices.length})`, String(number))
  return choice
}

interface Blob {
  readonly start: number
  readonly length: number
}

function blobsOf(cursor: ByteCursor, entries: number): readonly Blob[] {
  const table = cursor.position
  const starts = Array.from({ length: entries }, () => cursor.u64('offset of a package'))
  const lengths = Array.from({ length: entries }, () => cursor.u64('length of a package'))
  const size = cursor.bytes.length
  let total = 0
  return starts.map((start, index) => {
    const length = lengths[index] ?? 0
    total += length
    if (start + length > size || total > size) {
      const offset = table + 8 * index
      throw new FormatError(
        offset,
        `a package inside the file's ${size} bytes`,
        `${length} bytes at ${start}`,
      )
    }
    return { start, length }
  })
}

/**
 * @param most how many more functions the file may have
 * @param numbers receives the units; it holds at least one number for each byte of the blob
 */
function decodePackage(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  most: number,
  numbers: Uint32Array,
): MetaPackage {
  const cursor = new ByteCursor(bytes, start, end)
  cursor.need(PACKAGE_HEADER_BYTES, 'the header of a package')
  const length = cursor.u32('length of the package')
  const nameIndex = cursor.u32('package name')
  const pathIndex = cursor.u32('import path')
  const moduleIndex = cursor.u32('module path')
  const metaHash = hex(cursor.take(HASH_BYTES, 'hash of the package'))
  cursor.take(8, 'unused part of the header')
  const countOffset = cursor.position
  const count = cursor.count(cursor.u32('number of functions'), 4, 'functions')
  if (count > most)
    throw new FormatError(countOffset, `at most ${MAX_FUNCTIONS} functions in all`, `${count} more`)
  const offsets = new Uint32Array(count)
  cursor.u32s(offsets, 'offset of a function')
  const strings = StringTable.decode(cursor, 'names')
  const names = {
    importPath: strings.at(pathIndex, start + 8, 'import path'),
    name: strings.at(nameIndex, start + 4, 'package name'),
    modulePath: strings.at(moduleIndex, start + 12, 'module path'),
  }
  const blob = new ByteCursor(bytes, start, end)
  const records = decodeFunctions(blob, { offsets, length, strings, numbers })
  return new MetaPackage(names, metaHash, records, bytes.subarray(start, end))
}

interface PackageParts {
  /** Offsets of the function records from the start of the blob. */
  readonly offsets: Uint32Array
  /** The length of the blob according to its own header. */
  readonly length: number
  readonly strings: StringTable
  readonly numbers: Uint32Array
}

/** @param cursor at the start of the blob */
function decodeFunctions(cursor: ByteCursor, parts: PackageParts): FunctionRecords {
  const { offsets, length: blobLength, strings, numbers } = parts
  const { position: start, remaining: size } = cursor
  const count = offsets.length
  const names = new Uint32Array(count)
  const sourceFiles = new Uint32Array(count)
  const literals = new Uint8Array(count)
  const unitStarts = new Uint32Array(count + 1)
  let units = 0
  let end = 0
  for (let index = 0; index < count; index++) {
    const offset = offsets[index] ?? 0
    const entry = PACKAGE_HEADER_BYTES + 4 * index
    if (offset < entry || offset > blobLength || offset > size) {
      throw new FormatError(
        start + entry,
        `a function's offset from ${entry} to ${blobLength}`,
        String(offset),
      )
    }
    if (offset < end)
      throw new FormatError(start + entry, 'functions that do not overlap', `one more at ${offset}`)
    const place = start + offset
    cursor.position = place
    const own = cursor.count(cursor.uleb32('number of units'), UNIT_FIELDS, 'units')
    names[index] = strings.checked(cursor.uleb32('function name'), place, 'function name')
    sourceFiles[index] = strings.checked(cursor.uleb32('source file'), place, 'source file')
    cursor.uleb32s(numbers, units * UNIT_FIELDS, own * UNIT_FIELDS, 'part of a unit')
    literals[index] = cursor.uleb('mark of a function literal') === 0 ? 0 : 1
    units += own
    unitStarts[index + 1] = units
    end = cursor.position - start
  }
  const positions = numbers.subarray(0, units * UNIT_FIELDS)
  const blob = cursor.bytes.subarray(start, cursor.end)
  return new FunctionRecords({ names, sourceFiles, literals, unitStarts }, strings, positions, blob)
}
