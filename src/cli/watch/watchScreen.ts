/** @module What `watch` shows: a screen that is drawn anew at a terminal, a line for each change elsewhere. */
import type { Colors } from 'picocolors/types.js'
import type { ChangedRange } from '../../diff/changeKinds.js'
import { packageLines } from '../../report/terminal/packageLines.js'
import type { Finding } from '../../findings/finding.js'
import type { Report } from '../../report/report.js'
import { pathInModule, percentText } from '../../report/words.js'
import { plainLine } from '../../support/plainText.js'
import { plural } from '../../support/plural.js'
import { shortEnd } from '../../support/shortNames.js'

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

/** The screen, no longer and no wider than the terminal. */
export function screenText(
  { report, running, reached, address, width, height }: Screen,
  colors: Colors,
): string {
  const packages = packageLines(report, colors, width)
  const room = Math.max(1, height - FRAME_LINES)
  const latest = reached.slice(-Math.max(3, room - packages.length)).toReversed()
  const shownPackages = packages.slice(0, Math.max(1, room - latest.length))
  const lines = [
    colors.bold(headline(report, running)),
    ...(address === undefined ? [] : [address]),
    ...doubtsOf(report).map(({ title }) => colors.red(shortEnd(plainLine(`error: ${title}`), width))),
    '',
    ...shownPackages,
    '',
    ...(latest.length === 0 ? ['nothing newly covered yet'] : ['newly covered:']),
    ...latest.map((range) => shortEnd(`  ${reachedText(range, report)}`, width)),
  ]
  return lines.slice(0, height - 1).join('\n')
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
      ? 'no coverage data yet'
      : `${percentText(together)} of statements (${together.covered}/${together.total})`
  return `${figure}, ${plural(running, 'program')} running`
}

/** `12:34:56 internal/api/api.go:53-55: *Server.health, 2 statements`. */
export function reachedText(range: Reached, { coverage }: Report): string {
  const path = pathInModule(range.path, coverage)
  const { startLine, endLine, functionName, statements, time } = range
  const lines = startLine === endLine ? `${startLine}` : `${startLine}-${endLine}`
  return plainLine(`${time} ${path}:${lines}: ${functionName}, ${plural(statements, 'statement')}`)
}
