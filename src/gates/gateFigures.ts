/** @module The figures that gates are about. */
import type { Tally } from '../covdata/units/tally.js'

/** Consecutive lines of a file. */
export interface GatePlace {
  /** In the repository if it is known to be there. */
  readonly file: string
  /** 1-based. */
  readonly startLine: number
  /** Inclusive. */
  readonly endLine: number
  /** How many statements these lines have that matter for the gate. */
  readonly statements: number
}

export interface GatePackage {
  readonly importPath: string
  readonly modulePath: string
  /** Its directory in the repository, with slashes; undefined if that is not known, or if everything is of one module. */
  readonly directory?: string | undefined
  readonly tally: Tally
}

export interface GateFile {
  /** In the repository if it is known to be there. */
  readonly file: string
  readonly tally: Tally
}

export interface PatchFigure {
  readonly tally: Tally
  /** The uncovered changed lines. */
  readonly uncovered: readonly GatePlace[]
  /** What of the change could not be judged, such as `2 changed files could not be judged`; undefined if all of it could. */
  readonly gap: string | undefined
}

export interface BaselineFigure {
  readonly before: Tally
  readonly after: Tally
  readonly lost: readonly GatePlace[]
  readonly lostStatements: number
}

/** A figure, or why it is not known: a clause such as `there is no baseline yet`. */
export type MaybeFigure<T> =
  { readonly value: T; readonly reason?: undefined } | { readonly value: undefined; readonly reason: string }

export interface GateFigures {
  /** All statements, from all sources combined. */
  readonly total: Tally
  readonly packages: readonly GatePackage[]
  readonly files: readonly GateFile[]
  readonly patch: MaybeFigure<PatchFigure>
  readonly baseline: MaybeFigure<BaselineFigure>
}
