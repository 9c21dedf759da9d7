/** What the input `impact` finds before the suite runs, or why it finds nothing. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { type ImpactRequest, impactForRun } from '../../src/actions/impactForRun.js'
import { NO_EXCLUSION_RULES } from '../../src/coverage/exclusionRules.js'
import { entriesOf, smallProgram, writeCounters, writeMeta } from '../covdata/builders.js'
import { PUBLISHING_INPUTS, pullRequestContext } from '../github/publishing.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import { quietLog } from '../helpers/quietLog.js'
import { inTemporary } from '../helpers/temporary.js'
import { realHost } from '../helpers/toolchains.js'
import { BASE, artifact, pushed } from '../stages/baselineRuns.js'

/** A request in a directory that is no clone. */
async function inGitHub(
  work: (github: GitHub, request: ImpactRequest, directory: string) => Promise<void>,
): Promise<void> {
  await inTemporary(async (directory) => {
    await withGitHub(
      () => GitHub.start({}),
      async (github) =>
        work(
          github,
          {
            ...realHost(),
            choice: { kind: 'usual' },
            inputs: { workingDirectory: directory, base: undefined, exclude: NO_EXCLUSION_RULES },
            publishing: PUBLISHING_INPUTS,
            context: pullRequestContext(github, { base: { branch: 'main', sha: BASE } }),
            wanted: { kind: 'one', name: 'covdata-test' },
            checkouts: [],
            directory: join(directory, 'baseline'),
            exclude: NO_EXCLUSION_RULES,
            log: quietLog(),
          },
          directory,
        ),
    )
  })
}

it.each<[string, RegExp, (request: ImpactRequest) => Partial<ImpactRequest>]>([
  ['the input baseline is none', /: the input baseline is none$/, () => ({ choice: { kind: 'none' } })],
  [
    'there is no token',
    /: there is no token to find it with$/,
    () => ({ publishing: { ...PUBLISHING_INPUTS, token: undefined } }),
  ],
  ['the run was interrupted', /: the run was interrupted$/, () => ({ stop: AbortSignal.abort() })],
  [
    'GitHub is an Enterprise Server',
    /: GitHub Enterprise Server keeps no artifacts for this action/,
    ({ context }) => ({ context: { ...context, enterpriseServer: true } }),
  ],
])('nothing is requested, and the reason is said, if %s', async (_, reason, changes) => {
  await inGitHub(async (github, request) => {
    const { source, baseline } = impactForRun({ ...request, ...changes(request) })
    expect(await source.find()).toMatchObject({ value: undefined, reason: expect.stringMatching(reason) })
    expect((await baseline())?.value).toBeUndefined()
    expect(github.requests).toEqual([])
  })
})

it('data that has expired is no error but a reason, and the comparison does not ask for it again', async () => {
  await inGitHub(async (github, request) => {
    github.setRun(pushed(1000001, 'a'.repeat(40), { headBranch: 'topic' }))
    github.setRun(pushed(1, BASE))
    github.addArtifact(await artifact(1, BASE, {}, { expired: true }))
    const { source, baseline } = impactForRun(request)
    expect(baseline()).toBeUndefined()
    expect(await source.find()).toEqual({
      value: undefined,
      reason: 'there is no baseline: the data of run 1 of main has expired',
    })
    const asked = github.requests.length
    expect(await baseline()).toEqual({ value: undefined, reason: 'the data of run 1 of main has expired' })
    expect(github.requests).toHaveLength(asked)
  })
})

it('a report that the input names, without impact.json, says that it does not know who executed what', async () => {
  await inGitHub(async (github, request, directory) => {
    const path = join(directory, 'old')
    const data = join(path, 'covdata')
    await mkdir(data, { recursive: true })
    await writeCounters(data, await writeMeta(data, smallProgram('atomic', { F: [[1, 1]] })), entriesOf([1]))
    const { source, baseline } = impactForRun({ ...request, choice: { kind: 'path', name: 'old', path } })
    expect(await source.find()).toEqual({
      value: undefined,
      reason: 'the baseline does not say which test executed what',
    })
    expect(source.own).toEqual([path])
    expect(baseline()).toBeUndefined()
    expect(github.requests).toEqual([])
  })
})

it('tests are left out in pull requests and merge queues only', async () => {
  await inGitHub((_, request) => {
    const everything = (eventName: string): string | undefined =>
      impactForRun({ ...request, context: { ...request.context, eventName } }).source.everything
    expect(['pull_request', 'pull_request_target', 'merge_group'].map(everything)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(['push', 'schedule', 'workflow_dispatch'].map(everything)).toEqual([
      'on push, nothing is left out',
      'on schedule, nothing is left out',
      'on workflow_dispatch, nothing is left out',
    ])
    return Promise.resolve()
  })
})
