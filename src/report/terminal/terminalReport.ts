/** @module The result for a person at a terminal: what is wrong first, then the figures. */
import type { Colors } from 'picocolors/types.js'
import type { Tally } from '../../covdata/units/tally.js'
import type { Finding, Severity } from '../../findings/finding.js'
import { plainLine, plainText } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { alignColumns, fitted, wrap } from '../../support/terminal.js'
import { isGreen } from '../../gates/verdict.js'
import { isFine, legTableOf } from '../legTable.js'
import { impactSentences } from '../impact/impactWords.js'
import { attributionText } from '../attribution/testWords.js'
import type { Report } from '../report.js'
import type { GateResult } from '../../gates/gateResult.js'
import type { BinaryInfo } from '../../coverage/measuredBinaries.js'
import type { PlacedFunction } from '../uncoveredPlaces.js'
import { gateDetails, gateText, legGateTexts } from '../gateWords.js'
import {
  type FilePlaces,
  type PlaceOptions,
  baselineNotes,
  comparisonLines,
  lostLines,
  uncoveredChangedLines,
} from './changeLines.js'
import { excludedPlaces, excludedWhere, excludedWhy } from '../excludedPlaces.js'
import { moduleLines } from './moduleLines.js'
import { type Showing, atHead } from '../shownPlaces.js'
import { unitTestsText } from '../unitTestWords.js'
import { packageLines } from './packageLines.js'
import { uncoveredLines } from './uncoveredLines.js'
import { unitTestBlocks } from './unitTestLines.js'
import {
  TOTAL_TEXT,
  builderText,
  excludedText,
  isFolded,
  keptText,
  noFigureText,
  outsideText,
  percentText,
  shortPath,
  suiteText,
} from '../words.js'

/** Items shown of a finding's evidence, and of the packages that are not linked; report.json has all of them. */
const MAX_NAMES = 8
/** Findings shown, the most severe ones; report.json has all of them. */
const MAX_FINDINGS = 200
/** Legs shown; report.json has all of them. */
const MAX_LEGS = 200
/** Columns for sentences if the width of the terminal is not known. */
const DEFAULT_WIDTH = 100

/** What is listed, and where the files are for the reader. */
export interface Listed {
  /** Uncovered functions, if they were asked for. */
  readonly functions?: readonly PlacedFunction[] | undefined
  /** By default, files are named by their paths in the repository. */
  readonly places?: FilePlaces
}

/**
 * Makes the report for a terminal; every line ends with a newline.
 * @param columns the width of the terminal: sentences are wrapped at it, and long names in tables are shortened; undefined
 * if it is not known or there is no terminal: then tables are as wide as they need to be
 */
