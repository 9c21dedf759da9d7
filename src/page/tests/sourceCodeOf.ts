/** @module Where an opened file has code. */
import { SourceCode } from '../../coverage/sourceCode.js'
import type { PageFile } from '../../report/html/pageData.js'

/** Columns are those of the file's units. Undefined if the source is not shown. */
export function sourceCodeOf({ text }: Pick<PageFile, 'text'>): SourceCode | undefined {
  if (text === null) return undefined
  return new SourceCode(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)))
}
