/**
 * @module Blocks of files in the document. A block has several files, so that what they have in common is stored once, and
 * few enough that one of them is there in a moment.
 */
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { FileCoverage } from '../../coverage/model.js'
import { denseText } from './denseText.js'

/** Units of the files of a block: about 300 kB of source. */
const MAX_UNITS = 2500
/** Level 6 takes twice the time for a twenty-fifth of the size. */
const LEVEL = 4
/** In bytes, more than a block usually has: each piece costs a turn of another thread. */
const CHUNK = 1 << 17

const compress = promisify(deflateRaw)

/** The number of the first file of each block. A file that has many units is alone in its block. */
export function blocksOf(files: readonly FileCoverage[]): readonly number[] {
  const firsts: number[] = []
  let units = Infinity
  for (const [number, file] of files.entries()) {
    units += file.units.length
    if (units <= MAX_UNITS) continue
    firsts.push(number)
    units = file.units.length
  }
  return firsts
}

/** The text of a block, in UTF-8. @param parts what `storedFile` makes of its files */
export async function blockText(parts: readonly Buffer[]): Promise<Buffer> {
  return denseText(await compress(Buffer.concat(parts), { level: LEVEL, chunkSize: CHUNK }))
}
