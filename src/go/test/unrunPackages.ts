/** @module Packages whose tests were to run and did not: the tests of others must not hide it. */
import { type Finding, findingIfAny } from '../../findings/finding.js'
import { plural } from '../../support/plural.js'
import type { SuiteFacts } from './suiteFacts.js'

const CODE = 'package-without-tests'

/** Packages that go test did not come to. */
export function unrunPackages(
  { unrun = [], failFast = false }: SuiteFacts,
  timedOut: boolean,
): readonly Finding[] {
  return findingIfAny(CODE, titleOf(unrun), unrun, reasonOf(timedOut, failFast))
}

function reasonOf(timedOut: boolean, failFast: boolean): Required<Pick<Finding, 'detail' | 'fix'>> {
  if (timedOut) return { detail: 'The time was up before they began.', fix: '' }
  if (failFast)
    return {
      detail: 'After a test that failed, -failfast keeps other packages from running.',
      fix: 'Fix the tests that failed, or remove -failfast from test-flags.',
    }
  return { detail: 'go test has not reported on them.', fix: 'See what go test printed in the log.' }
}

/** Packages whose tests were chosen and that succeeded without running any. */
export function silentPackages({ packages, expected, unrun = [] }: SuiteFacts): readonly Finding[] {
  const ran = new Set(packages.filter((pkg) => pkg.outcome !== 'none').map((pkg) => pkg.importPath))
  // If nothing ran at all, another finding says so.
  if (ran.size === 0) return []
  const silent = expected.filter((importPath) => !ran.has(importPath) && !unrun.includes(importPath))
  return findingIfAny(CODE, titleOf(silent), silent, {
    detail: 'The test process exited successfully without running any of them.',
  })
}

function titleOf(packages: readonly string[]): string {
  return `The tests of ${plural(packages.length, 'package')} did not run`
}
