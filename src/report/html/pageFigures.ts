/** @module Figures on the page, and what it shows of unit tests. Only types, as in pageData.ts. */

/** Covered and total statements, for all sources together and in the order of `PageIndex.sources`. */
export interface PageFigures {
  readonly covered: number
  readonly total: number
  readonly bySource: readonly { readonly covered: number; readonly total: number }[]
  /** Statements that both integration tests and unit tests cover; absent without data of unit tests. */
  readonly both?: number
}

/** `PageFigures` of many things, by column. */
export interface FigureColumns {
  readonly covered: readonly number[]
  readonly total: readonly number[]
  readonly bySource: readonly { readonly covered: readonly number[]; readonly total: readonly number[] }[]
  readonly both?: readonly number[]
}

/** Data of unit tests. Its figures are those of the last of `PageIndex.sources`, and part of no figure of all sources. */
export interface PageUnitTests {
  /** What only they cover: the functions with most such statements first. */
  readonly only: readonly {
    /** The number of the file; null if no integration test links it. */
    readonly file: number | null
    /** Such as `cart/cart.go:12`. */
    readonly where: string
    readonly startLine: number
    readonly endLine: number
    readonly function: string
    /** `3 of 9 statements` */
    readonly text: string
  }[]
  /** How many such functions there are. */
  readonly count: number
  /** What they cover outside the total, as a sentence; null if nothing. */
  readonly outside: string | null
}
