/** @module A process that left counters. */
import type { ProcessOrigin } from '../format/counterFile.js'
import type { Ending } from '../format/ending.js'

/** A process, or the sum of several when the file comes from a merge (pid 0). */
export interface PodProcess extends ProcessOrigin {
  readonly pid: number
  /** When the counters were written, in nanoseconds since 1970. */
  readonly time: bigint
  /** Index into the directories that were read. */
  readonly directory: number
  /** Of the directory. */
  readonly column: number
  /** Its counter data file. */
  readonly path: string
  /**
   * How it ended, if not by itself: then the counters are those of its live file. Go alone would have lost them, unless the
   * process had written counter data files before.
   */
  readonly ending: Ending | undefined
  /** It had no GOCOVERDIR: Go alone would have lost its counters, however it ended. */
  readonly fixed: boolean
}
