/** @module Findings about tests whose failures do not fail the suite: flaky ones, and those in quarantine. */
import { type Finding, findingIfAny } from '../../findings/finding.js'
import { plural } from '../../support/plural.js'
import {
  type TestAttempt,
  type TestPackage,
  flakyTests,
  isFailure,
  isQuarantined,
  leafTests,
  quarantinedFailures,
} from './suiteResult.js'

export function unstableFindings(packages: readonly TestPackage[]): readonly Finding[] {
  return [...flaky(packages), ...failedInQuarantine(packages), ...passedInQuarantine(packages)]
}

function flaky(packages: readonly TestPackage[]): readonly Finding[] {
  const tests = packages.flatMap((pkg) =>
    flakyTests(pkg).map(({ name, attempts = [] }) => `${pkg.importPath} ${name}${timesText(attempts)}`),
  )
  const outside = packages
    .filter(({ outcome, attempts }) => outcome === 'pass' && attempts !== undefined)
    .map((pkg) => `${pkg.importPath}${timesText(pkg.attempts ?? [])}`)
  const what = [
    ...(tests.length > 0 ? [plural(tests.length, 'test')] : []),
    ...(outside.length > 0 ? [plural(outside.length, 'package')] : []),
  ]
  return findingIfAny(
    'flaky-test',
    `${what.join(' and ')} passed only when ${tests.length + outside.length === 1 ? 'it was' : 'they were'} run again`,
    [...tests, ...outside],
  )
}

function timesText(attempts: readonly Pick<TestAttempt, 'outcome'>[]): string {
  const failed = attempts.filter(isFailure).length
  return failed === 1 ? '' : ` (failed ${failed} times)`
}

function failedInQuarantine(packages: readonly TestPackage[]): readonly Finding[] {
  const failed = packages.flatMap((pkg) =>
    quarantinedFailures(pkg).map(
      ({ name, quarantine }) => `${pkg.importPath} ${name}: ${quarantine?.reason ?? ''}`,
    ),
  )
  return findingIfAny('quarantine-failed', `${plural(failed.length, 'test')} in quarantine failed`, failed)
}

/** Entries whose tests ran and all passed. */
function passedInQuarantine(packages: readonly TestPackage[]): readonly Finding[] {
  const tests = packages.flatMap((pkg) => [...leafTests(pkg)]).filter(isQuarantined)
  const failed = new Set(tests.filter(isFailure).map(({ quarantine }) => quarantine?.entry))
  const passed = tests.flatMap(({ outcome, quarantine }) =>
    outcome !== 'pass' || quarantine === undefined || failed.has(quarantine.entry)
      ? []
      : [`${quarantine.entry}: ${quarantine.reason}`],
  )
  const entries = [...new Set(passed)]
  return findingIfAny('quarantine-passed', 'Tests in quarantine passed', entries)
}
