/** @module Finds the instrumented packages of an executable: it contains what it writes to its meta-data file. */
import { type MetaPackage, decodePackageAt } from '../../covdata/format/metaFile.js'
import { FormatError } from '../../covdata/bytes/bytes.js'

/** Where the string indexes are in the header of a package. */
const INDEXES_AT = 4
/** Where the header says how many texts the package has. */
const STRINGS_AT = 36

/**
 * Go's encoder numbers the names of a package before all others: the import path is 1, the package name 1 (if it is the
 * same) or 2, and the module path 0 (if there is none) or the next number at most.
 */
const PATTERNS: readonly Buffer[] = [1, 2].flatMap((name) =>
  [0, 1, 2, 3].map((module) => {
    const pattern = Buffer.alloc(12)
    for (const [index, value] of [name, 1, module].entries()) pattern.writeUInt32LE(value, 4 * index)
    return pattern
  }),
)

/** The packages by import path, in the order of the executable. */
export function linkedPackages(bytes: Buffer): readonly MetaPackage[] {
  const starts = PATTERNS.flatMap((pattern) => occurrences(bytes, pattern))
    .map((at) => at - INDEXES_AT)
    .filter((start) => start >= 0)
  const found = starts.sort((one, other) => one - other).flatMap((start) => packageAt(bytes, start))
  return [...new Map(found.map((pkg) => [pkg.importPath, pkg])).values()]
}

function occurrences(bytes: Buffer, pattern: Buffer): readonly number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) found.push(at)
  return found
}

/** Other data may begin in the same way, but is not a package from its beginning to its end. */
function packageAt(bytes: Buffer, start: number): readonly MetaPackage[] {
  try {
    const found = decodePackageAt(bytes, start)
    const isWhole = found.records.strings === bytes.readUInt32LE(start + STRINGS_AT)
    return isWhole && found.importPath !== '' && found.name !== '' ? [found] : []
  } catch (error) {
    if (error instanceof FormatError) return []
    throw error
  }
}
