/** How jobs agree on a plan, with the real artifact client and a GitHub on loopback. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { planName } from '../../src/artifact/name.js'
import { planStore } from '../../src/artifact/planStore.js'
import type { ListedPackage } from '../../src/go/test/shardBalance.js'
import { type ShardPlan, digestOf, makePlan, packagesOfShard } from '../../src/go/test/shardPlan.js'
import type { AgreeOnPlan } from '../../src/go/test/sharding.js'
import type { Timings } from '../../src/go/test/timings.js'
import { agreement } from '../../src/stages/shardAgreement.js'
import { twirpError } from '../helpers/github/answers.js'
import { GitHub } from '../helpers/github/github.js'
import { quietLog } from '../helpers/quietLog.js'
import { withClient } from '../artifact/client.js'

const JOB = { job: 'test', step: '' }
const NAME = planName(JOB, 2, '')
const LISTED: readonly ListedPackage[] = [
  { importPath: 'm/e2e', tests: ['TestA', 'TestB', 'TestC', 'TestD'] },
  { importPath: 'm/cli', tests: ['TestE'] },
]
const NEVER_TIMED = async (): Promise<Timings> => Promise.reject(new Error('nobody asks for times'))

let github: GitHub
let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'agreement-'))
})
beforeEach(async () => {
  github = await GitHub.start()
})
afterEach(async () => {
  await github.close()
})
afterAll(async () => {
  await rm(temporary, { recursive: true, force: true })
})

/** Times by which the test is the longest. */
function slow(test: string): Timings {
  const tests = LISTED.flatMap((pkg) => pkg.tests)
  return LISTED.map(({ importPath, tests: own }) => ({
    importPath,
    overhead: 0,
    tests: own.map((name) => ({ name, milliseconds: name === test ? 60_000 : tests.indexOf(name) + 1 })),
  }))
}

function making(timings: Timings): ShardPlan {
  return makePlan({ listed: LISTED, total: 2, timings, canSplit: () => true })
}

let places = 0
/** The plan that a job gets. */
async function planOf(
  timings: () => Promise<Timings>,
  { attempt = 1, job = 'a', make = making }: { attempt?: number; job?: string; make?: typeof making } = {},
): Promise<{ readonly plan: ShardPlan; readonly said: readonly string[] }> {
  const log = quietLog()
  const { result: plan } = await withClient(github.variables({ job, attempt }), async (service) => {
    const directory = join(temporary, String(places++))
    const store = planStore(service, { directory, patience: 0 })
    const agree: AgreeOnPlan = agreement({ store, nameOf: () => NAME, total: 2, timings, log })
    return agree('', make)
  })
  return { plan, said: log.lines }
}

const timed = (timings: Timings) => (): Promise<Timings> => Promise.resolve(timings)

it('the first job makes the plan, and all others use it whatever times they see', async () => {
  const first = await planOf(timed(slow('TestA')))
  const second = await planOf(timed(slow('TestB')), { job: 'b' })
  expect(digestOf(making(slow('TestB')))).not.toBe(digestOf(making(slow('TestA'))))
  expect(first.plan).toEqual(making(slow('TestA')))
  expect(second.plan).toEqual(first.plan)
  expect(first.said).toEqual([
    'info: This job made the plan of the shards, from the times of 5 tests in earlier runs',
  ])
  expect(github.artifacts.map(({ name }) => name)).toEqual([NAME])
})

it('a job that is run again uses the plan of the first attempt, not one of newer times', async () => {
  const first = await planOf(timed(slow('TestA')))
  const again = await planOf(NEVER_TIMED, { attempt: 2 })
  expect(again.plan).toEqual(first.plan)
  // Whoever stores another one in a later attempt changes nothing.
  const text = Buffer.from(JSON.stringify(making(slow('TestD'))))
  github.addArtifact({ name: NAME, bytes: text, attempt: 2, mimeType: 'application/json' })
  expect((await planOf(NEVER_TIMED, { attempt: 2, job: 'b' })).plan).toEqual(first.plan)
})

it('of two jobs that make a plan at the same time, both use that of the faster', async () => {
  let faster: ShardPlan | undefined
  const log = quietLog()
  const { result: slower } = await withClient(github.variables(), async (service) => {
    const jobs = [slow('TestA'), slow('TestB')].map((timings, i) => {
      const directory = join(temporary, String(places++))
      const store = planStore(service, { directory, patience: 60_000 })
      // The second stores its plan after the first has found none.
      const wait = async (): Promise<Timings> => {
        if (i === 0) faster = await jobs[1]?.('', making)
        return timings
      }
      return agreement({ store, nameOf: () => NAME, total: 2, timings: wait, log })
    })
    return jobs[0]?.('', making)
  })
  expect(faster).toEqual(making(slow('TestB')))
  expect(slower).toEqual(faster)
  const ran = [1, 2].map((index) => packagesOfShard(slower ?? making([]), LISTED, index, () => true))
  expect(
    ran
      .flat()
      .flatMap(({ tests }) => tests)
      .sort(),
  ).toEqual(LISTED.flatMap(({ tests }) => tests).sort())
})

it('a job that cannot read what others agree on is stopped, and runs nothing', async () => {
  await planOf(timed(slow('TestA')))
  github.fail({ path: /ListArtifacts/, times: 100, with: twirpError(403, 'permission_denied', 'no') })
  await expect(planOf(timed(slow('TestB')), { job: 'b' })).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/^shard: the jobs cannot agree on a plan: /) as unknown,
  })
})

it('a job that cannot store the plan is stopped: another one may be more fortunate', async () => {
  github.fail({ path: /CreateArtifact/, times: 100, with: twirpError(403, 'permission_denied', 'no') })
  await expect(planOf(timed([]))).rejects.toThrow(/cannot agree on a plan/)
})

it('a job is stopped if another has begun to store the plan and never finished', async () => {
  github.fail({ path: /CreateArtifact/, times: 100, with: twirpError(409, 'already_exists', 'taken') })
  await expect(planOf(timed([]))).rejects.toThrow(/another job has begun to store .*, and has not finished/)
})

it.each([
  ['damaged', '{"total":2,'],
  ['of another number of shards', JSON.stringify({ total: 3, packages: [] })],
])('a plan that is %s is refused', async (_, text) => {
  github.addArtifact({ name: NAME, bytes: Buffer.from(text), mimeType: 'application/json' })
  await expect(planOf(NEVER_TIMED)).rejects.toThrow(/the plan of this workflow run cannot be read/)
})
