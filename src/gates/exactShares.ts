/** @module Exact arithmetic with shares of statements: a rounded percentage decides nothing. */
import type { Tally } from '../covdata/units/tally.js'
import type { Decimal } from './gateRule.js'

const HUNDRED = 100n

/** The sum of two numbers. */
export function plus(one: Decimal, other: Decimal): Decimal {
  return {
    scaled: one.scaled * other.scale + other.scaled * one.scale,
    scale: one.scale * other.scale,
  }
}

/** The difference of two numbers, or 0 if it would be negative. */
export function minus(one: Decimal, other: Decimal): Decimal {
  const scaled = one.scaled * other.scale - other.scaled * one.scale
  return { scaled: scaled > 0n ? scaled : 0n, scale: one.scale * other.scale }
}

/** How many more statements have to be covered for a minimum percentage; 0 if it is reached. */
export function missingToShare({ covered, total }: Tally, { scaled, scale }: Decimal): number {
  return positive(ceilDivided(scaled * BigInt(total), HUNDRED * scale) - BigInt(covered))
}

/**
 * How many more statements have to be covered for the percentage to be at most some points below an earlier one; 0 if it is.
 * @param before of at least one statement
 */
export function missingToDrop(before: Tally, { covered, total }: Tally, { scaled, scale }: Decimal): number {
  // covered / total >= before.covered / before.total - points / 100
  const all = BigInt(before.total)
  const numerator = BigInt(total) * (HUNDRED * scale * BigInt(before.covered) - scaled * all)
  return positive(ceilDivided(numerator, HUNDRED * scale * all) - BigInt(covered))
}

/** How many items are above a maximum; 0 if none. */
export function above(count: number, { scaled, scale }: Decimal): number {
  return positive(BigInt(count) - scaled / scale)
}

/** @param divisor positive */
function ceilDivided(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend > 0n && dividend % divisor !== 0n ? quotient + 1n : quotient
}

function positive(number: bigint): number {
  return number > 0n ? Number(number) : 0
}
