/**
 * @module What the bundle offers to the entry files in dist. Each entry is evaluated only when it is called, so that
 * the command line does not pay for the action's packages.
 */

export async function runAction(): Promise<void> {
  const { main } = await import(/* webpackMode: "eager" */ './action.js')
  await main()
}

export async function runPost(): Promise<void> {
  const { main } = await import(/* webpackMode: "eager" */ './post.js')
  await main()
}

export async function runReport(): Promise<void> {
  const { main } = await import(/* webpackMode: "eager" */ './reportAction.js')
  await main()
}

export async function runCli(): Promise<void> {
  const { main } = await import(/* webpackMode: "eager" */ './cli.js')
  await main()
}
