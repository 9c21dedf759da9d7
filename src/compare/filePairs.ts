/** @module Finds each file of a measurement in an earlier one, also if it was renamed or moved since. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { FileCoverage } from '../coverage/model.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import { textId } from '../coverage/sourcePack.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { placeOf, shapeOf } from '../diff/unitPairs.js'
import type { Change } from './change.js'
import { type LineMap, SAME_LINES } from '../diff/lineMap.js'

/** A file, and what it was at the baseline. */
export interface BaselinePair {
  /** Undefined if it is gone. */
  readonly after: FileCoverage | undefined
  /** Undefined if it is new. */
  readonly before: FileCoverage | undefined
  /** In the repository, now; undefined if it is not known. */
  readonly file: string | undefined
  /** From the earlier text to the later one; undefined if it is not known. */
  readonly map: LineMap | undefined
}

/** How many pairs are read at the same time: their earlier texts are then read together. */
export const PARALLEL_PAIRS = 256
/** The least share of equal statements that makes two files one file under another name. */
const MIN_SIMILAR = 0.5
/** Comparisons of files by their shapes at most. */
const MAX_COMPARED = 250_000

/**
 * All files of both sides, each once: those of the later one by path, then those that are gone.
 * @param change says what it renamed; undefined if there is none
 */
export function pairFiles(
  baseline: DiffSide,
  now: DiffSide,
  change: Change | undefined,
): readonly BaselinePair[] {
  const [before, after] = [filesOf(baseline), filesOf(now)]
  const known = new KnownFiles(baseline.files, before)
  const places = new Map(now.files.map((file) => [file.path, file]))
  const pairs = new Map<string, BaselinePair>()
  const used = new Set<string>()
  const pair = (one: FileCoverage, other: FileCoverage | undefined, map: LineMap | undefined): void => {
    if (other !== undefined) used.add(other.path)
    pairs.set(one.path, { after: one, before: other, file: places.get(one.path)?.file, map })
  }
  const left: FileCoverage[] = []
  for (const file of after.values()) {
    const found = known.find(places.get(file.path), change)
    if (found !== undefined && !used.has(found.before.path)) pair(file, found.before, found.map)
    else left.push(file)
  }
  const rest: FileCoverage[] = []
  for (const file of left) {
    const same = used.has(file.path) ? undefined : before.get(file.path)
    if (same === undefined) rest.push(file)
    else pair(file, same, undefined)
  }
  const unused = [...before.values()].filter(({ path }) => !used.has(path))
  for (const [one, other, map] of renamed(unused, rest, baseline.files, now.files)) pair(one, other, map)
  for (const file of rest) if (!pairs.has(file.path)) pair(file, undefined, undefined)
  return [
    ...[...pairs.values()].sort((one, other) => compareBytes(pathOf(one), pathOf(other))),
    ...unused
      .filter(({ path }) => !used.has(path))
      .map((file) => ({ after: undefined, before: file, file: undefined, map: undefined })),
  ]
}

/** Whether both are divided into the same units. */
export function haveSameBlocks(one: FileCoverage, other: FileCoverage): boolean {
  return (
    one.units.length === other.units.length &&
    one.units.every((unit, i) => {
      const counterpart = other.units[i]
      return counterpart !== undefined && placeOf(unit) === placeOf(counterpart)
    })
  )
}

function filesOf({ coverage }: DiffSide): ReadonlyMap<string, FileCoverage> {
  const files = coverage.packages.flatMap((pkg) => pkg.files)
  return new Map(files.sort((a, b) => compareBytes(a.path, b.path)).map((file) => [file.path, file]))
}

function pathOf({ after, before }: BaselinePair): string {
  return after?.path ?? before?.path ?? ''
}

/** The baseline's files, by path and by their place in the repository. */
class KnownFiles {
  private readonly byPath: ReadonlyMap<string, SourceFile>
  private readonly byPlace: ReadonlyMap<string, SourceFile>

