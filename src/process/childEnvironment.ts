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
const OF_ACTIONS = /^(?:ACTIONS|INPUT|STATE)_/
const ID_TOKEN = /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/

export interface ChildEnvironmentOptions {
  /** Absolute path of a temporary directory for files that stand in for the runner's. */
  readonly scratch: string
  /** Whether the variables for requesting an OpenID Connect token stay. */
  readonly passIdToken: boolean
}

export interface ChildEnvironment {
  readonly env: Environment
  /** The names of the variables that were left out, sorted. */
  readonly removed: readonly string[]
}

/**
 * The environment as a `run:` step has it: without what the runner gives to actions only. Everything that the workflow
 * sets stays, even a token with the same value as our own. Creates the stand-ins for the runner's files.
 * @returns the same environment outside GitHub Actions
 */
export async function childEnvironment(
  env: Environment,
  options: ChildEnvironmentOptions,
): Promise<ChildEnvironment> {
  if (env.GITHUB_ACTIONS !== 'true') return { env, removed: [] }
  const child = scrubEnvironment(env, options)
  for (const [name, path] of Object.entries(child))
    if (path !== undefined && path !== env[name]) await writeFile(path, '')
  const removed = Object.keys(env).filter((name) => env[name] !== undefined && !(name in child))
  return { env: child, removed: removed.toSorted() }
}

/** The environment as childEnvironment returns it in a job, without creating files. */
function scrubEnvironment(env: Environment, { scratch, passIdToken }: ChildEnvironmentOptions): Environment {
  // On Windows the names of variables are case-insensitive.
  const windows = env.RUNNER_OS === 'Windows'
  const child: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(env)) {
    const known = windows ? name.toUpperCase() : name
    const wanted = passIdToken && ID_TOKEN.test(known)
    if (OF_ACTIONS.test(known) && !wanted) continue
    child[name] = value !== undefined && COMMAND_FILES.includes(known) ? join(scratch, known) : value
  }
  return child
}
