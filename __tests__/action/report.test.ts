/** The report action after a matrix: real legs, their real artifacts, and what happens to legs that are lost. */
import { execFileSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type ActionOptions,
  type ActionStep,
  ActionSteps,
  annotationTexts,
  reportErrors,
} from '../helpers/actionSteps.js'
import { changedFile, changedManifest } from '../helpers/changedArtifact.js'
import { packHead, packedBytes, textsIn } from '../../src/coverage/sourcePack.js'
import { readSide } from '../../src/stages/diffSide.js'
import { notAccessible } from '../helpers/github/answers.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import { mergedReport } from '../helpers/merged.js'
import { unzipped } from '../helpers/unzipped.js'
import { pageTexts } from '../helpers/pageFiles.js'
import { goEnv, goRoot } from '../helpers/toolchains.js'

const FIXTURE = '__tests__/fixtures/prebuilt'
const HALVES = ['TestGreet$', 'TestGreetLoud$']
const FORGED = { size: 14, deflated: deflateRawSync('package other\n') }
const steps = new ActionSteps()
const event = events.push()
/** Holds the artifacts of both legs; tests that need anything else start a GitHub of their own. */
let github: GitHub
const legs: ActionStep[] = []

beforeAll(async () => {
  github = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  for (const [index, half] of HALVES.entries()) {
    legs.push(
      await steps.run(FIXTURE, {
        with: { cache: 'false', 'check-run': 'false', 'test-flags': `-run=${half}` },
        job: {
          event,
          matrix: { half: `half ${index + 1}` },
          strategy: { 'job-index': index, 'job-total': HALVES.length },
          services: github.variables({ job: `leg-${index}` }),
        },
        prepare: async (workspace) => {
          execFileSync('git', ['init', '--quiet'], { cwd: workspace })
          // The links to a copy that a test may have left behind.
          await rm(join(workspace, 'coverage'), { recursive: true, force: true })
        },
      }),
    )
  }
})
afterAll(async () => {
  await github.close()
  await steps.clean()
})

/** A GitHub that holds the artifacts of some legs, unchanged or altered. */
async function withArtifacts(
  indexes: readonly number[],
  change: (bytes: Buffer, index: number) => { readonly bytes: Buffer; readonly digest?: string } = (
    bytes,
  ) => ({
    bytes,
  }),
): Promise<GitHub> {
  const other = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
  for (const index of indexes) {
    const { name, bytes } = github.artifacts[index] ?? { name: '', bytes: Buffer.alloc(0) }
    other.addArtifact({ name, ...change(bytes, index) })
  }
  return other
}

async function report(from: GitHub, options: Omit<ActionOptions, 'prepare'> = {}): Promise<ActionStep> {
  const { job, ...step } = options
  return steps.report({
    ...step,
    with: { artifact: 'false', ...step.with },
    job: { event, services: from.variables({ job: 'report' }), ...job },
  })
}

describe('the legs', () => {
  it('publish nothing themselves and leave one artifact each', () => {
    expect(legs.map(({ result }) => result.conclusion)).toEqual(['success', 'success'])
    expect(legs.map(({ result }) => result.outputs['check-run-url'])).toEqual(['', ''])
    expect(github.artifacts).toHaveLength(2)
  })
})

