/**
 * @module The environment of everything that we start. The runner hands an action more than it hands a `run:` step:
 * tokens of the job, the inputs, and files by which outputs, variables and PATH of the job are set. Tests are code of
 * others and get none of it.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../exec.js'

/** What is written to these files takes effect in the job (GitHub's documentation, "Workflow commands"). */
const COMMAND_FILES: readonly string[] = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
  'GITHUB_ARTIFACTS_LIST',
]
const SECRET = /^(?:ACTIONS_|INPUT_|STATE_)/i
const ID_TOKEN = /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/i

export interface ChildEnvironmentOptions {
  /** A folder of the run in which throw-away files stand in for the runner's. */
  readonly scratch: string
  readonly passIdToken: boolean
}

/** Outside GitHub Actions the environment stays as it is. */
export async function childEnvironment(
  env: Environment,
  options: ChildEnvironmentOptions,
): Promise<Environment> {
  if (env.GITHUB_ACTIONS !== 'true') return env
  const inputs = new Set(
    Object.entries(env).flatMap(([name, value]) => (/^INPUT_.*TOKEN/i.test(name) && value ? [value] : [])),
  )
  const child: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || inputs.has(value)) continue
    if (SECRET.test(name) && !(options.passIdToken && ID_TOKEN.test(name))) continue
    const file = COMMAND_FILES.includes(name.toUpperCase()) ? join(options.scratch, name) : undefined
    if (file !== undefined) await writeFile(file, '')
    child[name] = file ?? value
  }
  return child
}
