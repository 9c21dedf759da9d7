/**
 * @module What the bundle offers to the entry files in dist. It holds `covdata`, which starts in a moment; everything else
 * is loaded when it is called, so that none pays for the packages of another.
 */
import type { Options } from './cli/options.js'
import { main } from './cli/commandLine.js'

export async function runCli(): Promise<void> {
  await main({
    runCommand,
    reportCommand,
    collectCommand,
    diffCommand,
    watchCommand,
    doctorCommand,
    testsCommand,
    linesCommand,
    impactCommand,
  })
}

async function runCommand(directory: string, options: Options): Promise<number> {
  const command = await import('./cli/runCommand.js')
  return command.runCommand(directory, options)
}

async function reportCommand(directories: readonly string[], options: Options): Promise<number> {
  const command = await import('./cli/reportCommand.js')
  return command.reportCommand(directories, options)
}

async function collectCommand(paths: readonly string[], options: Options): Promise<number> {
  const command = await import('./cli/collectCommand.js')
  return command.collectCommand(paths, options)
}

async function diffCommand(before: string, after: string, options: Options): Promise<number> {
  const command = await import('./cli/diffCommand.js')
  return command.diffCommand(before, after, options)
}

async function watchCommand(directory: string | undefined, options: Options): Promise<number> {
  const command = await import('./cli/watch/watchCommand.js')
  return command.watchCommand(directory, options)
}

async function doctorCommand(names: readonly string[], options: Options): Promise<number> {
  const command = await import('./cli/doctor/doctorCommand.js')
  return command.doctorCommand(names, options)
}

async function testsCommand(place: string, options: Options): Promise<number> {
  const command = await import('./cli/attribution/testsCommand.js')
  return command.testsCommand(place, options)
}

async function linesCommand(test: string | undefined, options: Options): Promise<number> {
  const command = await import('./cli/attribution/linesCommand.js')
  return command.linesCommand(test, options)
}

async function impactCommand(directory: string, options: Options): Promise<number> {
  const command = await import('./cli/impact/impactCommand.js')
  return command.impactCommand(directory, options)
}

export async function runAction(): Promise<void> {
  const action = await import('./actions/runAction.js')
  await action.main()
}

export async function runPost(): Promise<void> {
  const action = await import('./actions/postAction.js')
  await action.main()
}

export async function runBuild(): Promise<void> {
  const action = await import('./actions/buildAction.js')
  await action.main()
}

export async function runCollect(): Promise<void> {
  const action = await import('./actions/collectAction.js')
  await action.main()
}

export async function runReport(): Promise<void> {
  const action = await import('./actions/reportAction.js')
  await action.main()
}

/**
 * Never called. What several chunks need is in each of them, unless the first file has it: there it costs nothing until a
 * chunk uses it.
 */
export const SHARED: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackMode: "eager" */ './diff/unitPairs.js'),
  () => import(/* webpackMode: "eager" */ './support/terminal.js'),
]
