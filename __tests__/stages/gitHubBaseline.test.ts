/**
 * The baseline of an action among the runs of a GitHub on loopback, with real coverage data in their artifacts. The whole
 * action uses it in __tests__/action/baseline.proof.test.ts.
 */
import { realpath } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import type { GitHub } from '../helpers/github/github.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { inTemporary } from '../helpers/temporary.js'
import { sampleManifest } from '../legs/manifests.js'
import {
  ALL,
  BASE,
  NAME,
  OWN_RUN,
  type Options,
  artifact,
  commit,
  found,
  loopback,
  pushed,
  requests,
} from './baselineRuns.js'

describe('the baseline of a pull request', () => {
  it('is the report of the commit that it starts from, in a few requests among 1,000 runs', async () => {
    const github = await loopback()
    for (let i = 0; i < 1000; i++) {
      const sha = i === 960 ? BASE : commit(1000 + i)
      github.setRun(pushed(i + 1, sha))
      if (i > 960) github.setCompared(sha, BASE, { mergeBase: commit(1) })
    }
    github.addArtifact(await artifact(961, BASE))
    const { value, reason } = await found(github)
    expect(reason).toBeUndefined()
    expect(value).toMatchObject({
      name: `main at ${BASE.slice(0, 7)}, run 961`,
      commit: BASE,
      notes: [],
      setUp: { goVersions: ['1.26.8'], legs: undefined },
    })
    const total = value?.side.coverage.tallies.together.total ?? 0
    const { value: less } = await found(github, { exclude: '**/words.go' })
    expect(less?.side.coverage.tallies.together.total).toBeGreaterThan(0)
    expect(less?.side.coverage.tallies.together.total).toBeLessThan(total)
    expect(requests(github).length / 2).toBeLessThanOrEqual(10)
  })

  it('is that of the nearest ancestor that the clone knows, and of an earlier attempt only what was not repeated', async () => {
    await inTemporary(async (directory) => {
      const repository = TestRepository.make(await realpath(directory))
      const [first, second, base, newer] = [1, 2, 3, 4].map(() => repository.commit())
      const github = await loopback()
      for (const [id, sha] of [first, second, newer].entries()) github.setRun(pushed(id + 1, sha ?? ''))
      github.addArtifact(await artifact(2, second ?? '', { runAttempt: 1, packages: [] }))
      github.addArtifact(await artifact(2, second ?? '', { runAttempt: 2 }, { attempt: 2 }))
      const options = { context: { base: { branch: 'main', sha: base } }, checkout: repository.root }
      const { value, reason } = await found(github, options)
      expect(reason).toBeUndefined()
      expect(value).toMatchObject({
        commit: second,
        notes: [`It is of an earlier commit than ${base?.slice(0, 7) ?? ''}, where the change starts.`],
      })
      expect(requests(github).filter((text) => text.includes('/compare/'))).toEqual([])
    })
  })

  it('is the merge of all shards of its suite for a shard, and of no other jobs', async () => {
    const github = await loopback()
    github.setRun(pushed(1, BASE))
    for (const go of ['1.26', '1.27'])
      for (const index of [1, 2])
        github.addArtifact({
          ...(await artifact(1, BASE, {
            leg: { job: 'test', step: '', matrix: { go, shard: `${index}/2` }, index: 0, total: 4 },
            shard: {
              index,
              total: 2,
              plan: 'p',
              list: 'l',
              listed: 2,
              assigned: 1,
              tests: [`m Test${index}`],
            },
            tests: [{ name: `m TestOf ${go} ${index}`, outcome: 'pass', seconds: 1 }],
          })),
          name: `covdata-test-${go}-${index}`,
        })
    github.addArtifact({ ...(await artifact(1, BASE)), name: 'covdata-test-other' })
    const wanted = { kind: 'shards', name: 'covdata-test-1.27-2', pattern: 'covdata-test-*' } as const
    const { value, reason } = await found(github, { wanted })
    expect(reason).toBeUndefined()
    // Both have the same data here, which counts once.
    const { reachers = [] } = value?.side.coverage.reach ?? {}
    expect(reachers.flatMap(({ kind, name }) => (kind === 'leg' ? [name] : []))).toEqual(['test (1.27, 1/2)'])
    expect(value?.tests?.map(({ name }) => name)).toEqual(['m TestOf 1.27 1', 'm TestOf 1.27 2'])
    expect(value?.data).toMatch(/baseline-1-merged$/)
    expect((await found(github, { wanted: { ...wanted, name: 'covdata-test-3' } })).reason).toBe(
      'run 1 of main has no artifact covdata-test-3 of a shard',
    )
  })

  it('is the merge of all jobs for a report of all, and says which are missing by their names', async () => {
    const github = await loopback()
    github.setRun(pushed(1, BASE))
    for (const index of [0, 1])
      github.addArtifact({
        ...(await artifact(1, BASE, {
          leg: { job: 'test', step: '', matrix: { os: `os ${index}` }, index, total: 2 },
        })),
        name: `covdata-test-${index}`,
      })
    const { value } = await found(github, { wanted: ALL })
    expect(value?.setUp.legs).toEqual(['test (os 0)', 'test (os 1)'])
  })

  it('is that of an ancestor although newer runs are of a history that the branch no longer has', async () => {
    const github = await loopback()
    // GitHub's words for commits without a common ancestor, and for one that it does not know.
    const answers = [
      [3, 404, `No common ancestor between ${commit(3)} and ${BASE}.`],
      [2, 422, `No commit found for SHA: ${commit(2)}`],
    ] as const
    for (const [id, status, message] of answers) {
      github.setRun(pushed(id, commit(id)))
      github.fail({ path: new RegExp(`/compare/${commit(id)}`), with: { status, body: { message } } })
    }
    github.setRun(pushed(1, commit(1)))
    github.addArtifact(await artifact(1, commit(1)))
    expect(await found(github)).toMatchObject({ value: { commit: commit(1) } })
  })

  it('is that of the oldest of very many runs, if only that is of an ancestor', async () => {
    const github = await loopback()
    for (let id = 1; id <= 100; id++) {
      github.setRun(pushed(id, commit(1000 + id)))
      github.setCompared(commit(1000 + id), BASE, { mergeBase: id === 1 ? commit(1001) : commit(0) })
    }
    github.addArtifact(await artifact(1, commit(1001)))
    expect(await found(github)).toMatchObject({ value: { commit: commit(1001) } })
    expect(requests(github).length).toBeLessThanOrEqual(11)
  })

  it('is that of a failed run if no other has a report, and says whether its suite failed', async () => {
    const github = await loopback()
    github.setRun(pushed(5, BASE, { conclusion: 'failure' }))
    const { suite } = sampleManifest()
    github.addArtifact(await artifact(5, BASE, { suite }))
    const { value } = await found(github)
    expect(value?.notes).toEqual([
      'The suite of test failed there: what its failed tests cover may be missing.',
    ])
    github.setRun(pushed(2, commit(3)))
    github.addArtifact(await artifact(2, commit(3)))
    expect((await found(github)).value?.commit).toBe(commit(3))
  })
})

