/**
 * @module The coverage model, from which all views are made. The terms are Go's (internal/coverage/defs.go): a unit is a
 * sequence of statements that are executed together, and the mode says how its counter counts.
 */

import type { CounterMode } from '../covdata/format/format.js'
import type { Tally } from '../covdata/units/tally.js'

/**
 * What wrote the data, known from its directory: binaries that the suite started (`binaries`), or the test processes
 * themselves (`tests`).
 */
export type Source = 'binaries' | 'tests'

/** All sources, in the order of the columns of pods. */
export const SOURCES: readonly Source[] = ['binaries', 'tests']

/** The folder of the data of unit tests, beside those that are named after SOURCES. */
export const UNIT_FOLDER = 'unit'

/** The folders of stored data. */
export const DATA_FOLDERS: readonly string[] = [...SOURCES, UNIT_FOLDER]

/** Covered and total statements of a package, a file or everything, for all sources together and for each. */
export interface Tallies {
  readonly together: Tally
  /** In the order of `CoverageModel.sources`. */
  readonly bySource: readonly Tally[]
  /** Absent if there is no data of unit tests. */
  readonly unitTests?: UnitTestTally
}

/** How many of the same statements unit tests cover. They are no source, and never part of `Tallies.together`. */
export interface UnitTestTally {
  readonly covered: number
  /** Those of them that are covered by integration tests too. */
  readonly both: number
}

/** Where a unit is. Lines and columns are 1-based, columns count bytes, and the end is exclusive. */
export interface UnitPlace {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface UnitCoverage extends UnitPlace {
  readonly statements: number
  /** As Go names the function: `F`, `T.M`, `*T.M`, `func.L3.C9` for a package-level literal. */
  readonly functionName: string
  /** Whether it is in a function literal. */
  readonly literal: boolean
  /** Merged over all sources: 0 or 1 in mode set, otherwise a sum of at most 2^32 - 1. */
  readonly count: number
  /** In the order of `CoverageModel.sources`. */
  readonly counts: readonly number[]
  /** Who executed it: the number of a set of `CoverageModel.reach`; undefined if that is not known. */
  readonly reach?: number
  /** How often unit tests executed it, which no other count includes; absent if there is no data of unit tests. */
  readonly unitTests?: number
}

/**
 * Who executed units: a binary by the import path of its main package, a test binary by its file name, a leg by its name.
 * A baseline, by its commit, if tests that were left out did it there.
 */
export interface Reacher {
  readonly kind: 'binary' | 'tests' | 'leg' | 'baseline'
  readonly name: string
  /** Of a baseline: nobody knows whether all tests together would have executed it again. */
  readonly isUncertain?: boolean
}

/** Sets of those who executed the same units; `UnitCoverage.reach` is the number of a set. */
export interface Reach {
  /** Sorted by kind and name. */
  readonly reachers: readonly Reacher[]
  /** Numbers of reachers, ascending. The first set is empty. */
  readonly sets: readonly (readonly number[])[]
}

export interface FileCoverage {
  /** As Go writes it: `example.com/shop/cart/cart.go`. */
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

/** What one glob, marker or comment excludes of a file. */
export interface ExcludedPart {
  /** As in FileCoverage. */
  readonly path: string
  readonly by: 'glob' | 'generated' | 'comment'
  readonly what: 'file' | 'function' | 'block' | 'statement'
  /** The glob, or what the comment says; empty if it says nothing. */
  readonly reason: string
  /** The line of the comment; undefined if it is none. */
  readonly commentLine: number | undefined
  /** The lines of the excluded units, 1-based. */
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  readonly tally: Tally
  /** Of a file that is excluded as a whole: what its comments would exclude of it anyway; absent if that is nothing. */
  readonly commented?: Tally
  /** The excluded units themselves. */
  readonly units: readonly UnitCoverage[]
}

/** A package that nothing links. */
export interface UnlinkedPackage {
  readonly importPath: string
  readonly statements: number
}

export interface CoverageModel {
  readonly mode: CounterMode
  /** The sources that have data, in the order of SOURCES. */
  readonly sources: readonly Source[]
  /** Measured packages that are in at least one pod, sorted by import path, byte by byte. */
  readonly packages: readonly PackageCoverage[]
  /** Import paths of selected packages that no measured binary links; they are not part of the total. */
  readonly notLinked: readonly string[]
  /** The numbers of statements of these packages, as far as they are known. */
  readonly unlinkedStatements: ReadonlyMap<string, number>
  readonly tallies: Tallies
  /** What was taken out of all of this; absent if nothing was. */
  readonly excluded?: readonly ExcludedPart[]
  /** Import paths of the packages of which nothing is left; absent if there are none. */
  readonly excludedPackages?: readonly string[]
  /** The packages as they were before, with what is excluded; absent if nothing is. */
  readonly wholePackages?: readonly PackageCoverage[]
  /** Undefined if it is not known who executed what. */
  readonly reach?: Reach
  /** What unit tests cover outside all of this; absent if there is no data of unit tests. */
  readonly unitTests?: UnitTestsOutside
}

/** What unit tests cover of code that no integration test links, so that no total has it. */
export interface UnitTestsOutside {
  /** Sorted as `CoverageModel.packages`; their counts are those of unit tests. */
  readonly packages: readonly PackageCoverage[]
  /** Paths of other files in the data of unit tests, which are in no measured package; sorted. */
  readonly unknownFiles: readonly string[]
}

/** `unlinkedStatements` as a list, for JSON. */
export function unlinkedList({ unlinkedStatements }: CoverageModel): readonly UnlinkedPackage[] {
  return [...unlinkedStatements].map(([importPath, statements]) => ({ importPath, statements }))
}