describe('the report', () => {
  it('is one check run with a row for each leg and the merged coverage', async () => {
    const step = await report(github)
    const { result } = step
    expect(annotationTexts(step)).toEqual([])
    expect(result.conclusion).toBe('success')
    expect(await reportErrors(step)).toEqual([])
    expect(github.checkRuns).toMatchObject([{ name: 'Go integration coverage', conclusion: 'success' }])
    const [run] = github.checkRuns
    expect(run?.annotations).toMatchObject([
      {
        path: 'go.mod',
        annotation_level: 'notice',
        message: expect.stringContaining(`${result.outputs.coverage ?? ''}% of `) as unknown,
      },
    ])
    expect(run?.title).toBe(`${result.outputs.coverage ?? ''}% of statements · 1 binary · Go 1.26.8`)
    const text = `${run?.summary ?? ''}${run?.text ?? ''}`
    const { GITHUB_SHA: sha, GITHUB_REPOSITORY: repository } = event.variables
    const lines = new RegExp(`https://github\\.com/${repository}/blob/${sha}/[\\w/]+\\.go#L\\d+`)
    for (const each of [text, result.summary]) expect(each).toMatch(lines)
    for (const [index, leg] of legs.entries()) {
      const row = new RegExp(
        `test \\(half ${index + 1}\\).*1\\.26\\.8.*1 passed.*${leg.result.outputs.coverage ?? ''}%`,
      )
      expect(text).toMatch(row)
      expect(result.summary).toMatch(row)
    }
    const { onlyInOneLeg } = JSON.parse(await readFile(result.outputs['report-json'] ?? '', 'utf8')) as {
      onlyInOneLeg: readonly { leg: string; statements: number }[]
    }
    const counts = legs.map((leg) => Number(leg.result.outputs['covered-statements']))
    // The second half says it loud, which the first one does not.
    const only = onlyInOneLeg.filter(({ leg }) => leg === 'test (half 2)')
    expect(only.length).toBeGreaterThan(0)
    expect(text).toMatch(/<summary>\d+ statements? covered by one job only/)
    const alone = (leg: number): number =>
      onlyInOneLeg
        .filter((each) => each.leg === `test (half ${leg})`)
        .reduce((sum, each) => sum + each.statements, 0)
    expect((counts[0] ?? 0) + alone(2)).toBe(Number(result.outputs['covered-statements']))
    expect((counts[1] ?? 0) + alone(1)).toBe(Number(result.outputs['covered-statements']))
    expect(Number(result.outputs['covered-statements'])).toBe(
      Math.max(...legs.map((leg) => Number(leg.result.outputs['covered-statements']))),
    )
    expect(result.outputs).toMatchObject({
      passed: 'true',
      'tests-passed': 'true',
      'check-run-url': run?.htmlUrl,
    })
  })

  it('has the figure that Go itself prints for the merged data', async () => {
    const { result } = await report(github, { with: { 'check-run': 'false' } })
    const covdata = result.outputs.covdata ?? ''
    const go = join(await goRoot('1.26.8'), 'bin', 'go')
    const inputs = ['binaries', 'tests'].map((name) => join(covdata, name)).join()
    const text = execFileSync(go, ['tool', 'covdata', 'func', `-i=${inputs}`], {
      encoding: 'utf8',
      env: await goEnv('1.26.8'),
    })
    expect(text).toMatch(new RegExp(`^total.*${result.outputs.coverage ?? ''}%`, 'm'))
  })

  it('shows the sources that the legs stored, without a checkout, unless it is asked not to', async () => {
    const shown = async (inputs: ActionOptions['with']) => {
      const { result } = await report(github, { with: { 'check-run': 'false', ...inputs } })
      return (await pageTexts(join(result.outputs.report ?? '', 'index.html')))['greeting.go']
    }
    expect(await shown({})).toBe(await readFile(join(FIXTURE, 'greeting', 'greeting.go'), 'utf8'))
    expect(await shown({ 'source-text': 'false' })).toBe('(it was left out on request)')
  })

  it('needs no Go', async () => {
    const { result } = await report(github, { with: { 'check-run': 'false' }, env: { PATH: '/nowhere' } })
    expect(result.conclusion).toBe('success')
  })

  it('fails when its own gate fails', async () => {
    const step = await report(github, { with: { threshold: 'total: 99', 'check-run': 'false' } })
    expect(step.result.conclusion).toBe('failure')
    expect(step.result.outputs.passed).toBe('false')
    expect(annotationTexts(step)).toEqual([expect.stringMatching(/^error: gate total: 99 failed/)])
  })

  it('is uploaded to GitHub’s own code coverage on request, whose refusal changes nothing else', async () => {
    const inputs = { 'github-coverage': 'true', 'check-run': 'false', artifact: 'false' }
    const shown = await report(github, { with: inputs })
    expect(annotationTexts(shown)).toEqual([])
    expect(github.coverageReports).toMatchObject([
      { commit: event.variables.GITHUB_SHA, ref: event.variables.GITHUB_REF, language: 'Go' },
    ])
    github.fail({ path: /code-coverage/, with: notAccessible('code_quality=write') })
    const refused = await report(github, { with: inputs })
    expect(refused.result.conclusion).toBe('success')
    expect(annotationTexts(refused)).toEqual([
      expect.stringMatching(/^warning: Not uploaded to GitHub’s code coverage\n[^]*code-quality: write/),
    ])
  })

  it('merges directories too, and asks nobody for anything with artifact: false', async () => {
    const paths = legs.map((leg) => leg.result.outputs.covdata ?? '').join('\n')
    const other = await withArtifacts([])
    const { result } = await report(other, { with: { paths, 'check-run': 'false' } })
    expect(result.conclusion).toBe('success')
    expect(result.summary).toContain('half 2')
    expect(other.requests).toEqual([])
    await other.close()
  })

  it('uses the artifacts that match its pattern', async () => {
    const name = github.artifacts[1]?.name ?? ''
    const step = await report(github, { with: { 'artifact-pattern': name, 'check-run': 'false' } })
    expect(step.result.summary).not.toContain('half 1)')
    // The matrix values that the second leg recorded reveal that the first is missing.
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(/^error: .*uploaded no artifact[^]*test \(job 1 of 2\)/),
    ])
  })
})