export function terminalReport(
  report: Report,
  colors: Colors,
  columns?: number,
  { functions, places = new Map() }: Listed = {},
): string {
  const width = columns ?? DEFAULT_WIDTH
  const hidden = report.findings.length - MAX_FINDINGS
  const blocks = [
    ...report.findings.slice(0, MAX_FINDINGS).map((finding) => findingText(finding, colors, width)),
    hidden > 0 ? colors.dim(`and ${plural(hidden, 'more finding')} in report.json`) : '',
    changeBlocks(report, colors, { places, all: functions !== undefined, columns }),
    functions === undefined ? '' : uncoveredBlock(functions, colors),
    functions === undefined ? '' : excludedBlock(report, colors),
    moduleLines(report, colors, columns).join('\n'),
    packageLines(report, colors, columns).join('\n'),
    ...unitTestBlocks(report, colors, { places, all: functions !== undefined, columns }),
    legTable(report, colors, columns),
    notes(report, colors, width),
    baselineNotes(report, width)
      .map((line) => colors.dim(line))
      .join('\n'),
    verdict(report, colors, width),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/**
 * Makes the shortest report: errors, how the tests ended, gates and the total.
 * @param columns as in terminalReport
 */
export function quietReport(
  report: Report,
  colors: Colors,
  columns?: number,
  { functions, places = new Map() }: Listed = {},
): string {
  const width = columns ?? DEFAULT_WIDTH
  const lines = [
    ...report.findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => findingText(finding, colors, width)),
    ...(functions === undefined ? [] : uncoveredChangedLines(report, { places, all: true, columns })),
    ...uncoveredLines(functions ?? []),
    ...verdictLines(report, colors, width),
  ]
  return `${lines.join('\n')}\n`
}

/** The places of the change that matter to whoever made it. */
function changeBlocks(report: Report, colors: Colors, options: PlaceOptions): string {
  const block = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : [colors.dim(title), ...lines].join('\n')
  return [
    block('uncovered changed lines:', uncoveredChangedLines(report, options)),
    block('lost coverage:', lostLines(report, options)),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

function excludedBlock(report: Report, colors: Colors): string {
  const places = excludedPlaces(report)
  if (places.length === 0) return ''
  const shown = atHead(report)
  const lines = places.map((place) => plainLine(`${excludedWhere(shown(place))}: ${excludedWhy(place)}`))
  return [colors.dim('excluded, the largest parts first:'), ...lines].join('\n')
}

function uncoveredBlock(functions: readonly PlacedFunction[], colors: Colors): string {
  if (functions.length === 0) return colors.dim('no function has uncovered statements')
  return [colors.dim('uncovered functions, the worst first:'), ...uncoveredLines(functions)].join('\n')
}

const MARKS: Readonly<Record<Severity, (colors: Colors) => string>> = {
  error: (colors) => colors.bold(colors.red('error:')),
  warning: (colors) => colors.bold(colors.yellow('warning:')),
  notice: (colors) => colors.bold(colors.cyan('note:')),
}

function findingText(finding: Finding, colors: Colors, width: number): string {
  if (isFolded(finding)) return foldedText(finding, colors, width)
  const shown = finding.evidence.slice(0, MAX_NAMES)
  const more = finding.evidence.length - shown.length
  const words = (text: string): string => `  ${wrap(plainText(text), width, '  ')}`
  const lines = [
    wrap(`${MARKS[finding.severity](colors)} ${plainLine(finding.title)}`, width, '  '),
    ...shown.map((item) => `    ${plainLine(item)}`),
    ...(more > 0 ? [`    and ${more} more in report.json`] : []),
    ...(finding.detail === '' ? [] : [words(finding.detail)]),
    ...(finding.fix === '' ? [] : [words(`Fix: ${finding.fix}`)]),
  ]
  return lines.join('\n')
}

/** One line with the title, and the names as far as they fit into another. */
function foldedText({ title, severity, evidence }: Finding, colors: Colors, width: number): string {
  const shown = evidence.slice(0, MAX_NAMES).map((item) => plainLine(item).replace(/ \(.*$/, ''))
  const more = evidence.length - shown.length
  const names = `${shown.join(', ')}${more > 0 ? ` and ${more} more in report.json` : ''}`
  return wrap(`${MARKS[severity](colors)} ${plainLine(title)}: ${names}`, width, '  ')
}

/** If there are too many, what is wrong comes first. */
function legTable(report: Report, colors: Colors, columns: number | undefined): string {
  const more = report.legs.length - MAX_LEGS
  const shown =
    more > 0
      ? report.legs.toSorted((one, other) => Number(isFine(one)) - Number(isFine(other))).slice(0, MAX_LEGS)
      : report.legs
  const { heads, rows } = legTableOf({ ...report, legs: shown })
  if (rows.length === 0) return ''
  const cells = [heads, ...rows.map(([name, ...others]) => [name, ...others.map(plainLine)])]
  const fit = fitted(cells, { width: columns, sentences: [2, 1] })
  const [head = '', ...lines] = alignColumns(fit, ['left', 'left', 'left', 'right'])
  const rest = more > 0 ? [colors.dim(`and ${more} more in report.json`)] : []
  return [colors.dim(head), ...lines, ...rest].join('\n')
}

function notes(report: Report, colors: Colors, width: number): string {
  const { coverage, binaries } = report
  const lines = [
    ...(coverage.packages.length > 0 ? [TOTAL_TEXT] : []),
    ...notLinked(report),
    ...binaries
      .filter((binary) => !isSilent(binary))
      .map((binary) => `${plainLine(binary.name)}: ${binaryText(binary, report)}`),
    ...silentText(binaries.filter(isSilent)),
  ]
  return lines
    .flatMap((line) => wrap(line, width, '  ').split('\n'))
    .map((line) => colors.dim(line))
    .join('\n')
}

function notLinked({ coverage, modulePath }: Report): readonly string[] {
  if (coverage.notLinked.length === 0) return []
  const shown = coverage.notLinked.slice(0, MAX_NAMES).map((path) => plainLine(shortPath(path, modulePath)))
  const more = coverage.notLinked.length - shown.length
  const rest = more > 0 ? ` and ${more} more in report.json` : ''
  return [`Not linked into anything that ran: ${shown.join(', ')}${rest}`]
}

function isSilent({ processes, tally }: BinaryInfo): boolean {
  return processes === 0 && tally.covered === 0
}

/** One line for all of them: modules with many examples or tools have many. */
function silentText(binaries: readonly BinaryInfo[]): readonly string[] {
  if (binaries.length === 0) return []
  const shown = binaries.slice(0, MAX_NAMES).map(({ name }) => plainLine(name))
  const more = binaries.length - shown.length
  return [
    `${shown.join(', ')}${more > 0 ? ` and ${more} more in report.json` : ''}: no process left counters`,
  ]
}

function binaryText(binary: BinaryInfo, report: Report): string {
  const { processes, tally } = binary
  const builder = builderText(report, binary)
  const parts = [
    ...(processes > 0 ? [plural(processes, 'process', 'es')] : []),
    ...(builder === undefined ? [] : [builder]),
    percentOf(tally),
  ]
  return parts.join(', ')
}

function percentOf(tally: Tally): string {
  return `${percentText(tally)} of its ${plural(tally.total, 'statement')}`
}

function verdict(report: Report, colors: Colors, width: number): string {
  const { go } = report
  const kept = keptText(report)
  const attributed = attributionText(report)
  return [
    ...(go === undefined
      ? []
      : [colors.dim(plainLine(`Go ${go.version} (${go.requestedBy}, from ${go.origin})`))]),
    ...verdictLines(report, colors, width),
    ...(kept === undefined ? [] : [wrap(`preserve: ${kept}`, width, '  ')]),
    ...(attributed === undefined ? [] : [wrap(`attribution: ${attributed}`, width, '  ')]),
  ].join('\n')
}

/** How the tests ended, whether the gates passed, and the total. */
function verdictLines(report: Report, colors: Colors, width: number): readonly string[] {
  const { together } = report.coverage.tallies
  const good = isGreen(report)
  const figure =
    together.total === 0
      ? noFigureText(report.coverage)
      : `${percentText(together)} of statements (${together.covered}/${together.total})`
  const outside = [outsideText(report), excludedText(report), unitTestsText(report.coverage)].filter(
    (text) => text !== undefined,
  )
  const suite = suiteText(report)
  return [
    ...(suite === undefined
      ? []
      : [wrap(`tests: ${report.suite?.passed === true ? suite : colors.red(suite)}`, width, '  ')]),
    ...impactSentences(report).map((text) => wrap(`impact: ${plainLine(text)}`, width, '  ')),
    ...report.gates.flatMap((gate) => gateLines(gate, atHead(report), colors, width)),
    ...legGateTexts(report).map(({ text, passed }) =>
      wrap(`gate: ${passed ? plainLine(text) : colors.red(plainLine(text))}`, width, '  '),
    ),
    ...comparisonLines(report, colors, width),
    wrap(
      [`coverage: ${colors.bold(good ? colors.green(figure) : colors.red(figure))}`, ...outside].join('; '),
      width,
      '  ',
    ),
  ]
}

/** What would satisfy a gate is listed below it. */
function gateLines(gate: GateResult, shown: Showing, colors: Colors, width: number): readonly string[] {
  const text = plainLine(gateText(gate))
  const details = gateDetails(gate, shown)
  const more = details.length - MAX_NAMES
  return [
    wrap(`gate: ${gate.passed ? text : colors.red(text)}`, width, '  '),
    ...details.slice(0, MAX_NAMES).map((line) => `    ${plainLine(line)}`),
    ...(more > 0 ? [`    and ${more} more in report.json`] : []),
  ]
}
