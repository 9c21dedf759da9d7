/** @module The different sets of subjects that units have: few beside the units, since a test executes whole paths. */
import type { Attribution } from '../../../attribution/attribution.js'
import { CHUNK_UNITS, unitsOfChunk } from '../../../attribution/unitChunk.js'
import { isColumnar } from '../../../attribution/unitColumns.js'

/** A set with the indexes of its subjects, ascending. */
export type NumberedSet = readonly [set: number, subjects: readonly number[]]

/** The sets of an attribution. Set 0 is that of units that nobody executed; others are numbered by their first units. */
export class SubjectSets implements Iterable<NumberedSet> {
  /** By unit: the number of its set. */
  readonly ofUnit: Uint32Array
  /** The first unit of each set, which stands for it; -1 for set 0. */
  private readonly firstUnits: readonly number[]

  constructor(private readonly attribution: Attribution) {
    const { ofUnit, firstUnits } = new Fingerprints(attribution).sets()
    this.ofUnit = ofUnit
    this.firstUnits = firstUnits
  }

  /** How many sets there are, with set 0. */
  get count(): number {
    return this.firstUnits.length
  }

  /** All but set 0. They are not all in memory at the same time. */
  *[Symbol.iterator](): Generator<NumberedSet> {
    for (let set = 1; set < this.count; set++)
      yield [set, this.attribution.subjectsOf(this.firstUnits[set] ?? 0)]
  }
}

/** Tells sets of subjects apart by 64 bits and their size, for each unit. */
class Fingerprints {
  /** How many subjects a unit has. */
  private readonly count: Uint32Array
  private readonly low: Uint32Array
  private readonly high: Uint32Array

  constructor(attribution: Attribution) {
    const length = attribution.units.positions.length / 4
    ;[this.count, this.low, this.high] = [
      new Uint32Array(length),
      new Uint32Array(length),
      new Uint32Array(length),
    ]
    const { count, low, high } = this
    for (const { units, subjects } of blocksOf(attribution)) {
      let [a, b] = [0, 0]
      for (const subject of subjects) {
        a ^= scattered(2 * subject + 1)
        b ^= scattered(2 * subject + 2)
      }
      for (const unit of units) {
        count[unit] = (count[unit] ?? 0) + subjects.length
        low[unit] = (low[unit] ?? 0) ^ a
        high[unit] = (high[unit] ?? 0) ^ b
      }
    }
  }

  /** The set of each unit, and the first unit of each set. */
  sets(): { readonly ofUnit: Uint32Array; readonly firstUnits: readonly number[] } {
    const { count, low, high } = this
    const ofUnit = new Uint32Array(count.length)
    const firstUnits = [-1]
    const known = new Map<string, number>()
    for (const [unit, size] of count.entries()) {
      if (size === 0) continue
      const key = `${low[unit] ?? 0} ${high[unit] ?? 0} ${size}`
      const set = known.get(key) ?? firstUnits.push(unit) - 1
      known.set(key, set)
      ofUnit[unit] = set
    }
    return { ofUnit, firstUnits }
  }
}

/** Each of the units is attributed to each of the subjects. */
interface Block {
  readonly units: Iterable<number>
  readonly subjects: Iterable<number> & ArrayLike<number>
}

/** All of an attribution, in few blocks if it has columns: subjects that execute the same code share chunks of units. */
function* blocksOf(attribution: Attribution): Generator<Block> {
  if (isColumnar(attribution))
    for (const column of attribution.columns())
      for (let chunk = 0; chunk < column.count; chunk++)
        yield {
          units: Array.from(unitsOfChunk(column.bitsOf(chunk)), (unit) => column.number * CHUNK_UNITS + unit),
          subjects: column.subjectsOf(chunk),
        }
  else yield* bySubject(attribution)
}

function* bySubject(attribution: Attribution): Generator<Block> {
  for (const subject of attribution.subjects.keys())
    yield { units: attribution.unitsOf(subject), subjects: [subject] }
}

/** A number whose bits look random, always the same one for a number (the finalizer of MurmurHash3). */
function scattered(number: number): number {
  let bits = Math.imul(number, 0x9e3779b9)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
