/** @module The commands that do the work: loaded when one is called, not where the command line is read. */
import type { Options } from './options.js'

export interface Commands {
  /** `run`. @returns the exit code */
  readonly runCommand: (directory: string, options: Options) => Promise<number>
  /** `report`. @returns the exit code */
  readonly reportCommand: (directories: readonly string[], options: Options) => Promise<number>
}

export type LoadCommands = () => Promise<Commands>
