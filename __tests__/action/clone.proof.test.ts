/** The built action on real clones of a pull request whose base has moved on, as actions/checkout makes them. */
import { mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionStep, ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { CheckRun } from '../helpers/github/state.js'
import { TestRepository } from '../helpers/gitRepository.js'
import { FAILING, MODULE, type Shop, linesIn, listedFiles, marked, shopIn } from '../helpers/shop.js'

const [PUSH_RUN, RUN] = [101, 102]
const steps = new ActionSteps()
const pull = events.pullRequest()
const pushed = events.branchPush('master', 'e'.repeat(40))
let work: string
let shop: Shop
let github: GitHub
/** The run of the pull request in a clone of depth 1, and the same job again in one of depth 2. */
let first: ActionStep
let second: ActionStep
/** The report on that, without a clone and in one. */
let merged: ActionStep
let mergedInClone: ActionStep

interface Payload {
  readonly pull_request: {
    readonly base: { readonly ref: string; readonly sha: string }
    readonly head: { readonly ref: string; readonly sha: string }
  }
}

/** The pull request with the commits of the shop. */
function pullRequest(): events.GitHubEvent {
  const { pull_request: request, ...rest } = pull.payload as Payload
  const [base, head] = [
    { ...request.base, sha: shop.base },
    { ...request.head, sha: shop.head },
  ]
  const payload = { ...rest, pull_request: { ...request, base, head } }
  return { ...pull, payload, variables: { ...pull.variables, GITHUB_SHA: shop.merge } }
}

function push(): events.GitHubEvent {
  return { ...pushed, variables: { ...pushed.variables, GITHUB_SHA: shop.base } }
}

/** A job on a clone of the tested commit. */
async function job(
  event: events.GitHubEvent,
  { depth = 1, attempt = 1, runId = RUN, threshold = '' },
): Promise<ActionStep> {
  return steps.run('__tests__/fixtures/prebuilt', {
    with: { cache: 'false', 'working-directory': MODULE, threshold },
    job: { event, services: github.variables({ runId, attempt }) },
    prepare: async (workspace) => checkOut(workspace, event.variables.GITHUB_SHA, depth),
  })
}

async function checkOut(workspace: string, commit: string, depth = 1): Promise<void> {
  for (const name of await readdir(workspace)) await rm(join(workspace, name), { recursive: true })
  const clone = TestRepository.make(workspace)
  clone.git('remote', 'add', 'origin', `file://${shop.origin.root}`)
  clone.git('fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', commit)
  clone.git('checkout', '--quiet', '--force', commit)
}

beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'clone-')))
  shop = shopIn(join(work, 'origin'))
  github = await GitHub.start({ repository: pull.variables.GITHUB_REPOSITORY })
  const run = { headRepository: pull.variables.GITHUB_REPOSITORY, status: 'in_progress' }
  const ofPush = { ...run, id: PUSH_RUN, headSha: shop.base, headBranch: 'master', event: 'push' }
  github.setRun(ofPush)
  await job(push(), { runId: PUSH_RUN })
  github.setRun({ ...ofPush, status: 'completed' })
  github.setRun({ ...run, id: RUN, headSha: shop.head, headBranch: 'changes' })
  const threshold = FAILING.join('\n')
  first = await job(pullRequest(), { threshold })
  second = await job(pullRequest(), { threshold, depth: 2, attempt: 2 })
  github.setPullRequestFiles(2, listedFiles(shop, shop.base, shop.head))
  github.setCompared(shop.head, shop.merge, { files: listedFiles(shop, shop.head, shop.merge) })
  const services = github.variables({ runId: RUN, attempt: 2, job: 'report' })
  const reporting = { with: { threshold, artifact: 'false' }, job: { event: pullRequest(), services } }
  merged = await steps.report(reporting)
  mergedInClone = await steps.report({
    ...reporting,
    prepare: async (workspace) => checkOut(workspace, shop.merge),
  })
}, 300_000)
afterAll(async () => {
  await github.close()
  await steps.clean()
  await rm(work, { recursive: true, force: true })
})

