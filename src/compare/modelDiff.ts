/** @module What changed between two measurements: every file of either, and the sums. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { CarriedReach } from '../coverage/carriedReach.js'
import type { FileCoverage } from '../coverage/model.js'
import { type MeasuredText, readText } from '../coverage/measuredText.js'
import { statementsOf } from '../coverage/tallies.js'
import { lastLineOf } from '../coverage/uncovered.js'
import type { Tally } from '../covdata/units/tally.js'
import { type ChangeKind, type ChangedRange, type Counts, sumCounts } from '../diff/changeKinds.js'
import { type FileDiff, fileDiff } from '../diff/fileDiff.js'
import { SAME_LINES } from '../diff/lineMap.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { textMap } from '../diff/textMap.js'
import { placeOf } from '../diff/unitPairs.js'
import { forEachLimited } from '../support/parallel.js'
import { type BaselinePair, PARALLEL_PAIRS, pairFiles } from './filePairs.js'

export interface ModelDiff {
  readonly before: Tally
  readonly after: Tally
  readonly statements: Counts
  readonly lines: Counts
  /** Files with a change, by path. */
  readonly files: readonly FileDiff[]
}

/** Kinds of ranges that the later measurement covers, or may cover. */
const LATER_COVERED: ReadonlySet<ChangeKind> = new Set(['gained', 'new-covered', 'moved'] as const)

export async function modelDiff(before: DiffSide, after: DiffSide): Promise<ModelDiff> {
  const diffs: FileDiff[] = []
  const recorded = recordedBy(before, after)
  const carried = new CarriedReach(after.coverage.reach)
  await forEachLimited(pairFiles(before, after, undefined), PARALLEL_PAIRS, async (pair) => {
    const { before: one, after: other } = pair
    if (isUnchanged(one, other) && (pair.map === SAME_LINES || !recorded(pair))) return
    const diff = await diffOf(pair, recorded(pair), [before, after])
    if (diff.ranges.length > 0 || one === undefined || other === undefined)
      diffs.push({ ...diff, ranges: diff.ranges.map((range) => withCarried(range, other, carried)) })
  })
  diffs.sort((one, other) => compareBytes(one.path, other.path))
  return {
    before: before.coverage.tallies.together,
    after: after.coverage.tallies.together,
    statements: sumCounts(diffs.map(({ statements }) => statements)),
    lines: sumCounts(diffs.map(({ lines }) => lines)),
    files: diffs,
  }
}

/** With what of a range the later measurement has carried over. */
function withCarried(
  range: ChangedRange,
  file: FileCoverage | undefined,
  carried: CarriedReach,
): ChangedRange {
  if (!LATER_COVERED.has(range.kind)) return range
  const units = (file?.units ?? []).filter(
    (unit) =>
      unit.functionName === range.functionName &&
      unit.startLine >= range.startLine &&
      lastLineOf(unit) <= range.endLine &&
      carried.baselinesOf(unit).length > 0,
  )
  const carriedOver = Math.min(range.statements, statementsOf(units))
  return carriedOver === 0 ? range : { ...range, carriedOver }
}

/** @param isRecorded whether the texts are those that were measured, also of sources in a checkout */
async function diffOf(
  { before, after, map }: BaselinePair,
  isRecorded: boolean,
  [earlier, later]: readonly [DiffSide, DiffSide],
): Promise<FileDiff> {
  const isSameText = map === SAME_LINES
  const text = await textOf(after, later)
  const earlierText = isSameText ? text : await textOf(before, earlier)
  const isKnown = isRecorded && !isSameText && text !== undefined && earlierText !== undefined
  return fileDiff(after?.path ?? before?.path ?? '', {
    before,
    after,
    isSameText,
    map: isKnown ? textMap(earlierText.content, text.content) : undefined,
    earlierCode: earlierText?.code,
    text,
    isComplete: earlier.isComplete && later.isComplete,
  })
}

async function textOf(
  file: FileCoverage | undefined,
  { sources }: DiffSide,
): Promise<MeasuredText | undefined> {
  return file === undefined ? undefined : readText(sources, file.path)
}

/** Whether both sides have recorded what a file was. */
function recordedBy(before: DiffSide, after: DiffSide): (pair: BaselinePair) => boolean {
  const [then, now] = [before, after].map(({ files }) => new Set(files.map(({ path }) => path)))
  return ({ before: one, after: other }) =>
    one !== undefined && other !== undefined && then?.has(one.path) === true && now?.has(other.path) === true
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
