/** @module Where a suite's words go while it runs, and what ends it. */
import type { Log } from '../../support/log.js'

export interface SuiteObserver {
  readonly log: Log
  /** Ends the suite. */
  readonly stop: AbortSignal
  /**
   * Given what the suite prints, in pieces.
   * @param source who printed it: a package, a package and a test, or the command
   */
  readonly onOutput: (source: string, text: string) => void
}
