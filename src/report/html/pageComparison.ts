/** @module The change and the baseline on the page. Only types, as in pageData.ts. */

/** Lines of a file with statements of which something is to be said. */
export interface PagePlace {
  /** The number of the file. */
  readonly file: number
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  readonly statements: number
  readonly functionName: string
  /** Who covers it, if that is known and it is covered. */
  readonly tests?: PlaceTests | undefined
  /** How close a test comes to it, if it is uncovered. */
  readonly nearest?: PlaceNearest | undefined
  /** Who covered it before: `TestX and 2 more`. */
  readonly earlier?: string | undefined
}

/** A test that the page has, or what happens outside tests. */
export interface NamedTest {
  readonly name: string
  /** As in addresses. */
  readonly id: string
  /** As all reports show it; absent if no test of another package has the name. */
  readonly package?: string
}

/** The tests that cover some lines. */
export interface PlaceTests {
  /** The first ones that are known to. */
  readonly exact: readonly NamedTest[]
  /** How many are known to. */
  readonly count: number
  /** Unless any is known to: some of those of which at least one does. */
  readonly group: readonly NamedTest[]
  /** How many these are. */
  readonly groupCount: number
}

/** The test that comes nearest to uncovered lines. */
export interface PlaceNearest extends NamedTest {
  /** The rest of a sentence about it: `reaches this function`. */
  readonly text: string
  /** The line of the branch at which execution turned away; absent if it is not known. */
  readonly branchLine?: number
}

/** A list of places, of which a page shows the first ones. */
export interface PlaceList {
  /** The first ones. */
  readonly places: readonly PagePlace[]
  /** How many there are. */
  readonly count: number
  /** The statements of all of them. */
  readonly statements: number
}

/** What the report was compared with. */
export interface PageChange {
  /** What happened, without a full stop; null if there is nothing to say. */
  readonly sentence: string | null
  /** Why there is no comparison with a baseline; null if there is one, or nobody wanted one. */
  readonly missing: string | null
  /** Null if patch coverage is not known. */
  readonly patch: { readonly base: string; readonly covered: number; readonly total: number } | null
  /** Numbers of the files with changed statements. */
  readonly changedFiles: readonly number[]
  /** The uncovered changed lines. */
  readonly uncovered: PlaceList
  /** The covered ones with their tests; null if it is not known which test covers what. */
  readonly covered: PlaceList | null
  readonly baseline: {
    readonly name: string
    /** `85.0% → 87.0% (+2.0 points)`. */
    readonly text: string
    readonly isLower: boolean
    readonly trend: { readonly bars: string; readonly words: string } | null
    readonly notes: readonly string[]
    readonly lost: PlaceList
    readonly gained: PlaceList
  } | null
}
