/** A pull request from a fork: its run stays green with a token that can only read, and a second workflow publishes it. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import { annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import { SOURCE } from './onGitHub.js'
import { changedManifest } from '../helpers/changedArtifact.js'
import { ALL_PERMISSIONS } from '../helpers/github/restApi.js'
import { type ForkRun, FORK, HEAD, RUN_ID, measureFork, publishFork } from './otherRun.js'

let fork: ForkRun
beforeAll(async () => {
  fork = await measureFork()
})

it('the run of the fork is green without a check run, and leaves its artifact', () => {
  const { result } = fork.step
  expect(result.conclusion).toBe('success')
  expect(result.outputs).toMatchObject({ 'check-run-url': '', 'artifact-id': String(fork.artifact.id) })
})

describe('the report on the run', () => {
  it('is a check run on the head of the pull request, with annotations and a comment, and says that its figures are untrusted', async () => {
    const { github, step } = await publishFork(fork, {
      inputs: { comment: 'true' },
      options: { permissions: { ...ALL_PERMISSIONS, 'pull-requests': 'write' } },
    })
    expect(annotationTexts(step)).toEqual([])
    expect(step.result.conclusion).toBe('success')
    expect(await reportErrors(step)).toEqual([])
    const { coverage = '' } = fork.step.result.outputs
    expect(github.checkRuns).toMatchObject([
      { name: 'Go integration coverage', headSha: HEAD, conclusion: 'success' },
    ])
    const [run] = github.checkRuns
    expect(run?.title).toBe(
      `0.0% of the change · ${coverage}% of statements · 1 binary · Go 1.26.8 · reported by an untrusted run`,
    )
    expect(run?.annotations).toContainEqual(
      expect.objectContaining({ path: SOURCE, start_line: 19, annotation_level: 'warning' }),
    )
    const label = `> Reported by [an untrusted run](https://github.com/Codertocat/Hello-World/actions/runs/${RUN_ID}) of code from \`${FORK}\``
    expect(github.comments).toMatchObject([{ issue: 2 }])
    for (const text of [run?.summary, step.result.summary, github.comments[0]?.body])
      expect(text).toContain(label)
    // What was tested is a merge commit that nobody knows: no line is linked.
    expect(`${run?.summary ?? ''}${run?.text ?? ''}`).not.toContain('/blob/')
  })

  it('keeps its place when the artifact names another commit, repository and run, and fails', async () => {
    const bytes = await changedManifest(fork.artifact.bytes, (manifest) => ({
      ...manifest,
      commit: 'f'.repeat(40),
      repository: 'mallory/other',
      runId: 7,
      pullRequest: 1,
      headSha: 'f'.repeat(40),
    }))
    const { github, step } = await publishFork(fork, {
      artifacts: [{ ...fork.artifact, bytes }],
      prepare: (of) => {
        of.setCompared(HEAD, 'f'.repeat(40), { mergeBase: '1'.repeat(40) })
      },
    })
    expect(github.checkRuns).toMatchObject([{ headSha: HEAD, conclusion: 'failure' }])
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(
        /^error: Artifacts name a commit that the run cannot have tested[^]*f{40} is no merge of ec26c3e/,
      ),
      expect.stringMatching(
        /^error: Legs belong to another[^]*repository mallory\/other instead of Codertocat\/Hello-World[^]*run 7 instead of 42/,
      ),
    ])
    const asked = github.requests.filter(({ path }) => path.startsWith('/api'))
    expect(asked.every(({ path }) => path.startsWith('/api/repos/Codertocat/Hello-World/'))).toBe(true)
    const texts = asked.map(({ path, query }) => `${path} ${query}`)
    expect(texts.join('\n')).not.toMatch(/mallory|pulls\/1/)
    // The commit is only asked about.
    expect(texts.filter((text) => /f{40}/.test(text))).toEqual([
      expect.stringContaining(`/compare/${HEAD}...${'f'.repeat(40)}`),
    ])
  })
})
