/** @module The gate: shares of covered statements that must be reached, compared as exact fractions. */
import { UserError } from '../support/errors.js'
import type { Tally } from '../covdata/units/tally.js'

/** A gate and how it went. */
export interface GateResult {
  /** As the user wrote it: `total: 80`. */
  readonly rule: string
  readonly passed: boolean
  readonly tally: Tally
  /** Statements that would have to be covered in addition; 0 when passed. */
  readonly missing: number
}

/** `total: 80.5` is 805 per mille: percent = scaled / scale. */
export interface Threshold {
  /** As it is shown: `total: 80.5`. */
  readonly rule: string
  readonly scaled: bigint
  readonly scale: bigint
}

const RULE = /^total\s*:\s*(\d{1,3})(?:\.(\d{1,9}))?\s*%?$/

/**
 * Reads one rule a line; empty lines are passed over.
 * @throws UserError that names the line
 */
export function parseThresholds(text: string): readonly Threshold[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parseThreshold)
}

function parseThreshold(line: string): Threshold {
  const match = RULE.exec(line)
  const [, whole, decimals = ''] = match ?? []
  const scale = 10n ** BigInt(decimals.length)
  const scaled = whole === undefined ? -1n : BigInt(whole + decimals)
  if (scaled < 0n || scaled > 100n * scale) {
    throw new UserError(
      `threshold: ${JSON.stringify(line)} is not a rule`,
      'Write the least percentage of all statements: total: 80',
    )
  }
  return { rule: `total: ${decimals === '' ? whole : `${whole}.${decimals}`}`, scaled, scale }
}

/** Whether the share is reached, and by how many statements it is missed. Without any statement it never is. */
export function checkThreshold(threshold: Threshold, tally: Tally): GateResult {
  const total = BigInt(tally.total)
  const divisor = 100n * threshold.scale
  const needed = (threshold.scaled * total + divisor - 1n) / divisor
  const missing = needed - BigInt(tally.covered)
  const passed = tally.total > 0 && missing <= 0n
  return { rule: threshold.rule, passed, tally, missing: missing > 0n ? Number(missing) : 0 }
}
