/** @module Lists of units, as numbers in flat arrays. */

/** A function of a package; functions with the same name, source file and literal mark are one. */
export interface UnitFunction {
  readonly name: string
  readonly sourceFile: string
  readonly literal: boolean
}

/** Unit i belongs to `functions[functionOf[i]]`. */
export interface UnitList {
  readonly functions: readonly UnitFunction[]
  readonly functionOf: Uint32Array
  /** UNIT_FIELDS numbers per unit: start line, start column, end line, end column, statements. */
  readonly positions: Uint32Array
}
