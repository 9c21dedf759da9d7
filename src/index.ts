/**
 * @module What the bundle offers to the entry files in dist. It holds `covdata`, which starts in a moment; all else is
 * loaded when it is called.
 */
import { main } from './cli/commandLine.js'

export async function runCli(): Promise<void> {
  await main(() => import('./entries.js'))
}

export async function runAction(): Promise<void> {
  const entries = await import('./entries.js')
  await entries.runAction()
}

export async function runPost(): Promise<void> {
  const entries = await import('./entries.js')
  await entries.runPost()
}

export async function runReport(): Promise<void> {
  const entries = await import('./entries.js')
  await entries.runReport()
}
