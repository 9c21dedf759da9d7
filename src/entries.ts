/**
 * @module Everything but `covdata` and what reads the command line, in one chunk of the bundle: each module of ours is
 * there once. Entries are evaluated only when they are called, so that the command line does not pay for the action's
 * packages.
 */
import type { Options } from './cli/options.js'

export async function runAction(): Promise<void> {
  const { main } = await import(/* webpackMode: "eager" */ './actions/runAction.js')
  await main()
}

export async function runPost(): Promise<void> {
  const { main } = await import(/* webpackMode: "eager" */ './actions/postAction.js')
  await main()
}

export async function runReport(): Promise<void> {
  const { main } = await import(/* webpackMode: "eager" */ './actions/reportAction.js')
  await main()
}

/** @returns the exit code */
export async function runCommand(directory: string, options: Options): Promise<number> {
  const command = await import(/* webpackMode: "eager" */ './cli/runCommand.js')
  return command.runCommand(directory, options)
}

/** @returns the exit code */
export async function reportCommand(directories: readonly string[], options: Options): Promise<number> {
  const command = await import(/* webpackMode: "eager" */ './cli/reportCommand.js')
  return command.reportCommand(directories, options)
}
