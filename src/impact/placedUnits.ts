/**
 * @module Finds the units that are carried over in the package as it is built now: function by function, or else by the
 * lines that stayed. Only the same code has the same place; what is not found surely is left out and counted.
 */
import type { FunctionRecords } from '../covdata/format/functionRecords.js'
import { type MetaUnit, unitAt } from '../covdata/format/metaFile.js'
import type { UnitCoverage } from '../coverage/model.js'
import { overlapFinder } from '../coverage/overlaps.js'
import { lastLineOf } from '../coverage/uncovered.js'
import type { LineMap } from '../diff/lineMap.js'
import { groupBy } from '../support/arrays.js'
import { type CarriedFile, type CarriedPackage, UNCERTAIN } from './carriedUnits.js'

/** A build of the package, with what is carried over to it. */
export interface PlacedBuild {
  readonly records: FunctionRecords
  /** For each of its units UNCERTAIN or CERTAIN if it is carried over, otherwise 0. */
  readonly certainty: Uint8Array
  /** For each of its units the unit of the baseline that it is; undefined if nothing is carried over to it. */
  readonly earlier: readonly (UnitCoverage | undefined)[]
}

/** A unit of the baseline that is carried over or not. */
interface EarlierUnit {
  readonly unit: UnitCoverage
  readonly certainty: number
  isPlaced: boolean
}

/** The units of one name in a file, in the order of their beginnings, whatever the layout is. */
interface EarlierFunction {
  readonly path: string
  readonly key: string
  readonly units: readonly EarlierUnit[]
}

/** A build while units are placed in it. */
interface OpenBuild {
  readonly records: FunctionRecords
  readonly certainty: Uint8Array
  readonly earlier: (UnitCoverage | undefined)[]
  /** The numbers of units by the key of their function, in the order of their beginnings. */
  readonly functions: ReadonlyMap<string, readonly number[]>
  /** Keys by the name alone. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

export class PackagePlacement {
  private readonly earlier: readonly EarlierFunction[]
  private readonly open: readonly OpenBuild[]

  /** @param builds of the package: those of programs may have other files than those of tests */
  constructor({ files }: CarriedPackage, builds: readonly FunctionRecords[]) {
    this.earlier = files.flatMap(functionsIn)
    this.open = builds.map(openBuild)
    const named = groupBy(this.earlier, ({ key }) => nameIn(key))
    for (const fn of this.earlier)
      if (fn.units.some(isWanted))
        for (const build of this.open) placeFunction(fn, build, named.get(nameIn(fn.key)) ?? [])
  }

  get builds(): readonly PlacedBuild[] {
    return this.open
  }

  /** Paths of files of the baseline with units that are carried over and were not found yet. */
  get left(): readonly string[] {
    return [...new Set(this.earlier.flatMap(({ path, units }) => (units.some(isLeft) ? [path] : [])))]
  }

  /**
   * The number of statements that are carried over and were not found.
   * @param counts whether a unit counted at the baseline, or was excluded
   */
  unplaced(counts: (unit: UnitCoverage) => boolean): number {
    return this.earlier
      .flatMap(({ units }) => units.filter((each) => isLeft(each) && counts(each.unit)))
      .reduce((sum, { unit }) => sum + unit.statements, 0)
  }

  /**
   * Finds units of a file on lines that stayed, for functions that are divided in another way: where part of one is
   * excluded, or comments divide it.
   * @param map from the text of the baseline to the one that is built
   */
  placeByLines(path: string, map: LineMap): void {
    const known = this.earlier.filter((fn) => fn.path === path).flatMap(({ units }) => units)
    const found = [false, true].map((literal) =>
      overlapFinder(
        known
          .filter(({ unit }) => unit.literal === literal)
          .map((earlier) => ({ ...placeIn(earlier.unit), earlier })),
      ),
    )
    for (const build of this.open) {
      const { records, certainty } = build
      for (let fn = 0; fn < records.length; fn++) {
        if (records.sourceFile(fn) !== path) continue
        const overlapping = found[Number(records.isLiteral(fn))]
        for (let unit = records.unitStarts[fn] ?? 0; unit < (records.unitStarts[fn + 1] ?? 0); unit++) {
          if (certainty[unit] !== 0) continue
          const place = earlierPlace(unitAt(records.positions, unit), map)
          const same = place === undefined ? [] : (overlapping?.(place) ?? []).map(({ earlier }) => earlier)
          // Of a unit that covers more than what is carried over, nobody knows.
          if (same.length > 0 && same.every(isWanted)) for (const each of same) put(each, unit, build)
        }
      }
    }
  }
}

