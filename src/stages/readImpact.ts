/** @module Reads an impact.json, which is untrusted. */
import type { ImpactData } from '../impact/impactData.js'
import { readRegularFile } from '../support/regularFile.js'

/** In bytes; 30,000 tests that open a hundred files each have 30 MB. */
const MAX_IMPACT_BYTES = 512 * 1024 * 1024

/** @throws SyntaxError, ShapeError or OddFile if it cannot be used; Node's errors if it cannot be read, or is not there */
export async function readImpact(path: string): Promise<ImpactData> {
  const text = (await readRegularFile(path, MAX_IMPACT_BYTES)).toString('utf8')
  // Loads valibot, so it is imported only if there is such a file.
  const { parseImpact } = await import('../impact/impactJson.js')
  return parseImpact(text)
}
