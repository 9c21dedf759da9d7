/**
 * @module The unit table: the units of any number of pods, each once, with their counts added up. A unit of two
 * programs is the same when import path, source file, function name, literal mark and all five numbers agree
 * (Go's internal/coverage/cformat).
 */
import type { CounterMode } from '../coverage/model.js'
import { UserError } from '../errors.js'
import { compareBytes } from './byteOrder.js'
import { UNIT_FIELDS } from './format.js'
import { mergeCounts, mergeInto } from './merge.js'
import type { MetaFunction } from './metaFile.js'
import type { PodCounters } from './podCounters.js'
import type { Pod } from './readPods.js'

/** A function of the table; functions of the same name and file are one. */
export interface UnitFunction {
  readonly name: string
  readonly sourceFile: string
  readonly literal: boolean
}

/**
 * The units of a package in Go's report order: source file, start line, end line, start column, end column,
 * statements. Unit i belongs to `functions[functionOf[i]]` and was executed `counts[i]` times.
 */
export interface PackageUnits {
  readonly importPath: string
  readonly modulePath: string
  readonly functions: readonly UnitFunction[]
  readonly functionOf: Uint32Array
  /** UNIT_FIELDS numbers a unit: start line, start column, end line, end column, statements. */
  readonly positions: Uint32Array
  readonly counts: Uint32Array
}

export interface UnitTable {
  /** Of the first pod; undefined without pods. */
  readonly mode: CounterMode | undefined
  /** Sorted by import path, byte by byte. Packages without units are in it. */
  readonly packages: readonly PackageUnits[]
}

export interface UnitTableOptions {
  /** `strict`: pods of different modes are an error; `relaxed` (the default): counts are added by the first mode. */
  readonly modes?: 'strict' | 'relaxed'
  /** Which packages go into the table, by import path; all by default. */
  readonly matches?: (importPath: string) => boolean
  /** Which of a pod's counters count; all by default, none for undefined. */
  readonly countersOf?: (pod: Pod) => PodCounters | undefined
}

/**
 * Builds the table. Tables of the same pods and packages have the same units in the same order, whatever `countersOf` says.
 * @throws UserError when the pods cannot be reported together: different granularities, or different modes if strict
 */
export function buildUnitTable(pods: readonly Pod[], options: UnitTableOptions = {}): UnitTable {
  const { matches = () => true, countersOf = (pod: Pod) => pod.counters } = options
  checkGranularity(pods)
  if (options.modes === 'strict') checkModes(pods)
  const mode = pods[0]?.meta.mode
  const builders = new Map<string, PackageBuilder>()
  for (const pod of pods) {
    const counters = countersOf(pod)
    for (const [packageIndex, { importPath, modulePath, functions }] of pod.meta.packages.entries()) {
      if (!matches(importPath)) continue
      const builder = builders.get(importPath) ?? new PackageBuilder(mode ?? 'set', importPath, modulePath)
      builders.set(importPath, builder)
      for (const [functionIndex, metaFunction] of functions.entries()) {
        builder.add(metaFunction, counters?.of(packageIndex, functionIndex))
      }
    }
  }
  const packages = [...builders.values()]
    .sort((one, other) => compareBytes(one.importPath, other.importPath))
    .map((builder) => builder.build())
  return { mode, packages }
}

/** @throws UserError when the counters of the pods do not count the same kind of thing */
export function checkGranularity(pods: readonly Pod[]): void {
  const first = pods[0]?.meta.granularity
  for (const { metaPath, meta } of pods) {
    if (meta.granularity === first) continue
    throw new UserError(
      `counter granularity clash while reading meta-data file ${metaPath}: previous file had ${first}, new file has ${meta.granularity}`,
      'Take the two programs separately.',
    )
  }
}

function checkModes(pods: readonly Pod[]): void {
  const first = pods[0]?.meta.mode
  for (const { metaPath, meta } of pods) {
    if (meta.mode === first) continue
    throw new UserError(
      `counter mode clash while reading meta-data file ${metaPath}: previous file had ${first}, new file has ${meta.mode}`,
      'Build all programs with the same -covermode, or combine them first: covdata merge -pcombine.',
    )
  }
}

/** The units of one function record; further records of the function with other units are further segments. */
interface Segment {
  readonly functionIndex: number
  readonly units: Uint32Array
  readonly counts: Uint32Array
}

class PackageBuilder {
  private readonly functions: UnitFunction[] = []
  private readonly functionIndexes = new Map<string, number>()
  private readonly segments: Segment[] = []
  private readonly segmentsByStart = new Map<string, Segment>()

  constructor(
    private readonly mode: CounterMode,
    readonly importPath: string,
    private readonly modulePath: string,
  ) {}

