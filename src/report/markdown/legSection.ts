/** @module The jobs of a matrix in a summary: a row for each, and the tests that failed in each. */
import { capital } from '../../support/capital.js'
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import { isFine, legTableOf } from '../legTable.js'
import { rest, table } from './markdownParts.js'
import type { Report } from '../report.js'
import type { LegInfo } from '../../legs/legInfo.js'
import type { Detail } from './summaryDetail.js'

/** Empty unless legs were merged. */
export function legSection(report: Report, detail: Detail): readonly string[] {
  const { heads, rows } = legTableOf(report)
  if (rows.length === 0) return []
  const shown = rows
    .slice(0, detail.legs)
    .map(([name, ...cells], i) => [`${mark(report.legs[i])} ${codeSpan(name)}`, ...cells.map(escapeMarkdown)])
  return [
    '### Jobs',
    ...(shown.length > 0 ? [table(heads.map(capital), [':--', ':--', ':--', '--:'], shown)] : []),
    ...rest(rows.length - shown.length, 'job'),
    ...failedTests(report.legs, detail),
  ]
}

function mark(leg: LegInfo | undefined): string {
  return leg !== undefined && isFine(leg) ? '✅' : '❌'
}

/** Names only: the output of these tests is in the logs and reports of their jobs. */
function failedTests(legs: readonly LegInfo[], { legs: mostLegs, tests: most }: Detail): readonly string[] {
  const failing = legs.filter((leg) => leg.failedTests.length > 0)
  if (failing.length === 0 || most === 0 || mostLegs === 0) return []
  const shown = failing.slice(0, mostLegs)
  const each = Math.max(1, Math.floor(most / shown.length))
  return [
    ['**Failed tests**', '', ...shown.map((leg) => `* ${codeSpan(leg.name)}: ${names(leg, each)}`)].join(
      '\n',
    ),
    ...rest(failing.length - shown.length, 'job'),
  ]
}

/** @param most the number of names to show; a leg with many failed tests names only some of them */
function names({ failedTests: known, tests, unstable }: LegInfo, most: number): string {
  const shown = known.slice(0, most).map(codeSpan)
  const failed = tests === undefined ? 0 : tests.fail + tests.unfinished - (unstable?.quarantined ?? 0)
  const more = Math.max(known.length, failed) - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more in the job's own report`] : [])].join(', ')
}
