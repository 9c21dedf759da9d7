/** @module Random suites with hostile names and outputs. */
import fc from 'fast-check'
import type { SuiteResult, TestAttempt, TestCase, TestPackage } from '../../src/go/test/suiteResult.js'
import { hostileText } from '../helpers/hostileText.js'

/** A path as we find it in a repository, with names that tests may make up. */
const path = fc.tuple(fc.constantFrom('a', 'e2e', 'internal/x'), hostileText).map(([directory, name]) => {
  return `${directory}/${name.replace(/[/\0]/g, '')}_test.go`
})
const failedAt = fc.option(
  fc.record({ file: path, line: fc.integer({ min: 1, max: 1_000_000 }), text: hostileText }),
  { nil: undefined },
)
const seconds = fc.double({ min: 0, max: 100_000, noNaN: true })

const anyAttempt: fc.Arbitrary<TestAttempt> = fc
  .record({
    outcome: fc.constantFrom<TestAttempt['outcome']>('pass', 'fail', 'skip', 'unfinished'),
    seconds,
    output: hostileText,
    failedAt,
  })
  .map(({ failedAt: at, ...attempt }) => (at === undefined ? attempt : { ...attempt, failedAt: at }))

/** Names come from so few texts that some are equal, or become equal when they are written. */
function anyTest(names: fc.Arbitrary<string>): fc.Arbitrary<TestCase> {
  return fc
    .record({
      name: names,
      outcome: fc.constantFrom<TestCase['outcome']>('pass', 'fail', 'skip', 'unfinished'),
      seconds,
      output: hostileText,
      file: fc.option(path, { nil: undefined }),
      failedAt,
      attempts: fc.array(anyAttempt, { maxLength: 3 }),
      quarantine: fc.option(fc.record({ entry: hostileText, reason: hostileText }), { nil: undefined }),
    })
    .map(({ file, failedAt: at, attempts, quarantine, ...test }) => ({
      ...test,
      ...(attempts.length === 0 ? {} : { attempts }),
      ...(quarantine === undefined ? {} : { quarantine }),
      ...(file === undefined ? {} : { file }),
      ...(at === undefined || test.outcome === 'pass' || test.outcome === 'skip' ? {} : { failedAt: at }),
    }))
}

const names = fc.oneof(
  hostileText,
  fc.constantFrom('TestA', 'Test\u0001', 'Test\u0002', 'T\n', 'T ', 'T (2)'),
)

const anyPackage: fc.Arbitrary<TestPackage> = fc
  .record({
    importPath: hostileText,
    outcome: fc.constantFrom<TestPackage['outcome']>('pass', 'fail', 'skip', 'build-failed', 'none'),
    seconds,
    tests: fc.uniqueArray(anyTest(names), { selector: ({ name }) => name, maxLength: 8 }),
    output: hostileText,
    startedAt: fc.option(fc.constant('2026-11-22T10:11:12.345Z'), { nil: undefined }),
    failedAt,
  })
  .map(({ startedAt, failedAt: at, ...pkg }) => ({
    ...pkg,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(at === undefined ? {} : { failedAt: at }),
  }))

/** A suite that go test ran. */
export const anySuite: fc.Arbitrary<SuiteResult> = fc.record({
  kind: fc.constant('go test'),
  passed: fc.boolean(),
  exitCode: fc.constantFrom(0, 1),
  timedOut: fc.boolean(),
  startedAt: fc.constant('2026-11-22T10:11:12.345Z'),
  seconds,
  packages: fc.uniqueArray(anyPackage, { selector: (pkg) => pkg.importPath, maxLength: 4 }),
  leftOut: fc.constant(0),
})
