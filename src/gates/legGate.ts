/** @module A gate of one leg, as its manifest says. */
import type { GateResult } from './gateResult.js'

export interface LegGate extends Pick<GateResult, 'rule' | 'state' | 'passed'> {
  /** The gate and its result for people. */
  readonly text: string
}

/** Gates as anybody may have written them down: one that failed has not passed. */
export function believedGates(gates: readonly LegGate[]): readonly LegGate[] {
  return gates.map((gate) => ({ ...gate, passed: gate.passed && gate.state !== 'failed' }))
}
