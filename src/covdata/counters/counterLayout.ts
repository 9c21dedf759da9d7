/** @module Where each function's counters are in one flat array for a whole meta-data file. */
import type { MetaFile } from '../format/metaFile.js'

/**
 * Numbers the functions of a meta-data file and their counters, in the order of packages, functions and units. Pods of
 * the same build share one layout when they are read with the same SeenFiles.
 */
export class CounterLayout {
  /** For each package, the number of functions before it; then the number of all functions. */
  private readonly packageStarts: Uint32Array
  /** For each function of all packages, the number of counters before it; then the number of all counters. */
  private readonly functionStarts: Uint32Array

  constructor(meta: MetaFile) {
    const records = meta.packages.map((metaPackage) => metaPackage.records)
    this.packageStarts = new Uint32Array(records.length + 1)
    for (const [index, { length }] of records.entries())
      this.packageStarts[index + 1] = (this.packageStarts[index] ?? 0) + length
    const functions = this.packageStarts[records.length] ?? 0
    this.functionStarts = new Uint32Array(functions + 1)
    let next = 1
    let before = 0
    for (const { unitStarts, units } of records) {
      for (let index = 1; index < unitStarts.length; index++)
        this.functionStarts[next++] = before + (unitStarts[index] ?? 0)
      before += units
    }
  }

  /** The number of packages. */
  get packages(): number {
    return this.packageStarts.length - 1
  }

  /** The number of functions in all packages. */
  get functions(): number {
    return this.functionStarts.length - 1
  }

  /** The number of counters, one for each unit. */
  get counters(): number {
    return this.functionStarts[this.functions] ?? 0
  }

  /** The position of a function among all functions, or -1 if the meta-data has no such function. */
  functionNumber(packageIndex: number, functionIndex: number): number {
    const first = this.packageStarts[packageIndex]
    const next = this.packageStarts[packageIndex + 1]
    if (first === undefined || next === undefined || functionIndex >= next - first) return -1
    return first + functionIndex
  }

  /** The position of a package's first function among all functions. */
  packageStart(packageIndex: number): number {
    return this.packageStarts[packageIndex] ?? 0
  }

  /** The index of a function's first counter. */
  start(functionNumber: number): number {
    return this.functionStarts[functionNumber] ?? 0
  }

  /** How many counters a function has. */
  count(functionNumber: number): number {
    return this.start(functionNumber + 1) - this.start(functionNumber)
  }
}