  constructor(
    files: readonly SourceFile[],
    private readonly coverage: ReadonlyMap<string, FileCoverage>,
  ) {
    this.byPath = new Map(files.map((file) => [file.path, file]))
    this.byPlace = new Map(files.map((file) => [file.file, file]))
  }

  /** Undefined if nothing says what the file was. */
  find(
    now: SourceFile | undefined,
    change: Change | undefined,
  ): { readonly before: FileCoverage; readonly map: LineMap | undefined } | undefined {
    if (now === undefined) return undefined
    const same = this.byPath.get(now.path)
    const own = this.coverage.get(now.path)
    if (own !== undefined && same !== undefined && textId(same) === textId(now))
      return { before: own, map: SAME_LINES }
    const from = change?.files.get(now.file)?.from
    const then = from === undefined || from === now.file ? undefined : this.byPlace.get(from)
    const before = then === undefined ? undefined : this.coverage.get(then.path)
    // Its lines at the base of the change need not be those of the baseline.
    return before === undefined ? undefined : { before, map: undefined }
  }
}

type Renamed = readonly [after: FileCoverage, before: FileCoverage, map: LineMap | undefined]

/** Files under other names: those with the same text, then those with mostly the same functions. */
function renamed(
  before: readonly FileCoverage[],
  after: readonly FileCoverage[],
  earlierFiles: readonly SourceFile[],
  laterFiles: readonly SourceFile[],
): readonly Renamed[] {
  const hashes = (files: readonly SourceFile[]) => new Map(files.map((file) => [file.path, textId(file)]))
  const [then, now] = [hashes(earlierFiles), hashes(laterFiles)]
  const found: Renamed[] = []
  const used = new Set<FileCoverage>()
  const take = (one: FileCoverage, other: FileCoverage, map: LineMap | undefined): void => {
    if (used.has(one) || used.has(other)) return
    used.add(one).add(other)
    found.push([one, other, map])
  }
  const byHash = new Map(before.map((file) => [then.get(file.path), file]))
  for (const file of after) {
    const hash = now.get(file.path)
    const same = hash === undefined ? undefined : byHash.get(hash)
    if (same !== undefined) take(file, same, SAME_LINES)
  }
  for (const [one, other] of similarFiles(
    before.filter((file) => !used.has(file)),
    after.filter((file) => !used.has(file)),
  ))
    take(one, other, undefined)
  return found
}

/** The most similar first. */
function similarFiles(
  before: readonly FileCoverage[],
  after: readonly FileCoverage[],
): readonly (readonly [FileCoverage, FileCoverage])[] {
  if (before.length * after.length > MAX_COMPARED) return []
  const shapes = new Map([...before, ...after].map((file) => [file, shapesOf(file)]))
  const scored = after.flatMap((one) =>
    before.map((other) => ({ one, other, share: similarity(shapes.get(one), shapes.get(other)) })),
  )
  return scored
    .filter(({ share }) => share >= MIN_SIMILAR)
    .sort(
      (a, b) =>
        b.share - a.share || compareBytes(a.one.path, b.one.path) || compareBytes(a.other.path, b.other.path),
    )
    .map(({ one, other }) => [one, other] as const)
}

/** Statements by function and shape. */
function shapesOf({ units }: FileCoverage): ReadonlyMap<string, number> {
  const shapes = new Map<string, number>()
  for (const unit of units) {
    const key = `${unit.functionName} ${shapeOf(unit)}`
    shapes.set(key, (shapes.get(key) ?? 0) + unit.statements)
  }
  return shapes
}

function similarity(
  one: ReadonlyMap<string, number> | undefined,
  other: ReadonlyMap<string, number> | undefined,
): number {
  if (one === undefined || other === undefined) return 0
  const total = (shapes: ReadonlyMap<string, number>) => [...shapes.values()].reduce((a, b) => a + b, 0)
  const shared = [...one].reduce((sum, [key, count]) => sum + Math.min(count, other.get(key) ?? 0), 0)
  return shared / Math.max(1, total(one), total(other))
}
