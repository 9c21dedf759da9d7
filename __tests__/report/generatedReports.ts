/** @module Generated reports of any size and result, with hostile names and texts. */
import fc from 'fast-check'
import type { AddedExclusion, PlacedExclusion } from '../../src/compare/addedExclusions.js'
import type { BaselineComparison, FigureChange, MovedRange } from '../../src/compare/baselineComparison.js'
import { type Comparison, NO_COMPARISON } from '../../src/compare/comparison.js'
import type { PatchCoverage, PatchFile } from '../../src/compare/patchCoverage.js'
import type { ProcessInfo } from '../../src/coverage/measuredBinaries.js'
import { SOURCES } from '../../src/coverage/model.js'
import type { TestCase, TestPackage } from '../../src/go/test/suiteResult.js'
import type { LegInfo } from '../../src/legs/legInfo.js'
import type { Report } from '../../src/report/report.js'
import { finding } from '../helpers/findings.js'
import { hostileText } from '../helpers/hostileText.js'
import { MODULE, type Unit, gate, model, pkg, report } from '../helpers/report.js'

const OUTCOMES = ['pass', 'fail', 'skip', 'unfinished'] as const
const COMMIT = {
  repositoryUrl: 'https://github.com/octocat/project',
  sha: '0123456789abcdef'.repeat(3).slice(8),
}

const count = fc.integer({ min: 0, max: 3 })
const unit: fc.Arbitrary<Unit> = fc.tuple(fc.integer({ min: 0, max: 9 }), count, count)

/** Hostile names that differ, as the names of packages and tests do. */
function named<T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly (readonly [string, T])[]> {
  return fc
    .array(fc.tuple(hostileText, item), { maxLength })
    .map((items) => items.map(([text, value], i) => [`n${i}${text}`, value] as const))
}

const packages = named(fc.array(unit, { minLength: 1, maxLength: 6 }), 60)

const testPackages = named(
  fc.tuple(named(fc.tuple(fc.constantFrom(...OUTCOMES), hostileText), 8), hostileText),
  6,
).map((all) =>
  all.map(([name, [tests, output]]): TestPackage => {
    const cases = tests.map(([test, [outcome, text]]): TestCase => ({
      // A slash would make one test the parent of another.
      name: `Test${test.replaceAll('/', '')}`,
      outcome,
      seconds: 0.25,
      output: outcome === 'pass' ? '' : text,
    }))
    const failed = cases.some(({ outcome }) => outcome === 'fail' || outcome === 'unfinished')
    return {
      importPath: `${MODULE}/${name}`,
      outcome: failed ? 'fail' : 'pass',
      seconds: 1,
      tests: cases,
      output: failed ? output : '',
    }
  }),
)

