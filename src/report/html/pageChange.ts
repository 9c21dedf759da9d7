/** @module What the overview says of the change and the baseline. */
import type { BaselineComparison } from '../../compare/baselineComparison.js'
import { statementsOf } from '../../coverage/tallies.js'
import type { UncoveredRange } from '../../coverage/uncovered.js'
import { baselineMissingText, changeText, pointsText, totalChangeText } from '../comparisonWords.js'
import type { Report } from '../report.js'
import { trendText } from '../sparkline.js'
import { type FileNumbers, fileNumbers } from './fileNumbers.js'
import type { PageChange, PlaceList } from './pageData.js'

/** Places of each kind that are listed. */
const MAX_PLACES = 500

/** Null if nothing was compared. */
export function pageChange(report: Report): PageChange | null {
  const { patch, baseline } = report.comparison
  const sentence = changeText(report)
  const missing = baselineMissingText(report)
  if (sentence === undefined && missing === undefined) return null
  const numbers = fileNumbers(report.coverage)
  const files = patch.value?.files ?? []
  const uncovered = files.flatMap(({ path, uncovered }) => uncovered.map((range) => ({ ...range, path })))
  return {
    sentence: sentence ?? null,
    missing: missing ?? null,
    patch: patch.value === undefined ? null : { base: patch.value.base, ...patch.value.tally },
    changedFiles: files.flatMap(({ path }) => numbers.get(path) ?? []),
    uncovered: placeList(uncovered, numbers),
    baseline: baseline.value === undefined ? null : pageBaseline(baseline.value, numbers),
  }
}

function pageBaseline(baseline: BaselineComparison, numbers: FileNumbers): PageChange['baseline'] {
  const { name, before, after, notes, lost, gained } = baseline
  return {
    name,
    text: totalChangeText(baseline, '→'),
    isLower: pointsText(before, after)?.startsWith('-') === true,
    trend: trendText(baseline) ?? null,
    notes,
    lost: placeList(lost, numbers),
    gained: placeList(gained, numbers),
  }
}

function placeList(
  ranges: readonly (UncoveredRange & { readonly path: string })[],
  numbers: FileNumbers,
): PlaceList {
  return {
    places: ranges.slice(0, MAX_PLACES).flatMap(({ path, startLine, endLine, statements, functionName }) => {
      const file = numbers.get(path)
      return file === undefined ? [] : [{ file, startLine, endLine, statements, functionName }]
    }),
    count: ranges.length,
    statements: statementsOf(ranges),
  }
}
