/**
 * @module The counters of a live file, found as Go's runtime finds them when it writes a counter data file
 * (emitState.VisitFuncs), but each function is checked against the meta-data: a process may have ended in the middle of a
 * function's first statement.
 */
import type { CounterEntries } from '../format/counterEntries.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import { COUNTER_MAGIC } from '../format/format.js'
import type { CounterMemory } from './liveFile.js'

/** Count, package and function stand before the counters. */
const HEADER_WORDS = 3

/** The functions with counters above 0, as entries of a counter data file. What does not fit the meta-data is among them. */
export function liveEntries({ packageMap, ...memory }: CounterMemory, layout: CounterLayout): CounterEntries {
  const words = wordsOf(memory)
  const found: number[] = []
  let length = 0
  for (let at = 0; at < words.length;) {
    const entry = entryAt(words, at, packageMap)
    if (entry === undefined || !(fits(entry, layout) || endsWell(words, entry.end, packageMap, layout))) {
      at++
      continue
    }
    const counters = words.subarray(at + HEADER_WORDS, entry.end)
    // Go leaves out a function of which no counter is above 0.
    if (counters.some((counter) => counter !== 0)) {
      found.push(entry.count, entry.packageIndex, entry.functionIndex)
      for (const counter of counters) found.push(counter)
      length++
    }
    at = entry.end
  }
  return entriesOf(found, length)
}

interface LiveEntry {
  readonly count: number
  readonly packageIndex: number
  readonly functionIndex: number
  /** Where the next one begins. */
  readonly end: number
}

/** What may be a function that begins there. Its count is written first, and its package as an index above 0. */
function entryAt(
  words: Uint32Array,
  at: number,
  packageMap: CounterMemory['packageMap'],
): LiveEntry | undefined {
  const [count = 0, id = 0, functionIndex = 0] = words.subarray(at, at + HEADER_WORDS)
  const end = at + HEADER_WORDS + count
  if (count === 0 || id === 0 || end > words.length) return undefined
  return { count, packageIndex: packageMap.get(id | 0) ?? id - 1, functionIndex, end }
}

function fits({ count, packageIndex, functionIndex }: LiveEntry, layout: CounterLayout): boolean {
  const number = layout.functionNumber(packageIndex, functionIndex)
  return number >= 0 && layout.count(number) === count
}

/** Whether something that fits follows, or nothing: then what does not fit has its own length at least. */
function endsWell(
  words: Uint32Array,
  end: number,
  packageMap: CounterMemory['packageMap'],
  layout: CounterLayout,
): boolean {
  if ((words[end] ?? 0) === 0) return true
  const next = entryAt(words, end, packageMap)
  return next !== undefined && fits(next, layout)
}

function wordsOf({ bytes, start, end, littleEndian }: Omit<CounterMemory, 'packageMap'>): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: Math.floor((end - start) / 4) }, (_, index) =>
    view.getUint32(start + 4 * index, littleEndian),
  )
}

function entriesOf(numbers: readonly number[], length: number): CounterEntries {
  const bytes = new Uint8Array(4 * numbers.length + COUNTER_MAGIC.length)
  const view = new DataView(bytes.buffer)
  for (const [index, number] of numbers.entries()) view.setUint32(4 * index, number, true)
  bytes.set(COUNTER_MAGIC, 4 * numbers.length)
  return { encoding: 'little', bytes, start: 0, end: bytes.length, length }
}
