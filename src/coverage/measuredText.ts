/** @module The text of a measured file. */
import { SourceCode } from './sourceCode.js'

export interface MeasuredText {
  readonly content: Buffer
  /** Of this content. */
  readonly code: SourceCode
}

export function measuredText(content: Buffer): MeasuredText {
  return { content, code: new SourceCode(content) }
}
