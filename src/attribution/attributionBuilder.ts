/**
 * @module Builds an attribution of units that come in any order, in memory that grows with what is different between
 * subjects and not with their number times that of the units.
 */
import type { AttributedTest, Attribution, UnitTable } from './attribution.js'
import { compareSubjects, compareTests } from './attributionOrder.js'
import { ChunkBits } from './chunkBits.js'
import { ChunkUnions } from './chunkUnions.js'
import { ChunkWorkspace } from './chunkWorkspace.js'
import { NumberedSubjects } from './numberedSubjects.js'
import { OpenSubjects } from './openSubjects.js'
import { PooledAttribution } from './pooledAttribution.js'
import { storedName } from './storedName.js'
import { SubjectColumn } from './subjectColumn.js'
import { CHUNK_UNITS, hasUnit, setUnit, unitsInChunk } from './unitChunk.js'
import type { UnitColumn } from './unitColumns.js'

/** In bytes: what sets may take. What there is no room for is attributed to nobody. */
export const MAX_SET_BYTES = 192 * 2 ** 20

/** In bytes: what a subject takes once it is finished. */
const SUBJECT_BYTES = 160

/** The subject that has no test. */
export const NOBODY = 0

/** An attribution without its units. */
export type AttributionRows = Pick<Attribution, 'tests' | 'subjects' | 'leftOut'>

interface NamedTests {
  readonly importPath: string
  readonly numbers: Map<string, number>
}

export class AttributionBuilder {
  private readonly workspace = new ChunkWorkspace()
  private readonly columns: (SubjectColumn | undefined)[] = []
  private readonly tests: AttributedTest[] = []
  /** By stretch and import path, and by name. */
  private readonly testNumbers = new Map<string, NamedTests>()
  private readonly subjects = new OpenSubjects(this.workspace.memory)
  private readonly total: number
  private readonly bits = new ChunkBits()

  /**
   * @param max in bytes: what the sets may take
   * @param left how many units are attributed to nobody already, as in Attribution
   */
  constructor(
    private readonly units: UnitTable,
    private readonly max = MAX_SET_BYTES,
    private left = 0,
  ) {
    this.total = units.positions.length / 4
    this.subject([], false)
  }

  /** The number of a test, for `subject` and `add`. */
  test({ importPath, stretch, name: whole }: AttributedTest): number {
    const name = storedName(whole)
    const key = `${stretch} ${importPath}`
    let known = this.testNumbers.get(key)
    // Tests share the text of their package.
    if (known === undefined) this.testNumbers.set(key, (known = { importPath, numbers: new Map() }))
    let number = known.numbers.get(name)
    if (number === undefined) {
      number = this.tests.push({ importPath: known.importPath, stretch, name }) - 1
      known.numbers.set(name, number)
    }
    return number
  }

  /**
   * The number of a subject: one test, or several of which at least one executed each unit; NOBODY without tests.
   * @param tests as `test` numbers them
   */
  subject(tests: readonly number[], exact: boolean): number {
    const ordered = tests.length < 2 ? tests : [...new Set(tests)].sort((one, other) => one - other)
    const isExact = exact && ordered.length === 1
    const known = this.subjects.find(ordered, isExact)
    if (known !== undefined) return known
    return this.isFull() ? NOBODY : this.subjects.add(ordered, isExact)
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
    const rest = this.sorted(units).filter((unit) => !this.isAttributed(unit))
    this.addTo(NOBODY, false, rest)
  }

  /** The subjects of another attribution, for `addColumn`; what it has left out is left out here, too. */
  subjectsOf({ tests, subjects, leftOut = 0 }: AttributionRows): NumberedSubjects {
    this.left += leftOut
    const numbers = tests.map((test) => this.test(test))
    return new NumberedSubjects(subjects, ({ tests: own, exact }) =>
      this.subject(
        own.flatMap((test) => numbers[test] ?? []),
        exact,
      ),
    )
  }

