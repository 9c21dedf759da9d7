/** @module What `watch` shows: a screen that is drawn anew at a terminal, a line for each change elsewhere. */
import type { Colors } from 'picocolors/types.js'
import type { ChangedRange } from '../../diff/changeKinds.js'
import { type PackageTable, packageTable } from '../../report/terminal/packageLines.js'
import type { Finding } from '../../findings/finding.js'
import type { Report } from '../../report/report.js'
import { noFigureText, pathInModule, percentText, plainFunction } from '../../report/words.js'
import { rangeText } from '../../support/lineRange.js'
import { plainLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { shortEnd } from '../../support/shortNames.js'
import { wrap } from '../../support/terminal.js'

/** A range that was reached, and when. */
export interface Reached extends ChangedRange {
  readonly path: string
  /** `12:34:56`. */
  readonly time: string
}

export interface Screen {
  readonly report: Report
  readonly running: number
  /** The latest last. */
  readonly reached: readonly Reached[]
  /** Where the page is; undefined without --http. */
  readonly address: string | undefined
  readonly width: number
  readonly height: number
}

/** Lines that the headline, blank lines and the foot take. */
const FRAME_LINES = 6

/** Draws the screen over the one before, and nothing if it would be the same. */
export class ScreenWriter {
  private drawn = ''

  constructor(private readonly stream: { readonly write: (text: string) => unknown }) {}

  draw(screen: Screen, colors: Colors): void {
    // From the top left, each line wiped behind its text, and everything below.
    const text = `\u001b[H${screenText(screen, colors).replaceAll('\n', '\u001b[K\n')}\u001b[K\u001b[J`
    // A terminal of another size has moved what it showed.
    const drawn = `${screen.width}x${screen.height} ${text}`
    if (drawn === this.drawn) return
    this.drawn = drawn
    this.stream.write(text)
  }
}

/** The screen, no longer and no wider than the terminal. Where it is low, the totals come before everything else. */
export function screenText(
  { report, running, reached, address, width, height }: Screen,
  colors: Colors,
): string {
  const table = packageTable(report, colors, width)
  const room = Math.max(1, height - FRAME_LINES)
  const latest = reached.slice(-Math.max(3, room - tableHeight(table))).toReversed()
  const lines = [
    ...wrap(headline(report, running), width)
      .split('\n')
      .map((line) => colors.bold(shortEnd(line, width))),
    // A link is of no use without its end: the terminal wraps it.
    ...(address === undefined ? [] : [address]),
    ...doubtsOf(report).map(({ title }) => colors.red(shortEnd(plainLine(`error: ${title}`), width))),
    '',
    ...tableLines(table, Math.max(1, room - latest.length)),
    '',
    ...[shortEnd(latest.length === 0 ? 'nothing newly covered yet' : 'newly covered:', width)],
    ...latest.map((range) => shortEnd(`  ${reachedText(range, report)}`, width)),
  ]
  const wrapped = Math.max(0, Math.ceil((address ?? '').length / width) - 1)
  return lines.slice(0, Math.max(1, height - 1 - wrapped)).join('\n')
}

function tableHeight(table: PackageTable | undefined): number {
  return table === undefined ? 0 : table.packages.length + table.notes.length + 2
}

/** As much of the table as there is room for: the total first, then the heading and packages, then what the mark means. */
function tableLines(table: PackageTable | undefined, room: number): readonly string[] {
  if (table === undefined) return []
  const { head, packages, total, notes } = table
  if (room < 3) return [total]
  const shown = packages.slice(0, room - 2)
  return [head, ...shown, total, ...notes.slice(0, Math.max(0, room - 2 - shown.length))]
}

/** What makes the figures doubtful; that there is no data yet does not. */
export function doubtsOf({ findings }: Report): readonly Finding[] {
  return findings.filter(
    ({ code, severity }) => severity === 'error' && code !== 'no-data' && code !== 'leg-empty',
  )
}

/** `45.2% of statements (120/265), 2 programs running`. */
export function headline({ coverage }: Report, running: number): string {
  const { together } = coverage.tallies
  const figure =
    together.total === 0
      ? noFigureText(coverage, 'no coverage data yet')
      : `${percentText(together)} of statements (${together.covered}/${together.total})`
  return `${figure}, ${plural(running, 'program')} running`
}

/** `12:34:56 internal/api/api.go:53-55: Server.health, 2 statements`. */
export function reachedText(range: Reached, { coverage }: Report): string {
  const path = pathInModule(range.path, coverage)
  const { startLine, endLine, functionName, statements, time } = range
  return plainLine(
    `${time} ${path}:${rangeText(startLine, endLine)}: ${plainFunction(functionName)}, ${plural(statements, 'statement')}`,
  )
}
