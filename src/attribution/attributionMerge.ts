/** @module Merges the attributions of several legs, whose units may be divided in other ways. */
import type { Attribution, UnitTable } from './attribution.js'
import { AttributionBuilder, NOBODY } from './attributionBuilder.js'
import { rebuilt } from './rebuilt.js'
import { CHUNK_BYTES, CHUNK_UNITS, setUnit, unitsOfChunk } from './unitChunk.js'
import { type ColumnarAttribution, type UnitColumn, isColumnar } from './unitColumns.js'
import { type UnitMapping, mapUnits } from './unitMapping.js'

export class AttributionMerge {
  private readonly builder: AttributionBuilder

  /**
   * @param units of the merged model
   * @param max in bytes: what sets may take
   */
  constructor(
    private readonly units: UnitTable,
    max?: number,
  ) {
    this.builder = new AttributionBuilder(units, max)
  }

  /** How many units were attributed to nobody as there was no room, each for each subject that should have had it. */
  get leftOut(): number {
    return this.builder.leftOut
  }

  /**
   * Adds what a leg knows. The same leg twice changes nothing.
   * @param nameOf the path in the merged model of a file that is not in it by its own
   */
  add(attribution: Attribution, nameOf?: (path: string) => string | undefined): void {
    this.addMapped(attribution, mapUnits(attribution.units, this.units, nameOf))
  }

  /** @param mapping from its units to those of the merged model */
  addMapped(attribution: Attribution, mapping: UnitMapping): void {
    const leg = isColumnar(attribution) ? attribution : rebuilt(attribution)
    const tests = leg.tests.map((test) => this.builder.test(test))
    const subjects = leg.subjects.map((subject) =>
      this.builder.subject(
        subject.tests.flatMap((test) => tests[test] ?? []),
        subject.exact,
      ),
    )
    this.addColumns(leg, mapping, subjects)
  }

  /**
   * Everything that was added.
   * @param covered the units that any leg covers: those that nobody is known to have executed have the subject without tests
   */
  finish(covered: Iterable<number>): ColumnarAttribution {
    this.builder.addRest(covered)
    return this.builder.finish()
  }

  private addColumns(leg: ColumnarAttribution, mapping: UnitMapping, subjects: readonly number[]): void {
    for (const column of leg.columns())
      for (let chunk = 0; chunk < column.count; chunk++) {
        const own = column.subjectsOf(chunk).map((subject) => subjects[subject] ?? NOBODY)
        const bits = column.bitsOf(chunk)
        if (mapping.isIdentity) this.builder.addShared(own, column.number, bits)
        else
          for (const [number, parts] of mapped(column, bits, mapping))
            this.builder.addShared(own, number, parts)
      }
  }
}

/** The units of a chunk in the merged model, by column. */
function mapped(
  { number }: UnitColumn,
  bits: Uint8Array,
  mapping: UnitMapping,
): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>()
  const add = (target: number): void => {
    const column = Math.floor(target / CHUNK_UNITS)
    let own = found.get(column)
    if (own === undefined) found.set(column, (own = new Uint8Array(CHUNK_BYTES)))
    setUnit(own, target % CHUNK_UNITS)
  }
  for (const unit of unitsOfChunk(bits)) mapping.eachTarget(number * CHUNK_UNITS + unit, add)
  return found
}
