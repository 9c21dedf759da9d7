/** @module Tests on the page, and what they cover. Only types, as in pageData.ts. */

/** What the index has of them: the rest is read when it is asked for. */
export interface PageTestsHead {
  /** How many tests there are, with subtests. */
  readonly count: number
}

/** How a test ended, by its number in `TestColumns.outcome`. */
export type PageOutcome = 'unknown' | 'pass' | 'fail' | 'skip' | 'unfinished'

/** Tests by column, by package and name; what a test process does outside tests is among them. */
export interface TestColumns {
  /** Numbers of `PageTests.packages`. */
  readonly package: readonly number[]
  /** 1 if it is a test, 0 if it is what happens outside tests. */
  readonly isTest: readonly number[]
  /** `TestX/sub`, or what happens outside tests: `package initialisation`. */
  readonly name: readonly string[]
  /** The number of the test that it is a subtest of, or -1. */
  readonly parent: readonly number[]
  /** 0 unknown, 1 passed, 2 failed, 3 skipped, 4 unfinished. */
  readonly outcome: readonly number[]
  /** Milliseconds, with those of parallel subtests, which Go leaves out; -1 if it is not known how long it took. */
  readonly milliseconds: readonly number[]
  /** Statements that it or its subtests executed. */
  readonly exact: readonly number[]
  /** Statements that they or other tests executed. */
  readonly perhaps: readonly number[]
  /** Statements that nobody else executed. */
  readonly alone: readonly number[]
  /** 0 if everything that it may cover is covered without it, otherwise 1. */
  readonly isNeeded: readonly number[]
}

/** The lines that one test alone reaches, by column, those with the most statements first. */
export interface SoleColumns {
  /** Numbers of files. */
  readonly file: readonly number[]
  readonly startLine: readonly number[]
  /** Inclusive. */
  readonly endLine: readonly number[]
  readonly statements: readonly number[]
  readonly function: readonly string[]
  /** Numbers of tests. */
  readonly test: readonly number[]
  /** How many there are; the page has the first ones. */
  readonly count: number
}

/** The data block of the tests. */
export interface PageTests {
  /** Import paths. */
  readonly packages: readonly string[]
  /** The same as all reports show them: `./e2e`. */
  readonly shownPackages: readonly string[]
  readonly tests: TestColumns
  /** Covered statements: of which one test is known, only groups of tests, or nobody. */
  readonly totals: { readonly exact: number; readonly group: number; readonly unknown: number }
  readonly sole: SoleColumns
  /** Whether there is a data block with what each test executed: there is none if it would be too large. */
  readonly hasLinks: boolean
}
