/** @module Lines with their functions and numbers of statements in a table of a summary. */
import type { UncoveredRange } from '../../coverage/uncovered.js'
import { codeSpan } from '../../support/markdown.js'
import type { Report } from '../report.js'
import { functionText } from '../words.js'
import { lineLinks } from './lineLinks.js'
import { rest, table } from './markdownParts.js'

/** Lines of a file, by its path in the coverage model. */
type FileRange = UncoveredRange & { readonly path: string }

export function rangeTable(report: Report, ranges: readonly FileRange[], heading = 'Lines'): string {
  const link = lineLinks(report)
  const rows = ranges.map((range) => [
    link(range),
    codeSpan(functionText(range.functionName)),
    String(range.statements),
  ])
  return table([heading, 'Function', 'Statements'], [':--', ':--', '--:'], rows)
}

/** The first ranges, and how many more there are. */
export function firstRanges(
  report: Report,
  ranges: readonly FileRange[],
  most: number,
  heading?: string,
): readonly string[] {
  const shown = ranges.slice(0, most)
  return [
    ...(shown.length > 0 ? [rangeTable(report, shown, heading)] : []),
    ...rest(ranges.length - shown.length, 'place'),
  ]
}
