/** @module The counters of a pod: one flat array for all its functions, so that merging a file allocates nothing. */
import type { CounterMode } from '../format/format.js'
import { type CounterEntries, EntryCursor, checkEnd } from '../format/counterEntries.js'
import type { CounterLayout } from './counterLayout.js'
import type { CounterEntry } from '../format/encodeCounters.js'
import { mergeCounts, mergeInto, mergeUlebs, mergeWords } from './counterArithmetic.js'

/** Entries that were counted for something else than the functions of the pod; they are left out. */
export interface Misfits {
  /** For a function that the meta-data does not have. */
  readonly unknown: number
  /** With more or fewer counters than the function has units. */
  readonly misshapen: number
  /** Entries beyond the number that the header says; those that fit are added. */
  readonly more: number
}

/** `less`: some counter is lower, so that they are not of one process, whose counters only grow. */
export type Growth = 'same' | 'more' | 'less'

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

  /** The counters of a package, parallel to its units. */
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
        if (this.executed[number] !== 1) continue
        yield { packageIndex, functionIndex: number - first, counters: this.at(number) }
      }
    }
  }

  /**
   * Adds the entries that fit.
   * @throws FormatError when an entry is not there; others may have been added by then
   */
  add(entries: CounterEntries): Misfits {
    const { layout, mode, values, executed } = this
    const cursor = new EntryCursor(entries)
    let unknown = 0
    let misshapen = 0
    let left = entries.length
    for (; cursor.hasMore(left); left--) {
      cursor.next()
      const { count } = cursor
      const number = layout.functionNumber(cursor.packageIndex, cursor.functionIndex)
      if (number < 0 || count !== layout.count(number)) {
        if (number < 0) unknown++
        else misshapen++
        cursor.skipCounters()
        continue
      }
      executed[number] = 1
      const start = layout.start(number)
      if (cursor.encoding === 'uleb') mergeUlebs(mode, values, start, cursor.bytes, count)
      else mergeWords(mode, values, start, cursor.bytes, count, cursor.encoding === 'little')
    }
    checkEnd(cursor)
    return { unknown, misshapen, more: -left }
  }

  /** Adds the counters of other files of the same pod. */
  addAll(other: PodCounters): void {
    mergeInto(this.mode, this.values, 0, other.values, 0, this.values.length)
    for (let number = 0; number < this.executed.length; number++) {
      if (other.executed[number] === 1) this.executed[number] = 1
    }
  }

  /**
   * Adds the counters to `counts`, each where `places` says; those beyond the end of `counts` are left out.
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

  /** How the counters of a later time relate to these. */
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

  /** As if nothing had been added. */
  clear(): void {
    this.values.fill(0)
    this.executed.fill(0)
  }

  private at(functionNumber: number): Uint32Array {
    const start = this.layout.start(functionNumber)
    return this.values.subarray(start, start + this.layout.count(functionNumber))
  }
}
