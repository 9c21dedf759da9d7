/**
 * @module Merging measurements of one module by position: other Go versions, systems and tags divide the same file into
 * other units. Each file gets the units of its reference leg, the one with the newest Go that has the file and counts its
 * statements correctly; a unit is covered if any leg executed source code that overlaps it. For straight-line code that
 * is exact; docs/merging-legs.md has an example.
 */
import { MergedReach } from './mergedReach.js'
import { type GoVersion, compareVersions } from '../go/goVersion.js'
import { type CounterMode, widerMode } from '../covdata/format/format.js'
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { overlapFinder } from '../coverage/overlaps.js'
import { type FilesOfGo, isFaulty, repeatsStatements } from '../checks/repeatedStatements.js'
import {
  type CoverageModel,
  type FileCoverage,
  type PackageCoverage,
  SOURCES,
  type Source,
  type UnitCoverage,
} from '../coverage/model.js'
import { sumAllTallies, talliesOfUnits } from '../coverage/tallies.js'

/** The coverage model of one Go version and system. */
export interface LegModel {
  readonly name: string
  /** Undefined if unknown; such a leg is the last choice for the reference. */
  readonly goVersion: GoVersion | undefined
  readonly model: CoverageModel
}

/** Go's counters do not exceed it. */
const MAX_COUNT = 0xffffffff

/** A file as one leg has it. */
interface LegFile {
  readonly file: FileCoverage
  /** The number of the leg in the order of references. */
  readonly leg: number
  /** For each merged source its index in the leg's `counts`; undefined if the leg lacks it. */
  readonly columns: readonly (number | undefined)[]
}

/** The merged model, which does not depend on the order of the legs. A single leg is returned unchanged. */
export function mergeLegs(legs: readonly LegModel[]): CoverageModel {
  const [only] = legs
  if (only !== undefined && legs.length === 1) return only.model
  const ordered = inReferenceOrder(legs)
  const sources = SOURCES.filter((source) => ordered.some(({ model }) => model.sources.includes(source)))
  const mode = ordered.map(({ model }) => model.mode).reduce<CounterMode>(widerMode, 'set')
  const importPaths = ordered.flatMap(({ model }) => model.packages.map((pkg) => pkg.importPath))
  const merged = new MergedReach(ordered.map(({ model }) => model))
  const legPackages = ordered.map(({ model }, leg) => ({
    leg,
    columns: sources.map((source) => columnOf(model, source)),
    packages: new Map(model.packages.map((pkg) => [pkg.importPath, pkg])),
  }))
  const { packages, reach } = merged.settle(
    sortedUnique(importPaths).map((importPath) =>
      mergePackage(importPath, legPackages, { sources: sources.length, mode, reach: merged }),
    ),
  )
  const linked = new Set(importPaths)
  return {
    mode,
    sources,
    packages,
    notLinked: sortedUnique(ordered.flatMap(({ model }) => model.notLinked)).filter(
      (path) => !linked.has(path),
    ),
    unlinkedStatements: unlinkedStatements(ordered, linked),
    tallies: sumAllTallies(packages, sources.length),
    reach,
  }
}

/** As the leg that comes first in the order of references counts them. */
function unlinkedStatements(
  ordered: readonly LegModel[],
  linked: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const all = ordered.toReversed().flatMap(({ model }) => [...model.unlinkedStatements])
  return new Map(all.filter(([path]) => !linked.has(path)))
}

/**
 * The legs whose statements are counted correctly come first, then the newest Go; names break ties, so that the order of
 * the input does not matter.
 */
function inReferenceOrder(legs: readonly LegModel[]): readonly LegModel[] {
  const faulty = new Set(
    legs.filter(
      ({ model, goVersion: go }) => isFaulty(go) || repeatsStatements({ go, files: filesOf(model) }),
    ),
  )
  return legs.toSorted(
    (left, right) => Number(faulty.has(left)) - Number(faulty.has(right)) || byVersion(left, right),
  )
}

/** For each leg the files whose reference it is. */
export function referenceFiles(legs: readonly LegModel[]): readonly FilesOfGo[] {
  const seen = new Set<string>()
  return inReferenceOrder(legs).map(({ model, goVersion }) => {
    const files = filesOf(model).filter(({ path }) => !seen.has(path))
    for (const { path } of files) seen.add(path)
    return { go: goVersion, files }
  })
}

function filesOf(model: CoverageModel): readonly FileCoverage[] {
  return model.packages.flatMap((pkg) => pkg.files)
}

function byVersion(left: LegModel, right: LegModel): number {
  const byName = left.name < right.name ? -1 : left.name > right.name ? 1 : 0
  if (left.goVersion === undefined || right.goVersion === undefined)
    return Number(left.goVersion === undefined) - Number(right.goVersion === undefined) || byName
  return compareVersions(right.goVersion, left.goVersion) || byName
}

/** The packages of a leg by import path. */
interface LegPackages extends Pick<LegFile, 'leg' | 'columns'> {
  readonly packages: ReadonlyMap<string, PackageCoverage>
}

/** What all packages share. */
interface Merging {
  /** The number of sources in the merged model. */
  readonly sources: number
  readonly mode: CounterMode
  readonly reach: MergedReach
}

function columnOf({ sources }: CoverageModel, source: Source): number | undefined {
  const column = sources.indexOf(source)
  return column < 0 ? undefined : column
}

function mergePackage(importPath: string, legs: readonly LegPackages[], merging: Merging): PackageCoverage {
  const files = new Map<string, LegFile[]>()
  let modulePath = ''
  for (const { packages, columns, leg } of legs) {
    const pkg = packages.get(importPath)
    if (pkg === undefined) continue
    if (modulePath === '') modulePath = pkg.modulePath
    for (const file of pkg.files) {
      const known = files.get(file.path)
      if (known === undefined) files.set(file.path, [{ file, leg, columns }])
      else known.push({ file, leg, columns })
    }
  }
  const merged = sortedUnique([...files.keys()]).map((path) =>
    mergeFile(path, files.get(path) ?? [], merging),
  )
  return {
    importPath,
    modulePath,
    files: merged,
    tallies: sumAllTallies(merged, merging.sources),
  }
}

/** @param legs the legs that have the file, the reference first */
function mergeFile(path: string, legs: readonly LegFile[], { mode, reach }: Merging): FileCoverage {
  const [reference] = legs
  const others = legs.map((leg) => ({ ...leg, overlapping: overlapFinder(leg.file.units) }))
  const max = mode === 'set' ? 1 : MAX_COUNT
  const units = (reference?.file.units ?? []).map((unit): UnitCoverage => {
    const found = others.map(({ leg, columns, overlapping }) => ({ leg, columns, units: overlapping(unit) }))
    const add = (countOf: (unit: UnitCoverage, columns: LegFile['columns']) => number): number =>
      found.reduce(
        (sum, leg) =>
          Math.min(max, sum + Math.max(0, ...leg.units.map((other) => countOf(other, leg.columns)))),
        0,
      )
    return {
      ...unit,
      count: add((other) => other.count),
      counts: (reference?.columns ?? []).map((_, i) =>
        add((other, columns) => other.counts[columns[i] ?? -1] ?? 0),
      ),
      reach: found.reduce((set, { leg, units }) => reach.with(set, leg, units), 0),
    }
  })
  return { path, units, tallies: talliesOfUnits(units, reference?.columns.length ?? 0) }
}

/** Each name once, sorted as in the model: byte by byte. */
function sortedUnique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(compareBytes)
}
