/**
 * @module Everything but `covdata`, in one chunk of the bundle: each module of ours is there once. Entries are evaluated
 * only when they are called, so that the command line does not pay for the action's packages.
 */

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
export async function runProgram(args: readonly string[]): Promise<number> {
  const program = await import(/* webpackMode: "eager" */ './cli/runProgram.js')
  return program.runProgram(args)
}
