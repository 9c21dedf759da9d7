/** @module Figures for gates; nothing is known of a change or a baseline. */
import type { GateFigures } from '../../src/gates/gateFigures.js'

export function gateFigures(overrides: Partial<GateFigures> = {}): GateFigures {
  return {
    total: { covered: 0, total: 0 },
    packages: [],
    files: [],
    patch: { value: undefined, reason: 'there is no change to compare with' },
    baseline: { value: undefined, reason: 'there is no baseline' },
    ...overrides,
  }
}
