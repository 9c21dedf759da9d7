/** Mistakes in a workflow: each causes one clear error and nothing else. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type ActionOptions, type ActionStep, ActionSteps, annotationTexts } from '../helpers/actionSteps.js'

const steps = new ActionSteps()
afterAll(() => steps.clean())

async function refused(options: ActionOptions): Promise<ActionStep> {
  const step = await steps.run('__tests__/fixtures/prebuilt', options)
  const { exitCode, conclusion, outputs, state, env, path, summary, orphans } = step.result
  expect({ exitCode, conclusion, outputs, state, env, path, summary, orphans }).toEqual({
    exitCode: 1,
    conclusion: 'failure',
    outputs: {},
    state: {},
    env: {},
    path: [],
    summary: '',
    orphans: [],
  })
  // No stack trace, on either stream.
  expect(step.result.output).not.toMatch(/^\s+at |node:internal|internal error of go-integration-coverage/m)
  return step
}

describe('a mistake in the inputs is one error:', () => {
  it.each([
    [{ timeout: 'soon' }, 'timeout: "soon" is not a positive duration\nWrite it like 90s, 30m or 1h30m.'],
    [{ suite: 'both' }, 'suite: "both" is not allowed\nAllowed: tagged, all.'],
    [{ 'in-process': 'maybe' }, 'in-process: "maybe" is not allowed\nAllowed: true, false.'],
    [{ tags: 'integration && slow' }, /^tags: "&&" is not a build tag\n/],
    [{ threshold: 'total: 101' }, /^threshold: "total: 101" is not a rule\n/],
    [{ packages: '-race' }, 'packages: -race is a flag, not a package pattern\nPut flags into build-flags.'],
    [{ 'build-flags': '-ldflags="-s' }, /^build-flags: /],
    [{ 'test-flags': '-coverprofile=c.out' }, /^test-flags: -coverprofile.* coverage\.out/s],
    [{ command: 'make e2e', 'test-flags': '-v' }, /^command replaces go test, so test-flags /],
    [
      { 'go-version': '1.26.8', 'go-version-file': 'go.mod' },
      /^go-version and go-version-file are both set\n/,
    ],
    [{ 'working-directory': 'nowhere' }, /^working-directory: .*nowhere is not a directory/],
    [{ 'go-version': '1.19' }, /^go-version: .*1\.20/s],
    [{ 'go-version': 'latest' }, /^go-version: "latest" is not a Go version\n/],
    [{ suite: '::warning::x\n##[error]x' }, /^suite: "::warning::x\\n##\[error\]x" is not allowed\n/],
  ])('%j', async (inputs: Readonly<Record<string, string>>, words) => {
    const { result } = await refused({ with: inputs })
    expect(result.annotations).toEqual([
      {
        type: 'error',
        message: words instanceof RegExp ? expect.stringMatching(words) : words,
        properties: {},
      },
    ])
    // Nothing but the error, and no group opened before it.
    expect(result.commands.filter((command) => command.name === 'error')).toHaveLength(1)
    expect(result.commands.filter((command) => command.name === 'warning')).toEqual([])
  })
})

it('a checkout without a Go module causes an error that says so', async () => {
  const step = await refused({ prepare: (workspace) => rm(join(workspace, 'go.mod')) })
  expect(annotationTexts(step)).toEqual([expect.stringMatching(/^error: .* is not in a Go module/)])
})

describe('outside of a runner', () => {
  it.each(['RUNNER_TEMP', 'RUNNER_TOOL_CACHE'])('the error names the missing variable %s', async (name) => {
    const step = await refused({ env: { [name]: '' } })
    expect(annotationTexts(step)).toEqual([
      `error: ${name} is not set\nRun this as a step of a workflow, or use the command line instead.`,
    ])
  })

  it('the error names the directory for temporary files if it cannot be used', async () => {
    const step = await refused({ env: { RUNNER_TEMP: '/proc/nothing' } })
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(
        /^error: temporary files cannot be written to \/proc\/nothing: it does not exist\nSet RUNNER_TEMP to/,
      ),
    ])
  })
})
