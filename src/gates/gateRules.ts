/** @module The rules of gates, from the input `threshold`: the minimum coverage as an exact fraction. */
import { UserError } from '../support/errors.js'

/** A minimum of `scaled / scale` percent: `total: 80.5` is 805 / 10. */
export interface GateRule {
  /** The rule as it is shown: `total: 80.5`. */
  readonly rule: string
  readonly scaled: bigint
  /** A power of ten. */
  readonly scale: bigint
}

const RULE = /^total\s*:\s*(\d{1,3})(?:\.(\d{1,9}))?\s*%?$/

/**
 * Parses one rule per line; empty lines are ignored.
 * @throws UserError that quotes the line
 */
export function parseGateRules(text: string): readonly GateRule[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parseRule)
}

function parseRule(line: string): GateRule {
  const match = RULE.exec(line)
  const [, whole, decimals = ''] = match ?? []
  const scale = 10n ** BigInt(decimals.length)
  const scaled = whole === undefined ? -1n : BigInt(whole + decimals)
  const tooMuch = scaled > 100n * scale
  if (scaled < 0n || tooMuch) {
    throw new UserError(
      `threshold: ${JSON.stringify(line)} is not a rule`,
      `${tooMuch ? 'A percentage is at most 100. ' : ''}Write the minimum percentage of all statements: total: 80`,
    )
  }
  return { rule: `total: ${decimals === '' ? whole : `${whole}.${decimals}`}`, scaled, scale }
}
