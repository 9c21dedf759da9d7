/** @module The text of a measured file. */
import { SourceCode } from './sourceCode.js'
import type { Sources } from './sources.js'

export interface MeasuredText {
  readonly content: Buffer
  /** Where the content has code. */
  readonly code: SourceCode
}

export function measuredText(content: Buffer): MeasuredText {
  return { content, code: new SourceCode(content) }
}

/** The text of a file in the coverage model; undefined if it was not found. */
export async function readText(sources: Sources, path: string): Promise<MeasuredText | undefined> {
  const source = await sources.read(path)
  return source.kind === 'found' ? measuredText(source.content) : undefined
}
