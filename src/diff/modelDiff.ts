/** @module What changed between two measurements: every file of either, and the sums. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { CoverageModel, FileCoverage } from '../coverage/model.js'
import type { SourceFile } from '../coverage/sourceFiles.js'
import { SourceCode } from '../coverage/sourceCode.js'
import type { Sources } from '../coverage/sources.js'
import type { Tally } from '../covdata/units/tally.js'
import { CHANGE_KINDS, type Counts, type FileDiff, NO_COUNTS, fileDiff } from './fileDiff.js'
import { placeOf } from './unitPairs.js'

/** One of the two measurements. */
export interface DiffSide {
  readonly coverage: CoverageModel
  /** What the files were when they were measured. */
  readonly files: readonly SourceFile[]
  readonly sources: Sources
  /** Whether its covered units are known, not just those that are uncovered. */
  readonly isComplete: boolean
}

export interface ModelDiff {
  readonly before: Tally
  readonly after: Tally
  readonly statements: Counts
  readonly lines: Counts
  /** Files with a change, by path. */
  readonly files: readonly FileDiff[]
}

export async function modelDiff(before: DiffSide, after: DiffSide): Promise<ModelDiff> {
  const [earlier, later] = [filesOf(before.coverage), filesOf(after.coverage)]
  const isComplete = before.isComplete && after.isComplete
  const isSame = sameTexts(before.files, after.files)
  const diffs: FileDiff[] = []
  for (const path of [...new Set([...earlier.keys(), ...later.keys()])].sort(compareBytes)) {
    const [one, other] = [earlier.get(path), later.get(path)]
    if (isUnchanged(one, other)) continue
    const source = other === undefined ? undefined : await after.sources.read(path)
    const code = source?.kind === 'found' ? new SourceCode(source.content) : undefined
    const diff = fileDiff(path, { before: one, after: other, isSameText: isSame(path), code, isComplete })
    if (diff.ranges.length > 0 || diff.before === undefined || diff.after === undefined) diffs.push(diff)
  }
  return {
    before: before.coverage.tallies.together,
    after: after.coverage.tallies.together,
    statements: sum(diffs.map(({ statements }) => statements)),
    lines: sum(diffs.map(({ lines }) => lines)),
    files: diffs,
  }
}

/** Whether the same units are covered, so that nothing has to be read. */
function isUnchanged(one: FileCoverage | undefined, other: FileCoverage | undefined): boolean {
  if (
    one?.units.length !== other?.units.length ||
    one?.tallies.together.total !== other?.tallies.together.total
  )
    return false
  return (one?.units ?? []).every((unit, i) => {
    const counterpart = other?.units[i]
    return (
      counterpart !== undefined &&
      placeOf(unit) === placeOf(counterpart) &&
      unit.statements === counterpart.statements &&
      unit.functionName === counterpart.functionName &&
      unit.count > 0 === counterpart.count > 0
    )
  })
}

function filesOf({ packages }: CoverageModel): ReadonlyMap<string, FileCoverage> {
  return new Map(packages.flatMap(({ files }) => files.map((file) => [file.path, file])))
}

function sameTexts(before: readonly SourceFile[], after: readonly SourceFile[]): (path: string) => boolean {
  const earlier = new Map(before.map((file) => [file.path, file]))
  const later = new Map(after.map((file) => [file.path, file]))
  return (path) => {
    const [one, other] = [earlier.get(path), later.get(path)]
    return one !== undefined && other !== undefined && textOf(one) === textOf(other)
  }
}

function textOf({ blob, textBlob }: SourceFile): string {
  return textBlob ?? blob
}

function sum(all: readonly Counts[]): Counts {
  const total = { ...NO_COUNTS }
  for (const counts of all) for (const kind of CHANGE_KINDS) total[kind] += counts[kind]
  return total
}
