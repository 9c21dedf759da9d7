/** @module The real @actions/artifact client in tests. It reads the process's environment and prints to its output. */
import { jest } from '@jest/globals'
import { type ArtifactService, artifactService } from '../../src/artifact/artifactService.js'
import { type Command, parseCommand } from '../helpers/runner/commandParser.js'

/** Variables that the client and its packages read. A test sets only those that it passes. */
const VARIABLES = [
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_RETENTION_DAYS',
  'GITHUB_SERVER_URL',
  'RUNNER_DEBUG',
] as const

export interface ClientUse<T> {
  readonly result: T
  /** What was printed. */
  readonly output: string
  /** Workflow commands in it that a user sees, without debug lines and masks of signed URLs. */
  readonly commands: readonly Command[]
}

export async function withClient<T>(
  variables: Readonly<Record<string, string>>,
  use: (service: ArtifactService) => Promise<T>,
): Promise<ClientUse<T>> {
  const before = VARIABLES.map((name) => [name, process.env[name]] as const)
  const printed: string[] = []
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text))
    return true
  })
  try {
    for (const name of VARIABLES) setVariable(name, variables[name])
    const result = await use(await artifactService())
    const output = printed.join('')
    const commands = output.split(/\r\n|\r|\n/).flatMap((line) => parseCommand(line) ?? [])
    return {
      result,
      output,
      commands: commands.filter(({ name, form }) => form === 'V1' || !['debug', 'add-mask'].includes(name)),
    }
  } finally {
    write.mockRestore()
    for (const [name, value] of before) setVariable(name, value)
  }
}

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name)
  else process.env[name] = value
}
