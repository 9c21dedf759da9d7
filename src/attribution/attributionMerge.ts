/** @module Merges the attributions of several legs, whose units may be divided in other ways. */
import type { AttributedTest, Attribution, UnitTable } from './attribution.js'
import { AttributionBuilder, type AttributionRows } from './attributionBuilder.js'
import { mappedColumns } from './mappedColumns.js'
import { rebuilt } from './rebuilt.js'
import { type ColumnarAttribution, type UnitColumn, isColumnar } from './unitColumns.js'
import { SAME_UNITS, type UnitMapping, mapUnits } from './unitMapping.js'

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

  /**
   * Adds what a leg knows. The same leg twice changes nothing.
   * @param nameOf the path in the merged model of a file that is not in it by its own
   */
  add(attribution: Attribution, nameOf?: (path: string) => string | undefined): void {
    // A second table of very many units would take as much memory as all of their sets.
    const isSame = isColumnar(attribution) && attribution.hasUnitsOf?.(this.units) === true
    this.addMapped(attribution, isSame ? SAME_UNITS : mapUnits(attribution.units, this.units, nameOf))
  }

  /** @param mapping from its units to those of the merged model */
  addMapped(attribution: Attribution, mapping: UnitMapping): void {
    const leg = isColumnar(attribution) ? attribution : rebuilt(attribution)
    this.addColumns(leg, leg.columns(), mapping)
  }

  /** Tests that are there even if they execute nothing. */
  addTests(tests: readonly AttributedTest[]): void {
    for (const test of tests) this.builder.test(test)
  }

  /**
   * Adds what is known of other units.
   * @param columns all those of the attribution
   */
  addColumns(attribution: AttributionRows, columns: Iterable<UnitColumn>, mapping: UnitMapping): void {
    const subjects = this.builder.subjectsOf(attribution)
    for (const column of columns)
      if (mapping.isIdentity) this.builder.addColumn(column, subjects)
      else for (const mapped of mappedColumns(column, mapping)) this.builder.addColumn(mapped, subjects)
  }

  /**
   * Everything that was added.
   * @param covered the units that any leg covers: those that nobody is known to have executed have the subject without tests
   */
  finish(covered: Iterable<number>): ColumnarAttribution {
    this.builder.addRest(covered)
    return this.builder.finish()
  }
}
