/** @module Stores the sources of a report with its data, so that their lines can be shown where there is no checkout. */
import type { FileHandle } from 'node:fs/promises'
import {
  MAX_PACKED_TEXT,
  MAX_PACK_LENGTH,
  type PackedText,
  packHead,
  packText,
  packedBytes,
  textId,
} from '../coverage/sourcePack.js'
import type { SourceContent } from '../coverage/sources.js'
import type { FileView, MeasuredFile } from './measuredFiles.js'
import type { Report } from './report.js'

/** Texts that are compressed at the same time. */
const PARALLEL = 3

export interface PackLimits {
  /** In bytes: of the file. */
  readonly pack: number
  /** In bytes: of all texts in it. */
  readonly text: number
}

const LIMITS: PackLimits = { pack: MAX_PACK_LENGTH, text: MAX_PACKED_TEXT }

/** Writes sources.bin: each text whose content was recorded, once. */
export class StoredSources implements FileView {
  private readonly ids: ReadonlyMap<string, string>
  private readonly stored = new Set<string>()
  private readonly waiting: Promise<PackedText>[] = []
  private readonly left: { pack: number; text: number }
  private leftOut = 0

  /** @param file open for writing, and empty */
  constructor(
    { files }: Pick<Report, 'files'>,
    private readonly file: FileHandle,
    { pack, text }: PackLimits = LIMITS,
  ) {
    this.ids = new Map(files.map((each) => [each.path, textId(each)]))
    this.left = { pack, text }
  }

  /** How many texts had no room. */
  get textsLeftOut(): number {
    return this.leftOut
  }

  async begin(): Promise<void> {
    await this.append(packHead())
  }

  async add({ file, source }: MeasuredFile): Promise<void> {
    await this.addText(file.path, source)
  }

  /** @param path as in the coverage model */
  async addText(path: string, source: SourceContent): Promise<void> {
    const id = this.ids.get(path)
    if (id === undefined || source.kind !== 'found' || this.stored.has(id)) return
    this.stored.add(id)
    const { length } = source.content
    if (length > this.left.text) this.leftOut++
    else {
      this.left.text -= length
      const text = packText(id, source.content)
      // Whoever waits for it sees the error.
      text.catch(() => undefined)
      this.waiting.push(text)
    }
    if (this.waiting.length > PARALLEL) await this.write()
  }

  async end(): Promise<void> {
    while (this.waiting.length > 0) await this.write()
  }

  private async write(): Promise<void> {
    const text = await this.waiting.shift()
    if (text === undefined) return
    const bytes = packedBytes(text)
    if (bytes.length > this.left.pack) this.leftOut++
    else await this.append(bytes)
  }

  private async append(bytes: Buffer): Promise<void> {
    this.left.pack -= bytes.length
    await this.file.appendFile(bytes)
  }
}
