/** @module Compares a measurement with a baseline, which it may take any time to have been measured before. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import { readText } from '../coverage/measuredText.js'
import type { FileCoverage } from '../coverage/model.js'
import type { SourceCode } from '../coverage/sourceCode.js'
import { statementsOf } from '../coverage/tallies.js'
import { type DifferentModules, differentModules } from '../diff/comparedModules.js'
import { type LineMap, SAME_LINES } from '../diff/lineMap.js'
import type { DiffSide } from '../diff/measuredSide.js'
import { isLikelySameText } from '../diff/sameText.js'
import { textMap } from '../diff/textMap.js'
import type { TestRecord } from '../go/test/suiteResult.js'
import { forEachLimited } from '../support/parallel.js'
import { plural } from '../support/plural.js'
import type { AddedExclusion } from './addedExclusions.js'
import type { BaselineComparison, MovedRange, TrendPoint } from './baselineComparison.js'
import type { Change } from './change.js'
import { type Known, unknown } from './comparison.js'
import { excludedSince } from './excludedSince.js'
import { withEarlierTests } from './earlierTests.js'
import { fileChanges, packageChanges } from './figureChanges.js'
import { type BaselinePair, PARALLEL_PAIRS, haveSameBlocks, pairFiles } from './filePairs.js'
import { movedRanges } from './movedRanges.js'
import { type MovedPart, movedParts } from './movedUnits.js'
import { type SetUp, setUpNotes } from './setUpNotes.js'
import { testChanges } from './testChanges.js'
import { uncountedSince } from './uncountedSince.js'

/** What a measurement is compared with. */
export interface Baseline extends Pick<BaselineComparison, 'name' | 'commit' | 'notes'> {
  readonly side: DiffSide
  readonly setUp: SetUp
  /** Undefined if they are not known. */
  readonly tests: readonly TestRecord[] | undefined
  /** The totals of its branch up to its own, the oldest first; empty if they are not known. */
  readonly history: readonly TrendPoint[]
  /** Absolute: its unpacked data, if that is of one job; absent if it is not, or not there any more. */
  readonly data?: string | undefined
  /** Paths of files that it left out by the input exclude of its own; absent if that is not known. */
  readonly excluded?: ReadonlySet<string> | undefined
  /** Absolute: what may be the top of the checkout of both; absent if nothing may. */
  readonly checkout?: string | undefined
}

export interface BaselineRequest {
  /** Its covered units are known. */
  readonly now: DiffSide
  readonly setUp: SetUp
  /** Undefined if they are not known. */
  readonly tests?: readonly TestRecord[] | undefined
  /** Test functions, as in TestRecord, that did not run because nothing that changed can affect them. */
  readonly leftOut?: readonly string[] | undefined
  readonly baseline: Baseline
  /** What is part of the change is neither lost nor gained; undefined if there is no change. */
  readonly change: Change | undefined
  /** What the change itself excludes, as far as that is known. */
  readonly added?: readonly AddedExclusion[] | undefined
}

/** Returns why nothing can be compared if the baseline is of another module, and not of one that was only renamed. */
export async function compareWithBaseline(request: BaselineRequest): Promise<Known<BaselineComparison>> {
  const { now, baseline } = request
  const pairs = pairFiles(baseline.side, now, request.change)
  const modules = differentModules(baseline.side, now)
  if (modules !== undefined && !isMostlyPaired(pairs))
    return unknown(`the baseline is of ${modules.before}, but this report of ${modules.after}`)
  return { value: await comparisonOf(request, pairs, modules) }
}

