/** @module Distributes packages, and parts of those that are too large, so that all shards take about as long. */
import { compareBytes } from '../../covdata/bytes/byteOrder.js'
import type { PackageTimes, Timings } from './timings.js'

/** A package of the suite, with the top-level tests that would run without shards. */
export interface ListedPackage {
  readonly importPath: string
  readonly tests: readonly string[]
}

export interface PlanRequest {
  readonly listed: readonly ListedPackage[]
  readonly total: number
  /** Of earlier runs; may be empty. */
  readonly timings: Timings
  /** Whether the tests of a package may run in several shards. */
  readonly canSplit: (pkg: ListedPackage) => boolean
}

/** What one shard runs of a package. */
export interface AssignedPart {
  readonly importPath: string
  readonly tests: readonly string[]
  /** Whether other shards run other tests of the package. */
  readonly isPart: boolean
  /** From 1. */
  readonly shard: number
}

interface Weighted {
  readonly name: string
  readonly weight: number
}

interface WeightedPackage extends Weighted {
  readonly overhead: number
  readonly tests: readonly Weighted[]
  /** Whether it must not be split. */
  readonly isWhole: boolean
}

interface Part extends Weighted {
  readonly tests: readonly string[]
  readonly isPart: boolean
}

/** How much longer than the average the longest shard may take before a package is split. */
const TOLERANCE = 1.1
/** Packages are split that take more than these shares of an average shard: first the largest alone. */
const SHARES: readonly number[] = [Infinity, 1, 0.5, 0.25, 0.1]
/** A test of unknown length, if no length is known, in milliseconds. */
const UNKNOWN = 1000

export function balanced(request: PlanRequest): readonly AssignedPart[] {
  const packages = weigh(request)
  const ideal = packages.reduce((sum, pkg) => sum + pkg.weight, 0) / request.total
  let best: { readonly longest: number; readonly bins: readonly Bin<Part>[] } | undefined
  for (const share of SHARES) {
    const parts = packages.flatMap((pkg) => partsOf(pkg, request.total, share * ideal))
    const bins = distribute(parts, request.total)
    const longest = Math.max(...bins.map((bin) => bin.weight))
    if (best === undefined || longest < best.longest) best = { longest, bins }
    if (longest <= TOLERANCE * ideal) break
  }
  return (best?.bins ?? []).flatMap((bin, index) =>
    bin.items.map(({ name: importPath, tests, isPart }) => ({
      importPath,
      tests,
      isPart,
      shard: index + 1,
    })),
  )
}

/** Sorted, so that the order of the lists does not matter. A test of unknown length is as long as the median test. */
function weigh({ listed, timings, canSplit }: PlanRequest): readonly WeightedPackage[] {
  const known = new Map(timings.map((times) => [times.importPath, times]))
  const lengths = timings.flatMap(({ tests }) => tests.map(({ milliseconds }) => milliseconds))
  const usual = lengths.sort((one, other) => one - other)[lengths.length >> 1] ?? UNKNOWN
  return listed
    .map((pkg) => weighPackage(pkg, known.get(pkg.importPath), usual, !canSplit(pkg)))
    .sort((one, other) => compareBytes(one.name, other.name))
}

function weighPackage(
  { importPath, tests: names }: ListedPackage,
  times: PackageTimes | undefined,
  usual: number,
  isWhole: boolean,
): WeightedPackage {
  const lengths = new Map(times?.tests.map(({ name, milliseconds }) => [name, milliseconds]))
  const tests = [...new Set(names)]
    .map((name) => ({ name, weight: lengths.get(name) ?? usual }))
    .sort((one, other) => compareBytes(one.name, other.name))
  const overhead = times?.overhead ?? 0
  return { name: importPath, overhead, tests, isWhole, weight: overhead + sumOf(tests) }
}

function sumOf(items: readonly Weighted[]): number {
  return items.reduce((sum, item) => sum + item.weight, 0)
}

/** Each part has the overhead of the package again, so there are no more of them than needed. */
function partsOf(pkg: WeightedPackage, total: number, largest: number): readonly Part[] {
  const { name, weight, overhead, tests, isWhole } = pkg
  const whole = { name, weight, tests: tests.map((test) => test.name), isPart: false }
  const count = largest > 0 ? Math.min(Math.ceil(weight / largest), total, tests.length) : 1
  if (isWhole || weight <= largest || count < 2) return [whole]
  return distribute(tests, count).map(({ items, weight: sum }) => ({
    name,
    weight: overhead + sum,
    tests: items.map((test) => test.name),
    isPart: true,
  }))
}

interface Bin<T> {
  readonly items: readonly T[]
  readonly weight: number
}

/** The heaviest first, each to where the least is; then to where the fewest are, so that tests without length spread too. */
function distribute<T extends Weighted>(items: readonly T[], count: number): readonly Bin<T>[] {
  const bins = Array.from({ length: count }, () => ({ items: [] as T[], weight: 0 }))
  // Sorting is stable: equal weights keep the order of their names.
  for (const item of items.toSorted((one, other) => other.weight - one.weight)) {
    const [first, ...others] = bins
    if (first === undefined) break
    let least = first
    for (const bin of others)
      if (bin.weight < least.weight || (bin.weight === least.weight && bin.items.length < least.items.length))
        least = bin
    least.items.push(item)
    least.weight += item.weight
  }
  return bins
}
