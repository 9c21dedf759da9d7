/**
 * @module The environment of everything that we start. The runner hands an action more than it hands a `run:` step:
 * tokens of the job, the inputs, and files by which outputs, variables and PATH of the job are set. Tests are code of
 * others and get none of it.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from './exec.js'

/** What is written to these files takes effect in the job (actions/runner, FileCommandManager.cs). */
const COMMAND_FILES: readonly string[] = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
  'GITHUB_ARTIFACTS_LIST',
]
const SECRET = /^(?:ACTIONS|INPUT|STATE)_/
const ID_TOKEN = /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/
const TOKEN_INPUT = 'INPUT_TOKEN'

export interface ChildEnvironmentOptions {
  /** A folder of the run in which throw-away files stand in for the runner's. */
  readonly scratch: string
  readonly passIdToken: boolean
}

/** The environment without the job's secrets, and throw-away files made. Outside GitHub Actions it stays as it is. */
export async function childEnvironment(
  env: Environment,
  options: ChildEnvironmentOptions,
): Promise<Environment> {
  if (env.GITHUB_ACTIONS !== 'true') return env
  const child = scrubEnvironment(env, options)
  for (const [name, path] of Object.entries(child))
    if (path !== undefined && path !== env[name]) await writeFile(path, '')
  return child
}

/** As childEnvironment, for a job of GitHub Actions, and without making files. */
function scrubEnvironment(env: Environment, options: ChildEnvironmentOptions): Environment {
  // Windows does not tell variables apart by case.
  const windows = env.RUNNER_OS === 'Windows'
  const canonical = (name: string): string => (windows ? name.toUpperCase() : name)
  const token = Object.entries(env).find(([name]) => canonical(name) === TOKEN_INPUT)?.[1]
  const child: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(env)) {
    const known = canonical(name)
    const wanted = options.passIdToken && ID_TOKEN.test(known)
    // The runner never sets GITHUB_TOKEN: a value that is not our token is the user's own choice.
    const isOurToken = token !== undefined && token !== '' && value === token
    if (isOurToken || (SECRET.test(known) && !wanted)) continue
    child[name] = value !== undefined && COMMAND_FILES.includes(known) ? join(options.scratch, known) : value
  }
  return child
}
