/**
 * @module Finds the units of several binaries, each once, and which counter counts which unit. It only needs meta-data, so
 * one index serves any number of counters. Units of two binaries are the same if import path, source file, function name,
 * literal mark and all five numbers agree (Go's internal/coverage/cformat).
 */
import type { CounterMode } from '../format/format.js'
import { compareBytes } from '../bytes/byteOrder.js'
import type { CounterLayout } from '../counters/counterLayout.js'
import { UNIT_FIELDS } from '../format/format.js'
import type { MetaFile } from '../format/metaFile.js'
import { NOWHERE, PackageUnitsBuilder, type SortedUnits } from './packageUnits.js'
import type { UnitList } from './unitList.js'
import type { PodCounters } from '../counters/podCounters.js'

/** The units of a package in Go's report order: source file, start line, end line, start column, end column, statements. */
export interface IndexedPackage extends UnitList {
  readonly importPath: string
  readonly modulePath: string
  /** The position of its first unit among the units of all packages. */
  readonly start: number
}

/** The units of several binaries. Unit i is the i-th unit of all packages in their order. */
export interface UnitIndex {
  /** Sorted by import path, byte by byte. Packages without units are included. */
  readonly packages: readonly IndexedPackage[]
  /** The number of units in all packages. */
  readonly units: number
  /** The number of statements in all packages. */
  readonly statements: number
  /** For each counter of a binary, the number of its unit; too large a number if its package or file is not in the index. */
  readonly unitsOf: ReadonlyMap<CounterLayout, Uint32Array>
}

/** The meta-data of a binary. Its layout identifies it. */
export interface IndexedBinary {
  readonly meta: MetaFile
  readonly layout: CounterLayout
}

/**
 * Builds the index of some binaries.
 * @param matches decides by import path which packages are included
 * @param isLeftOut decides by source file which of their units are not; by default none
 */
export function indexUnits(
  binaries: readonly IndexedBinary[],
  matches: (importPath: string) => boolean,
  isLeftOut: (sourceFile: string) => boolean = () => false,
): UnitIndex {
  const builders = new Map<string, { readonly units: PackageUnitsBuilder; readonly modulePath: string }>()
  const placed: Placed[] = []
  for (const { meta, layout } of binaries) {
    for (const [packageIndex, { importPath, modulePath, records }] of meta.packages.entries()) {
      if (!matches(importPath)) continue
      const builder = builders.get(importPath) ?? { units: new PackageUnitsBuilder(), modulePath }
      builders.set(importPath, builder)
      const first = layout.packageStart(packageIndex)
      placed.push({ importPath, layout, first, starts: builder.units.add(records) })
    }
  }
  const packages: IndexedPackage[] = []
  const sorted = new Map<string, SortedUnits & { readonly start: number }>()
  let units = 0
  for (const [importPath, builder] of [...builders].sort(([one], [other]) => compareBytes(one, other))) {
    const { placeOf, ...list } = builder.units.build(isLeftOut)
    packages.push({ importPath, modulePath: builder.modulePath, ...list, start: units })
    sorted.set(importPath, { placeOf, ...list, start: units })
    units += list.functionOf.length
  }
  return {
    packages,
    units,
    statements: statementsOf(packages, () => true),
    unitsOf: unitsOfCounters(binaries, placed, sorted),
  }
}

/** The functions of a package of a binary, and the number of the first unit of each. */
interface Placed {
  readonly importPath: string
  readonly layout: CounterLayout
  /** The position of the package's first function in the layout. */
  readonly first: number
  readonly starts: Uint32Array
}

function unitsOfCounters(
  binaries: readonly IndexedBinary[],
  placed: readonly Placed[],
  sorted: ReadonlyMap<string, SortedUnits & { readonly start: number }>,
): ReadonlyMap<CounterLayout, Uint32Array> {
  const unitsOf = new Map(
    binaries.map(({ layout }) => [layout, new Uint32Array(layout.counters).fill(NOWHERE)]),
  )
  for (const { importPath, layout, first, starts } of placed) {
    const [units, list] = [unitsOf.get(layout), sorted.get(importPath)]
    if (units === undefined || list === undefined) continue
    for (let index = 0; index < starts.length; index++) {
      const shift = (starts[index] ?? 0) - layout.start(first + index)
      const end = layout.start(first + index + 1)
      for (let at = layout.start(first + index); at < end; at++) {
        const place = list.placeOf[at + shift] ?? NOWHERE
        units[at] = place === NOWHERE ? NOWHERE : list.start + place
      }
    }
  }
  return unitsOf
}

/**
 * Counts how often each unit of the index was executed.
 * @param counters of binaries that are in the index; others are ignored
 * @param mode how the counts of several binaries are added up
 * @returns a count for each unit
 */
export function countUnits(
  index: UnitIndex,
  counters: readonly PodCounters[],
  mode: CounterMode,
): Uint32Array {
  const counts = new Uint32Array(index.units)
  for (const part of counters) {
    const units = index.unitsOf.get(part.layout)
    if (units !== undefined) part.addTo(counts, units, mode)
  }
  return counts
}

/**
 * The number of covered statements.
 * @param counts parallel to the units of the index
 */
export function coveredStatements(index: UnitIndex, counts: Uint32Array): number {
  return statementsOf(index.packages, (unit) => counts[unit] !== 0)
}

function statementsOf(packages: readonly IndexedPackage[], counts: (unit: number) => boolean): number {
  return packages.reduce((sum, { positions, start }) => {
    for (let at = UNIT_FIELDS - 1, unit = start; at < positions.length; at += UNIT_FIELDS, unit++) {
      if (counts(unit)) sum += positions[at] ?? 0
    }
    return sum
  }, 0)
}