it('the baseline knows the files that its own exclude left out, unless a job does not say it', async () => {
  const github = await loopback()
  github.setRun(pushed(1, BASE))
  github.addArtifact(await artifact(1, BASE, { excludedFiles: ['example.com/small/words/words.go'] }))
  expect((await found(github)).value?.excluded).toEqual(new Set(['example.com/small/words/words.go']))
  const older = await loopback()
  older.setRun(pushed(1, BASE))
  older.addArtifact(await artifact(1, BASE))
  const { value } = await found(older)
  expect(value).toBeDefined()
  expect(value?.excluded).toBeUndefined()
})

describe('the reason why there is no baseline', () => {
  it.each<[string, (github: GitHub) => void | Promise<void>, RegExp, Options?]>([
    ['nothing has run', () => undefined, /^there is none yet: no run of this workflow on main has ended$/],
    [
      'only forks and cancelled runs used the name of the branch',
      (github) => {
        github.setRun(pushed(1, BASE, { event: 'pull_request', headRepository: 'mallory/project' }))
        github.setRun(pushed(2, BASE, { headRepository: 'mallory/project' }))
        github.setRun(pushed(3, BASE, { conclusion: 'cancelled' }))
        github.setRun(pushed(4, BASE, { status: 'in_progress' }))
        github.setRun(pushed(5, BASE, { workflowId: 2 }))
        github.setRun(pushed(OWN_RUN, BASE))
      },
      /^there is none yet/,
    ],
    [
      'all runs are of other commits',
      (github) => {
        for (const id of [1, 2, 3]) {
          github.setRun(pushed(id, commit(id)))
          github.setCompared(commit(id), BASE, { mergeBase: commit(0) })
        }
      },
      /^the runs on main are of newer or unrelated commits, none of aaaaaaa or before$/,
    ],
    [
      'all runs that are listed are of newer commits, and there are others',
      (github) => {
        for (let id = 1; id <= 130; id++) {
          github.setRun(pushed(id, commit(1000 + id)))
          github.setCompared(commit(1000 + id), BASE, { mergeBase: id <= 30 ? commit(1000 + id) : commit(0) })
        }
      },
      /^the last 100 runs on main are of newer or unrelated commits than aaaaaaa, and older ones are not looked at: a change that is merged with main or rebased on it starts/,
    ],
    [
      'no run that is listed counts, and there are others',
      (github) => {
        for (let id = 1; id <= 130; id++)
          github.setRun(pushed(id, BASE, id <= 30 ? {} : { conclusion: 'cancelled' }))
      },
      /^none of the last 100 runs of this workflow on main has a result that counts, and older ones are not/,
    ],
    [
      'the artifacts of the two nearest runs have expired, and there are earlier ones',
      async (github) => {
        for (const id of [1, 2, 3, 4]) {
          github.setRun(pushed(id, BASE))
          github.addArtifact(await artifact(id, BASE, {}, { expired: id > 2 }))
        }
      },
      /^the data of run 4 of main has expired; 2 earlier runs of main are not looked at$/,
    ],
    [
      'the artifact has expired',
      async (github) => {
        github.setRun(pushed(1, BASE))
        github.addArtifact(await artifact(1, BASE, {}, { expired: true }))
      },
      /^the data of run 1 of main has expired$/,
    ],
    [
      'the job has another name',
      async (github) => {
        github.setRun(pushed(1, BASE))
        github.addArtifact(await artifact(1, BASE, {}, { name: 'covdata-tests' }))
      },
      /^run 1 of main has no artifact covdata-test: it has covdata-tests, so the job may have been renamed$/,
    ],
    [
      'the workflow did not measure then',
      (github) => {
        github.setRun(pushed(1, BASE))
      },
      /^run 1 of main has no artifact covdata-test: it did not measure$/,
    ],
    [
      'the artifact says that it is of another commit',
      async (github) => {
        github.setRun(pushed(1, BASE))
        github.addArtifact(await artifact(1, commit(66)))
      },
      /^the data of run 1 of main is not its own: .*\(test: commit a+42 instead of a+a\)$/,
    ],
    [
      'the artifact says that it is of another repository',
      async (github) => {
        github.setRun(pushed(1, BASE))
        github.addArtifact(await artifact(1, BASE, { repository: 'mallory/project' }))
      },
      /repository mallory\/project instead of octocat\/project/,
    ],
    [
      'the archive is broken',
      (github) => {
        github.setRun(pushed(1, BASE))
        github.addArtifact({ name: NAME, runId: 1, bytes: Buffer.from('no zip') })
      },
      /^the data of run 1 of main cannot be used: its archive/,
    ],
    [
      'the event says nothing about a branch',
      () => undefined,
      /^no branch is known whose reports it could be$/,
      { context: { base: undefined } },
    ],
  ])('is said in words if %s', async (_, prepare, words, options = {}) => {
    const github = await loopback()
    await prepare(github)
    const { value, reason } = await found(github, options)
    expect(value).toBeUndefined()
    expect(reason).toMatch(words)
    expect(requests(github).length).toBeLessThanOrEqual(10)
  })

  it('names the permission that the token lacks, whether it is for the runs or for the artifact', async () => {
    const github = await loopback({ permissions: { contents: 'read', checks: 'write' } })
    expect(await found(github)).toMatchObject({
      reason: expect.stringMatching(
        /^could not read the last report of main: .* \(403\); it needs `actions: read` among/,
      ) as unknown,
    })
    const other = await loopback()
    other.setRun(pushed(1, BASE))
    other.addArtifact(await artifact(1, BASE))
    other.fail({
      path: /zip$/,
      with: { status: 403, body: { message: 'Resource not accessible by integration' } },
    })
    expect((await found(other)).reason).toMatch(/it needs `actions: read`/)
  })
})
