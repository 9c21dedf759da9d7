/**
 * @module The coverage model: the one value from which every view is made. Words are Go's: a unit is a run of
 * statements that are executed together (internal/coverage/defs.go), the mode says how its counter counts.
 */

import type { CounterMode } from '../covdata/format/format.js'
import type { Tally } from '../covdata/units/tally.js'

/**
 * Who wrote the data, told by the directory in which it was written: the started programs (`binaries`), or the
 * test processes themselves (`tests`).
 */
export type Source = 'binaries' | 'tests'

export const SOURCES: readonly Source[] = ['binaries', 'tests']

/** The figures of a package, a file or the whole: all sources together, and each by itself. */
export interface Tallies {
  readonly together: Tally
  /** Parallel to `CoverageModel.sources`. */
  readonly bySource: readonly Tally[]
}

/** A run of statements. Lines and columns are 1-based, columns count bytes, the end is exclusive. */
export interface UnitCoverage {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly statements: number
  /** Go's name of the function: `F`, `T.M`, `*T.M`, `func.L3.C9` for a package-level literal. */
  readonly functionName: string
  readonly literal: boolean
  /** Merged over all sources: 0 or 1 in mode set, else a sum that stops at 2^32 - 1. */
  readonly count: number
  /** Parallel to `CoverageModel.sources`. */
  readonly counts: readonly number[]
}

export interface FileCoverage {
  /** As Go writes it: import path, slash, file name. */
  readonly path: string
  /** In Go's report order: start line, end line, start column, end column, statements. */
  readonly units: readonly UnitCoverage[]
  readonly tallies: Tallies
}

export interface PackageCoverage {
  readonly importPath: string
  readonly modulePath: string
  /** Sorted by path, byte by byte. */
  readonly files: readonly FileCoverage[]
  readonly tallies: Tallies
}

export interface CoverageModel {
  readonly mode: CounterMode
  /** The sources that there are, in the order of SOURCES. */
  readonly sources: readonly Source[]
  /** Packages that are in at least one pod, sorted by import path, byte by byte. */
  readonly packages: readonly PackageCoverage[]
  /** Selected packages that are linked into nothing that was measured: outside the total. */
  readonly notLinked: readonly string[]
  readonly tallies: Tallies
}
