/**
 * @module The environment of the processes that we start. The runner gives an action more than a `run:` step gets: the
 * job's tokens, the inputs, and the files that set the job's outputs, variables and PATH. Tests are untrusted code and
 * get none of these.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from './exec.js'

/** Variables that name files whose content takes effect in the job (actions/runner, FileCommandManager.cs). */
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
  /** Absolute path of a temporary directory for files that stand in for the runner's. */
  readonly scratch: string
  /** Whether the variables for requesting an OpenID Connect token stay. */
  readonly passIdToken: boolean
}

/**
 * The environment without the job's secrets; creates the stand-ins for the runner's files.
 * @returns the same environment outside GitHub Actions
 */
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

/** The environment as childEnvironment returns it in a job, without creating files. */
function scrubEnvironment(env: Environment, options: ChildEnvironmentOptions): Environment {
  // On Windows the names of variables are case-insensitive.
  const windows = env.RUNNER_OS === 'Windows'
  const canonical = (name: string): string => (windows ? name.toUpperCase() : name)
  const token = Object.entries(env).find(([name]) => canonical(name) === TOKEN_INPUT)?.[1]
  const child: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(env)) {
    const known = canonical(name)
    const wanted = options.passIdToken && ID_TOKEN.test(known)
    // The runner never sets GITHUB_TOKEN: if it is not our token, the user passed it deliberately.
    const isOurToken = token !== undefined && token !== '' && value === token
    if (isOurToken || (SECRET.test(known) && !wanted)) continue
    child[name] = value !== undefined && COMMAND_FILES.includes(known) ? join(options.scratch, known) : value
  }
  return child
}