async function comparisonOf(
  request: BaselineRequest,
  pairs: readonly BaselinePair[],
  modules: DifferentModules | undefined,
): Promise<BaselineComparison> {
  const { now, baseline } = request
  const lost: MovedRange[] = []
  const gained: MovedRange[] = []
  let [unread, partial] = [0, 0]
  await forEachLimited(pairs, PARALLEL_PAIRS, async (pair) => {
    const { after, before, file } = pair
    if (after === undefined || before === undefined || isUnchanged(pair)) return
    if (file !== undefined && request.change?.withoutLines.has(file) === true) {
      unread++
      return
    }
    const { parts, code, map, isPartial } = await partsOf(after, before, pair, request)
    if (isPartial) partial++
    const place = { path: after.path, file }
    const ranges = movedRanges(place, parts, 'lost', code)
    lost.push(...withEarlierTests(ranges, { before, after, map, code }, baseline.side.attribution))
    gained.push(...movedRanges(place, parts, 'gained', code))
  })
  const { name, commit } = baseline
  return {
    name,
    commit,
    notes: [
      ...baseline.notes,
      ...(modules === undefined ? [] : [moduleNote(modules)]),
      ...setUpNotes(request.setUp, { ...baseline.setUp, isComplete: baseline.side.isComplete }, pairs),
      ...(unread === 0 ? [] : [unreadNote(unread)]),
      ...(partial === 0 ? [] : [partialNote(partial)]),
    ],
    before: baseline.side.coverage.tallies.together,
    after: now.coverage.tallies.together,
    packages: packageChanges(baseline.side.coverage, now.coverage, pairs),
    files: fileChanges(pairs),
    lost: lost.sort(byPlace),
    lostStatements: statementsOf(lost),
    gained: gained.sort(byPlace),
    gainedStatements: statementsOf(gained),
    tests: testChanges(baseline.tests, request.tests, request.leftOut),
    trend: baseline.history,
    excluded: excludedSince(request),
    uncounted: await uncountedSince(request, pairs),
  }
}

/** Whether at least half of the statements of the baseline are in files that are still there. */
function isMostlyPaired(pairs: readonly BaselinePair[]): boolean {
  const totalOf = (some: readonly BaselinePair[]) =>
    some.reduce((sum, { before }) => sum + (before?.tallies.together.total ?? 0), 0)
  return totalOf(pairs.filter(({ after }) => after !== undefined)) * 2 >= totalOf(pairs)
}

function moduleNote({ before, after }: DifferentModules): string {
  return `It is of ${before}, but this report of ${after}: files are found by their functions.`
}

function unreadNote(files: number): string {
  const what = files === 1 ? 'A changed file is' : `${files} changed files are`
  return `${what} too large to tell which lines changed: nothing lost or gained there is listed.`
}

/** @param files changed files of a baseline of which only uncovered statements are known */
function partialNote(files: number): string {
  return `In ${plural(files, 'file')} that changed since, not all lost and gained coverage can be told.`
}

/** Whether the same units of the same text are covered, so that nothing has to be read. */
function isUnchanged({ after, before, map }: BaselinePair): boolean {
  if (map !== SAME_LINES || after === undefined || before === undefined || !haveSameBlocks(before, after))
    return false
  return after.units.every((unit, i) => unit.count > 0 === (before.units[i]?.count ?? 0) > 0)
}

interface ReadParts {
  readonly parts: readonly MovedPart[]
  readonly code: SourceCode | undefined
  /** From the earlier text to the later one; undefined if it is not known. */
  readonly map: LineMap | undefined
  /** Whether there may be others, as the text changed and it is not known what was covered. */
  readonly isPartial: boolean
}

async function partsOf(
  after: FileCoverage,
  before: FileCoverage,
  pair: BaselinePair,
  { now, baseline, change }: BaselineRequest,
): Promise<ReadParts> {
  const text = await readText(now.sources, after.path)
  const changed = pair.file === undefined ? undefined : change?.files.get(pair.file)?.lines
  const map = pair.map ?? (await mapOfTexts(text?.content, before.path, baseline.side))
  const { isComplete } = baseline.side
  const parts = movedParts({ before, after, map, changed: changed ?? NO_LINES, text, isComplete })
  const isPartial = !isComplete && !(map?.isSame ?? isLikelySameText(before, after))
  return { parts, code: text?.code, map, isPartial }
}

const NO_LINES: ReadonlySet<number> = new Set()

async function mapOfTexts(
  text: Buffer | undefined,
  path: string,
  { sources }: DiffSide,
): Promise<LineMap | undefined> {
  if (text === undefined) return undefined
  const earlier = await sources.read(path)
  return earlier.kind === 'found' ? textMap(earlier.content, text) : undefined
}

function byPlace(one: MovedRange, other: MovedRange): number {
  return compareBytes(one.path, other.path) || one.startLine - other.startLine || one.endLine - other.endLine
}
