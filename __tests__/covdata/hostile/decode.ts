/** @module Both decoders for tests with hostile bytes: they return a value or throw a FormatError, and nothing else. */
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { decodeCounterFile } from '../../../src/covdata/format/counterFile.js'
import type { CounterEntry } from '../../../src/covdata/format/encodeCounters.js'
import { decodeMetaFile } from '../../../src/covdata/format/metaFile.js'
import { entriesIn } from '../contents.js'

/** What a meta-data file says. */
export interface MetaContents {
  readonly hash: string
  readonly mode: string
  readonly granularity: string
  readonly packages: readonly unknown[]
}

/** What a counter data file says. */
export interface CounterContents {
  readonly metaHash: string
  readonly origin: { readonly args: readonly string[]; readonly goos: string; readonly goarch: string }
  readonly entries: readonly CounterEntry[]
}

/** @throws FormatError */
export function metaContents(bytes: Uint8Array): MetaContents {
  const { hash, mode, granularity, packages } = decodeMetaFile(bytes)
  return {
    hash,
    mode,
    granularity,
    packages: packages.map(({ importPath, name, modulePath, metaHash, functions }) => ({
      importPath,
      name,
      modulePath,
      metaHash,
      functions,
    })),
  }
}

/** @throws FormatError */
export function counterContents(bytes: Uint8Array): CounterContents {
  const file = decodeCounterFile(bytes)
  return { metaHash: file.metaHash, origin: file.origin, entries: entriesIn(file) }
}

/**
 * The contents or the FormatError, whose offset must be in the file and whose message must be complete.
 * @throws any other error, which no bytes may cause
 */
export function contentsOrError<T>(decode: (bytes: Uint8Array) => T, bytes: Uint8Array): T | FormatError {
  try {
    return decode(bytes)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    const { offset, message } = error
    if (!Number.isInteger(offset) || offset < 0 || offset > bytes.length || /undefined|NaN/.test(message))
      throw new Error(`a bad diagnosis: ${message}`, { cause: error })
    return error
  }
}
