/** The report action on a pull request, whose baseline is what earlier runs uploaded, or why there is none. */
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Manifest } from '../../src/legs/manifest.js'
import { type ActionStep, ActionSteps, annotationTexts, reportErrors } from '../helpers/actionSteps.js'
import * as events from '../helpers/github/events.js'
import { GitHub } from '../helpers/github/github.js'
import type { GitHubOptions, NewArtifact } from '../helpers/github/state.js'
import { type EventHistory, eventHistory, tellGitHub } from '../github/eventHistory.js'
import { EVENT_ROWS } from '../github/eventTable.js'
import type { Happens } from '../github/happenings.js'
import { artifact, commit } from '../stages/baselineRuns.js'

const steps = new ActionSteps()
const event = events.pullRequest()
const { base } = (event.payload as { pull_request: { base: { ref: string; sha: string } } }).pull_request
const repository = event.variables.GITHUB_REPOSITORY
const [BEFORE, OWN] = [101, 5000]
/** To the API, without a clone: docs/figures.md has it. */
const REQUESTS = 9
const started: GitHub[] = []

afterEach(async () => {
  for (const github of started.splice(0)) await github.close()
})
afterAll(async () => {
  await steps.clean()
})

/** A GitHub with the data of one leg of the pull request. */
async function start(options: GitHubOptions = {}): Promise<GitHub> {
  const github = await GitHub.start({ repository, ...options })
  started.push(github)
  github.setRun({
    id: OWN,
    headSha: event.variables.GITHUB_SHA,
    headBranch: 'topic',
    headRepository: repository,
  })
  github.setPullRequestFiles(2, [])
  github.addArtifact(await data(OWN, event.variables.GITHUB_SHA))
  return github
}

function ran(github: GitHub, id: number, headSha: string): void {
  github.setRun({ id, headSha, event: 'push', headBranch: base.ref, headRepository: repository })
}

/** The artifact of a job, or of one of two in a matrix. */
async function data(
  runId: number,
  sha: string,
  { half, ...rest }: Partial<NewArtifact> & { readonly half?: number } = {},
): Promise<NewArtifact> {
  const whole: Partial<Manifest> = { repository }
  const leg = { job: 'test', step: '', matrix: { half }, index: (half ?? 1) - 1, total: 2 }
  return artifact(runId, sha, half === undefined ? whole : { ...whole, leg }, {
    ...(half === undefined ? {} : { name: `covdata-test-${half}` }),
    ...rest,
  })
}

interface Said {
  readonly step: ActionStep
  readonly baseline:
    { readonly commit: string; readonly notes: readonly string[]; readonly lost: object } | undefined
  /** Requests to the API. */
  readonly asked: readonly string[]
}

async function report(github: GitHub, of = event): Promise<Said> {
  const step = await steps.report({
    with: { artifact: 'false' },
    job: { event: of, services: github.variables({ runId: OWN, job: 'report' }) },
  })
  expect(step.result.conclusion).toBe('success')
  expect(await reportErrors(step)).toEqual([])
  const json = await readFile(step.result.outputs['report-json'] ?? '', 'utf8')
  const asked = github.requests
    .filter(({ path }) => path.startsWith('/api/'))
    .map(({ method, path, query }) => `${method} ${path.replace(/^.*?project/, '')}?${query}`)
  return { step, baseline: (JSON.parse(json) as Pick<Said, 'baseline'>).baseline, asked }
}

describe('the report action without a baseline is green and says why', () => {
  it('if the artifacts have expired', async () => {
    const github = await start()
    ran(github, BEFORE, base.sha)
    github.addArtifact(await data(BEFORE, base.sha, { expired: true }))
    const { step, baseline } = await report(github)
    expect(baseline).toBeUndefined()
    expect(step.result.summary).toContain(`the data of run ${BEFORE} of ${base.ref} has expired`)
    expect(annotationTexts(step).filter((text) => !text.startsWith('notice'))).toEqual([])
  })

  it('if the token may not read the runs', async () => {
    const github = await start({
      permissions: { contents: 'read', checks: 'write', 'pull-requests': 'read' },
    })
    ran(github, BEFORE, base.sha)
    const { step, baseline } = await report(github)
    expect(baseline).toBeUndefined()
    expect(step.result.summary).toMatch(
      /could not read the last report of \w+: .*it needs .*actions: read.* among the permissions of the job/,
    )
    expect(github.checkRuns).toHaveLength(1)
  })
})