/** The lines of annotations other than the figure, as `shop/price/price.go:17`. */
function annotatedLines(run: CheckRun | undefined): readonly string[] {
  return (run?.annotations ?? [])
    .filter(({ annotation_level: level }) => level === 'warning')
    .flatMap(({ path, start_line: from, end_line: to }) => linesIn(`${path}:${from}-${to}: 1 statement`))
}

interface Json {
  readonly patch: {
    readonly covered: number
    readonly total: number
    readonly unknown: readonly unknown[]
    readonly files: readonly {
      readonly file: string
      readonly uncovered: readonly { readonly startLine: number; readonly endLine: number }[]
    }[]
  }
  readonly gates: readonly { readonly rule: string; readonly state: string; readonly passed: boolean }[]
}

async function jsonOf({ result }: ActionStep): Promise<Json> {
  return JSON.parse(await readFile(result.outputs['report-json'] ?? '', 'utf8')) as Json
}

describe.each([
  ['in a clone of depth 1', 1, () => first],
  ['in a clone of depth 2, in a second attempt', 2, () => second],
  ['in the report action, without a clone', 3, () => merged],
  ['in the report action, in a clone', 4, () => mergedInClone],
])('a pull request with renamed, copied, CRLF and non-ASCII files, %s,', (_, nth, step) => {
  const checkRun = (): CheckRun | undefined => github.checkRuns[nth]

  it('has the patch coverage of the statements that the branch changed', async () => {
    expect(await reportErrors(step())).toEqual([])
    const { patch } = await jsonOf(step())
    const [hit, miss] = [marked(shop.origin, shop.merge, 'hit'), marked(shop.origin, shop.merge, 'miss')]
    expect(patch).toMatchObject({ covered: hit.length, total: hit.length + miss.length, unknown: [] })
    const uncovered = patch.files.flatMap(({ file, uncovered: ranges }) =>
      ranges.flatMap(({ startLine, endLine }) => linesIn(`${file}:${startLine}-${endLine}: 1 statement`)),
    )
    expect(uncovered).toEqual(miss)
  })

  it('is annotated on exactly the uncovered changed lines, as its head has them', () => {
    expect(checkRun()).toMatchObject({ headSha: shop.head, conclusion: 'failure' })
    expect(annotatedLines(checkRun())).toEqual(marked(shop.origin, shop.head, 'miss', 'beside'))
    expect(`${checkRun()?.summary ?? ''}${checkRun()?.text ?? ''}`).not.toContain('Not annotated')
  })

  it('fails with each gate that is not met, which says what would satisfy it, with lines of the head', async () => {
    const { result } = step()
    expect([result.conclusion, result.outputs.passed]).toEqual(['failure', 'false'])
    expect((await jsonOf(step())).gates).toEqual(
      FAILING.map((rule) => expect.objectContaining({ rule, state: 'failed', passed: false }) as unknown),
    )
    const places = [...marked(shop.origin, shop.head, 'miss'), ...marked(shop.origin, shop.head, 'lost')]
    const texts = [
      'patch: 100 failed (10 of 18 changed statements, 8 statements short)',
      'lost: 0 failed (3 statements lost coverage, 3 too many)',
      'drop: 0 failed (55.1% before, 53.7% now, 1 statement short)',
      'package ./price: 95 failed (1 of 1 package, 20 statements short)',
      'file shop/**/ä.go: 100 failed (1 of 1 file, 1 statement short)',
    ]
    for (const said of [result.summary, checkRun()?.summary ?? '', result.log]) {
      expect([...new Set(linesIn(said))].toSorted()).toEqual(places.toSorted())
      for (const text of texts) expect(said.replaceAll('\\*', '*')).toContain(text)
    }
    const errors = annotationTexts(step()).filter((text) => text.startsWith('error: gate '))
    for (const text of texts) expect(errors.join('\n')).toContain(`error: gate ${text}`)
    expect(linesIn(errors.join('\n')).filter((line) => !places.includes(line))).toEqual([])
    // The list in the log.
    const listed = [...result.log.matchAll(/^(\S+:\d+): \w+: 1 changed statement uncovered/gm)]
    expect(listed.map(([, place]) => place)).toEqual(marked(shop.origin, shop.head, 'miss'))
  })
})

