/**
 * @module lcov.info, for lcov and genhtml, Codecov, Coveralls and editors. Each source of data is a test of its own (TN),
 * which all of these readers add up; a file is left out of the later ones if they executed nothing of it.
 *
 * Functions are written as FN and FNDA, which every reader knows. lcov 2.2 has FNL and FNA for the same, but refuses a file
 * with both. A line with several units has a branch (BRDA) for each of them: no reader could otherwise know that it
 * is only partly covered.
 */
import { type FileLines, type LineColumn, hitLines } from '../../coverage/lines.js'
import type { Source } from '../../coverage/model.js'
import type { ChunkedFile } from '../../support/chunkedFile.js'
import type { FileView, MeasuredFile } from '../measuredFiles.js'

/** @param sources of the coverage model */
export function lcov(sources: readonly Source[], output: ChunkedFile): FileView {
  return {
    begin: () => Promise.resolve(),
    add: (measured) => output.append(records(measured, sources)),
    end: async () => {
      await output.end()
    },
  }
}

function records(measured: MeasuredFile, sources: readonly Source[]): string {
  const { path, lines } = measured
  if (path === undefined || lines.lines.length === 0) return ''
  if (sources.length === 0) return record(measured, path, '', lines.together, -1)
  return sources
    .map((source, i) => {
      const column = lines.bySource[i]
      if (column === undefined || (i > 0 && hitLines(column) === 0)) return ''
      return record(measured, path, source, column, i)
    })
    .join('')
}

/**
 * What a test executed of a file.
 * @param index of the source; -1 for all of them together
 * @param isSparse whether only what was executed is in it
 */
export function record(
  { lines, functions, file }: MeasuredFile,
  path: string,
  test: string,
  column: LineColumn,
  index: number,
  isSparse = false,
): string {
  const calls = functions
    .map(({ startLine, name, count, counts }) => ({
      startLine,
      name,
      count: index < 0 ? count : (counts[index] ?? 0),
    }))
    .filter(({ count }) => count > 0 || !isSparse)
  const countOf = (unit: number): number => {
    const { count = 0, counts = [] } = file.units[unit] ?? {}
    return index < 0 ? count : (counts[index] ?? 0)
  }
  let text = `TN:${test}\nSF:${path}\n`
  for (const { startLine, name } of calls) text += `FN:${startLine},${name}\n`
  for (const { count, name } of calls) text += `FNDA:${count},${name}\n`
  text += `FNF:${calls.length}\nFNH:${calls.filter(({ count }) => count > 0).length}\n`
  text += branches(lines, column, countOf, isSparse)
  for (let i = 0; i < lines.lines.length; i++)
    if (!isSparse || (column.executed[i] ?? 0) > 0)
      text += `DA:${lines.lines[i] ?? 0},${column.hits[i] ?? 0}\n`
  const hit = hitLines(column)
  return `${text}LF:${isSparse ? hit : lines.lines.length}\nLH:${hit}\nend_of_record\n`
}

function branches(
  lines: FileLines,
  column: LineColumn,
  countOf: (unit: number) => number,
  isSparse: boolean,
): string {
  let [text, found, hit] = ['', 0, 0]
  for (let i = 0; i < lines.lines.length; i++) {
    const isExecuted = (column.executed[i] ?? 0) > 0
    if ((lines.units[i] ?? 0) < 2 || (isSparse && !isExecuted)) continue
    for (const [branch, count] of countsOn(lines, column, i, countOf).entries()) {
      text += `BRDA:${lines.lines[i] ?? 0},0,${branch},${isExecuted ? count : '-'}\n`
      found++
      if (count > 0) hit++
    }
  }
  return found === 0 ? '' : `${text}BRF:${found}\nBRH:${hit}\n`
}

/**
 * The counts of the units on line i. Of those that neither begin nor end there, which are several only if builds were
 * mixed, one stands for all that were executed, and one for the others.
 */
function countsOn(
  { units, edges }: FileLines,
  column: LineColumn,
  i: number,
  countOf: (unit: number) => number,
): readonly number[] {
  const counts = Array.from(edges.units.subarray(edges.starts[i], edges.starts[i + 1]), countOf)
  const executed = (column.executed[i] ?? 0) - counts.filter((count) => count > 0).length
  const others = (units[i] ?? 0) - counts.length - executed
  if (executed > 0) counts.push(column.hits[i] ?? 0)
  if (others > 0) counts.push(0)
  return counts
}
