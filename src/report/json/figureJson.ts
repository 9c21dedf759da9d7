/** @module A figure in JSON. */
import type { Tally } from '../../covdata/units/tally.js'
import { percent } from '../words.js'

/** Numbers of statements, and the percentage as Go rounds it; null if there are no statements. */
export function figure(tally: Tally): { covered: number; total: number; percent: number | null } {
  const text = percent(tally)
  return { covered: tally.covered, total: tally.total, percent: text === undefined ? null : Number(text) }
}
