/** @module Failures that do not fail the suite: of tests in quarantine, and of tests that passed when they were run again. */
import {
  type SuiteResult,
  type TestAttempt,
  type TestPackage,
  flakyTests,
  isFailure,
  quarantinedFailures,
} from '../go/test/suiteResult.js'

export interface UnstableCase {
  readonly importPath: string
  /** Undefined for a package that failed outside its tests. */
  readonly name: string | undefined
  /** Why it does not fail the suite: `in quarantine: see #12`, or `passed when it was run again`. */
  readonly why: string
  /** Of the last time that it failed. */
  readonly output: string
}

export function unstableCases({ packages }: Pick<SuiteResult, 'packages'>): readonly UnstableCase[] {
  return [...packages.flatMap(inQuarantine), ...packages.flatMap(flaky)]
}

function inQuarantine(pkg: TestPackage): readonly UnstableCase[] {
  return quarantinedFailures(pkg).map(({ name, output, quarantine }) => {
    const why = `in quarantine: ${quarantine?.reason ?? ''}`
    return { importPath: pkg.importPath, name, why, output }
  })
}

function flaky(pkg: TestPackage): readonly UnstableCase[] {
  const { importPath, outcome, attempts = [] } = pkg
  return [
    ...flakyTests(pkg).flatMap(({ name, attempts: own = [] }) => flakyCase(importPath, name, own)),
    ...(outcome === 'fail' ? [] : flakyCase(importPath, undefined, attempts)),
  ]
}

function flakyCase(
  importPath: string,
  name: string | undefined,
  attempts: readonly TestAttempt[],
): readonly UnstableCase[] {
  const failed = attempts.filter(isFailure)
  const last = failed.at(-1)
  if (last === undefined) return []
  const times = failed.length === 1 ? '' : `, after ${failed.length} failures`
  return [{ importPath, name, why: `passed when it was run again${times}`, output: last.output }]
}
