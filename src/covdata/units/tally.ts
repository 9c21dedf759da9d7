/** @module How many statements of something are covered. */

/** Numbers of statements: the covered ones, which were executed at least once, and all. */
export interface Tally {
  readonly covered: number
  readonly total: number
}
