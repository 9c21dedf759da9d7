/** @module What the verdict on a suite is made of. */
import type { SuperviseResult } from '../../process/supervise.js'
import type { NotRun } from './notRun.js'
import type { ShardRecord } from './shard.js'
import type { SuiteResult, TestPackage } from './suiteResult.js'

/** What is known of a suite beside how its processes ended. */
export interface SuiteFacts {
  readonly kind: SuiteResult['kind']
  /** RFC 3339, UTC. */
  readonly startedAt?: string
  readonly seconds: number
  readonly packages: readonly TestPackage[]
  readonly leftOut: number
  readonly timeoutSeconds: number
  /** Import paths of packages that were chosen for their tests and must run one; empty if patterns were given. */
  readonly expected: readonly string[]
  /** Undefined: it is the whole suite. */
  readonly shard?: ShardRecord | undefined
  /** `import/path TestName` of all tests that were to run; absent if they are not known. */
  readonly toRun?: readonly string[] | undefined
  /** What was left out of the suite, since it cannot matter; undefined: nothing. */
  readonly notRun?: NotRun | undefined
  /** Whether a part failed and tests in quarantine are not the only reason, so that those of another part excuse nothing. */
  readonly isUnexcused?: boolean
  /** Import paths of packages that were to run and did not; absent if it is not known. */
  readonly unrun?: readonly string[]
  /** Import paths of packages that have not passed without their tests in quarantine, which are all that failed there. */
  readonly unproved?: readonly string[]
  /** Import paths of packages that did not compile, or that go vet refused, before the suite was interrupted, if it was. */
  readonly unbuilt?: readonly string[]
  /** Whether -failfast is given. */
  readonly failFast?: boolean
}

/** A suite, or a part of one, whose processes have ended: what its verdict is made of. */
export interface EndedSuite {
  readonly run: SuperviseResult
  readonly facts: SuiteFacts
}
