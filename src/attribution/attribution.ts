/** @module Which test covers which unit: the types that everything about attribution shares. docs/attribution.md explains it. */

/**
 * What of a test process is meant: a test, or what it does outside tests, which are package initialisation, TestMain
 * before its tests, between two tests, and after all of them.
 */
export type Stretch = 'test' | 'initialisation' | 'TestMain' | 'between' | 'after'

/** A test, or a stretch of the test process of a package outside tests. */
export interface AttributedTest {
  /** Import path of the package with the tests. */
  readonly importPath: string
  readonly stretch: Stretch
  /** As Go names it: `TestX`, `TestX/sub`, `FuzzX/seed#0`, `ExampleX`; empty outside tests. */
  readonly name: string
}

/** What units are attributed to. */
export interface Subject {
  /** Indexes into `Attribution.tests`, ascending. No test: it is not known who executed the units. */
  readonly tests: readonly number[]
  /** Whether each unit was executed by the one test; otherwise, each was executed by at least one of the tests. */
  readonly exact: boolean
}

/** Units by number: those of a coverage model, through all its packages and files. */
export interface UnitTable {
  readonly files: readonly UnitTableFile[]
  /** Start line, start column, end line and end column of each unit, as in UnitCoverage. */
  readonly positions: Uint32Array
  /** How many statements each unit has; absent if they are not known. */
  readonly statements?: Uint32Array
}

export interface UnitTableFile {
  /** As in FileCoverage. */
  readonly path: string
  /** Of its package; absent if it is not known. */
  readonly importPath?: string
  /** The number of its first unit. */
  readonly first: number
  /** How many units it has. */
  readonly count: number
}

/** A set of units. */
export interface UnitSet extends Iterable<number> {
  readonly size: number
  has(unit: number): boolean
}

/** Which tests cover which units. A unit may be attributed to many subjects. */
export interface Attribution {
  /** Each once, sorted by import path, then stretch and name. */
  readonly tests: readonly AttributedTest[]
  readonly units: UnitTable
  /** Each set of tests at most twice: exact and not. */
  readonly subjects: readonly Subject[]
  /** How many units are attributed to nobody as there was no room, each for each subject that should have it; absent: none. */
  readonly leftOut?: number
  /** The units of a subject, given by its index. */
  unitsOf(subject: number): UnitSet
  /** The indexes of the subjects of a unit, ascending. */
  subjectsOf(unit: number): readonly number[]
}
