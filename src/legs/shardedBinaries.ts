/** @module Binaries that never ran in any shard of a suite. In a shard alone, that says nothing. */
import { idleBinaries, missedBinaries, withoutPlace } from '../checks/dataHealth.js'
import { mayRunElsewhere } from '../checks/shardedData.js'
import type { Finding } from '../findings/finding.js'
import { groupBy } from '../support/arrays.js'
import { jobKey } from './leg.js'
import type { Manifest } from './manifest.js'

/** The manifests with what all shards of a suite agree on: a binary that one of them started is not missing. */
export function withoutRunElsewhere(manifests: readonly Manifest[]): readonly Manifest[] {
  const sharded = manifests.filter((manifest) => manifest.shard !== undefined && ranTests(manifest))
  const silent = new Map<string, ReadonlySet<string>>()
  for (const [key, shards] of groupBy(sharded, keyOf)) {
    const [first = new Set<string>(), ...others] = shards.map(silentIn)
    silent.set(key, new Set([...first].filter((name) => others.every((other) => other.has(name)))))
  }
  return manifests.map((manifest) => {
    const { shard, findings } = manifest
    if (shard === undefined || shard.total === 1) return manifest
    const names = silent.get(keyOf(manifest)) ?? new Set()
    return { ...manifest, findings: findings.flatMap((item) => inAll(item, names)) }
  })
}

function ranTests({ suite: { kind, tests } }: Manifest): boolean {
  return kind === 'command' || tests.pass + tests.fail + tests.unfinished > 0
}

function keyOf({ leg, shard }: Manifest): string {
  return `${jobKey(leg)} ${shard?.total ?? 0}`
}

function silentIn({ findings }: Manifest): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, evidence }) => (code === 'binary-never-ran' ? evidence.map(withoutPlace) : [])),
  )
}

function inAll(item: Finding, names: ReadonlySet<string>): readonly Finding[] {
  if (item.code !== 'binary-never-ran') return [item]
  const evidence = item.evidence.filter((name) => names.has(withoutPlace(name)))
  if (mayRunElsewhere(item)) return missedBinaries(evidence)
  // Its title says how many there are.
  return evidence.length === item.evidence.length ? [item] : idleBinaries(evidence)
}
