/** @module What a counter data file says about the process that wrote it. */
import type { TestTag } from './testTag.js'

/** What a counter data file says about its process. A merged file keeps only what was the same in all of its sources. */
export interface ProcessOrigin {
  /** os.Args; empty if the file does not say. */
  readonly args: readonly string[]
  /** `goos` and `goarch` are empty if the file does not say. */
  readonly goos: string
  readonly goarch: string
  /** The test that it belongs to; absent if the file does not say. */
  readonly testTag?: TestTag
}
