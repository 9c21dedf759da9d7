/** @module A gate of one leg, as its manifest says. */
import type { GateResult } from './gateResult.js'

export interface LegGate extends Pick<GateResult, 'rule' | 'state' | 'passed'> {
  /** The gate and its result for people. */
  readonly text: string
}

/** Gates as anybody may have written them down: one that contradicts itself has failed, and its words say so. */
export function believedGates(gates: readonly LegGate[]): readonly LegGate[] {
  return gates.map((gate) =>
    isContradictory(gate)
      ? {
          ...gate,
          state: 'failed',
          passed: false,
          text: `${gate.rule} failed (its result contradicts itself)`,
        }
      : gate,
  )
}

function isContradictory({ rule, state, passed, text }: LegGate): boolean {
  if (state !== 'unknown' && passed !== (state === 'passed')) return true
  return text.startsWith(`${rule} ${passed ? 'failed' : 'passed'}`)
}
