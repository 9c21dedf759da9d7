/** @module Lines with their functions and numbers of statements in a table of a summary. */
import type { UncoveredRange } from '../../coverage/uncovered.js'
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import type { Report } from '../report.js'
import { plainFunction } from '../words.js'
import { lineLinks } from './lineLinks.js'
import { rest, table } from './markdownParts.js'

/** Lines of a file, by its path in the coverage model. */
type FileRange = UncoveredRange & { readonly path: string }

/** What a table says of each range in a column of its own, if it has anything to say of one of them. */
export interface RangeColumn<T> {
  readonly heading: string
  /** Plain text; undefined if there is nothing to say. */
  readonly textOf: (range: T) => string | undefined
}

export function rangeTable<T extends FileRange>(
  report: Report,
  ranges: readonly T[],
  heading = 'Lines',
  column?: RangeColumn<T>,
): string {
  const link = lineLinks(report)
  const more = ranges.map((range) => column?.textOf(range))
  const hasMore = more.some((text) => text !== undefined)
  const rows = ranges.map((range, i) => [
    link(range),
    codeSpan(plainFunction(range.functionName)),
    String(range.statements),
    ...(hasMore ? [escapeMarkdown(more[i] ?? '')] : []),
  ])
  const heads = [heading, 'Function', 'Statements', ...(hasMore ? [column?.heading ?? ''] : [])]
  return table(heads, [':--', ':--', '--:', ...(hasMore ? [':--'] : [])], rows)
}

/** The first ranges, and how many more there are. */
export function firstRanges<T extends FileRange>(
  report: Report,
  ranges: readonly T[],
  most: number,
  heading?: string,
  column?: RangeColumn<T>,
): readonly string[] {
  const shown = ranges.slice(0, most)
  return [
    ...(shown.length > 0 ? [rangeTable(report, shown, heading, column)] : []),
    ...rest(ranges.length - shown.length, 'place'),
  ]
}
