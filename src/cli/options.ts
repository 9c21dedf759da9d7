/** @module Options as commander parsed them, and how output is shown. */
import { resolve } from 'node:path'
import picocolors from 'picocolors'
import { isDumb } from '../process/system.js'
import { UserError } from '../support/errors.js'

/** The directory of the report, unless another one is named. */
export const DEFAULT_REPORT = 'coverage'

/** The values of --format. */
export const FORMATS = ['table', 'json', 'markdown', 'quiet'] as const

/** The values of flags, by their names in camel case. */
export type Options = Readonly<Record<string, string | boolean>>

/** Returns the text of an input from commander's options (`goVersion` for `go-version`), or undefined without the flag. */
export function optionText(options: Options, name: string): string | undefined {
  const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
  return value === undefined ? undefined : String(value)
}

/**
 * The directory for the report, as an absolute path.
 * @throws UserError if it is empty
 */
export function outPath(options: Options): string {
  return directoryPath('--out', optionText(options, 'out') ?? DEFAULT_REPORT)
}

/**
 * A directory as an absolute path. An empty name, as of a variable that is not set, would mean the current directory.
 * @param what the argument, for the message
 * @throws UserError if it is empty
 */
export function directoryPath(what: string, name: string): string {
  if (name === '') throw new UserError(`${what} is empty`, 'Name a directory; the current one is `.`.')
  return resolve(name)
}

/** The columns of a terminal; undefined if it is no terminal, or one that does not know its size and says 0. */
export function widthOf(stream: { readonly columns?: number }): number | undefined {
  return stream.columns === 0 ? undefined : stream.columns
}

/** Colors for terminals, unless the environment (such as NO_COLOR or TERM=dumb) turns them off. */
export function colorsFor(stream: { readonly isTTY?: boolean }): ReturnType<typeof picocolors.createColors> {
  return picocolors.createColors(isTerminal(stream) && picocolors.isColorSupported)
}

/** Whether escape sequences take effect there. */
export function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !isDumb()
}
