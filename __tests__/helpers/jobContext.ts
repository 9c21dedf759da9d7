/** @module The context of a fictitious job for a push to main. */
import type { GitHubContext } from '../../src/github/context.js'

export function jobContext(overrides: Partial<GitHubContext> = {}): GitHubContext {
  return {
    serverUrl: 'https://github.com',
    apiUrl: 'http://127.0.0.1:9/api',
    owner: 'octocat',
    repo: 'project',
    runId: 1000001,
    runAttempt: 1,
    workflow: 'test',
    job: 'test',
    step: '__self',
    eventName: 'push',
    ref: 'refs/heads/main',
    testedSha: '0123456789abcdef0123456789abcdef01234567',
    headSha: '0123456789abcdef0123456789abcdef01234567',
    pullRequest: undefined,
    base: undefined,
    defaultBranch: 'main',
    triggeringRun: undefined,
    reported: undefined,
    enterpriseServer: false,
    ...overrides,
  }
}
