/**
 * @module Blocks of files in the document. A block has several files, so that what they have in common is stored once, and
 * few enough that one of them is there in a moment: for each of them a line of JSON, and its text as it is.
 */
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { FileCoverage } from '../../coverage/model.js'
import { denseText } from './denseText.js'
import type { PageFile } from './pageData.js'
import { storedFile } from './storedFile.js'

/** Units of the files of a block: about 300 kB of source. */
const MAX_UNITS = 2500
/** Larger ones take twice the time for a fiftieth of the size. */
const LEVEL = 6

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

/** The text of a block. */
export async function blockText(files: readonly PageFile[]): Promise<string> {
  const parts = files.map((file) => `${JSON.stringify(storedFile(file))}\n${file.text ?? ''}`)
  return denseText(await compress(parts.join(''), { level: LEVEL }))
}