function isWanted({ certainty }: EarlierUnit): boolean {
  return certainty >= UNCERTAIN
}

function isLeft(unit: EarlierUnit): boolean {
  return isWanted(unit) && !unit.isPlaced
}

/** Functions of the package and the blank ones differ by their file; literals of variables are named after their lines. */
function keyOf(path: string, name: string, literal: boolean): string {
  return `${path}\n${literal ? 'literals' : name}`
}

function nameIn(key: string): string {
  return key.slice(key.indexOf('\n') + 1)
}

function functionsIn({ file: { path, units }, certainty }: CarriedFile): readonly EarlierFunction[] {
  const all = units.map((unit, i): EarlierUnit & { key: string } => ({
    unit,
    certainty: certainty[i] ?? 0,
    isPlaced: false,
    key: keyOf(path, unit.functionName, unit.literal),
  }))
  return [...groupBy(all, ({ key }) => key)].map(([key, own]) => ({
    path,
    key,
    units: own.toSorted((one, other) => byBeginning(one.unit, other.unit)),
  }))
}

function byBeginning(
  one: Pick<UnitCoverage, 'startLine' | 'startColumn'>,
  other: Pick<UnitCoverage, 'startLine' | 'startColumn'>,
): number {
  return one.startLine - other.startLine || one.startColumn - other.startColumn
}

function openBuild(records: FunctionRecords): OpenBuild {
  const functions = new Map<string, number[]>()
  for (let fn = 0; fn < records.length; fn++) {
    const key = keyOf(records.sourceFile(fn), records.name(fn), records.isLiteral(fn))
    const own = functions.get(key) ?? []
    functions.set(key, own)
    for (let unit = records.unitStarts[fn] ?? 0; unit < (records.unitStarts[fn + 1] ?? 0); unit++)
      own.push(unit)
  }
  for (const own of functions.values())
    own.sort((one, other) => byBeginning(unitAt(records.positions, one), unitAt(records.positions, other)))
  return {
    records,
    certainty: new Uint8Array(records.units),
    earlier: [],
    functions,
    names: groupBy([...functions.keys()], nameIn),
  }
}

/** @param namesakes all functions of the baseline with its name */
function placeFunction(
  { key, units }: EarlierFunction,
  build: OpenBuild,
  namesakes: readonly EarlierFunction[],
): void {
  const [moved, ...others] = build.names.get(nameIn(key)) ?? []
  // It is in another file now: there must be no doubt which one it is.
  const isMoved = namesakes.length === 1 && others.length === 0 && moved !== undefined
  const found = build.functions.get(key) ?? (isMoved ? build.functions.get(moved) : undefined)
  if (found?.length !== units.length) return
  const { records } = build
  const isSame = units.every(
    ({ unit }, i) => unit.statements === unitAt(records.positions, found[i] ?? 0).statements,
  )
  if (!isSame) return
  for (const [i, unit] of units.entries()) if (isWanted(unit)) put(unit, found[i] ?? 0, build)
}

function put(earlier: EarlierUnit, unit: number, { certainty, earlier: placed }: OpenBuild): void {
  earlier.isPlaced = true
  const known = certainty[unit] ?? 0
  // Of several parts, the least that is known.
  certainty[unit] = known === 0 ? earlier.certainty : Math.min(known, earlier.certainty)
  placed[unit] = earlier.unit
}

function placeIn({ startLine, startColumn, endLine, endColumn, statements }: MetaUnit): MetaUnit {
  return { startLine, startColumn, endLine, endColumn, statements }
}

/** Where a unit was, all lines of which stayed; undefined if one did not. */
function earlierPlace(place: MetaUnit, map: LineMap): MetaUnit | undefined {
  const last = lastLineOf(place)
  const startLine = map.earlier(place.startLine)
  if (startLine === undefined) return undefined
  for (let line = place.startLine; line <= last; line++)
    if (map.earlier(line) !== startLine + line - place.startLine) return undefined
  return { ...place, startLine, endLine: startLine + place.endLine - place.startLine }
}
