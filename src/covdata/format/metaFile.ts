/** @module Meta-data files: which packages, functions and units a program was built from. Drawn in format.ts. */
import type { CounterMode } from './format.js'
import { ByteCursor, FormatError, hex } from '../bytes/bytes.js'
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

/** A function, or a package-level function literal; literals inside a function belong to it. */
export interface MetaFunction {
  /** Go's name: `F`, `T.M`, `*T.M`, `func.L3.C9` for a literal. */
  readonly name: string
  /** Import path, slash, file name. */
  readonly sourceFile: string
  readonly literal: boolean
  /** UNIT_FIELDS numbers a unit, in the order of MetaUnit; see `unitAt`. Unit i is counted by counter i. */
  readonly units: Uint32Array
}

export interface MetaPackage {
  readonly importPath: string
  readonly name: string
  /** Empty for the standard library. */
  readonly modulePath: string
  /** 32 hexadecimal digits. */
  readonly metaHash: string
  readonly functions: readonly MetaFunction[]
  /** The package as it is in the file. */
  readonly blob: Uint8Array
}

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

/** Of a program: more than any has. */
const MOST_FUNCTIONS = 1 << 20

/** Of functions without units, which are made once. */
const NO_UNITS = new Uint32Array()

/** The unit at `index` of a function's `units`. */
export function unitAt(units: Uint32Array, index: number): MetaUnit {
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, statements = 0] = units.subarray(
    index * UNIT_FIELDS,
    (index + 1) * UNIT_FIELDS,
  )
  return { startLine, startColumn, endLine, endColumn, statements }
}

/**
 * Decodes a meta-data file. The work is bounded by its size: blobs and function records that overlap, which no writer
 * makes, are refused.
 * @throws FormatError for anything that is not a meta-data file
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
  let functions = 0
  const packages = blobsOf(cursor, entries).map(({ start, length }) => {
    const decoded = decodePackage(bytes, start, start + length, MOST_FUNCTIONS - functions)
    functions += decoded.functions.length
    return decoded
  })
  return { hash, mode, granularity, packages, bytes }
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

/** @param most functions that the program may have beside those that were decoded */
function decodePackage(bytes: Uint8Array, start: number, end: number, most: number): MetaPackage {
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
    throw new FormatError(countOffset, `at most ${MOST_FUNCTIONS} functions in all`, `${count} more`)
  const offsets = Array.from({ length: count }, () => cursor.u32('offset of a function'))
  const strings = StringTable.decode(cursor, 'names')
  return {
    importPath: strings.at(pathIndex, start + 8, 'import path'),
    name: strings.at(nameIndex, start + 4, 'package name'),
    modulePath: strings.at(moduleIndex, start + 12, 'module path'),
    metaHash,
    functions: decodeFunctions(new ByteCursor(bytes, start, end), offsets, length, strings),
    blob: bytes.subarray(start, end),
  }
}

function decodeFunctions(
  cursor: ByteCursor,
  offsets: readonly number[],
  blobLength: number,
  strings: StringTable,
): readonly MetaFunction[] {
  const { position: start, remaining: size } = cursor
  // One array for all units of the package: thousands of small ones are slow to make and to drop.
  const numbers = new Uint32Array(size)
  let used = 0
  let end = 0
  return offsets.map((offset, index) => {
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
    cursor.position = start + offset
    const metaFunction = decodeFunction(cursor, strings, numbers.subarray(used))
    used += metaFunction.units.length
    end = cursor.position - start
    return metaFunction
  })
}

/** @param numbers where the units go; as many as there are bytes fit */
function decodeFunction(cursor: ByteCursor, strings: StringTable, numbers: Uint32Array): MetaFunction {
  const offset = cursor.position
  const count = cursor.count(cursor.uleb32('number of units'), UNIT_FIELDS, 'units')
  const name = strings.at(cursor.uleb32('function name'), offset, 'function name')
  const sourceFile = strings.at(cursor.uleb32('source file'), offset, 'source file')
  const units = count === 0 ? NO_UNITS : numbers.subarray(0, count * UNIT_FIELDS)
  for (let field = 0; field < units.length; field++) units[field] = cursor.uleb32('part of a unit')
  return { name, sourceFile, units, literal: cursor.uleb('mark of a function literal') !== 0 }
}
