/** @module What only one leg of a matrix covers: without that job, it would be uncovered. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { CoverageModel, FileCoverage } from './model.js'
import { type UncoveredRange, uncoveredRanges } from './uncovered.js'

/** Lines that only one leg covers. */
export interface SoleRange extends Omit<UncoveredRange, 'statements'> {
  /** As in the coverage model. */
  readonly path: string
  /** The name of the leg. */
  readonly leg: string
  /** Statements on these lines that no other leg covers; at least 1. */
  readonly statements: number
}

/**
 * The lines that only one leg covers, those with the most statements first.
 * @returns undefined unless several legs are known: a single one covers everything alone
 */
export function soleReach({ packages, reach }: CoverageModel): readonly SoleRange[] | undefined {
  const legs = (reach?.reachers ?? []).flatMap(({ kind }, number) => (kind === 'leg' ? number : []))
  if (reach === undefined || legs.length < 2) return undefined
  const isLeg = new Set(legs)
  const soleOf = reach.sets.map((set) => {
    const [leg, ...others] = set.filter((member) => isLeg.has(member))
    return others.length === 0 ? leg : undefined
  })
  const files = packages.flatMap((pkg) => pkg.files)
  return files
    .flatMap((file) =>
      solesOf(file, soleOf).flatMap((leg) => {
        const name = reach.reachers[leg]?.name ?? ''
        return rangesOf(file, soleOf, leg).map((range) => ({ ...range, path: file.path, leg: name }))
      }),
    )
    .sort(
      (one, other) =>
        other.statements - one.statements ||
        compareBytes(one.path, other.path) ||
        one.startLine - other.startLine,
    )
}

/** By the number of a set: the only leg in it. */
type SoleOf = readonly (number | undefined)[]

/** The legs that alone cover something of a file. */
function solesOf({ units }: FileCoverage, soleOf: SoleOf): readonly number[] {
  const covered = units.filter(({ count, statements }) => count > 0 && statements > 0)
  return [...new Set(covered.flatMap((unit) => soleOf[unit.reach ?? 0] ?? []))]
}

/** As they would be uncovered without the leg, if everything else was covered. */
function rangesOf(file: FileCoverage, soleOf: SoleOf, leg: number): readonly UncoveredRange[] {
  const units = file.units.map((unit) => ({
    ...unit,
    count: unit.count > 0 && soleOf[unit.reach ?? 0] === leg ? 0 : 1,
  }))
  return uncoveredRanges({ ...file, units })
}
