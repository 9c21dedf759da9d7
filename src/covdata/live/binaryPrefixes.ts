/**
 * @module Finds the binary of a live file that does not name it because its process ended before all packages were
 * initialised: a binary whose first packages have the same hashes as those that were initialised. Several binaries of a
 * module may begin with these packages. Any of them will do, since only code of these packages was executed.
 */
import type { FileReader } from '../bytes/fileReader.js'
import type { RegisteredPackages } from './liveFile.js'
import { metaBytes } from './anyMetaFile.js'
import { decodeMetaFile } from '../format/metaFile.js'

interface TaggedPath {
  readonly tag: string
  readonly path: string
}

/** The parameters of 64-bit FNV-1a. */
const FNV_BASIS = 14695981039346656037n
const FNV_PRIME = 1099511628211n

/** The hashes of the first packages of each binary, for any number of packages. */
export class BinaryPrefixes {
  /** For each tag, the hash of its first package, of its first two and so on; read on first use. */
  private prefixes: ReadonlyMap<string, readonly bigint[]> | undefined

  /** @param metas the known meta-data files, and live files that hold meta-data */
  constructor(
    private readonly metas: readonly TaggedPath[],
    private readonly files: FileReader,
  ) {}

  /** The tag of a binary that begins with these packages; undefined if none does, or if there are no packages. */
  tagOf({ count, prefix }: RegisteredPackages): string | undefined {
    this.prefixes ??= new Map(this.metas.map(({ tag, path }) => [tag, this.read(path)]))
    if (count === 0) return undefined
    return [...this.prefixes].find(([, prefixes]) => prefixes[count - 1] === prefix)?.[0]
  }

  private read(path: string): readonly bigint[] {
    try {
      const { packages } = decodeMetaFile(metaBytes(path, this.files.read(path, 'meta-data')))
      return prefixesOf(packages.map(({ metaHash }) => metaHash))
    } catch {
      // The problem is reported when the file is read as meta-data.
      return []
    }
  }
}

/**
 * The 64-bit FNV-1a hash of the first hash, of the first two and so on.
 * @param hashes in hexadecimal digits
 */
export function prefixesOf(hashes: readonly string[]): readonly bigint[] {
  let prefix = FNV_BASIS
  return hashes.map((hash) => {
    for (const byte of Buffer.from(hash, 'hex'))
      prefix = BigInt.asUintN(64, (prefix ^ BigInt(byte)) * FNV_PRIME)
    return prefix
  })
}
