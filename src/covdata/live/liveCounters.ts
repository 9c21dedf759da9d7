/**
 * @module Finds the counters in a live file as Go's runtime does when it writes a counter data file
 * (emitState.VisitFuncs), but checks each function against the meta-data: the process may have ended while it was writing
 * a function's header, on entering the function for the first time.
 */
import { endianness } from 'node:os'
import type { CounterEntries } from '../format/counterEntries.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import { COUNTER_MAGIC } from '../format/format.js'
import type { CounterMemory } from './liveFile.js'

const IS_LITTLE_ENDIAN = endianness() === 'LE'
/** A function's counters follow three words: count, package and function. */
const HEADER_WORDS = 3

/**
 * The functions that have a counter above 0, as entries of a counter data file of flavor raw. They include functions that
 * do not fit the meta-data: whoever adds the entries reports those.
 */
export function liveEntries({ packageMap, ...memory }: CounterMemory, layout: CounterLayout): CounterEntries {
  const words = wordsOf(memory)
  const found: number[] = []
  let length = 0
  for (let at = 0; at < words.length;) {
    // Most of a file may be zeros: functions that never ran.
    if (words[at] === 0) {
      at++
      continue
    }
    const entry = entryAt(words, at, packageMap)
    if (entry === undefined || !(fits(entry, layout) || endsWell(words, entry.end, packageMap, layout))) {
      at++
      continue
    }
    const counters = words.subarray(at + HEADER_WORDS, entry.end)
    // Like Go, leave out functions whose counters are all 0.
    if (counters.some((counter) => counter !== 0)) {
      found.push(entry.count, entry.packageIndex, entry.functionIndex)
      for (const counter of counters) found.push(counter)
      length++
    }
    at = entry.end
  }
  return entriesOf(found, length)
}

/** The header of a function's counters in memory. */
interface LiveEntry {
  readonly count: number
  readonly packageIndex: number
  readonly functionIndex: number
  /** The index of the word behind its last counter, where the next function may begin. */
  readonly end: number
}

/** Reads what may be a function's header. In a complete header, count and package are above 0; the count is written first. */
function entryAt(
  words: Uint32Array,
  at: number,
  packageMap: CounterMemory['packageMap'],
): LiveEntry | undefined {
  const [count = 0, id = 0, functionIndex = 0] = [words[at], words[at + 1], words[at + 2]]
  const end = at + HEADER_WORDS + count
  if (count === 0 || id === 0 || end > words.length) return undefined
  return { count, packageIndex: packageMap.get(id | 0) ?? id - 1, functionIndex, end }
}

function fits({ count, packageIndex, functionIndex }: LiveEntry, layout: CounterLayout): boolean {
  const number = layout.functionNumber(packageIndex, functionIndex)
  return number >= 0 && layout.count(number) === count
}

/** Whether a function that fits the meta-data follows, or none: if so, at least the length of a misfit is right. */
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
  const length = Math.floor((end - start) / 4)
  // A copy: the counters of a file need not begin at a multiple of four.
  const copy = Buffer.alloc(4 * length)
  copy.set(bytes.subarray(start, start + copy.length))
  if (littleEndian !== IS_LITTLE_ENDIAN) copy.swap32()
  return new Uint32Array(copy.buffer, copy.byteOffset, length)
}

function entriesOf(numbers: readonly number[], length: number): CounterEntries {
  const bytes = new Uint8Array(4 * numbers.length + COUNTER_MAGIC.length)
  const view = new DataView(bytes.buffer)
  for (const [index, number] of numbers.entries()) view.setUint32(4 * index, number, true)
  bytes.set(COUNTER_MAGIC, 4 * numbers.length)
  return { encoding: 'little', bytes, start: 0, end: bytes.length, length }
}
