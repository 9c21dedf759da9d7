/** @module The change and the baseline at a terminal: figures, and places that editors and terminals open. */
import { dirname } from 'node:path/posix'
import type { Colors } from 'picocolors/types.js'
import type { BaselineComparison, FigureChange } from '../../compare/baselineComparison.js'
import type { PatchCoverage } from '../../compare/patchCoverage.js'
import { plainLine, shownName } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { wrap } from '../../support/terminal.js'
import {
  TEST_CHANGES,
  baselineMissingText,
  lostText,
  missingPatchText,
  ofHeadText,
  patchText,
  testChangesText,
  totalChangeText,
} from '../comparisonWords.js'
import { exclusionTexts } from '../exclusionWords.js'
import { reportTestNames } from '../attribution/testNames.js'
import { earlierNames, nearestText } from '../attribution/testWords.js'
import type { Report } from '../report.js'
import { type Place, type Showing, atHead } from '../shownPlaces.js'
import { trendText } from '../sparkline.js'
import { pathInModule, plainFunction } from '../words.js'

/** By path in the coverage model: where a file is for somebody in the working directory. */
export type FilePlaces = ReadonlyMap<string, string>

/** Renamed packages and files that are listed. */
const MAX_RENAMED = 5
/** Places of each kind that are listed unless all were asked for. */
const MAX_PLACES = 20

interface ChangedLines extends Pick<Place, 'startLine' | 'endLine'> {
  readonly path: string
  /** In the repository. */
  readonly file: string | undefined
  readonly functionName: string
  /** What is to be said of it. */
  readonly what: string
}

export interface PlaceOptions {
  readonly places: FilePlaces
  /** Whether all of them are listed. */
  readonly all: boolean
  /** At which lines are wrapped; undefined if they are not. */
  readonly columns: number | undefined
}

/** A block with the uncovered lines of the change: `cart.go:41: Cart.Add: 3 changed statements uncovered`. */
export function uncoveredChangedLines(report: Report, options: PlaceOptions): readonly string[] {
  const files = report.comparison.patch.value?.files ?? []
  const names = reportTestNames(report)
  const places = files.flatMap(({ path, file, uncovered }) =>
    uncovered.map(({ nearest, ...range }) => {
      const near = nearest === undefined ? '' : `; ${nearestText(nearest, names.text(nearest.test))}`
      return {
        ...range,
        path,
        file,
        what: `${plural(range.statements, 'changed statement')} uncovered${near}`,
      }
    }),
  )
  return placeLines(places, atHead(report), options)
}

/** A block with the places that lost coverage. */
export function lostLines(report: Report, options: PlaceOptions): readonly string[] {
  const baseline = report.comparison.baseline.value
  if (baseline === undefined) return []
  const namesOf = earlierNames(baseline, reportTestNames(report))
  const places = baseline.lost.map((range) => {
    const names = namesOf(range)
    const before = names === undefined ? '' : `, which ${names} covered`
    return { ...range, what: `${plural(range.statements, 'statement')} lost coverage${before}` }
  })
  return placeLines(places, atHead(report), options)
}

function placeLines(
  all: readonly ChangedLines[],
  showing: Showing,
  options: PlaceOptions,
): readonly string[] {
  const shown = options.all ? all : all.slice(0, MAX_PLACES)
  const more = all.length - shown.length
  return [
    ...shown.flatMap((place) => placeLine(showing(placed(place, options)), options.columns)),
    ...(more > 0 ? [`and ${more} more with --uncovered, or in report.json`] : []),
  ]
}

function placed({ path, file, ...rest }: ChangedLines, { places }: PlaceOptions): PlacedLines {
  return { ...rest, file: places.get(path) ?? file ?? path }
}

type PlacedLines = Place & Pick<ChangedLines, 'functionName' | 'what'>