it('a job that is run again has one more check run of the same name, and says nothing twice', () => {
  const [one, other] = [github.checkRuns[1], github.checkRuns[2]]
  expect(other?.name).toBe(one?.name)
  expect(other?.externalId).not.toBe(one?.externalId)
  expect(other?.annotations).toEqual(one?.annotations)
  expect(other?.requests.map(({ method }) => method)).toEqual(['POST'])
  expect(annotationTexts(second)).toEqual(annotationTexts(first))
  // Neither attempt annotates a line through the runner as well.
  expect(second.result.annotations.filter(({ properties }) => 'file' in properties)).toEqual([])
})

it('a report on the run from another workflow, which does not know the merge commit, judges and annotates only files that the base left alone', async () => {
  const { GITHUB_REPOSITORY: headRepository } = pull.variables
  const head = { headSha: shop.head, headBranch: 'changes', headRepository }
  github.setPullRequests([{ ...head, number: 2, baseBranch: 'master', baseSha: shop.base }])
  const event = events.endOfRun(RUN, pullRequest(), { run_attempt: 2 })
  const step = await steps.report({
    with: { 'run-id': String(RUN), threshold: 'patch: 75\nif-unknown: fail', artifact: 'false' },
    job: { event, services: github.variables({ job: 'publish' }) },
  })
  const ofBranchAlone = (line: string): boolean => /^shop\/(?:cmd|weights)\//.test(line)
  const [hit, miss] = (['hit', 'miss'] as const).map((mark) =>
    marked(shop.origin, shop.head, mark).filter(ofBranchAlone),
  )
  const { patch, gates } = await jsonOf(step)
  expect(patch).toMatchObject({ covered: hit?.length, total: (hit?.length ?? 0) + (miss?.length ?? 0) })
  expect(patch.unknown).toHaveLength(5)
  expect(gates).toEqual([
    expect.objectContaining({
      state: 'unknown',
      passed: false,
      reason: '5 changed files could not be judged',
    }),
  ])
  const run = github.checkRuns.at(-1)
  expect(run).toMatchObject({ headSha: shop.head, conclusion: 'failure' })
  expect(annotatedLines(run)).toEqual(marked(shop.origin, shop.head, 'miss', 'beside').filter(ofBranchAlone))
  expect(`${run?.summary ?? ''}${run?.text ?? ''}`).toContain(
    'Not annotated: 5 files that differ between the tested merge commit and the head',
  )
})

describe('gates that cannot be judged', () => {
  const UNKNOWN = ['patch: 80', 'lost: 0', 'drop: 0', 'package ./nowhere: 1', 'file nowhere.go: 1']
  it.each([
    ['pass or fail by their kind', '', [true, true, true, false, false]],
    ['pass', 'if-unknown: pass', [true, true, true, true, true]],
    ['fail', 'if-unknown: fail', [false, false, false, false, false]],
  ])('%s with %j', async (_, rule, passed) => {
    const step = await steps.report({
      with: { threshold: [...UNKNOWN, rule].join('\n'), baseline: 'none', artifact: 'false' },
      job: { event: push(), services: github.variables({ runId: PUSH_RUN, job: 'report' }) },
    })
    const all = passed.every(Boolean)
    expect(step.result.conclusion).toBe(all ? 'success' : 'failure')
    expect(step.result.outputs.passed).toBe(String(all))
    expect(github.checkRuns.at(-1)?.conclusion).toBe(all ? 'success' : 'failure')
    const { gates } = await jsonOf(step)
    expect(gates.map(({ state }) => state)).toEqual(UNKNOWN.map(() => 'unknown'))
    expect(gates.map((gate) => gate.passed)).toEqual(passed)
    const said = annotationTexts(step).filter((text) => text.includes(': gate '))
    expect(said).toEqual(
      UNKNOWN.map((gate, i) =>
        passed[i] === true
          ? expect.stringContaining(`warning: gate ${gate} passed without being judged (`)
          : expect.stringContaining(`error: gate ${gate} failed without being judged (`),
      ),
    )
  })
})
