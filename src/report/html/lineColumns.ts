/** @module The lines of a file by column, as the page shows them. */
import { type FileLines, type LineColumn, type LineStatus, statusOf } from '../../coverage/lines.js'
import type { LineColumns } from './pageData.js'

/** In the order of their numbers, see `ExecutionColumns.status`. */
const STATUSES: readonly LineStatus[] = ['uncovered', 'partly covered', 'covered']

/** @param sources the number of sources */
export function lineColumns(lines: FileLines, sources: number): LineColumns {
  const columnsOf = (column: LineColumn): LineColumns['executions'][number] => ({
    status: Array.from(lines.lines, (_, line) => STATUSES.indexOf(statusOf(lines, column, line))),
    hits: [...column.hits],
  })
  return {
    lines: [...lines.lines],
    executions: [lines.together, ...(sources < 2 ? [] : lines.bySource)].map(columnsOf),
  }
}
