/** @module Where the counters of each function of a meta-data file lie, in one array for all of them. */
import type { MetaFile } from '../format/metaFile.js'

export class CounterLayout {
  /** For each package, the number of functions before it; one more at the end. */
  private readonly packageStarts: Uint32Array
  /** For each function of all packages, the number of counters before it; one more at the end. */
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

  get packages(): number {
    return this.packageStarts.length - 1
  }

  get functions(): number {
    return this.functionStarts.length - 1
  }

  get counters(): number {
    return this.functionStarts[this.functions] ?? 0
  }

  /** The number of a function among all functions, or -1 when the meta-data has no such function. */
  functionNumber(packageIndex: number, functionIndex: number): number {
    const first = this.packageStarts[packageIndex]
    const next = this.packageStarts[packageIndex + 1]
    if (first === undefined || next === undefined || functionIndex >= next - first) return -1
    return first + functionIndex
  }

  /** The number of the first function of a package. */
  packageStart(packageIndex: number): number {
    return this.packageStarts[packageIndex] ?? 0
  }

  /** Where the counters of a function begin. */
  start(functionNumber: number): number {
    return this.functionStarts[functionNumber] ?? 0
  }

  count(functionNumber: number): number {
    return this.start(functionNumber + 1) - this.start(functionNumber)
  }
}
