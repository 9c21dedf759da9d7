/** @module What is wrong with coverage data, file by file. A bad file costs itself and nothing else. */
import { UserError, describeError, errorCode } from '../../support/errors.js'
import { FormatError } from '../bytes/bytes.js'

/** Stable: part of reports. */
export type DataProblemCode =
  | 'counter-file-unreadable'
  | 'meta-file-unreadable'
  | 'orphan-counters'
  | 'leftover-temporary-file'
  | 'counter-shape-mismatch'
  | 'unknown-function'
  /** A counter data file has more entries than its header says; all are read. */
  | 'more-entries'
  /** The header of a file names another build than its name; Go reads it all the same, and so do we. */
  | 'hash-mismatch'
  /** A directory was given twice; it is read once, unless Go's own figures are asked for. */
  | 'duplicate-directory'
  /** The same counter data file lies in several directories; it is taken once. */
  | 'duplicate-counters'
  /** A process left several cumulative counter data files; the last one is taken. */
  | 'process-snapshots'
  /** A live file that cannot be read: its process ended before it executed anything, or the file was cut. */
  | 'live-file-unreadable'
  /** The live file of a process that ended before it knew of which program it is. */
  | 'live-file-unknown'
  /** Programs were built with several counter modes. */
  | 'mode-clash'
  /** A program counts by function, the others by unit; it is left out. */
  | 'granularity-clash'

export interface DataProblem {
  readonly code: DataProblemCode
  readonly path: string
  /** Where in the file, in bytes from its start. */
  readonly offset?: number
  /** What is the case and what it costs; does not repeat the path. */
  readonly message: string
}

/** @throws what was thrown, unless it is about the file */
export function unreadable(code: DataProblemCode, path: string, error: unknown): DataProblem {
  if (error instanceof FormatError) return { code, path, offset: error.offset, message: error.message }
  if (error instanceof UserError) return { code, path, message: error.message }
  if (errorCode(error) !== undefined) return { code, path, message: describeError(error) }
  throw error
}
