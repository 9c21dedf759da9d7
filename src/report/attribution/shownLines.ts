/** @module Ranges of lines as they are shown: a last line that only closes a block is none, by the rule of docs/lines.md. */
import { readText } from '../../coverage/measuredText.js'
import type { SourceCode } from '../../coverage/sourceCode.js'
import type { Sources } from '../../coverage/sources.js'
import type { LineSpan } from '../../attribution/unitsOfLines.js'
import type { TestLines } from './testLines.js'

/** @param code undefined if the source is not known: then the range is left as it is */
export function upToCode<T extends LineSpan>(range: T, code: SourceCode | undefined): T {
  if (code === undefined || range.endLine > code.lines) return range
  let { endLine } = range
  while (endLine > range.startLine && !code.hasCode(endLine)) endLine--
  return endLine === range.endLine ? range : { ...range, endLine }
}

/** The lines of a test as they are shown. */
export async function shownLines(found: TestLines, sources: Sources): Promise<TestLines> {
  const files = []
  for (const file of found.files) {
    const code = (await readText(sources, file.path))?.code
    files.push({ ...file, ranges: file.ranges.map((range) => upToCode(range, code)) })
  }
  return { ...found, files }
}
