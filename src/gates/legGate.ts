/** @module A gate of one leg, as its manifest says. */
import { UserError } from '../support/errors.js'
import type { GateResult } from './gateResult.js'
import { parseGateRules } from './gateRules.js'
import type { GateRule } from './gateRule.js'

export interface LegGate extends Pick<GateResult, 'rule' | 'state' | 'passed' | 'pending'> {
  /** The gate and its result for people. */
  readonly text: string
}

/** Gates as anybody may have written them down: one that contradicts itself has failed, and its words say so. */
export function believedGates(gates: readonly LegGate[]): readonly LegGate[] {
  return gates.map((gate) =>
    isContradictory(gate)
      ? {
          rule: gate.rule,
          state: 'failed',
          passed: false,
          text: `${gate.rule} failed (its result contradicts itself)`,
        }
      : gate,
  )
}

/**
 * The rules that shards leave to the report on all of them, each once.
 * @param gates as they are believed
 */
export function pendingRules(gates: readonly LegGate[]): readonly GateRule[] {
  const rules = gates.flatMap(({ rule, pending }) =>
    pending === undefined ? [] : rulesIn(rule).map((parsed) => ({ ...parsed, ifUnknown: pending })),
  )
  return eachRuleOnce(rules)
}

/** Of the same rule, that counts which is stricter with what cannot be judged. */
export function eachRuleOnce(rules: readonly GateRule[]): readonly GateRule[] {
  const once = new Map<string, GateRule>()
  for (const each of rules) if (!once.has(each.rule) || each.ifUnknown === 'fail') once.set(each.rule, each)
  return [...once.values()]
}

/** None if it is no rule. */
function rulesIn(text: string): readonly GateRule[] {
  try {
    return parseGateRules(text)
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

function isContradictory({ rule, state, passed, text, pending }: LegGate): boolean {
  if (state !== 'unknown' && passed !== (state === 'passed')) return true
  if (pending !== undefined && !(state === 'unknown' && passed && rulesIn(rule).length === 1)) return true
  return text.startsWith(`${rule} ${passed ? 'failed' : 'passed'}`)
}
