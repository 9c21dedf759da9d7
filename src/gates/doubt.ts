/** @module What a gate says of statements that count as covered although nobody knows whether all tests would cover them. */
import { plural } from '../support/plural.js'
import type { GateResult } from './gateResult.js'

/**
 * The result with how many of the statements that it counts are uncertain, and whether it passes only with them.
 * @param worst the result if all of them were uncovered
 */
export function withDoubt(result: GateResult, worst: GateResult): GateResult {
  const count = result.tally.covered - worst.tally.covered
  if (result.state !== 'passed' || worst.state === 'unknown' || count <= 0) return result
  const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them']
  const rest = worst.passed ? '' : `, and without ${them} the gate fails`
  const doubt = `${plural(count, 'covered statement')} ${are} uncertain${rest}`
  return { ...result, reason: result.reason === undefined ? doubt : `${result.reason}; ${doubt}` }
}
