/**
 * @module The functions of a package as a meta-data file has them: numbers in flat arrays. A program has tens of thousands,
 * and most commands need no more of them than their units.
 */
import { UNIT_FIELDS } from './format.js'
import type { StringTable } from './stringTable.js'

/** A function, or a package-level function literal; literals inside a function belong to it. */
export interface MetaFunction {
  /** Go's name: `F`, `T.M`, `*T.M`, `func.L3.C9` for a literal. */
  readonly name: string
  /** Import path, slash, file name. */
  readonly sourceFile: string
  readonly literal: boolean
  /** UNIT_FIELDS numbers a unit, in the order of MetaUnit; see `unitAt`. Unit i is counted by counter i. */
  readonly units: Uint32Array
}

/** Arrays parallel to the functions of a package. */
export interface FunctionNumbers {
  /** Indexes into the string table, which were checked. */
  readonly names: Uint32Array
  readonly sourceFiles: Uint32Array
  readonly literals: Uint8Array
  /** The number of units before each function; one more at the end. */
  readonly unitStarts: Uint32Array
}

/** Of functions without units, which are made once. */
const NO_UNITS = new Uint32Array()

export class FunctionRecords {
  /** The number of units before each function; one more at the end. */
  readonly unitStarts: Uint32Array

  /**
   * @param positions UNIT_FIELDS numbers a unit
   * @param blob of the package; records of the same blob are equal
   * @param rename what a source file is called here, if not as the blob has it
   */
  constructor(
    private readonly numbers: FunctionNumbers,
    private readonly strings: StringTable,
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

  name(index: number): string {
    return this.strings.text(this.numbers.names[index] ?? 0)
  }

  sourceFile(index: number): string {
    const sourceFile = this.strings.text(this.numbers.sourceFiles[index] ?? 0)
    return this.rename === undefined ? sourceFile : this.rename(sourceFile)
  }

  isLiteral(index: number): boolean {
    return this.numbers.literals[index] === 1
  }

  /** UNIT_FIELDS numbers a unit. */
  unitsOf(index: number): Uint32Array {
    const start = UNIT_FIELDS * (this.unitStarts[index] ?? 0)
    const end = UNIT_FIELDS * (this.unitStarts[index + 1] ?? 0)
    return start === end ? NO_UNITS : this.positions.subarray(start, end)
  }

  /** Whether the other records are known to say the same. */
  equals(other: FunctionRecords): boolean {
    if (this.rename !== other.rename || this.blob.length !== other.blob.length) return false
    return Buffer.compare(this.blob, other.blob) === 0
  }

  /** The same functions with other names of their source files. */
  renamed(rename: (sourceFile: string) => string): FunctionRecords {
    return new FunctionRecords(this.numbers, this.strings, this.positions, this.blob, rename)
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