function placeLine(place: PlacedLines, columns: number | undefined): readonly string[] {
  const { file, startLine, endLine, functionName, what, note } = place
  const lines = [
    ...(startLine === endLine ? [] : [`, lines ${startLine}-${endLine}`]),
    ...(note === undefined ? [] : [` (${note})`]),
  ].join('')
  const text = `${shownName(file)}:${startLine}: ${plainFunction(functionName)}: ${what}${lines}`
  return wrap(text, columns ?? Infinity, '  ').split('\n')
}

/** A line for each of the change and the baseline. */
export function comparisonLines(report: Report, colors: Colors, width: number): readonly string[] {
  const { patch, baseline } = report.comparison
  const missing = [missingPatchText(report), baselineMissingText(report)].filter((text) => text !== undefined)
  const lines = [
    ...(patch.value === undefined ? [] : [patchLine(patch.value, colors)]),
    ...(baseline.value === undefined ? [] : [baselineLine(report, baseline.value, colors)]),
    ...missing.map(plainLine),
    ...exclusionTexts(report, atHead(report)).map((text) => colors.yellow(plainLine(text))),
  ]
  return lines.flatMap((line) => wrap(line, width, '  ').split('\n'))
}

/** What else there is to know about the baseline. */
export function baselineNotes(report: Report, width: number): readonly string[] {
  const baseline = report.comparison.baseline.value
  if (baseline === undefined) return []
  const { tests, notes } = baseline
  const trend = trendText(baseline)
  const hasChanges = tests !== undefined && TEST_CHANGES.some(([list]) => tests[list].length > 0)
  const lines = [
    ...(trend === undefined ? [] : [`trend: ${trend.bars} ${trend.words}`]),
    ...renamedLines(report, baseline),
    ...(hasChanges ? [`tests since the baseline: ${testChangesText(tests)}`] : []),
    ...notes.map((note) => `baseline: ${plainLine(note)}`),
  ]
  return lines.flatMap((line) => wrap(line, width, '  ').split('\n'))
}

/** Where the figure of a renamed or moved package changed, or that of a file whose package did not move along. */
function renamedLines({ coverage }: Report, { packages, files }: BaselineComparison): readonly string[] {
  const origins = new Map(packages.map(({ name, from }) => [name, from]))
  const isAlone = ({ name, from = '' }: FigureChange) => origins.get(dirname(name)) !== dirname(from)
  const renamed = [...packages, ...files.filter(isAlone)].flatMap(({ name, from, before, after }) =>
    from === undefined || before === undefined || after === undefined ? [] : [{ name, from, before, after }],
  )
  const shown = renamed.slice(0, MAX_RENAMED).map(({ name, from, ...change }) => {
    const [is, was] = [name, from].map((path) => plainLine(pathInModule(path, coverage)))
    return `${is} (from ${was}): ${totalChangeText(change)}`
  })
  const more = renamed.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more renamed in report.json`] : [])]
}

function patchLine(patch: PatchCoverage, colors: Colors): string {
  const { base, unknown, truncated, ofHead } = patch
  const rest = [
    ...(unknown.length === 0 ? [] : [`${plural(unknown.length, 'changed file')} not counted`]),
    ...(truncated ? ['more files were changed than GitHub lists'] : []),
    ...(ofHead === true ? [ofHeadText(patch, plainLine)] : []),
  ]
  return `change since ${plainLine(base)}: ${[colors.bold(patchText(patch)), ...rest].join('; ')}`
}

function baselineLine(report: Report, baseline: BaselineComparison, colors: Colors): string {
  const { lostStatements, gainedStatements, name } = baseline
  const lost = lostText(baseline, report.comparison.patch.value !== undefined)
  return [
    `baseline ${plainLine(name)}: ${totalChangeText(baseline)}`,
    lostStatements > 0 ? colors.yellow(lost) : lost,
    ...(gainedStatements > 0 ? [`${plural(gainedStatements, 'statement')} gained coverage`] : []),
  ].join('; ')
}
