/** @module What the overview says of the change and the baseline. */
import { baselineMissingText, changeText, pointsText, totalChangeText } from '../comparisonWords.js'
import type { Report } from '../report.js'
import { trendText } from '../sparkline.js'
import type { PageChange, PagePlace } from './pageData.js'

/** Places of each kind that are listed. */
const MAX_PLACES = 500

/** Null if nothing was compared. */
export function pageChange(report: Report): PageChange | null {
  const { patch, baseline } = report.comparison
  const sentence = changeText(report)
  const missing = baselineMissingText(report)
  if (sentence === undefined && missing === undefined) return null
  const numbers = new Map(
    report.coverage.packages.flatMap((pkg) => pkg.files).map(({ path }, number) => [path, number]),
  )
  const placeOf = (path: string, range: Omit<PagePlace, 'file'>): readonly PagePlace[] => {
    const file = numbers.get(path)
    const { startLine, endLine, statements, functionName } = range
    return file === undefined ? [] : [{ file, startLine, endLine, statements, functionName }]
  }
  const files = patch.value?.files ?? []
  const trend = baseline.value === undefined ? undefined : trendText(baseline.value)
  return {
    sentence: sentence ?? null,
    missing: missing ?? null,
    patch: patch.value === undefined ? null : { base: patch.value.base, ...patch.value.tally },
    changedFiles: files.flatMap(({ path }) => numbers.get(path) ?? []),
    uncovered: files
      .flatMap(({ path, uncovered }) => uncovered.flatMap((range) => placeOf(path, range)))
      .slice(0, MAX_PLACES),
    baseline:
      baseline.value === undefined
        ? null
        : {
            name: baseline.value.name,
            text: totalChangeText(baseline.value, '→'),
            isLower: pointsText(baseline.value.before, baseline.value.after)?.startsWith('-') === true,
            trend: trend ?? null,
            notes: baseline.value.notes,
            lost: baseline.value.lost.flatMap((range) => placeOf(range.path, range)).slice(0, MAX_PLACES),
            gained: baseline.value.gained.flatMap((range) => placeOf(range.path, range)).slice(0, MAX_PLACES),
          },
  }
}
