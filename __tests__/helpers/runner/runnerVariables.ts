/** @module The variables that a runner gives to every step. */
import { arch, platform } from 'node:process'

const SYSTEMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
}

export interface RunnerDirectories {
  readonly workspace: string
  readonly temp: string
  readonly toolCache: string
  readonly eventPath: string
  /** The environment in which the runner itself was started. */
  readonly inherited: Readonly<Record<string, string | undefined>>
}

/** Variables of the tests' own runner or process that must not reach the step. */
const NOT_INHERITED =
  /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE|JEST)_|^(?:NODE_OPTIONS|NODE_ICU_DATA|NODE_ENV|GOCOVERDIR)$/i

export function runnerVariables(directories: RunnerDirectories): Readonly<Record<string, string>> {
  const { workspace, temp, toolCache, eventPath, inherited } = directories
  const own = Object.entries(inherited).flatMap(([name, value]) =>
    value === undefined || NOT_INHERITED.test(name) ? [] : [[name, value] as const],
  )
  const server = 'https://github.com'
  return {
    ...Object.fromEntries(own),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9/api',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octocat/project',
    GITHUB_REPOSITORY_OWNER: 'octocat',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_WORKFLOW_REF: 'octocat/project/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'harness',
    RUNNER_OS: SYSTEMS[platform] ?? platform,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: toolCache,
    RUNNER_WORKSPACE: workspace,
  }
}
