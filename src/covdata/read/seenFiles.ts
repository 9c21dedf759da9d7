/**
 * @module What was read before, in this read or an earlier one: the same directory, meta-data file or counter data file
 * is known again wherever a copy of it lies.
 */
import { basename } from 'node:path'
import { UserError } from '../../support/errors.js'
import { CounterLayout } from '../counters/counterLayout.js'
import { FileReader } from '../bytes/fileReader.js'
import { type MetaFile, decodeMetaFile } from '../format/metaFile.js'
import { realDirectory } from './realDirectory.js'

/** A meta-data file with its layout. */
export interface KnownMeta {
  readonly meta: MetaFile
  readonly layout: CounterLayout
}

/** Bytes of memory that meta-data may take in one read: far more than programs of a project do. */
const MOST_META_MEMORY = 2 ** 30

export class SeenFiles {
  private readonly directories = new Map<string, string>()
  private readonly metas = new Map<string, readonly KnownMeta[]>()
  /** Readable counter data files by their names. */
  private readonly counters = new Map<string, readonly string[]>()
  private readonly files = new FileReader()
  private metaMemory = 0

  /** @param mostMetaMemory what meta-data may take, in bytes */
  constructor(private readonly mostMetaMemory = MOST_META_MEMORY) {}

  /** @returns how the directory was named before, if it was seen; it is seen from now on */
  directory(path: string): string | undefined {
    const place = realDirectory(path)
    const known = this.directories.get(place)
    if (known === undefined) this.directories.set(place, path)
    return known
  }

  /**
   * Decodes a meta-data file, unless its bytes are known.
   * @param bytes may be written over afterwards
   * @throws FormatError for anything that is not a meta-data file; UserError when there is too much of it
   */
  meta(tag: string, bytes: Uint8Array): KnownMeta {
    const known = this.metas.get(tag) ?? []
    const same = known.find(({ meta }) => Buffer.compare(meta.bytes, bytes) === 0)
    if (same !== undefined) return same
    const meta = decodeMetaFile(new Uint8Array(bytes))
    const needed = this.metaMemory + memoryOf(meta)
    if (needed > this.mostMetaMemory)
      throw new UserError(
        `with what was read before it takes more than ${this.mostMetaMemory} bytes of memory`,
        'Report on fewer programs at once.',
      )
    this.metaMemory = needed
    const added = { meta, layout: new CounterLayout(meta) }
    this.metas.set(tag, [...known, added])
    return added
  }

  /**
   * A name of a counter data file has the process and the nanosecond, so that two of one name are copies if their bytes
   * are the same, too.
   * @returns the file of the same content that was added before
   */
  copyOf(path: string, bytes: Uint8Array): string | undefined {
    const known = this.counters.get(basename(path)) ?? []
    return known.find((other) => other !== path && this.holds(other, bytes))
  }

  /** @param path of a counter data file that could be read */
  add(path: string): void {
    const name = basename(path)
    const known = this.counters.get(name) ?? []
    if (!known.includes(path)) this.counters.set(name, [...known, path])
  }

  private holds(path: string, bytes: Uint8Array): boolean {
    try {
      return Buffer.compare(this.files.read(path, 'meta-data'), bytes) === 0
    } catch {
      // It is gone since: what it held can only be counted from here.
      return false
    }
  }
}

/** About what a program's meta-data takes, in bytes: units are kept as numbers of four bytes. */
function memoryOf({ bytes, packages }: MetaFile): number {
  const functions = packages.reduce((sum, pkg) => sum + pkg.records.length, 0)
  return 5 * bytes.length + 256 * functions
}
