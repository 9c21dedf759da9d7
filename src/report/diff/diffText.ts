/** @module What changed between two measurements, for a terminal or a file. */
import { CHANGE_KINDS, type ChangeKind, type ChangedRange, type Counts } from '../../diff/changeKinds.js'
import type { ModelDiff } from '../../compare/modelDiff.js'
import { rangeText } from '../../support/lineRange.js'
import { shownName } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { percentText, plainFunction } from '../words.js'
import type { Tally } from '../../covdata/units/tally.js'

/** Ranges that are listed of each kind; the rest is in the JSON. */
const MAX_RANGES = 50

/** The kinds whose ranges are listed, the most urgent first. */
const LISTED: readonly ChangeKind[] = ['lost', 'new-uncovered', 'gained']

const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  gained: 'newly covered',
  lost: 'newly uncovered',
  'new-covered': 'new and covered',
  'new-uncovered': 'new and uncovered',
  'removed-covered': 'removed, was covered',
  'removed-uncovered': 'removed, was uncovered',
  moved: 'moved',
}

/**
 * @param pathOf the path of a file as it is shown
 * @returns lines, each with a newline
 */
export function diffText(diff: ModelDiff, pathOf: (path: string) => string): string {
  const { before, after, statements, lines, files } = diff
  const blocks = [
    `coverage: ${figure(before)} -> ${figure(after)} of statements\n`,
    countLines('statements', statements),
    countLines('lines', lines),
    ...LISTED.map((kind) => {
      const ranges = files.flatMap(({ path, ranges: all }) =>
        all.filter((range) => range.kind === kind).map((range) => rangeLine(pathOf(path), range)),
      )
      return rangeBlock(CHANGE_WORDS[kind], ranges)
    }),
  ]
  return blocks.filter((block) => block !== '').join('\n')
}

function figure(tally: Tally): string {
  return `${percentText(tally)} (${tally.covered}/${tally.total})`
}

function countLines(unit: string, counts: Counts): string {
  const known = CHANGE_KINDS.filter((kind) => counts[kind] > 0)
  if (known.length === 0) return unit === 'statements' ? 'no statement changed\n' : ''
  const width = Math.max(...known.map((kind) => String(counts[kind]).length))
  return [
    `${unit}:`,
    ...known.map((kind) => `  ${String(counts[kind]).padStart(width)} ${CHANGE_WORDS[kind]}`),
    '',
  ].join('\n')
}

function rangeLine(path: string, range: ChangedRange): string {
  const { startLine, endLine, functionName, statements, carriedOver = 0 } = range
  const name = functionName === '' ? '' : `${plainFunction(functionName)}, `
  const carried =
    carriedOver === 0 ? '' : `,${carriedOver === statements ? '' : ` ${carriedOver} of them`} carried over`
  return `  ${shownName(path)}:${rangeText(startLine, endLine)}: ${name}${plural(statements, 'statement')}${carried}\n`
}

function rangeBlock(title: string, ranges: readonly string[]): string {
  if (ranges.length === 0) return ''
  const more = ranges.length - MAX_RANGES
  const rest = more > 0 ? [`  and ${more} more with --format json\n`] : []
  return [`${title}:\n`, ...ranges.slice(0, MAX_RANGES), ...rest].join('')
}
