/** @module The counters of a pod, in one flat array for all functions, so that adding a file allocates nothing. */
import type { CounterMode } from '../format/format.js'
import { type CounterEntries, EntryCursor, checkEnd } from '../format/counterEntries.js'
import type { CounterLayout } from './counterLayout.js'
import type { CounterEntry } from '../format/encodeCounters.js'
import { mergeCounts, mergeInto, mergeUlebs, mergeWords } from './counterArithmetic.js'

/** How many entries of a file did not fit the pod's meta-data; those were left out. */
export interface Misfits {
  /** Entries for a function that the meta-data does not have, in a package that it has. */
  readonly unknown: number
  /** Entries for a package behind those of the meta-data. */
  readonly beyond: number
  /** Entries with more or fewer counters than the function has units. */
  readonly misshapen: number
  /** Entries beyond the number that the header gives; those that fit were added. */
  readonly more: number
}

/** How counters changed. `less`: some counter is lower, so they are not from the same process, whose counters only grow. */
export type Growth = 'same' | 'more' | 'less'

/** The sum of the counters of any number of counter data files of one pod. */
export class PodCounters {
  private readonly values: Uint32Array
  /** For each function, 1 if it had an entry. */
  private readonly entered: Uint8Array

  /**
   * All counters are 0 at first.
   * @param mode how counters are added up
   */
  constructor(
    readonly layout: CounterLayout,
    readonly mode: CounterMode,
  ) {
    this.values = new Uint32Array(layout.counters)
    this.entered = new Uint8Array(layout.functions)
  }

  /** Adds up counters of the same pod. A single part is returned as it is, not copied. */
  static sum(layout: CounterLayout, mode: CounterMode, parts: readonly PodCounters[]): PodCounters {
    const [only] = parts
    if (only !== undefined && parts.length === 1) return only
    const sum = new PodCounters(layout, mode)
    for (const part of parts) sum.addAll(part)
    return sum
  }

  /** The counters of a function, parallel to its units; undefined if no file had an entry for it, so that all are 0. */
  of(packageIndex: number, functionIndex: number): Uint32Array | undefined {
    const number = this.layout.functionNumber(packageIndex, functionIndex)
    return number >= 0 && this.entered[number] === 1 ? this.at(number) : undefined
  }

  /** The counters of a package, parallel to its units. They are not a copy. */
  ofPackage(packageIndex: number): Uint32Array {
    const { layout } = this
    const start = layout.start(layout.packageStart(packageIndex))
    return this.values.subarray(start, layout.start(layout.packageStart(packageIndex + 1)))
  }

  /** The functions that had an entry, in the order of packages and functions. */
  *entries(): Iterable<CounterEntry> {
    for (let packageIndex = 0; packageIndex < this.layout.packages; packageIndex++) {
      const first = this.layout.packageStart(packageIndex)
      const next = this.layout.packageStart(packageIndex + 1)
      for (let number = first; number < next; number++) {
        if (this.entered[number] !== 1) continue
        yield { packageIndex, functionIndex: number - first, counters: this.at(number) }
      }
    }
  }

  /**
   * Adds the entries of a counter data file that fit the meta-data.
   * @returns how many did not fit
   * @throws FormatError when an entry is missing; others may have been added by then
   */
  add(entries: CounterEntries): Misfits {
    const { layout, mode, values, entered } = this
    const cursor = new EntryCursor(entries)
    let unknown = 0
    let beyond = 0
    let misshapen = 0
    let left = entries.length
    for (; cursor.hasMore(left); left--) {
      cursor.next()
      const { count } = cursor
      const number = layout.functionNumber(cursor.packageIndex, cursor.functionIndex)
      if (number < 0 || count !== layout.count(number)) {
        if (cursor.packageIndex >= layout.packages) beyond++
        else if (number < 0) unknown++
        else misshapen++
        cursor.skipCounters()
        continue
      }
      entered[number] = 1
      const start = layout.start(number)
      if (cursor.encoding === 'uleb') mergeUlebs(mode, values, start, cursor.bytes, count)
      else mergeWords(mode, values, start, cursor.bytes, count, cursor.encoding === 'little')
    }
    checkEnd(cursor)
    return { unknown, beyond, misshapen, more: -left }
  }

  /** Adds the counters of other files; both must have the same layout. */
  addAll(other: PodCounters): void {
    mergeInto(this.mode, this.values, 0, other.values, 0, this.values.length)
    for (let number = 0; number < this.entered.length; number++) {
      if (other.entered[number] === 1) this.entered[number] = 1
    }
  }

  /**
   * Adds counter i to `counts[places[i]]`; a place beyond the end of `counts` leaves the counter out.
   * @param places parallel to all counters of the pod
   */
  addTo(counts: Uint32Array, places: Uint32Array, mode: CounterMode): void {
    const { values } = this
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? 0
      if (value === 0) continue
      const place = places[index] ?? 0
      if (place < counts.length) counts[place] = mergeCounts(mode, counts[place] ?? 0, value)
    }
  }

  /** How these counters have changed in `later`. */
  growthTo(later: PodCounters): Growth {
    const { values } = this
    let grew = false
    for (let index = 0; index < values.length; index++) {
      const [value = 0, after = 0] = [values[index], later.values[index]]
      if (after < value) return 'less'
      if (after > value) grew = true
    }
    return grew ? 'more' : 'same'
  }

  /** Calls `visit` with the index of each counter that is not 0, ascending, and its value. */
  forEachHit(visit: (counter: number, value: number) => void): void {
    const { values } = this
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? 0
      if (value !== 0) visit(index, value)
    }
  }

  /** A bit for each counter that is not 0, the lowest bit of a byte first. */
  hits(): Uint8Array {
    const { values } = this
    const hits = new Uint8Array(Math.ceil(values.length / 8))
    for (let index = 0; index < values.length; index++)
      if (values[index] !== 0) hits[index >> 3] = (hits[index >> 3] ?? 0) | (1 << (index & 7))
    return hits
  }

  /** Sets all counters to 0, as if nothing had been added. */
  clear(): void {
    this.values.fill(0)
    this.entered.fill(0)
  }

  private at(functionNumber: number): Uint32Array {
    const start = this.layout.start(functionNumber)
    return this.values.subarray(start, start + this.layout.count(functionNumber))
  }
}
