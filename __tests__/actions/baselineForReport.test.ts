import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { type BaselineRequest, addBaseline } from '../../src/actions/baselineForReport.js'
import { NO_COMPARISON, WITHOUT_BASELINE } from '../../src/compare/comparison.js'
import type { Baseline } from '../../src/compare/compareWithBaseline.js'
import { NO_EXCLUSION_RULES } from '../../src/coverage/exclusionRules.js'
import { parseGateRules } from '../../src/gates/gateRules.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import { quietLog } from '../helpers/quietLog.js'
import { report } from '../helpers/report.js'
import { realHost } from '../helpers/toolchains.js'
import { PUBLISHING_INPUTS, pullRequestContext } from '../github/publishing.js'

const COMPARED = { client: undefined, comparison: NO_COMPARISON, failure: undefined }
/** A job of a matrix that publishes nothing. */
const SILENT = { ...PUBLISHING_INPUTS, checkRun: false }

function request(github: GitHub, overrides: Partial<BaselineRequest> = {}): BaselineRequest {
  return {
    ...realHost(),
    choice: { kind: 'usual' },
    named: undefined,
    publishing: PUBLISHING_INPUTS,
    measurement: report(),
    gates: [],
    context: pullRequestContext(github, { base: { branch: 'main', sha: undefined } }),
    wanted: { kind: 'one', name: 'covdata-test' },
    checkouts: [],
    directory: join(tmpdir(), 'no-baseline'),
    exclude: NO_EXCLUSION_RULES,
    log: quietLog(),
    stop: new AbortController().signal,
    ...overrides,
  }
}

async function inGitHub(work: (github: GitHub) => Promise<void>): Promise<void> {
  await withGitHub(() => GitHub.start({}), work)
}

it.each<[string, Partial<BaselineRequest>]>([
  ['a check run shows it', {}],
  ['a comment shows it', { publishing: { ...SILENT, comment: 'on-change' } }],
  ['a gate needs it', { publishing: SILENT, gates: parseGateRules('lost: 0') }],
  ['a gate on the total needs it', { publishing: SILENT, gates: parseGateRules('drop: 0.5') }],
])('the last report of the branch is looked for if %s', async (_, overrides) => {
  await inGitHub(async (github) => {
    github.setRun({
      id: 1000001,
      headSha: 'a'.repeat(40),
      headBranch: 'topic',
      headRepository: 'octocat/project',
    })
    const { comparison, failure } = await addBaseline(COMPARED, request(github, overrides))
    expect(failure).toBeUndefined()
    expect(comparison.baseline).toMatchObject({ reason: expect.stringMatching(/^there is none yet/) })
  })
})

it.each<[string, Partial<BaselineRequest>]>([
  [
    'nothing shows it and no gate needs it',
    { publishing: SILENT, gates: parseGateRules('total: 80\npatch: 80') },
  ],
  ['the input says none', { choice: { kind: 'none' }, gates: parseGateRules('lost: 0') }],
  ['there is no token', { publishing: { ...PUBLISHING_INPUTS, token: undefined } }],
  ['the run was interrupted', { stop: AbortSignal.abort() }],
])('nothing is requested if %s', async (_, overrides) => {
  await inGitHub(async (github) => {
    const { comparison } = await addBaseline(COMPARED, request(github, overrides))
    expect(comparison.baseline).toBe(WITHOUT_BASELINE)
    expect(github.requests).toEqual([])
  })
})

it('a shard is not compared with the same shard of an earlier run, which may have run other tests', async () => {
  await inGitHub(async (github) => {
    const { suite, ...rest } = report()
    if (suite === undefined) throw new Error('the report of a run has a suite')
    const measurement = {
      ...rest,
      suite: { ...suite, shard: { index: 1, total: 2, listed: 5, assigned: 3 } },
    }
    const { comparison } = await addBaseline(COMPARED, request(github, { measurement }))
    expect(comparison.baseline).toMatchObject({ reason: expect.stringMatching(/^a shard covers other code/) })
    expect(github.requests).toEqual([])
  })
})

it('nothing is requested of GitHub Enterprise Server, which keeps no artifacts, and the reason says what to do', async () => {
  await inGitHub(async (github) => {
    const context = { ...request(github).context, enterpriseServer: true }
    expect((await addBaseline(COMPARED, request(github, { context }))).comparison.baseline).toMatchObject({
      reason: expect.stringMatching(/^GitHub Enterprise Server keeps no artifacts .* input baseline$/),
    })
    expect(github.requests).toEqual([])
  })
})

it('a mistake of ours is kept until the result is delivered, and an earlier one stays the first', async () => {
  await inGitHub(async (github) => {
    // Not what its type says, so that the comparison trips over it.
    const broken = request(github, { named: { value: {} as Baseline } })
    const { comparison, failure } = await addBaseline(COMPARED, broken)
    expect(comparison.baseline).toMatchObject({ value: undefined, reason: 'it could not be read' })
    expect(failure).toMatchObject({ cause: expect.any(TypeError) })
    const first = new Error('the changed lines could not be compared')
    expect((await addBaseline({ ...COMPARED, failure: first }, broken)).failure).toBe(first)
  })
})
