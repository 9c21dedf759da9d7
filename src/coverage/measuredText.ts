/** @module The text of a measured file. */
import type { SourceCode } from './sourceCode.js'

export interface MeasuredText {
  readonly content: Buffer
  /** Of this content. */
  readonly code: SourceCode
}