  /**
   * What subjects have in a column of these units.
   * @param subjects all those of the column
   */
  addColumn(column: UnitColumn, subjects: NumberedSubjects): void {
    const own = this.columnAt(column.number)
    const chunks = Array.from({ length: column.count }, (_, chunk) =>
      own.intern(this.bits.set(column.bitsOf(chunk))),
    )
    const unions = new ChunkUnions(own.chunks)
    subjects.each((index, number) => {
      const chunk = column.chunkOf(index)
      if (chunk === undefined) return
      const subject = this.isFull() ? NOBODY : number
      if (subject === NOBODY && subjects.isKnown(index)) this.left += unitsInChunk(column.bitsOf(chunk))
      own.addChunk(subject, chunks[chunk] ?? 0, unions)
      this.subjects.markUsed(subject)
    })
    unions.release()
    for (const chunk of chunks) own.chunks.release(chunk)
  }

  /**
   * What was added. Nothing can be added afterwards. Tests are in it that have no units; subjects, and what happens outside
   * tests, are not.
   */
  finish(): PooledAttribution {
    const withUnits = this.subjects.used().map((number) => ({ number, tests: this.subjects.testsOf(number) }))
    const used = new Set<number>()
    for (const { tests } of withUnits) for (const test of tests) used.add(test)
    const order = this.tests
      .map((test, number) => ({ test, number }))
      .filter(({ test, number }) => test.stretch === 'test' || used.has(number))
    order.sort((one, other) => compareTests(one.test, other.test))
    const places = new Uint32Array(this.tests.length)
    for (const [place, { number }] of order.entries()) places[number] = place
    const subjects = withUnits.map(({ number, tests }) => {
      const own = tests.map((test) => places[test] ?? 0).sort((one, other) => one - other)
      return { number, subject: { tests: own, exact: this.subjects.isExact(number) } }
    })
    subjects.sort((one, other) => compareSubjects(one.subject, other.subject))
    for (const column of this.columns) column?.chunks.seal()
    return new PooledAttribution(
      order.map(({ test }) => test),
      this.units,
      subjects.map(({ subject }) => subject),
      this.columns,
      Uint32Array.from(subjects, ({ number }) => number),
      this.left,
    )
  }

  private isFull(): boolean {
    return this.workspace.memory.bytes + this.subjects.size * SUBJECT_BYTES > this.max
  }

  private isAttributed(unit: number): boolean {
    const column = this.columns[Math.floor(unit / CHUNK_UNITS)]
    return column !== undefined && hasUnit(column.attributed.bytes, unit % CHUNK_UNITS)
  }

  private columnAt(number: number): SubjectColumn {
    while (this.columns.length <= number) this.columns.push(undefined)
    return (this.columns[number] ??= new SubjectColumn(this.workspace))
  }

  /** Ascending, without units that do not exist; perhaps the same array. */
  private sorted(units: Iterable<number>): Uint32Array {
    const all = units instanceof Uint32Array ? units : Uint32Array.from(units)
    return isAscending(all) && (all.at(-1) ?? 0) < this.total
      ? all
      : all.filter((unit) => unit < this.total).sort()
  }

  /** @param isKnown whether somebody is known to have executed the units */
  private addTo(subject: number, isKnown: boolean, units: Uint32Array): void {
    if (units.length === 0) return
    const own = this.isFull() ? NOBODY : subject
    if (isKnown && own === NOBODY) this.left += units.length
    this.subjects.markUsed(own)
    for (let at = 0; at < units.length;) at = this.addChunk(own, units, at)
  }

  /** Adds the units of the next chunk. @returns where those of the one after it begin */
  private addChunk(subject: number, units: Uint32Array, from: number): number {
    const { bits } = this
    const column = Math.floor((units[from] ?? 0) / CHUNK_UNITS)
    const first = column * CHUNK_UNITS
    bits.clear()
    let at = from
    for (; at < units.length && (units[at] ?? 0) < first + CHUNK_UNITS; at++)
      setUnit(bits.bytes, (units[at] ?? 0) - first)
    this.columnAt(column).add(subject, bits)
    return at
  }
}

/** By index: iterating would leave an object behind for each of very many units. */
function isAscending(units: Uint32Array): boolean {
  for (let at = 1; at < units.length; at++) if ((units[at] ?? 0) < (units[at - 1] ?? 0)) return false
  return true
}
