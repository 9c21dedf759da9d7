/** @module The figures of gates if nothing was covered of which nobody knows whether all tests together would cover it. */
import type { Comparison } from '../compare/comparison.js'
import { CarriedReach } from '../coverage/carriedReach.js'
import type { FileCoverage, UnitCoverage } from '../coverage/model.js'
import type { Tally } from '../covdata/units/tally.js'
import type { GateFigures } from '../gates/gateFigures.js'
import type { Measurement } from '../report/report.js'

/**
 * Undefined if nothing is uncertain.
 * @param figures of the same measurement, its packages and files in the same order
 */
export function worstFigures(
  figures: GateFigures,
  { coverage: { packages, reach }, impact }: Pick<Measurement, 'coverage' | 'impact'>,
  { patch: { value: patch } }: Pick<Comparison, 'patch'>,
): GateFigures | undefined {
  const { uncertain = 0, shardsDiffer = false } = impact?.selection ?? {}
  if (uncertain === 0) return undefined
  const known = new CarriedReach(reach)
  const isUncertain = (unit: UnitCoverage): boolean =>
    shardsDiffer ? known.baselinesOf(unit).length > 0 : known.isUncertain(unit)
  const countOf = ({ units }: Pick<FileCoverage, 'units'>): number =>
    units.reduce((sum, unit) => sum + (isUncertain(unit) ? unit.statements : 0), 0)
  const byFile = packages.map(({ files }) => files.map(countOf))
  const byPackage = byFile.map(sumOf)
  const inAll = sumOf(byPackage)
  const inFiles = byFile.flat()
  const filesByPath = new Map(packages.flatMap(({ files }) => files.map((file) => [file.path, file])))
  const inPatch = sumOf(
    (patch?.files ?? []).map(({ path, units }) => {
      const file = filesByPath.get(path)
      return file === undefined ? 0 : countOf({ units: units.flatMap((unit) => file.units[unit] ?? []) })
    }),
  )
  const { baseline } = figures
  return {
    total: without(figures.total, inAll),
    packages: figures.packages.map((pkg, at) => ({ ...pkg, tally: without(pkg.tally, byPackage[at] ?? 0) })),
    files: figures.files.map((file, at) => ({ ...file, tally: without(file.tally, inFiles[at] ?? 0) })),
    patch:
      figures.patch.value === undefined
        ? figures.patch
        : { value: { ...figures.patch.value, tally: without(figures.patch.value.tally, inPatch) } },
    baseline:
      baseline.value === undefined
        ? baseline
        : {
            value: {
              ...baseline.value,
              after: without(baseline.value.after, inAll),
              lostStatements: baseline.value.lostStatements + inAll,
            },
          },
  }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function without({ covered, total }: Tally, uncertain: number): Tally {
  return { covered: Math.max(0, covered - uncertain), total }
}
