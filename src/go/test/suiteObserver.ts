/** @module Who watches a suite while it runs, and what stops it. */
import type { Log } from '../../support/log.js'

export interface SuiteObserver {
  readonly log: Log
  /** Stops the suite. */
  readonly stop: AbortSignal
  /** Asked about processes that the suite left running; undefined: it is not known. */
  readonly isInstrumented?: (pid: number) => Promise<boolean | undefined>
  /**
   * Called with everything that the suite prints, in pieces.
   * @param source what printed it: a package, a package and a test, or the command
   */
  readonly onOutput: (source: string, text: string) => void
}
