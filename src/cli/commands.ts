/** @module The commands that do the work. Each is loaded only when it is called, so that the command line starts fast. */
import type { Options } from './options.js'

export interface Commands {
  /** `run`. @returns the exit code */
  readonly runCommand: (directory: string, options: Options) => Promise<number>
  /** `report`. @returns the exit code */
  readonly reportCommand: (directories: readonly string[], options: Options) => Promise<number>
  /** `collect`. @returns the exit code */
  readonly collectCommand: (paths: readonly string[], options: Options) => Promise<number>
  /** `watch`. @returns the exit code */
  readonly watchCommand: (directory: string | undefined, options: Options) => Promise<number>
  /** `diff`. @returns the exit code */
  readonly diffCommand: (before: string, after: string, options: Options) => Promise<number>
  /** `doctor`. @returns the exit code */
  readonly doctorCommand: (names: readonly string[], options: Options) => Promise<number>
  /** `tests`. @returns the exit code */
  readonly testsCommand: (place: string, options: Options) => Promise<number>
  /** `lines`. @returns the exit code */
  readonly linesCommand: (test: string | undefined, options: Options) => Promise<number>
  /** `impact`. @returns the exit code */
  readonly impactCommand: (directory: string, options: Options) => Promise<number>
}
