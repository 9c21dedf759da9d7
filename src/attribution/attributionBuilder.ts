/**
 * @module Builds an attribution of units that come in any order, in memory that grows with what is different between
 * subjects and not with their number times that of the units.
 */
import type { AttributedTest, UnitTable } from './attribution.js'
import { ChunkPool } from './chunkPool.js'
import { GrowingRow } from './growingRow.js'
import { compareSubjects, compareTests } from './attributionOrder.js'
import { PooledAttribution } from './pooledAttribution.js'
import { storedName } from './storedName.js'
import { CHUNK_BYTES, CHUNK_UNITS, addChunk, hasUnit, setUnit, unitsInChunk } from './unitChunk.js'
import type { ColumnarAttribution } from './unitColumns.js'

/** In bytes: what sets may take. What there is no room for is attributed to nobody. */
export const MAX_SET_BYTES = 192 * 2 ** 20

/** In bytes: what is kept about each chunk, each reference to one, each subject, and each test of one. */
const OVERHEAD = { chunk: 34, reference: 5, subject: 240, member: 16 } as const

/** The subject that has no test. */
export const NOBODY = 0

interface OpenSubject {
  /** Numbers as `test` returns them. */
  readonly tests: readonly number[]
  readonly exact: boolean
  readonly row: GrowingRow
}

export class AttributionBuilder {
  private readonly pool = new ChunkPool()
  private readonly tests: AttributedTest[] = []
  private readonly testNumbers = new Map<string, number>()
  private readonly subjects: OpenSubject[] = []
  private readonly subjectNumbers = new Map<string, number>()
  private references = 0
  private members = 0
  private left = 0
  /** Whether a subject has the unit, by unit. */
  private readonly attributed: Uint8Array
  private readonly total: number
  private readonly bits = new Uint8Array(CHUNK_BYTES)

  /** @param max in bytes: what the sets may take */
  constructor(
    private readonly units: UnitTable,
    private readonly max = MAX_SET_BYTES,
  ) {
    this.total = units.positions.length / 4
    this.attributed = new Uint8Array(Math.ceil(this.total / CHUNK_UNITS) * CHUNK_BYTES)
    this.subject([], false)
  }

  /** How many units were attributed to nobody as there was no room, each for each subject that should have had it. */
  get leftOut(): number {
    return this.left
  }

  /** The number of a test, for `subject` and `add`. */
  test({ importPath, stretch, name: whole }: AttributedTest): number {
    const name = storedName(whole)
    const key = JSON.stringify([importPath, stretch, name])
    const known = this.testNumbers.get(key)
    if (known !== undefined) return known
    const number = this.tests.push({ importPath, stretch, name }) - 1
    this.testNumbers.set(key, number)
    return number
  }

  /**
   * The number of a subject: one test, or several of which at least one executed each unit; NOBODY without tests.
   * @param tests as `test` numbers them
   */
  subject(tests: readonly number[], exact: boolean): number {
    const ordered = [...new Set(tests)].sort((one, other) => one - other)
    const isExact = exact && ordered.length === 1
    const key = `${isExact ? '=' : ''}${ordered.join()}`
    const known = this.subjectNumbers.get(key)
    if (known !== undefined) return known
    if (this.isFull()) return NOBODY
    const subject = { tests: ordered, exact: isExact, row: new GrowingRow(this.pool) }
    const number = this.subjects.push(subject) - 1
    this.subjectNumbers.set(key, number)
    this.members += ordered.length
    return number
  }

  /**
   * Units that the test executed, or that at least one of the tests did if they are several or not `exact`; nobody knows
   * who did if there is no test. They are added to those that the same subject has already.
   * @param tests as `test` numbers them
   * @param units in any order; those that do not exist are ignored
   */
  add(tests: readonly number[], exact: boolean, units: Iterable<number>): void {
    this.addTo(this.subject(tests, exact), tests.length > 0, this.sorted(units))
  }

  /** Attributes those of the units that no subject has to nobody. */
  addRest(units: Iterable<number>): void {
    const rest = this.sorted(units).filter((unit) => !hasUnit(this.attributed, unit))
    this.addTo(NOBODY, false, rest)
  }

