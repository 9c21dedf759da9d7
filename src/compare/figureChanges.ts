/** @module How the figures of packages and files changed. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { Tally } from '../covdata/units/tally.js'
import type { CoverageModel } from '../coverage/model.js'
import { uncoveredOf } from '../coverage/tallies.js'
import type { FigureChange } from './baselineComparison.js'
import type { BaselinePair } from './filePairs.js'

/** Those with a difference, the largest first. */
export function fileChanges(pairs: readonly BaselinePair[]): readonly FigureChange[] {
  return changed(
    pairs.map(({ before, after }) => ({
      name: after?.path ?? before?.path ?? '',
      before: before?.tallies.together,
      after: after?.tallies.together,
      from: after !== undefined && before?.path !== after.path ? before?.path : undefined,
    })),
  )
}

/** A package all files of which moved to a new one is that one under another name. */
export function packageChanges(
  before: CoverageModel,
  after: CoverageModel,
  pairs: readonly BaselinePair[],
): readonly FigureChange[] {
  const earlier = new Map(before.packages.map((pkg) => [pkg.importPath, pkg]))
  const later = new Map(after.packages.map((pkg) => [pkg.importPath, pkg]))
  const earlierPath = new Map(
    pairs.flatMap(({ after: one, before: other }) => (one === undefined ? [] : [[one.path, other?.path]])),
  )
  const packageOf = new Map(before.packages.flatMap((pkg) => pkg.files.map((file) => [file.path, pkg])))
  const used = new Set<string>()
  const found = after.packages.map(({ importPath, files, tallies }): FigureChange => {
    const origins = new Set(files.map(({ path }) => packageOf.get(earlierPath.get(path) ?? '')))
    const [origin] = origins
    const isMoved = origins.size === 1 && origin !== undefined && !later.has(origin.importPath)
    const was = earlier.get(importPath) ?? (isMoved && !used.has(origin.importPath) ? origin : undefined)
    if (was !== undefined) used.add(was.importPath)
    const from = was === undefined || was.importPath === importPath ? undefined : was.importPath
    return { name: importPath, before: was?.tallies.together, after: tallies.together, from }
  })
  const gone = before.packages.filter(({ importPath }) => !used.has(importPath))
  return changed([
    ...found,
    ...gone.map(({ importPath, tallies }) => ({
      name: importPath,
      before: tallies.together,
      after: undefined,
      from: undefined,
    })),
  ])
}

const NOTHING: Tally = { covered: 0, total: 0 }

function changed(changes: readonly FigureChange[]): readonly FigureChange[] {
  return changes
    .map((change) => ({ change, size: sizeOf(change) }))
    .filter(({ change, size }) => size[0] > 0 || size[1] > 0 || isOnOneSide(change))
    .sort(
      (one, other) =>
        other.size[0] - one.size[0] ||
        other.size[1] - one.size[1] ||
        compareBytes(one.change.name, other.change.name),
    )
    .map(({ change }) => change)
}

function isOnOneSide({ before, after }: FigureChange): boolean {
  return before === undefined || after === undefined
}

/** By how many statements the uncovered and the covered ones differ. */
function sizeOf({ before = NOTHING, after = NOTHING }: FigureChange): readonly [number, number] {
  return [Math.abs(uncoveredOf(after) - uncoveredOf(before)), Math.abs(after.covered - before.covered)]
}
