/** @module The texts of measured files that legs and reports have stored: each once, compressed until it is read. */
import { type PackedText, textsIn, unpackText } from './sourcePack.js'

/** In bytes. */
export interface TextLimits {
  /** Of the deflated texts in memory. */
  readonly kept: number
  /** Of all texts that are inflated to be checked: what legs store again is not. */
  readonly checked: number
}

const LIMITS: TextLimits = { kept: 128 * 1024 * 1024, checked: 1024 ** 3 }

export class SourceTexts {
  private readonly texts = new Map<string, PackedText>()
  private kept: number
  private checked: number

  constructor({ kept, checked }: TextLimits = LIMITS) {
    this.kept = kept
    this.checked = checked
  }

  /**
   * Adds the texts of a sources.bin whose ids are wanted. A text that is not what its id says is left out, so that another
   * leg can have the right one.
   * @param pack untrusted
   * @returns how many texts were refused
   * @throws SourcePackError if the file is damaged; what comes before is kept
   */
  async add(pack: Buffer, wanted: ReadonlySet<string>): Promise<number> {
    let refused = 0
    for (const packed of textsIn(pack)) {
      const { id, size, deflated } = packed
      if (!wanted.has(id) || this.texts.has(id)) continue
      this.checked -= size
      if (deflated.length > this.kept || this.checked < 0 || (await unpackText(packed)) === undefined) {
        refused++
        continue
      }
      this.kept -= deflated.length
      // A part of the file would keep all of it in memory.
      this.texts.set(id, { ...packed, deflated: Buffer.from(deflated) })
    }
    return refused
  }

  /** The text with this git blob id, with LF as line ends; undefined if there is none. */
  async text(id: string): Promise<Buffer | undefined> {
    const packed = this.texts.get(id)
    return packed === undefined ? undefined : unpackText(packed)
  }
}
