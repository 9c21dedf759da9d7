/**
 * @module How many generated cases are tried: few in the quick tests, all in the proof tests. There, a file `*.proof.test.ts`
 * that imports the quick one runs it again.
 */

const isProof = process.env.TEST_TIER === 'proof'

/** A number of cases. */
export function depth(quick: number, proof: number): number {
  return isProof ? proof : quick
}

/** One of so many cases, in the quick tests. */
export function* sampled<T>(cases: Iterable<T>, oneOf: number): Iterable<T> {
  let index = 0
  for (const each of cases) if (isProof || index++ % oneOf === 0) yield each
}
