/**
 * @module The real clients (@actions/artifact, @actions/cache) against the loopback services, each in its own Node
 * process, as in a job: they read the environment of the process.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { capture } from '../../../src/process/exec.js'
import { ROOT } from '../chain.js'
import { actionsNode } from '../runner/nodeProcess.js'
import { inTemporary } from '../temporary.js'
import { GitHub } from './github.js'
import { withGitHub } from './request.js'
import type { GitHubOptions } from './state.js'

export interface Ran {
  /** The value that `give` was called with. */
  readonly given: unknown
  readonly output: string
}

/**
 * Runs a module body that can use `client`, `root`, `give` (for its result) and `attempt` (a failure as text).
 * @param root a directory for this test alone
 */
export async function run(
  client: '@actions/artifact' | '@actions/cache',
  variables: Readonly<Record<string, string>>,
  root: string,
  code: string,
): Promise<Ran> {
  const script = `
    import { writeFileSync } from 'node:fs'
    import { join } from 'node:path'
    import * as client from '${client}'
    const root = ${JSON.stringify(root)}
    const give = (value) => writeFileSync(join(root, 'given.json'), JSON.stringify(value))
    const attempt = (work) => work().catch((error) => 'failed: ' + error.message)
    ${code}`
  const { PATH = '' } = process.env
  const env = {
    PATH,
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: root,
    GITHUB_WORKSPACE: root,
    ...variables,
  }
  const { exitCode, stdout, stderr } = await capture(
    await actionsNode(),
    ['--input-type=module', '-e', script],
    {
      cwd: ROOT,
      env,
    },
  )
  const output = stdout + stderr
  if (exitCode !== 0) throw new Error(output)
  return { given: JSON.parse(await readFile(join(root, 'given.json'), 'utf8')), output }
}

export async function inServices(
  work: (github: GitHub, root: string) => Promise<void>,
  options: GitHubOptions = {},
): Promise<void> {
  await inTemporary(async (root) =>
    withGitHub(
      () => GitHub.start(options),
      (github) => work(github, root),
    ),
  )
}