const processes: fc.Arbitrary<readonly ProcessInfo[]> = fc
  .array(
    fc.record({
      source: fc.constantFrom(...SOURCES),
      command: fc.constantFrom('server -addr', 'store.test', 'a|b'),
      ending: fc.constantFrom(undefined, 'killed by SIGKILL', 'panicked', '@team #1'),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((process, i) => ({ ...process, pid: i + 1 })))

const tally = fc.tuple(count, count).map(([covered, more]) => ({ covered, total: covered + more }))
const range = fc
  .record({
    startLine: fc.integer({ min: 1, max: 9 }),
    height: count,
    statements: fc.integer({ min: 1, max: 9 }),
    functionName: hostileText,
  })
  .map(({ startLine, height, ...rest }) => ({ startLine, endLine: startLine + height, ...rest }))

const changedFiles = named(fc.tuple(tally, fc.array(range, { maxLength: 4 })), 6).map((all) =>
  all.map(([name, [own, uncovered]]): PatchFile => ({
    path: `${MODULE}/${name}`,
    file: name,
    tally: own,
    lines: own,
    uncovered,
    units: [],
  })),
)
const excludedParts: fc.Arbitrary<readonly PlacedExclusion[]> = fc.array(
  fc
    .record({
      path: hostileText,
      file: hostileText,
      by: fc.constantFrom('glob', 'generated', 'comment'),
      what: fc.constantFrom('file', 'function', 'block', 'statement'),
      reason: hostileText,
      commentLine: fc.option(count, { nil: undefined }),
      tally,
    })
    .map((part) => ({ ...part, startLine: 1, endLine: 3, units: [] })),
  { maxLength: 5 },
)
const addedExclusions: fc.Arbitrary<readonly AddedExclusion[]> = fc
  .tuple(
    excludedParts,
    fc.constantFrom('comment', 'new-file', 'marker', 'move', 'more-code'),
    fc.option(hostileText, { nil: undefined }),
  )
  .map(([parts, cause, from]) =>
    parts.map((part) => ({ ...part, cause, ...(from === undefined ? {} : { from }) })),
  )

const patches: fc.Arbitrary<PatchCoverage> = fc.record({
  base: hostileText,
  tally,
  lines: tally,
  files: changedFiles,
  unknown: fc.array(fc.record({ file: hostileText, reason: hostileText }), { maxLength: 3 }),
  truncated: fc.boolean(),
  excluded: addedExclusions,
})

const moved = named(range, 15).map((all) =>
  all.map(([name, own]): MovedRange => ({ path: `${MODULE}/${name}`, file: name, ...own })),
)
const figureChanges = named(
  fc.record({ before: fc.option(tally, { nil: undefined }), after: fc.option(tally, { nil: undefined }) }),
  5,
).map((all) => all.map(([name, own]): FigureChange => ({ name, ...own })))
const testNames = fc.array(hostileText, { maxLength: 4 })

const baselines: fc.Arbitrary<BaselineComparison> = fc.record({
  name: hostileText,
  commit: fc.constant(undefined),
  notes: testNames,
  before: tally,
  after: tally,
  packages: figureChanges,
  files: figureChanges,
  lost: moved,
  lostStatements: count,
  gained: moved,
  gainedStatements: count,
  tests: fc.option(
    fc.record({
      added: testNames,
      removed: testNames,
      newlyFailing: testNames,
      fixed: testNames,
      secondsBefore: count,
      secondsAfter: count,
    }),
    { nil: undefined },
  ),
  excluded: excludedParts,
  uncounted: fc.array(fc.record({ name: hostileText, statements: count, isSelected: fc.boolean() }), {
    maxLength: 5,
  }),
  trend: fc.array(
    tally.map((own) => ({ commit: 'c', at: '2026-11-22T10:11:12Z', tally: own })),
    { maxLength: 5 },
  ),
})

const comparisons: fc.Arbitrary<Comparison> = fc
  .tuple(fc.option(patches, { nil: undefined }), fc.option(baselines, { nil: undefined }))
  .map(([patch, baseline]) => ({
    ...NO_COMPARISON,
    ...(patch === undefined ? {} : { patch: { value: patch } }),
    ...(baseline === undefined ? {} : { baseline: { value: baseline } }),
  }))

const legs = named(
  fc.tuple(fc.constantFrom('merged', 'missing', 'broken', 'empty'), count, fc.boolean()),
  6,
).map((all) =>
  all.map(([name, [state, fail, passed]]): LegInfo => ({
    name,
    state,
    go: undefined,
    tests: { pass: 7, fail, skip: 0, unfinished: 0 },
    suitePassed: passed,
    failedTests: Array.from({ length: fail }, (_, i) => `Test${i}${name}`),
    tally: { covered: 1 + fail, total: 10 },
  })),
)

/** Reports whose figures are those of their model. */
export const generatedReports: fc.Arbitrary<Report> = fc
  .record({
    packages,
    testPackages,
    processes,
    legs,
    findings: fc.array(fc.tuple(fc.constantFrom('error', 'warning', 'notice'), hostileText), {
      maxLength: 8,
    }),
    sources: fc.constantFrom(SOURCES, SOURCES.slice(0, 1)),
    comparison: comparisons,
    isCommitKnown: fc.boolean(),
  })
  .map(({ packages: all, testPackages: tested, findings, sources, isCommitKnown, ...rest }) => {
    const coverage = model(
      all.map(([name, units]) => pkg(name, units)),
      { sources },
    )
    const files = coverage.packages.flatMap((each) => each.files)
    const passed = tested.every(({ outcome }) => outcome === 'pass')
    return {
      ...report({
        ...rest,
        coverage,
        gates: [gate({ rule: 'total: 50', passed: false, tally: coverage.tallies.together, missing: 1 })],
        suite: {
          kind: 'go test',
          passed,
          exitCode: passed ? 0 : 1,
          timedOut: false,
          seconds: 1,
          packages: tested,
          leftOut: 0,
        },
        findings: findings.map(([severity, text]) =>
          finding(severity, 'generated', `x${text}`, { detail: text, evidence: [text] }),
        ),
        files: files.map(({ path }) => ({ path, file: path.slice(MODULE.length + 1), blob: 'a'.repeat(40) })),
      }),
      ...(isCommitKnown ? { commit: COMMIT } : {}),
    }
  })
