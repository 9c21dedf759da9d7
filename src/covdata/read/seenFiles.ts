/**
 * @module Remembers what has been read, so that directories, meta-data files and counter data files are recognised when
 * they appear again, under any path, in the same read or a later one.
 */
import { basename } from 'node:path'
import { UserError } from '../../support/errors.js'
import { CounterLayout } from '../counters/counterLayout.js'
import { FileReader, ReadBudget } from '../bytes/fileReader.js'
import { type MetaFile, decodeMetaFile } from '../format/metaFile.js'
import { realDirectory } from './realDirectory.js'

/** A decoded meta-data file with its layout. Files with the same tag and bytes share one. */
export interface KnownMeta {
  readonly meta: MetaFile
  readonly layout: CounterLayout
}

/** How much memory meta-data may take, in bytes: far more than the binaries of any project need. */
const MAX_META_MEMORY = 2 ** 30

/** The directories and files that have been read so far. */
export class SeenFiles {
  private readonly directories = new Map<string, string>()
  private readonly metas = new Map<string, readonly KnownMeta[]>()
  /** The paths of readable counter data files, by file name; nearly always one, which needs no list. */
  private readonly counters = new Map<string, string | readonly string[]>()
  private readonly files: FileReader
  private metaMemory = 0

  /**
   * @param maxMetaMemory how much memory meta-data may take, in bytes
   * @param budget for everything that is read with this
   */
  constructor(
    private readonly maxMetaMemory = MAX_META_MEMORY,
    readonly budget = new ReadBudget(),
  ) {
    this.files = new FileReader(budget)
  }

  /**
   * Remembers a directory.
   * @returns the path under which it was seen before, if it was
   */
  directory(path: string): string | undefined {
    const place = realDirectory(path)
    const known = this.directories.get(place)
    if (known === undefined) this.directories.set(place, path)
    return known
  }

  /**
   * Decodes a meta-data file, unless the same bytes have been seen under the same tag.
   * @param bytes may be overwritten afterwards
   * @throws FormatError when the bytes are not a meta-data file; UserError when all meta-data together takes too much
   * memory
   */
  meta(tag: string, bytes: Uint8Array): KnownMeta {
    const known = this.metas.get(tag) ?? []
    const same = known.find(({ meta }) => Buffer.compare(meta.bytes, bytes) === 0)
    if (same !== undefined) return same
    const meta = decodeMetaFile(new Uint8Array(bytes))
    const needed = this.metaMemory + memoryOf(meta)
    if (needed > this.maxMetaMemory)
      throw new UserError(
        `together with the meta-data read before, it takes more than ${this.maxMetaMemory} bytes of memory`,
        'Report on fewer binaries at a time.',
      )
    this.metaMemory = needed
    const added = { meta, layout: new CounterLayout(meta) }
    this.metas.set(tag, [...known, added])
    return added
  }

  /**
   * Finds an earlier copy of a counter data file. The file name holds the process id and a time in nanoseconds, so that
   * files with the same name and the same bytes are copies.
   * @returns the path of the copy that was added before, if any
   */
  copyOf(path: string, bytes: Uint8Array): string | undefined {
    return this.pathsOf(basename(path)).find((other) => other !== path && this.holds(other, bytes))
  }

  /**
   * Remembers a counter data file for `copyOf`.
   * @param path of a file that could be read
   */
  add(path: string): void {
    const name = basename(path)
    const known = this.pathsOf(name)
    if (known.length === 0) this.counters.set(name, path)
    else if (!known.includes(path)) this.counters.set(name, [...known, path])
  }

  private pathsOf(name: string): readonly string[] {
    const known = this.counters.get(name) ?? []
    return typeof known === 'string' ? [known] : known
  }

  private holds(path: string, bytes: Uint8Array): boolean {
    try {
      return Buffer.compare(this.files.read(path, 'meta-data'), bytes) === 0
    } catch {
      // The earlier file is gone by now. Since only its path is kept, this one cannot be known to be a copy.
      return false
    }
  }
}

/** Estimates the memory that decoded meta-data takes, in bytes; units are kept as numbers of four bytes. */
function memoryOf({ bytes, packages }: MetaFile): number {
  const functions = packages.reduce((sum, pkg) => sum + pkg.records.length, 0)
  const strings = packages.reduce((sum, pkg) => sum + pkg.records.strings, 0)
  return 5 * bytes.length + 256 * functions + 8 * strings
}
