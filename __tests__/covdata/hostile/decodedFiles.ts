/** @module A file of each kind with its decoder, and all ways to change one byte. */
import { FormatError } from '../../../src/covdata/bytes/bytes.js'
import { contentsOrError, counterContents, metaContents } from './decode.js'
import { FLAVORS, counterFile, patched, victimProgram } from './samples.js'

export const META = victimProgram.bytes
export const FILES = [
  { kind: 'meta-data', file: META, decode: (bytes: Uint8Array): unknown => metaContents(bytes) },
  ...FLAVORS.map((flavor) => ({
    kind: `${flavor} counters`,
    file: counterFile(flavor),
    decode: (bytes: Uint8Array): unknown => counterContents(bytes),
  })),
]

/** Values for a byte of a file. */
type Bytes = (byte: number) => Iterable<number>

/** Invalid values, the smallest and largest first byte of each length of a number, and the byte with one bit flipped. */
export const tellingBytes: Bytes = (byte) =>
  new Set([
    0,
    1,
    2,
    3,
    0x7f,
    0x80,
    0x81,
    0xfe,
    0xff,
    ...[1, 2, 4, 8, 16, 32, 64, 128].map((bit) => byte ^ bit),
  ])

export const allBytes: Bytes = () => Array(256).keys()

/** @returns how many of the changed files are refused; the others are read */
export function refusedChanges(
  file: Uint8Array,
  decode: (bytes: Uint8Array) => unknown,
  bytes: Bytes,
): number {
  let refused = 0
  for (const [offset, was] of file.entries()) {
    for (const byte of bytes(was)) {
      if (contentsOrError(decode, patched(file, offset, byte)) instanceof FormatError) refused++
    }
  }
  return refused
}
