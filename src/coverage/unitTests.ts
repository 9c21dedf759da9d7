/**
 * @module Unit tests beside integration tests: what each of them covers of the same statements. The total, its gates and its
 * list of packages remain those of the integration tests, so that data of unit tests never changes a verdict.
 */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { CoverageModel, FileCoverage, PackageCoverage, Tallies } from './model.js'
import { overlapFinder } from './overlaps.js'
import { sumAllTallies, talliesOfUnits } from './tallies.js'

/** The four parts of some statements, each of which is in exactly one. */
export interface FourFigures {
  readonly integrationOnly: number
  readonly unitOnly: number
  readonly both: number
  readonly neither: number
}

/** Undefined if there is no data of unit tests. */
export function fourFigures({ together, unitTests }: Tallies): FourFigures | undefined {
  if (unitTests === undefined) return undefined
  const { covered, both } = unitTests
  const integrationOnly = together.covered - both
  const unitOnly = covered - both
  return { integrationOnly, unitOnly, both, neither: together.total - integrationOnly - unitOnly - both }
}

/**
 * The model with what unit tests executed of its units: a unit of the same position, or else any unit that overlaps it, as
 * when legs of several Go versions are merged. Nothing else of the model changes.
 * @param data of unit tests, with their counts as `count`
 * @param knows whether a package is one of the project's, although no integration test links it
 */
export function withUnitTests(
  model: CoverageModel,
  data: readonly PackageCoverage[],
  knows: (pkg: PackageCoverage) => boolean,
): CoverageModel {
  const sources = model.sources.length
  const executed = new Map(data.flatMap(({ files }) => files.map((file) => [file.path, file] as const)))
  const known = new Set<string>()
  const packages = model.packages.map((pkg) => {
    const files = pkg.files.map((file) => {
      known.add(file.path)
      return withCounts(file, executed.get(file.path), sources)
    })
    return { ...pkg, files, tallies: sumAllTallies(files, sources) }
  })
  const linked = new Set(packages.map(({ importPath }) => importPath))
  const others = data.filter(({ importPath }) => !linked.has(importPath))
  const outside = others.filter(knows)
  const counted = new Set([...known, ...outside.flatMap(({ files }) => files.map(({ path }) => path))])
  return {
    ...model,
    packages,
    tallies: withFigures(sumAllTallies(packages, sources)),
    unitTests: {
      packages: outside.toSorted((one, other) => compareBytes(one.importPath, other.importPath)),
      unknownFiles: [...executed.keys()].filter((path) => !counted.has(path)).sort(compareBytes),
    },
  }
}

function withCounts(file: FileCoverage, data: FileCoverage | undefined, sources: number): FileCoverage {
  const overlapping = overlapFinder(data?.units ?? [])
  const units = file.units.map((unit) => ({
    ...unit,
    unitTests: Math.max(0, ...overlapping(unit).map(({ count }) => count)),
  }))
  return { path: file.path, units, tallies: withFigures(talliesOfUnits(units, sources)) }
}

/** A file without units has the figures too. */
function withFigures(tallies: Tallies): Tallies {
  return { unitTests: { covered: 0, both: 0 }, ...tallies }
}
