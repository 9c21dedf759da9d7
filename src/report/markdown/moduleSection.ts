/** @module The measured modules in a summary, if there is more than one. */
import { capital } from '../../support/capital.js'
import { codeSpan, escapeMarkdown } from '../../support/markdown.js'
import { moduleTableOf } from '../moduleFigures.js'
import type { Report } from '../report.js'
import { rest, table } from './markdownParts.js'
import type { Detail } from './summaryDetail.js'

export function moduleSection(report: Report, { packages: most }: Detail): readonly string[] {
  const { heads, rows } = moduleTableOf(report)
  if (rows.length === 0) return []
  const shown = rows.slice(0, most).map(([name, ...cells]) => [codeSpan(name), ...cells.map(escapeMarkdown)])
  return [
    '### Modules',
    ...(shown.length > 0 ? [table(heads.map(capital), [':--', '--:', ':--', '--:'], shown)] : []),
    ...rest(rows.length - shown.length, 'module'),
  ]
}
