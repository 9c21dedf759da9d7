/** @module Gates with a minimum percentage. */
import type { Tally } from '../covdata/units/tally.js'
import { plural } from '../support/plural.js'
import { minus, missingToShare } from './exactShares.js'
import type { GateResult } from './gateResult.js'
import type { GateRule } from './gateRule.js'

/** Judges one figure. Without any statements it fails. */
export function judgeShare(rule: GateRule, tally: Tally): GateResult {
  if (isExempt(rule, tally.total))
    return { ...judgement(rule, true), tally, missing: 0, reason: exemption(tally.total) }
  const missing = missingOf(rule, tally)
  const passed = tally.total > 0 && missing === 0
  const reason = passed && missingToShare(tally, rule.limit) > 0 ? WITHIN : undefined
  return { ...judgement(rule, passed), tally, missing, reason }
}

/** How many more statements have to be covered, with the tolerance; 0 if the minimum is reached. */
export function missingOf({ limit, tolerance }: GateRule, tally: Tally): number {
  return missingToShare(tally, minus(limit, tolerance))
}

/** Whether a figure is about too few statements for the gate to count. Nothing at all is another matter. */
export function isExempt({ minStatements }: GateRule, statements: number): boolean {
  return statements > 0 && statements < minStatements
}

/** Why a gate with `unless fewer than` passes. */
export function exemption(statements: number): string {
  return `only ${plural(statements, 'statement')}`
}

/** Why a gate passes although its limit is not reached. */
export const WITHIN = 'within the tolerance'

/** What every result of a gate says that could be judged. */
export function judgement(
  { rule, kind }: GateRule,
  passed: boolean,
): Pick<GateResult, 'rule' | 'kind' | 'state' | 'passed'> {
  return { rule, kind, state: passed ? 'passed' : 'failed', passed }
}

/** The result of a gate that cannot be judged. */
export function unknownGate({ rule, kind, ifUnknown }: GateRule, reason: string, tally: Tally): GateResult {
  return { rule, kind, state: 'unknown', passed: ifUnknown === 'pass', reason, tally, missing: 0 }
}
