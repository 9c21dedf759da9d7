/** @module The commands that do the work. They are loaded only when one is called, so that the command line starts fast. */
import type { Options } from './options.js'

export interface Commands {
  /** `run`. @returns the exit code */
  readonly runCommand: (directory: string, options: Options) => Promise<number>
  /** `report`. @returns the exit code */
  readonly reportCommand: (directories: readonly string[], options: Options) => Promise<number>
}

export type LoadCommands = () => Promise<Commands>
