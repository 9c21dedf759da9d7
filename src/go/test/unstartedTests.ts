/** @module Tests that did not begin because their process ended before them: what ended it must not hide them. */
import { type Finding, findingIfAny } from '../../findings/finding.js'
import { plural } from '../../support/plural.js'
import { keyOfTest } from './notRun.js'
import type { SuiteFacts } from './suiteFacts.js'
import type { TestPackage } from './suiteResult.js'

/** What a test process prints when it panics, also when its time is up. */
const PANIC = /^panic: /m

/** @param isEnded whether the processes that were still running were ended */
export function unstartedTests(
  { packages, toRun = [] }: Pick<SuiteFacts, 'packages' | 'toRun'>,
  isEnded: boolean,
): readonly Finding[] {
  const cut = packages.filter((pkg) => pkg.outcome === 'fail' && (isEnded || endedEarly(pkg)))
  const begun = new Set(
    cut.flatMap(({ importPath, tests }) => tests.map(({ name }) => keyOfTest({ importPath, name }))),
  )
  const paths = new Set(cut.map(({ importPath }) => importPath))
  const unstarted = toRun.filter((test) => paths.has(packageOf(test)) && !begun.has(test))
  return findingIfAny('tests-not-started', `${plural(unstarted.length, 'test')} did not begin`, unstarted)
}

/** A name of a test has no space. */
function packageOf(test: string): string {
  return test.slice(0, test.lastIndexOf(' '))
}

function endedEarly({ output, tests }: TestPackage): boolean {
  return (
    PANIC.test(output) ||
    tests.length === 0 ||
    tests.some((test) => test.outcome === 'unfinished' || PANIC.test(test.output))
  )
}
