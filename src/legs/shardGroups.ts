/** @module Which shards belong together: those of one suite that ran in the same way, as with one Go version. */
import { compareBytes } from '../covdata/bytes/byteOrder.js'
import type { ImpactRecord } from '../go/test/impactRecord.js'
import type { ShardRecord } from '../go/test/shard.js'
import type { TestOutcome } from '../go/test/suiteResult.js'
import { canonicalJson } from '../support/canonicalJson.js'
import { groupBy } from '../support/arrays.js'
import { jobKey, legName, matrixText } from './leg.js'
import type { LegInfo } from './legInfo.js'
import type { Manifest } from './manifest.js'
import { saysNoData } from './shardsWithoutData.js'

/** A job, or an earlier report, that ran a shard. */
export interface ShardedLeg {
  readonly name: string
  /** The same for all legs of a job, and for those of one group in a merged report; empty for the report of a run. */
  readonly use: string
  /** The job and the step, as they are shown; for an earlier report, its directory. */
  readonly job: string
  readonly matrix: Readonly<Record<string, unknown>>
  /** The Go version and the system. */
  readonly go: string
  readonly shard: ShardRecord
  /** Undefined for a command. */
  readonly tests: Readonly<Record<TestOutcome, number>> | undefined
  readonly passed: boolean
  /** Whether it says that it left no data. */
  readonly hasNoData: boolean
  /** Whether tests of it were left out, so that none need have run. */
  readonly isNarrowed: boolean
  /** The merged report that has it: that was checked when it was made. Undefined for a job, and for the report of a run. */
  readonly checkedIn?: string
}

/** The shards of one suite. */
export interface ShardGroup {
  /** The job and what distinguishes it from others: `test (1.27.0)`. */
  readonly name: string
  readonly total: number
  readonly legs: readonly ShardedLeg[]
}

export function shardedLeg(manifest: Manifest): readonly ShardedLeg[] {
  const { leg, go, suite, shard } = manifest
  if (shard === undefined) return []
  return [
    {
      name: legName(leg),
      use: jobKey(leg),
      job: legName({ ...leg, matrix: null }),
      matrix: leg.matrix ?? {},
      go: go === undefined ? '' : `${go.version} ${go.goos}/${go.goarch}`,
      shard,
      tests: suite.kind === 'go test' ? suite.tests : undefined,
      passed: suite.passed,
      hasNoData: saysNoData(manifest),
      isNarrowed: isNarrowed(manifest.impact),
    },
  ]
}

/** Whether tests were left out. */
export function isNarrowed(impact: Pick<ImpactRecord, 'selection'> | undefined): boolean {
  return impact?.selection !== undefined
}

/** Sorted, so that the order of the legs does not matter. */
export function shardGroups(legs: readonly ShardedLeg[]): readonly ShardGroup[] {
  // Reports do not say what distinguishes them but the Go version.
  const uses = groupBy(legs, ({ use, go, shard }) => canonicalJson([use, shard.total, use === '' ? go : '']))
  const groups = [...uses.values()].flatMap(groupsOfUse)
  return joined(groups.sort((one, other) => compareBytes(one.name, other.name)))
}

/** Legs with the names of the suites that they are shards of. */
export function inSuites(legs: readonly LegInfo[], shards: readonly ShardedLeg[]): readonly LegInfo[] {
  const names = new Map(
    shardGroups(shards).flatMap(({ name, legs: own }) => own.map((leg) => [leg.name, name])),
  )
  return legs.map((leg) =>
    leg.shard === undefined
      ? leg
      : { ...leg, shard: { ...leg.shard, suite: names.get(leg.name) ?? leg.shard.suite } },
  )
}

/** The legs of a job by the matrix values that do not choose the shard. */
function groupsOfUse(legs: readonly ShardedLeg[]): readonly ShardGroup[] {
  const names = new Set(legs.flatMap(({ matrix }) => Object.keys(matrix)))
  const choosing = [...names].filter((name) => choosesShard(name, legs))
  const rest = ({ matrix }: ShardedLeg): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(matrix).filter(([name]) => !choosing.includes(name)))
  return [...groupBy(legs, (leg) => canonicalJson(rest(leg))).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const values = matrixText(rest(first))
    const name = `${first.job}${values === '' ? '' : ` (${values})`}`
    return [{ name, total: first.shard.total, legs: own }]
  })
}

/**
 * Whether a matrix value decides which shard a job runs: each value belongs to one shard. Beside one called `shard`, it must
 * also be another way of saying the same.
 */
function choosesShard(name: string, legs: readonly ShardedLeg[]): boolean {
  if (name === 'shard') return true
  const pairs = legs.map(({ matrix, shard }) => [canonicalJson(matrix[name] ?? null), shard.index] as const)
  const count = new Set(pairs.map(canonicalJson)).size
  const shards = new Set(pairs.map(([, index]) => index)).size
  const isNamed = legs.some(({ matrix }) => Object.hasOwn(matrix, 'shard'))
  const decides = count === new Set(pairs.map(([value]) => value)).size
  return decides && (isNamed ? count === shards : shards > 1)
}

/** Joins what jobs of different names ran of the same suite. */
function joined(groups: readonly ShardGroup[]): readonly ShardGroup[] {
  const found: ShardGroup[] = []
  for (const group of groups) {
    const at = found.findIndex((other) => completes(other, group))
    const other = found[at]
    if (other === undefined) found.push(group)
    else
      found[at] = {
        ...other,
        name: other.name === group.name ? other.name : `${other.name} and ${group.name}`,
        legs: [...other.legs, ...group.legs],
      }
  }
  return found
}

function completes(one: ShardGroup, other: ShardGroup): boolean {
  const suiteOf = ({ total, legs: [first] }: ShardGroup): string =>
    canonicalJson([total, first?.go ?? null, first?.shard.list ?? null])
  const indexes = new Set(one.legs.map(({ shard }) => shard.index))
  const uses = new Set(one.legs.map(({ use }) => use))
  const isApart = other.legs.every(({ use, shard }) => !uses.has(use) && !indexes.has(shard.index))
  return isApart && suiteOf(one) === suiteOf(other)
}
