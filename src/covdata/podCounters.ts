/** @module The counters of a pod: one flat array for all its functions, so that merging a file allocates nothing. */
import type { CounterMode } from '../coverage/model.js'
import type { CounterEntry } from './encodeCounters.js'
import { UNIT_FIELDS } from './format.js'
import { mergeInto } from './merge.js'
import type { MetaFile } from './metaFile.js'

/** Where the counters of each function of a meta-data file lie. */
export class CounterLayout {
  /** For each package, the number of functions before it; one more at the end. */
  private readonly packageStarts: Uint32Array
  /** For each function of all packages, the number of counters before it; one more at the end. */
  private readonly functionStarts: Uint32Array

  constructor(meta: MetaFile) {
    const functions = meta.packages.flatMap((metaPackage) => metaPackage.functions)
    this.packageStarts = runningSums(meta.packages.map((metaPackage) => metaPackage.functions.length))
    this.functionStarts = runningSums(functions.map(({ units }) => units.length / UNIT_FIELDS))
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

function runningSums(counts: readonly number[]): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  for (const [index, count] of counts.entries()) sums[index + 1] = (sums[index] ?? 0) + count
  return sums
}

/** Merged counters of any number of counter data files of one pod. */
export class PodCounters {
  private readonly values: Uint32Array
  /** 1 for a function that had an entry. */
  private readonly executed: Uint8Array

  /** @param mode how counters are added up */
  constructor(
    readonly layout: CounterLayout,
    readonly mode: CounterMode,
  ) {
    this.values = new Uint32Array(layout.counters)
    this.executed = new Uint8Array(layout.functions)
  }

  /** The parts together; a single part is given back as it is. */
  static sum(layout: CounterLayout, mode: CounterMode, parts: readonly PodCounters[]): PodCounters {
    const [only] = parts
    if (only !== undefined && parts.length === 1) return only
    const sum = new PodCounters(layout, mode)
    for (const part of parts) sum.addAll(part)
    return sum
  }

  /** The counters of a function, parallel to its units; undefined when no file had an entry for it: all are 0. */
  of(packageIndex: number, functionIndex: number): Uint32Array | undefined {
    const number = this.layout.functionNumber(packageIndex, functionIndex)
    return number >= 0 && this.executed[number] === 1 ? this.at(number) : undefined
  }

  /** The functions that had an entry, in the order of packages and functions. */
  *entries(): Iterable<CounterEntry> {
    for (let packageIndex = 0; packageIndex < this.layout.packages; packageIndex++) {
      const first = this.layout.packageStart(packageIndex)
      const next = this.layout.packageStart(packageIndex + 1)
      for (let number = first; number < next; number++) {
        if (this.executed[number] !== 1) continue
        yield { packageIndex, functionIndex: number - first, counters: this.at(number) }
      }
    }
  }

  /** Adds as many counters as the function has, from `source[start]` on. */
  add(functionNumber: number, source: Uint32Array, start: number): void {
    this.executed[functionNumber] = 1
    const { layout, mode } = this
    mergeInto(mode, this.values, layout.start(functionNumber), source, start, layout.count(functionNumber))
  }

  /** Adds the counters of other files of the same pod. */
  private addAll(other: PodCounters): void {
    mergeInto(this.mode, this.values, 0, other.values, 0, this.values.length)
    for (const [number, executed] of other.executed.entries()) {
      if (executed === 1) this.executed[number] = 1
    }
  }

  private at(functionNumber: number): Uint32Array {
    const start = this.layout.start(functionNumber)
    return this.values.subarray(start, start + this.layout.count(functionNumber))
  }
}
