/** @module The report of the source view with what its tests executed: subtests, groups, and what happens outside tests. */
import { AttributedFiles } from '../../src/attribution/attributedFiles.js'
import { lastBranch } from '../../src/attribution/lastBranch.js'
import type { Report } from '../../src/report/report.js'
import { attributionOfModel } from '../helpers/attribution.js'
import { report, testCase } from '../helpers/report.js'
import { MODULE_PATH, comparedReport } from './sourceSample.js'

export const E2E = `${MODULE_PATH}/e2e`
/** Characters that mean something in addresses and in HTML. */
export const HOSTILE_TEST = 'TestLast/<b>?test=%2F#:1'
const STORE = `${MODULE_PATH}/store`

/** Units of cart.go are numbered from 0, in the order of the sample; those of odd/different.go begin at 13. */
export function attributedReport(sample: Report = comparedReport()): Report {
  const of = (importPath: string, ...names: readonly string[]): readonly string[] =>
    names.map((name) => `${importPath} ${name}`)
  const attribution = attributionOfModel(sample.coverage, [
    [of(E2E, '(TestMain)'), [0, 2]],
    [of(E2E, 'TestAdd'), [0, 2, 4]],
    [of(E2E, 'TestAdd/negative'), [0, 1]],
    [of(E2E, 'TestAdd/twice'), [0, 2, 3, 4]],
    [of(E2E, 'TestAgain'), [0]],
    [of(E2E, 'TestRemove'), [5, 7]],
    [of(E2E, 'TestShop', 'TestTwo'), [0, 2, 8, 10]],
    [of(STORE, 'TestMax'), [8]],
    [of(STORE, 'TestLast'), [13]],
    [of(STORE, HOSTILE_TEST), [13]],
    [[], [10]],
  ])
  const tests = [
    // Go leaves the time of parallel subtests out.
    testCase('TestAdd', 'pass', '', 0),
    testCase('TestAdd/negative', 'pass', '', 0.5),
    testCase('TestAdd/twice', 'pass', '', 1),
    testCase('TestAgain', 'pass', '', 0.02),
    testCase('TestLater', 'skip', '', 0),
    testCase('TestRemove', 'fail', 'cart_test.go:12: <b>not</b> removed\n', 0.3),
    testCase('TestShop', 'pass', '', 2),
    testCase('TestTwo', 'pass', '', 2.25),
  ]
  const attributedFiles = new AttributedFiles(sample.coverage, attribution)
  const { suite } = report()
  if (suite === undefined) throw new Error('the report has a suite')
  const pkg = { outcome: 'fail', seconds: 5, output: '' } as const
  return {
    ...sample,
    attribution,
    comparison: comparedWith(sample, attributedFiles),
    suite: {
      ...suite,
      passed: false,
      exitCode: 1,
      packages: [
        { ...pkg, importPath: E2E, tests },
        { ...pkg, importPath: STORE, outcome: 'pass', tests: [testCase('TestLast'), testCase('TestMax')] },
      ],
    },
  }
}

/** With what the comparison says of tests if both sides have an attribution. */
function comparedWith({ comparison }: Report, tests: AttributedFiles): Report['comparison'] {
  const { patch, baseline } = comparison
  if (patch.value === undefined || baseline.value === undefined) return comparison
  const earlier = { importPath: E2E, stretch: 'test', name: 'TestGone', exact: true } as const
  const files = patch.value.files.map((file) => ({
    ...file,
    uncovered: file.uncovered.map((range) => {
      const nearest = tests.near(file.path, range)
      const branch = lastBranch(tests.all.get(file.path)?.coverage.units ?? [], range)
      return {
        ...range,
        ...(nearest === undefined ? {} : { nearest }),
        ...(branch === undefined ? {} : { branchLine: branch.line }),
      }
    }),
  }))
  return {
    ...comparison,
    patch: { value: { ...patch.value, files } },
    baseline: {
      value: {
        ...baseline.value,
        lost: baseline.value.lost.map((range) => ({ ...range, tests: [earlier] })),
      },
    },
  }
}

/** The same after a run that left tests out: they covered line 27 at the baseline, and line 29 too. */
export function narrowedReport(): Report {
  const sample = attributedReport()
  const { coverage } = sample
  const { reachers = [], sets = [] } = coverage.reach ?? {}
  const commit = `abc1234${'0'.repeat(33)}`
  const baseline = reachers.length
  const known = sets.map((set) => [...set, baseline])
  const packages = coverage.packages.map((pkg) => ({
    ...pkg,
    files: pkg.files.map((file) => ({
      ...file,
      units: file.units.map((unit) => {
        if (unit.functionName !== '*Cart.Remove' || ![26, 29].includes(unit.startLine)) return unit
        const count = Math.max(unit.count, 1)
        const counts = unit.count === 0 ? [1, 0] : unit.counts
        return { ...unit, count, counts, reach: sets.length + (unit.reach ?? 0) }
      }),
    })),
  }))
  const reach = {
    reachers: [...reachers, { kind: 'baseline' as const, name: commit }],
    sets: [...sets, ...known],
  }
  const selection = { selected: 9, total: 12, secondsLeftOut: 3, carried: 1, uncertain: 0, unplaced: 0 }
  const baselineName = { name: 'main at abc1234', commit }
  return {
    ...sample,
    coverage: { ...coverage, packages, reach },
    impact: { baseline: baselineName, everything: [], selection, missed: [] },
  }
}
