/** @module What a process of the deaths fixture says of itself, in a file that it maps. */
import { readFile } from 'node:fs/promises'
import { MARKS } from './marks.js'

/** What a process says that it has executed, by mark. */
export interface Truth {
  readonly ending: boolean
  readonly before: Uint32Array
  readonly after: Uint32Array
  readonly atEnd: Uint32Array
}

/** All zero if the process died before it could say anything. */
export async function readTruth(file: string): Promise<Truth> {
  const bytes = Uint8Array.from(await readFile(file).catch(() => new Uint8Array()))
  // Two words precede the counts; each count has four bytes.
  const words = new Uint32Array(2 + 3 * MARKS)
  new Uint8Array(words.buffer).set(bytes)
  const part = (index: number): Uint32Array => words.subarray(2 + index * MARKS, 2 + (index + 1) * MARKS)
  return { ending: words[0] === 1, before: part(0), after: part(1), atEnd: part(2) }
}

export function sumOf(truths: readonly Truth[]): Uint32Array {
  const sum = new Uint32Array(MARKS)
  for (const { after } of truths)
    for (const [mark, count] of after.entries()) sum[mark] = (sum[mark] ?? 0) + count
  return sum
}

export function total(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