  /**
   * Units of a column, for all subjects that have the same ones.
   * @param subjects their numbers, each once
   * @param bits as in unitChunk.ts; only of units that exist
   */
  addShared(subjects: ArrayLike<number> & Iterable<number>, column: number, bits: Uint8Array): void {
    const own = this.isFull() ? [NOBODY] : subjects
    if (own !== subjects) this.left += unitsInChunk(bits) * subjects.length
    addChunk(this.attributed.subarray(column * CHUNK_BYTES), bits)
    const whole = this.pool.intern(column, bits)
    if (whole === 0) return
    // By the chunk that a subject had before.
    const joined = new Map([[0, whole]])
    for (const number of own) {
      const row = this.subjects[number]?.row
      if (row === undefined) continue
      const old = row.chunkIn(column)
      let chunk = joined.get(old)
      if (chunk === undefined) {
        this.bits.set(bits)
        addChunk(this.bits, this.pool.load(old))
        joined.set(old, (chunk = this.pool.intern(column, this.bits)))
      }
      if (chunk !== old) this.put(row, chunk, old)
    }
    for (const chunk of joined.values()) this.pool.release(chunk)
  }

  /**
   * What was added. Nothing can be added afterwards. Tests are in it that have no units; subjects, and what happens outside
   * tests, are not.
   */
  finish(): ColumnarAttribution {
    const withUnits = this.subjects.filter(({ row }) => row.length > 0)
    const used = new Set<number>()
    for (const { tests } of withUnits) for (const test of tests) used.add(test)
    const order = this.tests
      .map((test, number) => ({ test, number }))
      .filter(({ test, number }) => test.stretch === 'test' || used.has(number))
    order.sort((one, other) => compareTests(one.test, other.test))
    const places = new Uint32Array(this.tests.length)
    for (const [place, { number }] of order.entries()) places[number] = place
    const subjects = withUnits
      .map(({ tests, exact, row }) => ({
        tests: tests.map((number) => places[number] ?? 0).sort((one, other) => one - other),
        exact,
        row,
      }))
      .sort(compareSubjects)
    this.pool.seal()
    return new PooledAttribution(
      order.map(({ test }) => test),
      this.units,
      subjects.map(({ tests, exact }) => ({ tests, exact })),
      subjects.map(({ row }) => row.finish()),
      this.pool,
    )
  }

  private isFull(): boolean {
    const { bytes, size } = this.pool
    const { chunk, reference, subject, member } = OVERHEAD
    const kept = this.references * reference + this.subjects.length * subject + this.members * member
    return bytes + size * chunk + kept > this.max
  }

  /** Ascending, without units that do not exist; perhaps the same array. */
  private sorted(units: Iterable<number>): Uint32Array {
    const all = units instanceof Uint32Array ? units : Uint32Array.from(units)
    let last = 0
    for (const unit of all) {
      if (unit < last || unit >= this.total) return all.filter((each) => each < this.total).sort()
      last = unit
    }
    return all
  }

  /** @param isKnown whether somebody is known to have executed the units */
  private addTo(subject: number, isKnown: boolean, units: Uint32Array): void {
    const row = this.subjects[this.isFull() ? NOBODY : subject]?.row
    if (row === undefined) return
    if (isKnown && row === this.subjects[NOBODY]?.row) this.left += units.length
    row.reserve(columnsOf(units))
    for (let at = 0; at < units.length;) at = this.addChunk(row, units, at)
  }

  /** Adds the units of the next chunk. @returns where those of the one after it begin */
  private addChunk(row: GrowingRow, units: Uint32Array, from: number): number {
    const { bits, pool } = this
    const column = Math.floor((units[from] ?? 0) / CHUNK_UNITS)
    const first = column * CHUNK_UNITS
    const old = row.chunkIn(column)
    bits.fill(0)
    if (old !== 0) bits.set(pool.load(old))
    let at = from
    for (; at < units.length && (units[at] ?? 0) < first + CHUNK_UNITS; at++) {
      const unit = units[at] ?? 0
      setUnit(bits, unit - first)
      setUnit(this.attributed, unit)
    }
    const chunk = pool.intern(column, bits)
    this.put(row, chunk, old)
    pool.release(chunk)
    return at
  }

  /** Puts a chunk in the place of another one, 0 for none. */
  private put(row: GrowingRow, chunk: number, old: number): void {
    this.pool.retain(chunk)
    row.put(chunk)
    if (old === 0) this.references++
    else this.pool.release(old)
  }
}

/** How many columns ascending units are in. */
function columnsOf(units: Uint32Array): number {
  let columns = 0
  for (let at = 0; at < units.length; columns++) {
    const end = (Math.floor((units[at] ?? 0) / CHUNK_UNITS) + 1) * CHUNK_UNITS
    let [low, high] = [at + 1, units.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((units[middle] ?? 0) < end) low = middle + 1
      else high = middle
    }
    at = low
  }
  return columns
}
