/** @module What a run that leaves tests out cannot say of data: those tests may be the ones that leave it. */
import type { Finding } from '../findings/finding.js'

/** What only a run of all tests knows. */
const KNOWN_OF_ALL: ReadonlySet<Finding['code']> = new Set(['no-data', 'binary-never-ran', 'go-by-path'])

/** @param leftOut how many tests did not run because the change cannot affect them */
export function findingsOfNarrowed(findings: readonly Finding[], leftOut: number): readonly Finding[] {
  return leftOut === 0 ? findings : findings.filter(({ code }) => !KNOWN_OF_ALL.has(code))
}