describe('the artifact of the report', () => {
  let other: GitHub
  let first: ActionStep
  let again: ActionStep
  const unpacked: { readonly directory: string; readonly names: readonly string[] }[] = []
  beforeAll(async () => {
    other = await withArtifacts([0, 1])
    first = await report(other, { with: { artifact: 'true', 'retention-days': '3' } })
    // The publishing job is run again, and its earlier artifact matches the pattern.
    again = await report(other, {
      with: { artifact: 'true', 'artifact-pattern': '*' },
      job: { services: other.variables({ job: 'report', attempt: 2 }) },
    })
    for (const { bytes } of other.artifacts.slice(2)) unpacked.push(await unzipped(bytes))
  })
  afterAll(async () => {
    await other.close()
    for (const { directory } of unpacked) await rm(directory, { recursive: true, force: true })
  })

  it('has the page and every other file of the report, its data and its sources, and no pattern for data finds it', async () => {
    expect(annotationTexts(first)).toEqual([])
    const artifact = other.artifacts[2]
    expect(artifact?.name).toBe('coverage-report-test')
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
    expect(first.result.outputs).toMatchObject({
      'artifact-id': String(artifact?.id),
      'artifact-url': expect.stringContaining(`/artifacts/${artifact?.id ?? ''}`) as unknown,
    })
    const [{ directory, names } = { directory: '', names: [] }] = unpacked
    expect(names).toEqual(expect.arrayContaining(['report.json', 'index.html', 'covdata/sources.bin']))
    expect(names.filter((name) => /^covdata\/\w+\/covcounters\./.test(name))).toHaveLength(2)
    const texts = await pageTexts(join(directory, 'index.html'))
    expect(texts['greeting.go']).toBe(await readFile(join(FIXTURE, 'greeting', 'greeting.go'), 'utf8'))
  })

  it('is a report that can be merged and compared, with the verdicts of its legs', async () => {
    const [{ directory } = { directory: '' }] = unpacked
    const merged = await mergedReport({ directories: [directory], outDirectory: undefined, version: '0' })
    expect(merged.legs.map(({ suitePassed }) => suitePassed)).toEqual([true, true])
    expect(merged.findings).toEqual([])
    const { covered } = merged.coverage.tallies.together
    expect(String(covered)).toBe(first.result.outputs['covered-statements'])
    const side = await readSide(directory, [])
    expect(side.isComplete).toBe(true)
    expect(side.coverage.tallies).toEqual(merged.coverage.tallies)
    const [path = ''] = merged.files.map((file) => file.path).filter((name) => name.endsWith('greeting.go'))
    expect(await side.sources.read(path)).toMatchObject({ kind: 'found' })
  })

  it('replaces that of an earlier attempt, which is not merged as if it were a leg', () => {
    expect(annotationTexts(again)).toEqual([])
    expect(again.result.outputs['covered-statements']).toBe(first.result.outputs['covered-statements'])
    expect(other.artifacts.map(({ name }) => name).slice(2)).toEqual([
      'coverage-report-test',
      'coverage-report-test',
    ])
    expect(again.result.outputs['artifact-id']).toBe(String(other.artifacts[3]?.id))
  })
})

