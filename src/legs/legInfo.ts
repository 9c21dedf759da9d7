/** @module The legs of a matrix in a report: what each measured, and which are missing. */
import { contradictionIn } from './contradictions.js'
import { type Leg, jobKey, jobName, legName } from './leg.js'
import { type LegIdentity, legIdentity } from './legIdentity.js'
import type { Manifest } from './manifest.js'
import { saysNoData } from './shardsWithoutData.js'
import { type LegGate, believedGates } from '../gates/legGate.js'
import type { GoInfo } from '../go/goInfo.js'
import type { ImpactRecord } from '../go/test/impactRecord.js'
import type { Shard, ShardRecord } from '../go/test/shard.js'
import type { TestOutcome, UnstableTests } from '../go/test/suiteResult.js'
import type { Tally } from '../covdata/units/tally.js'
import { groupBy } from '../support/arrays.js'

/** GitHub's limit for the jobs of a matrix: a manifest that says more is wrong, and not worth a line for each of them. */
const MAX_MISSING = 256

/** A shard as a merged report has it, so that a report on this one can check it again. */
export interface ShardOfLeg extends Shard, Pick<ShardRecord, 'plan' | 'list' | 'unitTests'> {
  /** As in ShardRecord; undefined in reports of earlier versions. */
  readonly listed?: number | undefined
  readonly assigned?: number | undefined
  /** The name of the suite that it is a shard of; undefined in reports of earlier versions. */
  readonly suite?: string | undefined
}

/** A leg in a report that merges several. */
export interface LegInfo {
  /** `test (1.27.0, ubuntu-latest)`. */
  readonly name: string
  /** Which part of the suite it ran; absent if that was all of it, or is not known. */
  readonly shard?: ShardOfLeg
  /** Which of its tests ran because of what changed; absent if nobody asked. */
  readonly impact?: ImpactRecord | undefined
  /** `missing`: it left no artifact; `broken`: its artifact cannot be read; `empty`: that has no coverage data. */
  readonly state: 'merged' | 'missing' | 'broken' | 'empty'
  /** Undefined if the leg is missing or broken. */
  readonly go: GoInfo | undefined
  /** Leaf tests by outcome; undefined for a command, or if the leg is missing or broken. */
  readonly tests: Readonly<Record<TestOutcome, number>> | undefined
  /** Undefined if the leg is missing or broken. */
  readonly suitePassed: boolean | undefined
  /** Whether the user's own steps took the place of a suite; absent if not. */
  readonly ownSteps?: boolean
  /** `import/path TestName`, at most 100. */
  readonly failedTests: readonly string[]
  /** Absent if its suite is not known, or no test was flaky or failed in quarantine. */
  readonly unstable?: UnstableTests
  /** Its own gates, judged by what it alone covers; absent if it had none. */
  readonly gates?: readonly LegGate[]
  /** What this leg alone covers; undefined if it is missing or broken, or a shard that left no data. */
  readonly tally: Tally | undefined
  /** Absent if it is missing or broken, and in reports of earlier versions. */
  readonly identity?: LegIdentity | undefined
}

/**
 * A leg that was merged.
 * @param counted whether any of its counter data files could be read
 * @param tally what it alone covers
 */
export function legInfo(
  manifest: Manifest,
  counted: boolean,
  tally: Tally,
  identity: LegIdentity = legIdentity(manifest),
): LegInfo {
  const { go, suite, leg, shard, impact, gates = [] } = manifest
  const hasNone = !counted && saysNoData(manifest)
  return {
    name: legName(leg),
    ...(shard === undefined ? {} : { shard: withoutTests(shard) }),
    ...(impact && { impact }),
    state: counted || hasNone ? 'merged' : 'empty',
    go,
    tests: suite.kind === 'go test' ? suite.tests : undefined,
    suitePassed: suite.passed && contradictionIn(suite, manifest) === undefined,
    ...(suite.kind === 'steps' ? { ownSteps: true } : {}),
    failedTests: suite.failed,
    ...ifUnstable(suite.unstable),
    ...(gates.length === 0 ? {} : { gates: believedGates(gates) }),
    tally: hasNone ? undefined : tally,
    identity,
  }
}

/** They may be many; their number is enough to see whether some did not run. */
function withoutTests(shard: ShardRecord): ShardRecord {
  return { ...shard, tests: undefined }
}

/** As a property of a leg, if there are any. */
export function ifUnstable(unstable: UnstableTests | undefined): Pick<LegInfo, 'unstable'> {
  return unstable === undefined || unstable.flaky + unstable.quarantined === 0 ? {} : { unstable }
}

/** A leg of which only the name is known. */
export function lostLeg(name: string, state: 'missing' | 'broken'): LegInfo {
  return {
    name,
    state,
    go: undefined,
    tests: undefined,
    suitePassed: undefined,
    failedTests: [],
    tally: undefined,
  }
}

/**
 * Names of the jobs that left no artifact, found from the size of the matrix as the other legs state it. Their matrix
 * values are unknown, so they are named by number: `test (job 3 of 6)`.
 */
export function missingLegs(legs: readonly Leg[]): readonly string[] {
  return [...groupBy(legs, jobKey).values()].flatMap((found) => {
    const total = Math.max(0, ...found.map((leg) => leg.total ?? 0))
    const seen = new Set(found.map((leg) => leg.index))
    const job = found[0] === undefined ? '' : jobName(found[0])
    const missing = Array.from({ length: total }, (_, index) => index).filter((index) => !seen.has(index))
    const named = missing.slice(0, MAX_MISSING).map((index) => `${job} (job ${index + 1} of ${total})`)
    const more = missing.length - named.length
    return more === 0 ? named : [...named, `${job} (${more} more of ${total} jobs)`]
  })
}
