/** @module What manifests and reports say about suites and cannot be true: anybody may have changed them. */
import type { Finding } from '../findings/finding.js'
import type { ImpactRecord } from '../go/test/impactRecord.js'
import { plural } from '../support/plural.js'
import type { SuiteSummary } from './manifest.js'

type Claims = Pick<
  SuiteSummary,
  'kind' | 'passed' | 'exitCode' | 'timedOut' | 'tests' | 'failed' | 'unstable'
>

/** What else is said of a run. */
export interface Circumstances {
  readonly findings: readonly Pick<Finding, 'code'>[]
  readonly impact?: Pick<ImpactRecord, 'selection'> | undefined
}

/** Whether no test need have run: a shard may have none, and a change may affect none. */
export function mayBeIdle({ findings, impact }: Circumstances): boolean {
  return impact?.selection !== undefined || findings.some(({ code }) => code === 'shard-empty')
}

/**
 * Why a suite cannot have passed although it is said to have; undefined if nothing contradicts it.
 * @param about the run: it passes with failed tests if go test says that their packages passed, and without tests if it may be
 * idle
 */
export function contradictionIn(
  { kind, passed, tests, failed, exitCode, timedOut, unstable }: Claims,
  about: Circumstances,
): string | undefined {
  if (!passed) return undefined
  // go test exits with 1 if tests failed, also in quarantine.
  const excused = unstable?.quarantined ?? 0
  const failures = Math.max(tests.fail + tests.unfinished - excused, failed.length)
  const areHidden = about.findings.some(({ code }) => code === 'failures-hidden')
  if (failures > 0 && !areHidden) return but(`${plural(failures, 'test')} to have failed`)
  if (exitCode !== 0 && !(exitCode === 1 && excused > 0)) return but(`to have exited with ${exitCode}`)
  if (timedOut) return but('to have timed out')
  return kind === 'go test' && failures + excused + tests.pass + tests.skip === 0 && !mayBeIdle(about)
    ? but('no test to have run')
    : undefined
}

/** @param rest what else is said about a suite that is said to have passed */
export function but(rest: string): string {
  return `the suite is said to have passed, and ${rest}`
}