describe('a lost leg', () => {
  it('is named when it uploaded no artifact', async () => {
    const other = await withArtifacts([0])
    const step = await report(other)
    expect(step.result.conclusion).toBe('failure')
    expect(other.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(/uploaded no artifact[^]*test \(job 2 of 2\)/),
    ])
    expect(step.result.summary).toContain('test (job 2 of 2)')
    await other.close()
  })

  it.each<[string, (bytes: Buffer) => { bytes: Buffer; digest?: string }, RegExp]>([
    ['cut', (bytes) => ({ bytes: bytes.subarray(0, bytes.length / 2) }), /archive/],
    ['at odds with its digest', (bytes) => ({ bytes, digest: `sha256:${'0'.repeat(64)}` }), /digest/],
    ['empty', () => ({ bytes: Buffer.alloc(0) }), /archive/],
  ])('is named when its artifact is %s, and the other legs are merged', async (_, change, words) => {
    const other = await withArtifacts([0, 1], (bytes, index) => (index === 1 ? change(bytes) : { bytes }))
    const step = await report(other)
    const name = github.artifacts[1]?.name ?? ''
    expect(step.result.conclusion).toBe('failure')
    expect(step.result.outputs.coverage).toBe(legs[0]?.result.outputs.coverage)
    expect(annotationTexts(step)).toHaveLength(1)
    expect(annotationTexts(step)[0]).toContain(`The artifact ${name} cannot be used`)
    expect(annotationTexts(step)[0]).toMatch(words)
    expect(annotationTexts(step)[0]).toContain('It is that of test (job 2 of 2)')
    expect(other.checkRuns[0]?.conclusion).toBe('failure')
    expect(step.result.summary).toContain(name)
    await other.close()
  })

  it('causes one clear error when no other leg is left', async () => {
    const other = await withArtifacts([])
    const step = await report(other)
    expect(step.result.conclusion).toBe('failure')
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(/^error: no artifact of this workflow run matches covdata-\*/),
    ])
    await other.close()
  })
})

describe('sources that a leg did not measure', () => {
  it('are not shown, whatever they claim, and cost neither figures nor verdict', async () => {
    const name = 'sources.bin'
    const other = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
    for (const { name: leg, bytes } of github.artifacts.slice(0, 2)) {
      const forged = await changedFile(bytes, name, (pack) =>
        Buffer.concat([packHead(), ...[...textsIn(pack)].map((text) => packedBytes({ ...text, ...FORGED }))]),
      )
      other.addArtifact({ name: leg, bytes: forged })
    }
    const step = await report(other, { with: { 'check-run': 'false' } })
    expect(step.result.conclusion).toBe('success')
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(
        /^notice: The source text that jobs stored cannot be used[^]*half 1\): \d texts? refused/,
      ),
    ])
    expect((await pageTexts(join(step.result.outputs.report ?? '', 'index.html')))['greeting.go']).toBe(
      '(its source was not found)',
    )
    const whole = await report(github, { with: { 'check-run': 'false' } })
    expect(step.result.outputs.coverage).toBe(whole.result.outputs.coverage)
    await other.close()
  })
})

describe('an artifact that cannot be of this run', () => {
  it('fails the report and is named, with what is wrong in its manifest', async () => {
    const other = await withArtifacts([0, 1])
    const [kept, changed] = other.artifacts
    if (kept === undefined || changed === undefined) throw new Error('there are two artifacts')
    const forged = await GitHub.start({ repository: event.variables.GITHUB_REPOSITORY })
    forged.addArtifact({ name: kept.name, bytes: kept.bytes })
    const bytes = await changedManifest(changed.bytes, (manifest) => ({
      ...manifest,
      commit: 'f'.repeat(40),
      suite: { ...manifest.suite, tests: { ...manifest.suite.tests, fail: 7 } },
    }))
    forged.addArtifact({ name: changed.name, bytes })
    const step = await report(forged)
    expect(step.result.conclusion).toBe('failure')
    expect(step.result.outputs['tests-passed']).toBe('false')
    expect(forged.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    expect(annotationTexts(step)).toEqual([
      expect.stringMatching(/^error: Legs contradict themselves[^]*half 2\): .* 7 tests to have failed/),
      expect.stringMatching(/^error: Legs belong to another commit[^]*half 2\): commit f{40} instead of /),
    ])
    await other.close()
    await forged.close()
  })
})
