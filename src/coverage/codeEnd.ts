/** @module Ranges of lines as they are shown: they end with code, by the rule of docs/lines.md. */
import type { SourceCode } from './sourceCode.js'

/** Lines of a file, 1-based and inclusive. */
interface Range {
  readonly startLine: number
  readonly endLine: number
}

/** What of a source tells which of its lines have code. */
export type CodeLines = Pick<SourceCode, 'lines' | 'hasCode'>

/**
 * Without the lines at the end of a range that only close blocks, are blank or have nothing but comments. The first line stays.
 * @param code undefined if the source is not known: then the range is left as it is
 */
export function upToCode<T extends Range>(range: T, code: CodeLines | undefined): T {
  if (code === undefined || range.endLine > code.lines) return range
  let { endLine } = range
  while (endLine > range.startLine && !code.hasCode(endLine)) endLine--
  return endLine === range.endLine ? range : { ...range, endLine }
}

/** The same of a source that is not kept. */
export function codeLinesOf(code: SourceCode): CodeLines {
  const { lines } = code
  const found = code.linesWithCode()
  return { lines, hasCode: (line) => found[line] === 1 }
}
