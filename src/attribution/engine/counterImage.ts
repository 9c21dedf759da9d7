/**
 * @module The counters of a process as they were at a moment, and which words are whose: rebuilt from the changes in a
 * journal. Functions are found as in a live file (liveCounters.ts), but only where words change.
 */
import type { CounterLayout } from '../../covdata/counters/counterLayout.js'
import { forEachWord } from '../../covdata/journal/encodedWords.js'
import type { EncodedWords } from '../../covdata/journal/journalRecord.js'

/** A function's counters follow three words: count, package and function. */
const HEADER_WORDS = 3
const UNKNOWN = 0
/** A word of a header. */
const NO_COUNTER = -1
const MIN_WORDS = 1024
/** No binary has more words than that for each of its counters, with what may lie between those of functions. */
const MAX_WORDS_PER_COUNTER = 8
const GROWTH = 2

export class CounterImage {
  /** Whether counters were set to 0: then they may be the same though they were executed. */
  cleared = false
  private words = new Uint32Array(MIN_WORDS)
  /** For each word 1 + the number of its counter, UNKNOWN or NO_COUNTER. */
  private counters = new Int32Array(MIN_WORDS)
  /** By counter, whether its value has changed to one that the journal does not give. */
  private readonly stale: Uint8Array
  /** By counter, whether it may have counted before its function was found. */
  private readonly late: Uint8Array
  /** By counter: its value, as far as it is known. */
  private readonly values: Uint32Array
  /** Words that have changed and are not known to be of a function: a header may be half written. */
  private readonly pending = new Set<number>()
  /** Where the first function begins; what is before it is something else. */
  private first = Infinity
  private readonly maxWords: number

  constructor(private readonly layout: CounterLayout) {
    this.stale = new Uint8Array(layout.counters)
    this.late = new Uint8Array(layout.counters)
    this.values = new Uint32Array(layout.counters)
    this.maxWords = MIN_WORDS + MAX_WORDS_PER_COUNTER * (layout.counters + HEADER_WORDS * layout.functions)
  }

  /** The value of a counter; undefined if it is only known not to be 0. */
  valueOf(counter: number): number | undefined {
    return this.stale[counter] === 1 ? undefined : this.values[counter]
  }

  /** The counters that may have counted without `change` having returned them. */
  doubts(): (counter: number) => boolean {
    const { pending, first, late, counters, layout } = this
    if (![...pending].some((word) => word > first)) return (counter) => late[counter] === 1
    const found = new Uint8Array(layout.counters)
    for (const counter of counters) if (counter > 0) found[counter - 1] = 1
    return (counter) => late[counter] === 1 || found[counter] === 0
  }

  /** @returns the counters that have counted */
  change(changes: EncodedWords): readonly number[] {
    const touched: number[] = []
    forEachWord(changes, (word, change) => {
      if (!this.reserve(word)) return
      if (change > 0) this.words[word] = change - 1
      if (this.counters[word] === UNKNOWN) touched.push(word)
    })
    this.findFunctions(touched)
    const changed: number[] = []
    forEachWord(changes, (word, change) => {
      const counter = (this.counters[word] ?? UNKNOWN) - 1
      if (counter >= 0) this.count(counter, change, changed)
    })
    return changed
  }

  /** Takes over all values: nothing has counted since the last change. */
  take(values: EncodedWords): void {
    forEachWord(values, (word, value) => {
      const counter = (this.counters[word] ?? UNKNOWN) - 1
      if (counter < 0) return
      this.values[counter] = value
      this.stale[counter] = 0
    })
  }

  private count(counter: number, change: number, changed: number[]): void {
    if (change === 1) this.cleared = true
    else changed.push(counter)
    this.stale[counter] = change === 0 ? 1 : 0
    if (change > 0) this.values[counter] = change - 1
  }

  /** @param touched words of no known function that have changed, ascending */
  private findFunctions(touched: readonly number[]): void {
    for (const word of touched) {
      if (this.counters[word] !== UNKNOWN || this.words[word] === 0) continue
      // If its header was half written, it begins with a word that has changed before.
      const found = [0, 1, 2].some((before) => this.placeFunction(word - before))
      if (!found) this.pending.add(word)
    }
  }

  /** Finds out whether a function begins with a word. */
  private placeFunction(word: number): boolean {
    const { words, layout } = this
    const [count = 0, id = 0, functionIndex = 0] = [words[word], words[word + 1], words[word + 2]]
    if (count === 0 || id === 0 || this.counters[word] !== UNKNOWN) return false
    const number = layout.functionNumber(id - 1, functionIndex)
    const behind = word + HEADER_WORDS + count
    if (number < 0 || layout.count(number) !== count || !this.reserve(behind - 1)) return false
    this.counters.fill(NO_COUNTER, word, word + HEADER_WORDS)
    const [from, start] = [word + HEADER_WORDS, layout.start(number)]
    for (let index = 0; index < count; index++) this.counters[from + index] = 1 + start + index
    this.first = Math.min(this.first, word)
    for (let at = word; this.pending.size > 0 && at < behind; at++)
      if (this.pending.delete(at)) this.late.fill(1, start, start + count)
    return true
  }

  /** @returns whether there is room for a word */
  private reserve(word: number): boolean {
    if (word < this.words.length) return true
    if (word >= this.maxWords) {
      this.pending.add(word)
      return false
    }
    const length = Math.min(this.maxWords, Math.max(GROWTH * this.words.length, word + 1))
    const [words, counters] = [new Uint32Array(length), new Int32Array(length)]
    words.set(this.words)
    counters.set(this.counters)
    this.words = words
    this.counters = counters
    return true
  }
}
