/**
 * @module sources.bin: the text of measured files, so that their lines can be shown where there is no checkout. After a
 * first line, each text follows a line with its git blob id, its size and that of the deflated text. Line ends are LF,
 * as git stores them, so that legs on different systems have the same texts.
 */
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { type FileHashes, MAX_SOURCE_LENGTH, hasHash, withoutReturns } from './sourceFiles.js'

export const SOURCES_NAME = 'sources.bin'
/** In bytes: of sources.bin. Ten times as much as a module with a million statements needs. */
export const MAX_PACK_LENGTH = 64 * 1024 * 1024
/** In bytes: of all texts in one. */
export const MAX_PACKED_TEXT = 512 * 1024 * 1024

const HEAD = Buffer.from('go-integration-coverage sources 1\n')
const NEWLINE = 0x0a
/** Of the line before a text. */
const TEXT_LINE = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{1,9}) (\d{1,9})$/
const MAX_LINE_LENGTH = 96
/** Higher levels take much longer for a few percent. */
const LEVEL = 6
/** No text is compressed more by deflate. */
const MAX_RATIO = 1032

const deflate = promisify(zlib.deflateRaw)
const inflate = promisify(zlib.inflateRaw)

/** A text as it is stored. */
export interface PackedText {
  /** The git blob id of the text. */
  readonly id: string
  /** In bytes, of the text. */
  readonly size: number
  readonly deflated: Buffer
}

/** Thrown for a file that is not a sources.bin. The message is the end of a sentence. */
export class SourcePackError extends Error {
  override readonly name = 'SourcePackError'
}

/** The id under which the text of a file is stored. */
export function textId({ blob, textBlob }: FileHashes): string {
  return textBlob ?? blob
}

/** The first bytes of sources.bin. */
export function packHead(): Buffer {
  return Buffer.from(HEAD)
}

/** @param content with the line ends of any system */
export async function packText(id: string, content: Buffer): Promise<PackedText> {
  const text = withoutReturns(content)
  return { id, size: text.length, deflated: await deflate(text, { level: LEVEL }) }
}

/** The bytes of a text in sources.bin. */
export function packedBytes({ id, size, deflated }: PackedText): Buffer {
  return Buffer.concat([Buffer.from(`${id} ${size} ${deflated.length}\n`), deflated])
}

/**
 * The texts in a sources.bin, which is untrusted; they are inflated by `unpackText`.
 * @throws SourcePackError, and nothing else whatever the bytes are; texts before the damage have been given out
 */
export function* textsIn(pack: Buffer): Generator<PackedText> {
  if (!pack.subarray(0, HEAD.length).equals(HEAD))
    throw new SourcePackError(`it does not begin with ${JSON.stringify(HEAD.toString().trim())}`)
  let at = HEAD.length
  let total = 0
  while (at < pack.length) {
    const { id, size, length, end } = textLine(pack, at)
    total += size
    if (size > MAX_SOURCE_LENGTH || total > MAX_PACKED_TEXT)
      throw new SourcePackError('it claims to have larger texts than are allowed')
    if (end + length > pack.length) throw new SourcePackError('it is cut off')
    if (size > MAX_RATIO * length) throw new SourcePackError('a text in it has a size that it cannot have')
    yield { id, size, deflated: pack.subarray(end, end + length) }
    at = end + length
  }
}

/** The text, with LF as line ends; undefined unless it is what its id says. */
export async function unpackText({ id, size, deflated }: PackedText): Promise<Buffer | undefined> {
  // Node.js takes no limit of zero bytes.
  const text = await inflate(deflated, { maxOutputLength: Math.max(1, size) }).catch(() => undefined)
  return text?.length === size && hasHash(text, 'linux', id) ? text : undefined
}

/** The line before a text. */
function textLine(
  pack: Buffer,
  at: number,
): { readonly id: string; readonly size: number; readonly length: number; readonly end: number } {
  const newline = pack.subarray(at, at + MAX_LINE_LENGTH).indexOf(NEWLINE)
  const [, id, size, length] =
    newline < 0 ? [] : (TEXT_LINE.exec(pack.toString('latin1', at, at + newline)) ?? [])
  if (id === undefined) throw new SourcePackError('it is cut off or damaged')
  return { id, size: Number(size), length: Number(length), end: at + newline + 1 }
}
