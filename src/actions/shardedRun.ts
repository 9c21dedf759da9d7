/** @module What a shard of a suite needs of GitHub: a plan that all jobs of the matrix share, and times of earlier runs. */
import { join } from 'node:path'
import { artifactService } from '../artifact/artifactService.js'
import { planName } from '../artifact/name.js'
import { planStore } from '../artifact/planStore.js'
import { gitHubCacheService } from '../cache/cacheService.js'
import { type RestoredTimings, restoreTimings, saveTimings } from '../cache/timingsCache.js'
import type { GitHubContext } from '../github/context.js'
import type { AgreeOnPlan } from '../go/test/sharding.js'
import { timingsOf } from '../go/test/timings.js'
import type { Inputs } from '../inputs/runInputs.js'
import type { StoringInputs } from '../inputs/storingInputs.js'
import { jobKey } from '../legs/leg.js'
import type { Environment } from '../process/exec.js'
import type { Measurement } from '../report/report.js'
import { agreement } from '../stages/shardAgreement.js'
import type { Log } from '../support/log.js'

export interface ShardedRunRequest {
  readonly inputs: Pick<Inputs, 'shard' | 'command'>
  readonly storing: StoringInputs
  readonly context: GitHubContext
  readonly env: Environment
  /** Absolute: RUNNER_TEMP. */
  readonly temporary: string
  readonly log: Log
}

export interface ShardedRun {
  readonly agreeOnPlan: AgreeOnPlan
  /** Keeps the times of the tests for later runs. Never throws. */
  readonly keepTimes: (measured: Pick<Measurement, 'suite' | 'impact'>) => Promise<void>
}

/**
 * Undefined if the jobs need not agree, because none of them knows any times: without a cache, without artifacts and without
 * the services for them, they all make the same plan.
 */
export async function shardedRun({
  inputs: { shard, command },
  storing: { cache, artifact, leg },
  context,
  env,
  temporary,
  log,
}: ShardedRunRequest): Promise<ShardedRun | undefined> {
  const isWanted = shard !== undefined && shard.total > 1 && command === undefined && cache && artifact
  const hasService = isSet(env.ACTIONS_RUNTIME_TOKEN) && isSet(env.ACTIONS_RESULTS_URL)
  if (!isWanted || !hasService || context.enterpriseServer) return undefined
  const service = await gitHubCacheService()
  const directory = join(temporary, 'go-integration-coverage-timings')
  const { runId, runAttempt, eventName, ref } = context
  const occasion = { mode: env.ACTIONS_CACHE_MODE, eventName, ref }
  const place = { use: jobKey(leg), runId, runAttempt, shard, directory, ...occasion }
  // While Go builds. It never throws.
  const restored = restoreTimings(place, service, log)
  return {
    agreeOnPlan: agreement({
      store: planStore(await artifactService(), { directory: join(directory, 'plans') }),
      nameOf: (part) => planName(leg, shard.total, part),
      total: shard.total,
      timings: async () => (await restored).timings,
      log,
    }),
    keepTimes: async ({ suite, impact }) => {
      // After a panic or a timeout, and of a change that affects few of them, tests are missing that earlier runs have timed.
      if (suite?.packages.some(({ tests }) => tests.some(({ outcome }) => outcome === 'unfinished')) === true)
        return
      if (impact?.selection !== undefined) return
      const timings = timingsOf(suite?.packages ?? [])
      const { hasOwn }: RestoredTimings = await restored
      await saveTimings(place, { timings, hasOwn }, service, log)
    },
  }
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== ''
}
