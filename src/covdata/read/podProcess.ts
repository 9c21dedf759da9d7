/** @module What is known about a process that left counters. */
import type { ProcessOrigin } from '../format/processOrigin.js'
import type { ProcessIdentity, ProcessKind } from '../format/processIdentity.js'
import type { Ending } from '../format/ending.js'

/** A process, or the sum of several when the file comes from a merge (pid 0). */
export interface PodProcess extends ProcessOrigin {
  readonly pid: number
  /** When the counters were written, in nanoseconds since 1970. */
  readonly time: bigint
  /** Index into the directories that were read. */
  readonly directory: number
  /** The column in which its counters count. */
  readonly column: number
  /** Its counter data file or live file. */
  readonly path: string
  /**
   * How it ended; undefined if it ended normally. Otherwise the counters are from its live file: Go alone would have lost
   * them, except for what the process had written itself before.
   */
  readonly ending: Ending | undefined
  /** It had no GOCOVERDIR, or one of its own, so Go alone would have lost its counters however it ended. */
  readonly fixed: boolean
  /** What it was; undefined if its file does not say. */
  readonly kind: ProcessKind | undefined
  /** Identifies it, together with its id; absent if its file does not say. */
  readonly identity?: ProcessIdentity
  /** It wrote the file as it ended. */
  readonly atEnd: boolean
  /**
   * How many further processes this one stands for: of the same program, with the same flags, that ended in the same way.
   * Undefined: none.
   */
  readonly others?: number
}

/** How many processes there are, with those that others stand for. */
export function processCount(processes: readonly { readonly others?: number | undefined }[]): number {
  return processes.reduce((sum, { others = 0 }) => sum + 1 + others, 0)
}
