/** @module Shards of a suite that data lacks: nobody knows what their tests did. */
import { parseShard, shardText } from '../go/test/shard.js'
import { groupBy } from '../support/arrays.js'
import type { ImpactLeg } from './impactData.js'

/** The legs, each with a problem for each shard that is missing beside it. */
export function withLostShards(legs: readonly ImpactLeg[]): readonly ImpactLeg[] {
  const suites = groupBy(legs, suiteOf)
  return legs.map((leg) => {
    const shard = shardOf(leg)
    if (shard === undefined) return leg
    const found = new Set((suites.get(suiteOf(leg)) ?? []).map((each) => shardOf(each)?.index))
    const lost = Array.from({ length: shard.total }, (_, i) => i + 1).filter((index) => !found.has(index))
    const problems = lost.map((index) => `shard ${shardText({ ...shard, index })} is missing`)
    return { ...leg, problems: [...leg.problems, ...problems] }
  })
}

/** Whether these are shards of one suite, each once. */
export function areShards(legs: readonly ImpactLeg[]): boolean {
  const shards = legs.map(shardOf)
  return (
    new Set(legs.map(suiteOf)).size === 1 &&
    shards.every((shard) => shard !== undefined) &&
    new Set(shards.map((shard) => shard.index)).size === legs.length
  )
}

function shardOf({ settings }: ImpactLeg) {
  return parseShard(settings.shard ?? '')
}

/** What all shards of a suite have in common. */
function suiteOf(leg: ImpactLeg): string {
  const settings = Object.entries(leg.settings).filter(([name]) => name !== 'shard')
  return JSON.stringify([leg.commit, shardOf(leg)?.total, settings.sort()])
}
