/**
 * @module How the jobs of a matrix agree on one plan, although each of them may see other times of earlier runs: the first
 * to need it makes and stores it, and all others read that one. A job that cannot is stopped: with a plan of its own,
 * tests would run twice or never.
 */
import type { PlanStore } from '../artifact/planStore.js'
import { serviceProblem } from '../artifact/serviceProblem.js'
import { type ShardPlan, parsePlan } from '../go/test/shardPlan.js'
import type { AgreeOnPlan } from '../go/test/sharding.js'
import type { Timings } from '../go/test/timings.js'
import { UserError, describeError } from '../support/errors.js'
import type { Log } from '../support/log.js'
import { plural } from '../support/plural.js'

export interface Agreement {
  /** Where all jobs of the run look. */
  readonly store: PlanStore
  /** The name of the plan there. */
  readonly nameOf: (part: string) => string
  readonly total: number
  /** Of earlier runs; for the job that makes the plan. */
  readonly timings: () => Promise<Timings>
  readonly log: Log
}

const FIX =
  'Run the job again. If it happens every time, set cache: false: then no times of earlier runs are used, and the jobs need not agree.'

export function agreement({ store, nameOf, total, timings, log }: Agreement): AgreeOnPlan {
  return async (part, make) => {
    const name = nameOf(part)
    const known = await asked(async () => store.find(name))
    if (known !== undefined) {
      log.info(`The plan of the shards is that of this workflow run: ${name}`)
      return read(known, total)
    }
    const times = await timings()
    const text = JSON.stringify(make(times))
    const agreed = await asked(async () => store.add(name, text))
    const tests = times.reduce((sum, pkg) => sum + pkg.tests.length, 0)
    log.info(
      agreed === text
        ? `This job made the plan of the shards, from the times of ${plural(tests, 'test')} in earlier runs`
        : `Another job made the plan of the shards: ${name}`,
    )
    return read(agreed, total)
  }
}

async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new UserError(
      `shard: the jobs cannot agree on a plan: ${serviceProblem(error).title} (${firstLine(error)})`,
      FIX,
      { cause: error },
    )
  }
}

function firstLine(error: unknown): string {
  return describeError(error).split('\n')[0] ?? ''
}

function read(text: string, total: number): ShardPlan {
  try {
    const plan = parsePlan(text)
    if (plan.total === total) return plan
  } catch {
    // Refused below.
  }
  throw new UserError('shard: the plan of this workflow run cannot be read', FIX)
}
