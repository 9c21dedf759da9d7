/**
 * @module What keeps the selection honest: in a run of all tests, those that it would have left out for the same change, and
 * that did not end as they did before.
 */
import { type Finding, findingIfAny } from '../findings/finding.js'
import { type SuiteResult, type TestOutcome, isFailure } from '../go/test/suiteResult.js'
import type { MissedTest } from '../go/test/impactRecord.js'
import { keyOfTest } from '../go/test/notRun.js'
import { groupBy } from '../support/arrays.js'
import { plural } from '../support/plural.js'
import { type Affected, leftOutBy } from './affected.js'
import type { ImpactData } from './impactData.js'
import { type RunTest, testFunctions } from './impactLeg.js'

/**
 * Compares how tests ended. Those that are flaky or in quarantine on either side say nothing about the selection.
 * @param affected what the change can affect
 * @param data of the earlier run: of several legs, a test has to differ from all
 * @returns in the order of the suite
 */
export function missedTests(
  affected: Pick<Affected, 'tests' | 'known'>,
  { legs }: Pick<ImpactData, 'legs'>,
  suite: Pick<SuiteResult, 'packages' | 'timedOut'>,
): readonly MissedTest[] {
  const selected = new Set(affected.tests.map(keyOfTest))
  const left = leftOutBy(affected)
  const earlier = groupBy(
    legs.flatMap(({ tests }) => tests),
    keyOfTest,
  )
  return suite.packages.flatMap((pkg) => {
    const tests = testFunctions({ ...pkg, tests: pkg.tests.filter(({ unit }) => unit !== true) })
    // One test that fails can end the others of its process.
    const isDisturbed =
      suite.timedOut || tests.some((test) => selected.has(keyOfTest(test)) && isFailureOf(test))
    return tests.flatMap((test): readonly MissedTest[] => {
      const { importPath, name, outcome: now } = test
      const records = left.has(keyOfTest(test)) ? (earlier.get(keyOfTest(test)) ?? []) : []
      const [before] = records.flatMap(({ outcome }) => outcome ?? [])
      if (before === undefined || now === undefined || test.unstable) return []
      if (records.some(({ outcome, unstable }) => unstable || outcome === now)) return []
      return now === 'unfinished' && isDisturbed
        ? []
        : [{ name: keyOfTest({ importPath, name }), before, now }]
    })
  })
}

export function missedFindings(missed: readonly MissedTest[]): readonly Finding[] {
  const evidence = missed.map(
    ({ name, before, now }) => `${name}: ${OUTCOME_WORDS[before]} before, ${OUTCOME_WORDS[now]} now`,
  )
  const title = `${plural(missed.length, 'test')} ended in another way, although the selection would have left ${missed.length === 1 ? 'it' : 'them'} out`
  return findingIfAny('impact-missed', title, evidence)
}

const OUTCOME_WORDS: Readonly<Record<TestOutcome, string>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
  unfinished: 'did not finish',
}

function isFailureOf({ outcome }: RunTest): boolean {
  return outcome !== undefined && isFailure({ outcome })
}
