/**
 * @module The functions of a package of a meta-data file, as numbers in flat arrays: a binary has tens of thousands of
 * functions, and most commands only need their units.
 */
import { UNIT_FIELDS } from './format.js'
import type { StringTable } from './stringTable.js'

/** A function or a package-level function literal. Literals inside a function are part of that function. */
export interface MetaFunction {
  /** As Go names it: `F`, `T.M`, `*T.M`, or `func.L3.C9` for a literal. */
  readonly name: string
  /** Import path, slash, file name. */
  readonly sourceFile: string
  readonly literal: boolean
  /** UNIT_FIELDS numbers per unit, in the order of MetaUnit; see `unitAt`. Counter i counts unit i. */
  readonly units: Uint32Array
}

/** What is known of the functions of a package; the arrays are parallel to the functions. */
export interface FunctionNumbers {
  /** Valid indexes into the string table, as are `sourceFiles`. */
  readonly names: Uint32Array
  readonly sourceFiles: Uint32Array
  readonly literals: Uint8Array
  /** The number of units before each function; one more at the end. */
  readonly unitStarts: Uint32Array
}

/** Shared by all functions without units. */
const NO_UNITS = new Uint32Array()

export class FunctionRecords {
  /** The number of units before each function; one more at the end. */
  readonly unitStarts: Uint32Array

  /**
   * @param positions UNIT_FIELDS numbers per unit
   * @param blob the encoded package; records with equal blobs are equal
   * @param rename gives source files other names than the blob does
   */
  constructor(
    private readonly numbers: FunctionNumbers,
    private readonly table: StringTable,
    readonly positions: Uint32Array,
    private readonly blob: Uint8Array,
    private readonly rename?: (sourceFile: string) => string,
  ) {
    this.unitStarts = numbers.unitStarts
  }

  get length(): number {
    return this.numbers.names.length
  }

  get units(): number {
    return this.positions.length / UNIT_FIELDS
  }

  /** Whether source files have other names than in the encoded package. */
  get isRenamed(): boolean {
    return this.rename !== undefined
  }

  /** The number of statements in all units. */
  get statements(): number {
    let sum = 0
    for (let at = UNIT_FIELDS - 1; at < this.positions.length; at += UNIT_FIELDS)
      sum += this.positions[at] ?? 0
    return sum
  }

  /** The number of texts in the string table of the package, which is kept with the records. */
  get strings(): number {
    return this.table.size
  }

  name(index: number): string {
    return this.table.text(this.numbers.names[index] ?? 0)
  }

  sourceFile(index: number): string {
    const sourceFile = this.table.text(this.numbers.sourceFiles[index] ?? 0)
    return this.rename === undefined ? sourceFile : this.rename(sourceFile)
  }

  isLiteral(index: number): boolean {
    return this.numbers.literals[index] === 1
  }

  /** The units of a function, UNIT_FIELDS numbers each. */
  unitsOf(index: number): Uint32Array {
    const start = UNIT_FIELDS * (this.unitStarts[index] ?? 0)
    const end = UNIT_FIELDS * (this.unitStarts[index + 1] ?? 0)
    return start === end ? NO_UNITS : this.positions.subarray(start, end)
  }

  /** Whether the other records come from an equal blob and have the same renaming; false does not mean that they differ. */
  equals(other: FunctionRecords): boolean {
    if (this.rename !== other.rename || this.blob.length !== other.blob.length) return false
    return Buffer.compare(this.blob, other.blob) === 0
  }

  /** The same functions with renamed source files. */
  renamed(rename: (sourceFile: string) => string): FunctionRecords {
    return new FunctionRecords(this.numbers, this.table, this.positions, this.blob, rename)
  }

  toFunctions(): readonly MetaFunction[] {
    return Array.from({ length: this.length }, (_, index) => ({
      name: this.name(index),
      sourceFile: this.sourceFile(index),
      units: this.unitsOf(index),
      literal: this.isLiteral(index),
    }))
  }
}
