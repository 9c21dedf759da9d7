/** @module Checks gates: rules and figures in, results out. */
import type { Tally } from '../covdata/units/tally.js'
import type { GateRule } from './gateRules.js'

/** A gate and its result. */
export interface GateResult {
  /** Such as `total: 80`. */
  readonly rule: string
  readonly passed: boolean
  readonly tally: Tally
  /** How many more statements would have to be covered; 0 if the gate passed. */
  readonly missing: number
}

/** The figures that rules are about. */
export interface GateFigures {
  /** All statements, from all sources combined. */
  readonly total: Tally
}

/** Checks each rule; the results are in the order of the rules. */
export function checkGates(rules: readonly GateRule[], { total }: GateFigures): readonly GateResult[] {
  return rules.map((rule) => checkRule(rule, total))
}

/** Compares exact fractions, not rounded percentages. Without any statements, every gate fails. */
function checkRule({ rule, scaled, scale }: GateRule, tally: Tally): GateResult {
  const total = BigInt(tally.total)
  const divisor = 100n * scale
  const needed = (scaled * total + divisor - 1n) / divisor
  const missing = needed - BigInt(tally.covered)
  const passed = tally.total > 0 && missing <= 0n
  return { rule, passed, tally, missing: missing > 0n ? Number(missing) : 0 }
}
