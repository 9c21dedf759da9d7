/**
 * @module Which program a live file is of that does not say so, since its process ended before all packages were
 * initialised: one whose packages begin with those that were, by their hashes. Programs of a module may begin with the same
 * packages, which are then the ones that were executed: it is the same whose they count as.
 */
import type { FileReader } from '../bytes/fileReader.js'
import type { RegisteredPackages } from './liveFile.js'
import { metaBytes } from './anyMetaFile.js'
import { decodeMetaFile } from '../format/metaFile.js'

interface TaggedPath {
  readonly tag: string
  readonly path: string
}

/** FNV-1a of 64 bits. */
const FNV_BASIS = 14695981039346656037n
const FNV_PRIME = 1099511628211n

export class ProgramPrefixes {
  /** By tag, for each number of packages; made when it is first asked for. */
  private prefixes: ReadonlyMap<string, readonly bigint[]> | undefined

  /** @param metas the meta-data files that there are */
  constructor(
    private readonly metas: readonly TaggedPath[],
    private readonly files: FileReader,
  ) {}

  /** The tag of the first program of which these are the first packages. */
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
      // What is wrong with it is said when it is read for its own sake.
      return []
    }
  }
}

/** @param hashes in hexadecimal digits */
export function prefixesOf(hashes: readonly string[]): readonly bigint[] {
  let prefix = FNV_BASIS
  return hashes.map((hash) => {
    for (const byte of Buffer.from(hash, 'hex'))
      prefix = BigInt.asUintN(64, (prefix ^ BigInt(byte)) * FNV_PRIME)
    return prefix
  })
}
