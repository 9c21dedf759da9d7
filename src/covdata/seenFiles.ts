/**
 * @module What was read before, in this read or an earlier one: the same directory, meta-data file or counter data file
 * is known again wherever a copy of it lies.
 */
import { basename } from 'node:path'
import { CounterLayout } from './counterLayout.js'
import { FileReader } from './fileReader.js'
import { type MetaFile, decodeMetaFile } from './metaFile.js'
import { realDirectory } from './realDirectory.js'

/** A meta-data file with its layout. */
export interface KnownMeta {
  readonly meta: MetaFile
  readonly layout: CounterLayout
}

export class SeenFiles {
  private readonly directories = new Map<string, string>()
  private readonly metas = new Map<string, readonly KnownMeta[]>()
  /** Readable counter data files by their names. */
  private readonly counters = new Map<string, readonly string[]>()
  private readonly files = new FileReader()

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
   * @throws FormatError for anything that is not a meta-data file
   */
  meta(tag: string, bytes: Uint8Array): KnownMeta {
    const known = this.metas.get(tag) ?? []
    const same = known.find(({ meta }) => Buffer.compare(meta.bytes, bytes) === 0)
    if (same !== undefined) return same
    const meta = decodeMetaFile(Uint8Array.from(bytes))
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
      return Buffer.compare(this.files.read(path), bytes) === 0
    } catch {
      // It is gone since: what it held can only be counted from here.
      return false
    }
  }
}
