/** @module What the overview says of the change and the baseline. */
import type { BaselineComparison } from '../../compare/baselineComparison.js'
import { AttributedFiles } from '../../attribution/attributedFiles.js'
import { functionText } from '../../coverage/functions.js'
import { statementsOf } from '../../coverage/tallies.js'
import type { UncoveredRange } from '../../coverage/uncovered.js'
import { baselineMissingText, changeText, pointsText, totalChangeText } from '../comparisonWords.js'
import type { Report } from '../report.js'
import { trendText } from '../sparkline.js'
import { type TestNames, reportTestNames } from '../attribution/testNames.js'
import { earlierNames } from '../attribution/testWords.js'
import { coveredChanges, placeNearest } from './attribution/placeTests.js'
import { type FileNumbers, fileNumbers } from './fileNumbers.js'
import type { PageChange, PagePlace, PlaceList } from './pageComparison.js'

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
  const names = reportTestNames(report)
  const uncovered = files.flatMap(({ path, uncovered }) => uncovered.map((range) => ({ ...range, path })))
  return {
    sentence: sentence ?? null,
    missing: missing ?? null,
    patch: patch.value === undefined ? null : { base: patch.value.base, ...patch.value.tally },
    changedFiles: files.flatMap(({ path }) => numbers.get(path) ?? []),
    uncovered: placeList(uncovered, numbers, (range) => placeNearest(range, names)),
    covered: coveredList(report, numbers, names),
    baseline: baseline.value === undefined ? null : pageBaseline(baseline.value, numbers, names),
  }
}

function pageBaseline(
  baseline: BaselineComparison,
  numbers: FileNumbers,
  names: TestNames,
): PageChange['baseline'] {
  const { name, before, after, notes, lost, gained } = baseline
  const namesOf = earlierNames(baseline, names)
  return {
    name,
    text: totalChangeText(baseline, '→'),
    isLower: pointsText(before, after)?.startsWith('-') === true,
    trend: trendText(baseline) ?? null,
    notes,
    lost: placeList(lost, numbers, (range) => ({ earlier: namesOf(range) })),
    gained: placeList(gained, numbers),
  }
}

/** Null if it is not known which test covers what. */
function coveredList(
  { comparison, coverage, attribution }: Report,
  numbers: FileNumbers,
  names: TestNames,
): PlaceList | null {
  const patch = comparison.patch.value
  if (attribution === undefined || patch === undefined) return null
  const attributed = new AttributedFiles(coverage, attribution)
  const ranges = patch.files.flatMap(({ path, units }) =>
    coveredChanges(attributed, path, units, names).map((range) => ({ ...range, path })),
  )
  return placeList(ranges, numbers, ({ testsOf }) => ({ tests: testsOf() }))
}

/** Lines of a file. */
interface Range extends UncoveredRange {
  readonly path: string
}

/** @param knownOf says what is known of the tests of a range; only asked about those that are listed */
function placeList<T extends Range>(
  ranges: readonly T[],
  numbers: FileNumbers,
  knownOf: (range: T) => Pick<PagePlace, 'tests' | 'nearest' | 'earlier'> = () => ({}),
): PlaceList {
  return {
    places: ranges.slice(0, MAX_PLACES).flatMap((range): PagePlace[] => {
      const { path, startLine, endLine, statements, functionName } = range
      const file = numbers.get(path)
      if (file === undefined) return []
      const name = functionText(functionName)
      return [{ file, startLine, endLine, statements, functionName: name, ...knownOf(range) }]
    }),
    count: ranges.length,
    statements: statementsOf(ranges),
  }
}