  add(metaFunction: MetaFunction, counters: Uint32Array | undefined): void {
    const { counts } = this.segmentOf(this.indexOf(metaFunction), metaFunction.units)
    if (counters !== undefined) mergeInto(this.mode, counts, 0, counters, 0, counters.length)
  }

  private indexOf({ name, sourceFile, literal }: MetaFunction): number {
    const key = `${literal ? 1 : 0}${name}\0${sourceFile}`
    const known = this.functionIndexes.get(key)
    if (known !== undefined) return known
    this.functionIndexes.set(key, this.functions.length)
    return this.functions.push({ name, sourceFile, literal }) - 1
  }

  /**
   * Most records meet themselves again, in another program: then the counts are added in place. All else becomes a
   * new segment, and units that are in several segments are put together in `build`.
   */
  private segmentOf(functionIndex: number, units: Uint32Array): Segment {
    const key = `${functionIndex}:${units[0]}.${units[1]}`
    const known = this.segmentsByStart.get(key)
    if (known !== undefined && equalNumbers(known.units, units)) return known
    const segment = { functionIndex, units, counts: new Uint32Array(units.length / UNIT_FIELDS) }
    this.segments.push(segment)
    if (known === undefined) this.segmentsByStart.set(key, segment)
    return segment
  }

  build(): PackageUnits {
    const total = this.segments.reduce((sum, { counts }) => sum + counts.length, 0)
    const unsorted = flatten(this.segments, total)
    const order = this.reportOrder(unsorted, total)
    const functionOf = new Uint32Array(total)
    const positions = new Uint32Array(total * UNIT_FIELDS)
    const counts = new Uint32Array(total)
    let used = 0
    for (const unit of order) {
      const owner = unsorted.functionOf[unit] ?? 0
      const fields = fieldsOf(unsorted.positions, unit)
      const count = unsorted.counts[unit] ?? 0
      const last = used - 1
      if (last >= 0 && functionOf[last] === owner && equalNumbers(fieldsOf(positions, last), fields)) {
        counts[last] = mergeCounts(this.mode, counts[last] ?? 0, count)
        continue
      }
      functionOf[used] = owner
      positions.set(fields, used * UNIT_FIELDS)
      counts[used++] = count
    }
    return {
      importPath: this.importPath,
      modulePath: this.modulePath,
      functions: this.functions,
      functionOf: functionOf.subarray(0, used),
      positions: positions.subarray(0, used * UNIT_FIELDS),
      counts: counts.subarray(0, used),
    }
  }

  /** The units sorted; equal ones of different functions, whose order Go leaves open, by function. */
  private reportOrder({ functionOf, positions }: Flat, total: number): Uint32Array {
    const files = [...new Set(this.functions.map(({ sourceFile }) => sourceFile))].sort(compareBytes)
    const rankOfFile = new Map(files.map((file, rank) => [file, rank]))
    const rankOfFunction = this.functions.map(({ sourceFile }) => rankOfFile.get(sourceFile) ?? 0)
    const rank = (unit: number): number => rankOfFunction[functionOf[unit] ?? 0] ?? 0
    const field = (unit: number, index: number): number => positions[unit * UNIT_FIELDS + index] ?? 0
    return Uint32Array.from({ length: total }, (_, unit) => unit).sort((one, other) => {
      const byFile = rank(one) - rank(other)
      if (byFile !== 0) return byFile
      for (const index of FIELD_ORDER) {
        const difference = field(one, index) - field(other, index)
        if (difference !== 0) return difference
      }
      return (functionOf[one] ?? 0) - (functionOf[other] ?? 0)
    })
  }
}

/** Start line, end line, start column, end column, statements. */
const FIELD_ORDER: readonly number[] = [0, 2, 1, 3, 4]

interface Flat {
  readonly functionOf: Uint32Array
  readonly positions: Uint32Array
  readonly counts: Uint32Array
}

function flatten(segments: readonly Segment[], total: number): Flat {
  const flat: Flat = {
    functionOf: new Uint32Array(total),
    positions: new Uint32Array(total * UNIT_FIELDS),
    counts: new Uint32Array(total),
  }
  let used = 0
  for (const { functionIndex, units, counts } of segments) {
    flat.functionOf.fill(functionIndex, used, used + counts.length)
    flat.positions.set(units, used * UNIT_FIELDS)
    flat.counts.set(counts, used)
    used += counts.length
  }
  return flat
}

function fieldsOf(positions: Uint32Array, unit: number): Uint32Array {
  return positions.subarray(unit * UNIT_FIELDS, (unit + 1) * UNIT_FIELDS)
}

function equalNumbers(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index])
}
