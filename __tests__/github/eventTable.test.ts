/** What each event tests and is compared with, and where its check run appears: the rows of the table in docs/on-github.md. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Comparison } from '../../src/compare/comparison.js'
import { baselineOf } from '../../src/github/baselineTarget.js'
import type { GitHubContext } from '../../src/github/context.js'
import { reportedContext } from '../../src/github/reportedRun.js'
import type { Report } from '../../src/report/report.js'
import { compare } from '../../src/stages/compare.js'
import { measured } from '../compare/histories.js'
import { contextOfEvent } from '../helpers/github/eventContext.js'
import { GitHub } from '../helpers/github/github.js'
import { withGitHub } from '../helpers/github/request.js'
import type { PullRequestFile } from '../helpers/github/state.js'
import { report } from '../helpers/report.js'
import { type EventHistory, eventHistory, tellGitHub } from './eventHistory.js'
import { EVENT_ROWS } from './eventTable.js'
import type { Happening } from './happenings.js'
import { clientOf, patchOf, uncoveredReport } from './publishing.js'

const WAYS = EVENT_ROWS.flatMap(({ cells: [event], ways, isOfOtherRun = false }) =>
  Object.entries(ways).map(([way, happen]) => ({ name: `${event}: ${way}`, happen, isOfOtherRun })),
)

let work: string
let history: EventHistory

beforeAll(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'events-')))
  history = eventHistory(join(work, 'clone'))
})
afterAll(() => rm(work, { recursive: true, force: true }))

async function contextOf(github: GitHub, { event, runId }: Happening): Promise<GitHubContext> {
  const context = { ...(await contextOfEvent(event)), apiUrl: github.apiUrl }
  return runId === undefined
    ? context
    : (await reportedContext(await clientOf(github), context, runId)).context
}

/** @param directory with a clone or without */
async function comparisonOf(
  github: GitHub | undefined,
  context: GitHubContext,
  directory: string,
  measurement: Report,
): Promise<Comparison> {
  const { env, platform } = process
  const client = github === undefined ? undefined : await clientOf(github)
  const on = { client, context }
  return compare({ measurement, directory, base: undefined, github: on, annotations: 'none', env, platform })
}

async function inLoopback({ event }: Happening, work: (github: GitHub) => Promise<void>): Promise<void> {
  const repository = event.variables.GITHUB_REPOSITORY
  await withGitHub(
    async () => GitHub.start({ repository }),
    async (github) => {
      tellGitHub(github, history)
      await work(github)
    },
  )
}

it.each(WAYS)('$name has the place and the baseline of the table, without a clone', async ({ happen }) => {
  const happening = happen(history)
  await inLoopback(happening, async (github) => {
    const context = await contextOf(github, happening)
    const { tested, start, baseline, place } = happening
    expect({ tested: context.testedSha, place: context.headSha }).toEqual({ tested, place })
    if (happening.needsClone === true) return
    const { change, problem } = await comparisonOf(github, context, work, report())
    expect(problem).toBeUndefined()
    expect(change.value !== undefined).toBe(start !== undefined)
    // Nobody knows which merge commit another run of a pull request tested.
    const isKnown = context.pullRequest === undefined || context.testedSha !== undefined
    if (isKnown) expect(change.value?.baseCommit).toBe(start)
    expect(baselineOf(context, change.value?.baseCommit)).toEqual(baseline)
  })
})

it.each(WAYS.filter(({ isOfOtherRun }) => !isOfOtherRun))(
  '$name starts where the table says, in a clone',
  async ({ happen }) => {
    const { event, checkout = event.variables.GITHUB_SHA, start, baseline } = happen(history)
    history.repository.git('checkout', '--quiet', '--detach', checkout)
    const context = await contextOfEvent(event)
    const { change } = await comparisonOf(
      undefined,
      context,
      history.repository.root,
      measured(history.repository),
    )
    expect(change.value?.baseCommit).toBe(start)
    expect(baselineOf(context, change.value?.baseCommit)).toEqual(baseline)
  },
)

describe('a report without a clone on pull_request_target', () => {
  const BLOB_OF_HEAD = 'b'.repeat(40)
  const file = { filename: 'store/store.go', patch: patchOf(4), sha: BLOB_OF_HEAD }
  const added = { ...file, filename: 'store/more.go', status: 'added' } as const
  const deleted = { filename: 'store/store.go', status: 'removed' } as const

  async function comparedWith(files: readonly PullRequestFile[], measurement: Report): Promise<Comparison> {
    const happen = EVENT_ROWS.find(({ cells: [event] }) => event === '`pull_request_target`')?.ways[
      'as it is'
    ]
    if (happen === undefined) throw new Error('there is no such row')
    const happening = happen(history)
    let found: Comparison | undefined
    await inLoopback(happening, async (github) => {
      github.setPullRequestFiles(2, files)
      found = await comparisonOf(github, await contextOf(github, happening), work, measurement)
    })
    if (found === undefined) throw new Error('nothing was compared')
    return found
  }

  it.each([
    ['has another content than the changed file', [file]],
    ['lacks the added file', [added]],
    ['has the deleted file', [deleted]],
  ] as const)('warns that the base branch was tested if what was measured %s', async (_, files) => {
    const { patch, problem } = await comparedWith(files, uncoveredReport(2))
    expect(patch.reason).toBe('the base branch was tested, and not the pull request')
    expect(problem?.words).toBe(
      'Could not read what changed: the base branch was tested, and not the pull request',
    )
    expect(problem?.advice).toContain('on the event pull_request,')
  })

  it('is on the change if a changed file was measured, or no source changed', async () => {
    const measurement = uncoveredReport(2)
    const [source] = measurement.files
    const own = { ...file, sha: source?.blob ?? '' }
    const { patch, problem } = await comparedWith([own, added], measurement)
    expect(problem).toBeUndefined()
    expect(patch.value?.files.map((changed) => changed.file)).toEqual([file.filename])
    const texts = await comparedWith([{ ...file, filename: 'README.md' }], measurement)
    expect(texts.problem).toBeUndefined()
  })
})
