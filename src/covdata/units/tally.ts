/** @module How much of something is covered, in statements. */

/** Statements: how many there are and how many were executed at least once. */
export interface Tally {
  readonly covered: number
  readonly total: number
}
