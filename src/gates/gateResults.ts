/** @module How the gates went: rules and figures in, results out. */
import type { Tally } from '../covdata/units/tally.js'
import type { GateRule } from './gateRules.js'

/** A gate and how it went. */
export interface GateResult {
  /** As the user wrote it: `total: 80`. */
  readonly rule: string
  readonly passed: boolean
  readonly tally: Tally
  /** Statements that would have to be covered in addition; 0 when passed. */
  readonly missing: number
}

/** What rules are about. */
export interface GateFigures {
  /** All statements, of all sources together. */
  readonly total: Tally
}

export function checkGates(rules: readonly GateRule[], { total }: GateFigures): readonly GateResult[] {
  return rules.map((rule) => checkRule(rule, total))
}

/** Whether the percentage is reached, and how many statements are missing. Without any statement it never is. */
function checkRule({ rule, scaled, scale }: GateRule, tally: Tally): GateResult {
  const total = BigInt(tally.total)
  const divisor = 100n * scale
  const needed = (scaled * total + divisor - 1n) / divisor
  const missing = needed - BigInt(tally.covered)
  const passed = tally.total > 0 && missing <= 0n
  return { rule, passed, tally, missing: missing > 0n ? Number(missing) : 0 }
}
