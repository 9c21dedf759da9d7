/** @module A list of units, as flat numbers. */

/** A function of the table; functions of the same name, file and literal mark are one. */
export interface UnitFunction {
  readonly name: string
  readonly sourceFile: string
  readonly literal: boolean
}

/** Unit i belongs to `functions[functionOf[i]]`. */
export interface UnitList {
  readonly functions: readonly UnitFunction[]
  readonly functionOf: Uint32Array
  /** UNIT_FIELDS numbers a unit: start line, start column, end line, end column, statements. */
  readonly positions: Uint32Array
}
