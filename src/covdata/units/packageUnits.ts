/** @module The units of a package that is in several binaries: each unit once, in Go's report order. */
import { UNIT_FIELDS } from '../format/format.js'
import type { FunctionRecords } from '../format/functionRecords.js'
import type { UnitFunction, UnitList } from './unitList.js'
import { unitOrder } from './unitOrder.js'

/** The units of a package, each once, in Go's report order. */
export interface SortedUnits extends UnitList {
  /** For each unit that was added, by the number that `add` gave it, its index in this list, or NOWHERE. */
  readonly placeOf: Uint32Array
}

/** Stands for the place of units that are left out: larger than any. */
export const NOWHERE = 0xffffffff

/** The units of a function that differs from the first binary's; each further variant is another segment. */
interface Segment {
  readonly functionIndex: number
  readonly units: Uint32Array
  readonly start: number
}

/** The package as a binary has it, with the number of the first unit of each of its functions. */
interface Known {
  readonly records: FunctionRecords
  readonly starts: Uint32Array
}

/** Collects the units of a package from several binaries. */
export class PackageUnitsBuilder {
  private readonly functions: UnitFunction[] = []
  private readonly functionsByName = new Map<string, number>()
  /** The indexes of functions whose name another function has too, by literal mark, name and source file. */
  private readonly namesakes = new Map<string, number>()
  private readonly known: Known[] = []
  /** For each function of the first binary, its index in `functions`. */
  private firstOwners = new Uint32Array()
  private readonly segments: Segment[] = []
  private readonly segmentsByStart = new Map<string, Segment[]>()
  private total = 0

  /**
   * Adds the package as one binary has it. Most packages are the same in all binaries, and so are most functions of the
   * others; both are recognised and added once. `build` finds the remaining duplicate units.
   * @returns for each function, the number of its first unit; its other units have the numbers that follow
   */
  add(records: FunctionRecords): Uint32Array {
    const same = this.known.find((known) => known.records.equals(records))
    if (same !== undefined) return same.starts
    const starts = this.known.length === 0 ? this.addWhole(records) : this.addByFunction(records)
    this.known.push({ records, starts })
    return starts
  }

  /**
   * Sorts the units and removes duplicates.
   * @param isLeftOut decides by source file which units are left out
   */
  build(isLeftOut: (sourceFile: string) => boolean): SortedUnits {
    const { positions, functionOf } = this.flatten()
    const leftOut = this.functions.map(({ sourceFile }) => isLeftOut(sourceFile))
    const order = unitOrder({ functions: this.functions, functionOf, positions })
    const placeOf = new Uint32Array(this.total)
    const sortedFunctionOf = new Uint32Array(this.total)
    const sorted = new Uint32Array(this.total * UNIT_FIELDS)
    let used = 0
    for (const unit of order) {
      const owner = functionOf[unit] ?? 0
      if (leftOut[owner] === true) {
        placeOf[unit] = NOWHERE
        continue
      }
      const last = used - 1
      const isNew = last < 0 || sortedFunctionOf[last] !== owner || !sameUnit(sorted, last, positions, unit)
      if (isNew) {
        sortedFunctionOf[used] = owner
        for (let i = 0; i < UNIT_FIELDS; i++)
          sorted[used * UNIT_FIELDS + i] = positions[unit * UNIT_FIELDS + i] ?? 0
        used++
      }
      placeOf[unit] = used - 1
    }
    return {
      functions: this.functions,
      functionOf: sortedFunctionOf.subarray(0, used),
      positions: sorted.subarray(0, used * UNIT_FIELDS),
      placeOf,
    }
  }

  /** Adds the first records, which have nothing to be compared with. */
  private addWhole(records: FunctionRecords): Uint32Array {
    this.firstOwners = new Uint32Array(records.length)
    for (let index = 0; index < records.length; index++)
      this.firstOwners[index] = this.indexOf(records, index)
    this.total = records.units
    return records.unitStarts.subarray(0, records.length)
  }

  private addByFunction(records: FunctionRecords): Uint32Array {
    return Uint32Array.from({ length: records.length }, (_, index) =>
      this.addFunction(this.indexOf(records, index), records.unitsOf(index)),
    )
  }

  private addFunction(functionIndex: number, units: Uint32Array): number {
    const key = `${functionIndex}:${units[0]}.${units[1]}`
    const variants = this.segmentsByStart.get(key)
    const known = variants?.find((segment) => equalNumbers(segment.units, units))
    if (known !== undefined) return known.start
    const segment = { functionIndex, units, start: this.total }
    this.segments.push(segment)
    if (variants === undefined) this.segmentsByStart.set(key, [segment])
    else variants.push(segment)
    this.total += units.length / UNIT_FIELDS
    return segment.start
  }

  private indexOf(records: FunctionRecords, index: number): number {
    const name = records.name(index)
    const sourceFile = records.sourceFile(index)
    const literal = records.isLiteral(index)
    const known = this.functionsByName.get(name)
    if (known === undefined) {
      this.functionsByName.set(name, this.functions.length)
      return this.functions.push({ name, sourceFile, literal }) - 1
    }
    const namesake = this.functions[known]
    if (namesake?.sourceFile === sourceFile && namesake.literal === literal) return known
    const key = `${literal ? 1 : 0}${name}\0${sourceFile}`
    const other = this.namesakes.get(key)
    if (other !== undefined) return other
    this.namesakes.set(key, this.functions.length)
    return this.functions.push({ name, sourceFile, literal }) - 1
  }

  private flatten(): Omit<UnitList, 'functions'> {
    const [first] = this.known
    const functionOf = new Uint32Array(this.total)
    if (first === undefined) return { functionOf, positions: new Uint32Array() }
    const { records } = first
    for (let index = 0, unit = 0; index < records.length; index++) {
      const end = records.unitStarts[index + 1] ?? 0
      while (unit < end) functionOf[unit++] = this.firstOwners[index] ?? 0
    }
    if (this.segments.length === 0) return { functionOf, positions: records.positions }
    const positions = new Uint32Array(this.total * UNIT_FIELDS)
    positions.set(records.positions)
    for (const { functionIndex, units, start } of this.segments) {
      functionOf.fill(functionIndex, start, start + units.length / UNIT_FIELDS)
      positions.set(units, start * UNIT_FIELDS)
    }
    return { functionOf, positions }
  }
}

function sameUnit(one: Uint32Array, unit: number, others: Uint32Array, other: number): boolean {
  for (let i = 0; i < UNIT_FIELDS; i++) {
    if (one[unit * UNIT_FIELDS + i] !== others[other * UNIT_FIELDS + i]) return false
  }
  return true
}

function equalNumbers(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index])
}