describe('the report action with a baseline', () => {
  it('finds it among 1,000 runs, and publishes in a few requests', async () => {
    const github = await start()
    for (let id = 1; id <= 1000; id++) {
      const sha = id === 960 ? base.sha : commit(id)
      ran(github, id, sha)
      if (id > 960) github.setCompared(sha, base.sha, { mergeBase: commit(0) })
    }
    github.addArtifact(await data(960, base.sha))
    const { baseline, asked } = await report(github)
    expect(baseline).toMatchObject({ commit: base.sha, notes: [], lost: { statements: 0 } })
    expect(asked).toHaveLength(REQUESTS)
    expect(asked.filter((text) => text.startsWith('POST'))).toHaveLength(1)
  })

  it('merges the jobs of a matrix, and says if one of them left nothing that can be used', async () => {
    const github = await start()
    ran(github, BEFORE, base.sha)
    github.addArtifact(await data(BEFORE, base.sha, { half: 1 }))
    github.addArtifact(await data(BEFORE, base.sha, { half: 2 }))
    const { baseline } = await report(github)
    expect(baseline).toMatchObject({ commit: base.sha, lost: { statements: 0 } })
    const other = await start()
    ran(other, BEFORE, base.sha)
    other.addArtifact(await data(BEFORE, base.sha, { half: 1 }))
    other.addArtifact(await data(BEFORE, base.sha, { half: 2, expired: true }))
    const lost = await report(other)
    expect(lost.baseline?.notes.join(' ')).toContain('1 of its 2 artifacts cannot be used.')
  })
})

/** Rows of the table of events, and a way of each, whose change is known without a clone. */
const EVENTS: readonly (readonly [event: string, way: string])[] = [
  ['a merge group', 'queued'],
  ['a push to the default branch, as of a squashed or rebased pull request', 'of one commit, squashed'],
  ['a push to the default branch, as of a squashed or rebased pull request', 'of two commits, rebased'],
  ['a push to another branch, with a pull request or without', 'of one commit'],
  ['a push of a tag', 'annotated'],
  ['a schedule', 'at night'],
]

function happens([event, way]: (typeof EVENTS)[number]): Happens {
  const found = EVENT_ROWS.find(({ cells }) => cells[0] === event)?.ways[way]
  if (found === undefined) throw new Error(`there is no ${event}: ${way}`)
  return found
}

describe('the report action, on the commit of the table and with the baseline of the table, reports on', () => {
  let work: string
  let history: EventHistory
  beforeAll(async () => {
    work = await realpath(await mkdtemp(join(tmpdir(), 'events-')))
    history = eventHistory(join(work, 'repository'))
  })
  afterAll(() => rm(work, { recursive: true, force: true }))

  it.each(EVENTS)('%s: %s', async (...event) => {
    const { event: of, start: from, baseline: expected, place } = happens(event)(history)
    const { GITHUB_REPOSITORY: name, GITHUB_SHA: sha } = of.variables
    const github = await GitHub.start({ repository: name })
    started.push(github)
    tellGitHub(github, history)
    const { main, release } = history
    // Each branch has a report of each of its commits: those of later ones and of other branches would be wrong.
    const runs = Object.entries({ main, master: main, release }).flatMap(([headBranch, commits]) =>
      commits.map((headSha) => ({ headBranch, headSha })),
    )
    for (const [id, run] of [
      ...runs.map((run, i) => [i + 1, run] as const),
      [OWN, { headBranch: 'own', headSha: place }] as const,
    ]) {
      github.setRun({ id, ...run, event: 'push', headRepository: name })
      github.addArtifact(await artifact(id, id === OWN ? sha : run.headSha, { repository: name }))
    }
    const { baseline, step } = await report(github, of)
    expect(github.checkRuns).toMatchObject([{ headSha: place, conclusion: 'success' }])
    expect(baseline).toMatchObject({ commit: expected.commit, notes: [], lost: { statements: 0 } })
    const { summary } = step.result
    expect(summary).toContain(`since \`${expected.branch} at ${expected.commit.slice(0, 7)}, run `)
    const change = `The change since \`${expected.branch}\``
    if (from === undefined) expect(summary).not.toMatch(/the change/i)
    else expect(summary).toContain(change)
  })
})
