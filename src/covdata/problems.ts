/** @module What is wrong with coverage data, file by file. A bad file costs itself and nothing else. */

/** Stable: part of reports. */
export type DataProblemCode =
  | 'counter-file-unreadable'
  | 'meta-file-unreadable'
  | 'orphan-counters'
  | 'leftover-temporary-file'
  | 'counter-shape-mismatch'
  | 'unknown-function'

export interface DataProblem {
  readonly code: DataProblemCode
  readonly path: string
  /** Where in the file, in bytes from its start. */
  readonly offset?: number
  /** What is the case and what it costs; does not repeat the path. */
  readonly message: string
}
