/** @module The units of one package of several programs: each once, in Go's report order. */
import { UNIT_FIELDS } from '../format/format.js'
import type { MetaFunction } from '../format/metaFile.js'
import type { UnitFunction, UnitList } from './unitList.js'
import { unitOrder } from './unitOrder.js'

export interface SortedUnits extends UnitList {
  /** Where the units have come to that were added, by the number that `add` gave. */
  readonly placeOf: Uint32Array
}

/** The units of one function record; further records of the function with other units are further segments. */
interface Segment {
  readonly functionIndex: number
  readonly units: Uint32Array
  readonly start: number
}

export class PackageUnitsBuilder {
  private readonly functions: UnitFunction[] = []
  private readonly functionIndexes = new Map<string, number>()
  private readonly segments: Segment[] = []
  private readonly segmentsByStart = new Map<string, Segment[]>()
  private total = 0

  /**
   * Most records meet themselves again, in another program. All else becomes a new segment, and units that are in
   * several segments are put together in `build`.
   * @returns the number of the first unit; the others follow
   */
  add(metaFunction: MetaFunction): number {
    const { units } = metaFunction
    const functionIndex = this.indexOf(metaFunction)
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

  build(): SortedUnits {
    const { positions, functionOf } = this.flatten()
    const order = unitOrder({ functions: this.functions, functionOf, positions })
    const placeOf = new Uint32Array(this.total)
    const sortedFunctionOf = new Uint32Array(this.total)
    const sorted = new Uint32Array(this.total * UNIT_FIELDS)
    let used = 0
    for (const unit of order) {
      const owner = functionOf[unit] ?? 0
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

  private indexOf({ name, sourceFile, literal }: MetaFunction): number {
    const key = `${literal ? 1 : 0}${name}\0${sourceFile}`
    const known = this.functionIndexes.get(key)
    if (known !== undefined) return known
    this.functionIndexes.set(key, this.functions.length)
    return this.functions.push({ name, sourceFile, literal }) - 1
  }

  private flatten(): Omit<UnitList, 'functions'> {
    const functionOf = new Uint32Array(this.total)
    const positions = new Uint32Array(this.total * UNIT_FIELDS)
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
