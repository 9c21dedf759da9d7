/** @module What differs between how a baseline was measured and how this was: differences that are not the code's. */
import { firstOf } from '../support/firstOf.js'
import { plural } from '../support/plural.js'
import { type BaselinePair, haveSameBlocks } from './filePairs.js'
import { SAME_LINES } from '../diff/lineMap.js'

/** How something was measured. */
export interface SetUp {
  /** Such as `1.26.8`; empty if none is known. */
  readonly goVersions: readonly string[]
  /** The names of the merged legs; undefined if it is the report of one job. */
  readonly legs: readonly string[] | undefined
}

interface MeasuredSetUp extends SetUp {
  /** Whether its covered units are known, not just those that are uncovered. */
  readonly isComplete: boolean
}

/** Names in a sentence at most. */
const MAX_NAMES = 5

/** Each a sentence. */
export function setUpNotes(
  now: SetUp,
  baseline: MeasuredSetUp,
  pairs: readonly BaselinePair[],
): readonly string[] {
  return [
    ...(baseline.isComplete
      ? []
      : ['It has no data beside its report: only its uncovered statements are known.']),
    ...goNotes(now, baseline, pairs),
    ...legNotes(now.legs, baseline.legs),
  ]
}

function goNotes(now: SetUp, baseline: MeasuredSetUp, pairs: readonly BaselinePair[]): readonly string[] {
  const [one, other] = [versionsText(now), versionsText(baseline)]
  const isKnown = one !== '' && other !== ''
  if (isKnown && one !== other)
    return [`It was measured with ${other} and this with ${one}: statements are compared by their lines.`]
  const divided = pairs.filter(
    ({ before, after, map }) =>
      map === SAME_LINES && before !== undefined && after !== undefined && !haveSameBlocks(before, after),
  ).length
  // A report.json lists uncovered units only.
  if (divided === 0 || !baseline.isComplete) return []
  const files = `${plural(divided, 'file')} that did not change ${divided === 1 ? 'is' : 'are'}`
  return [`${files} divided into other blocks: statements are compared by their lines.`]
}

function versionsText({ goVersions }: SetUp): string {
  const versions = [...new Set(goVersions)].sort()
  return versions.length === 0 ? '' : `Go ${versions.join(', ')}`
}

function legNotes(now: SetUp['legs'], baseline: SetUp['legs']): readonly string[] {
  if (now === undefined || baseline === undefined) return []
  const missing = now.filter((name) => !baseline.includes(name))
  const gone = baseline.filter((name) => !now.includes(name))
  return [
    ...(missing.length === 0 ? [] : [`It lacks ${namesText(missing)}.`]),
    ...(gone.length === 0 ? [] : [`It has ${namesText(gone)}, which this report does not have.`]),
  ]
}

function namesText(names: readonly string[]): string {
  return `${names.length === 1 ? 'the leg' : 'the legs'} ${firstOf(names, MAX_NAMES)}`
}
