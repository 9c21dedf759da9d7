/** @module Reading a report.json that this tool wrote, for the verdicts of its suites. */
import { nullable, undefinedable } from 'valibot'
import { realDirectory } from '../covdata/read/realDirectory.js'
import { believedGates } from '../gates/legGate.js'
import { isGreen } from '../gates/verdict.js'
import {
  type TestOutcome,
  type TestRecord,
  failsSuite,
  isExcused,
  leafTests,
  testRecords,
  unstableTests,
} from '../go/test/suiteResult.js'
import { all, anyText, flag, integer, list, number, object, oneOf, parseShape } from '../support/jsonShape.js'
import { parseJson } from '../support/jsonText.js'
import { plural } from '../support/plural.js'
import { isRecord } from '../support/records.js'
import { type Circumstances, but, contradictionIn, mayBeIdle } from './contradictions.js'
import type { EarlierReport } from './earlierReport.js'
import { type LegIdentity, runIdentity } from './legIdentity.js'
import { type LegInfo, ifUnstable } from './legInfo.js'
import { MAX_FAILED_TESTS, SOURCE_PATH } from './manifestLimits.js'
import { reportsNoData } from './shardsWithoutData.js'
import { checkFigures, checkTwice, figures } from './reportFigures.js'
import {
  buildShape,
  earlierModule,
  fileShape,
  mergedBuild,
  moduleShape,
  sourceFile,
} from './reportedFiles.js'
import { findingShape, goShape, historyShape, impactShape, testShape, time } from './manifestShapes.js'
import { legShape, ownGateShape, pendingGates, suiteShape } from './reportedSuites.js'
import { type ShardedLeg, isNarrowed } from './shardGroups.js'

const SCHEMA = './report.schema.json'
const SCHEMA_VERSION = 1
/** Far more than any workflow run has: a report that says more is wrong. */
const MAX_LEGS = 10_000
const MAX_FINDINGS = 10_000
const NO_TESTS: Readonly<Record<TestOutcome, number>> = { pass: 0, fail: 0, skip: 0, unfinished: 0 }

const reportShape = object({
  schemaVersion: oneOf([SCHEMA_VERSION]),
  passed: flag,
  go: nullable(goShape),
  total: object(figures),
  suite: nullable(suiteShape),
  gates: all(ownGateShape),
  findings: list(findingShape(anyText, Number.MAX_SAFE_INTEGER), MAX_FINDINGS),
  legs: list(legShape, MAX_LEGS),
  packages: all(object({ importPath: anyText })),
  notLinked: all(anyText),
  // Reports of earlier versions have none of these.
  unlinked: undefinedable(all(object({ importPath: anyText, statements: integer() }))),
  packagesLeftOut: undefinedable(all(anyText)),
  excluded: undefinedable(all(object({ path: anyText, by: anyText }))),
  excludedPackages: undefinedable(all(anyText)),
  filesLeftOut: undefinedable(all(anyText)),
  directedFiles: undefinedable(all(anyText)),
  builds: undefinedable(all(buildShape)),
  files: undefinedable(all(fileShape)),
  modules: undefinedable(all(moduleShape)),
  startedAt: undefinedable(time),
  seconds: undefinedable(number(0)),
  history: undefinedable(historyShape),
  mergedTests: undefinedable(all(testShape(anyText))),
  impact: undefinedable(impactShape(anyText, Number.MAX_SAFE_INTEGER)),
  reportedRun: undefinedable(object({ id: integer() })),
  attribution: undefinedable(object({ file: nullable(anyText) })),
})

type Parsed = ReturnType<typeof parseReport>

/**
 * Parses a report.json.
 * @param directory the report's, absolute
 * @param name the directory as it is shown; empty if its legs keep their names
 * @returns undefined if it is JSON, but no report of ours
 * @throws SyntaxError or ShapeError if it cannot be used
 */
export function earlierReport(json: string, directory: string, name: string): EarlierReport | undefined {
  const value: unknown = parseJson(json)
  if (!isRecord(value) || value.$schema !== SCHEMA) return undefined
  const report = parseReport(value)
  const legs =
    report.legs.length > 0 ? report.legs.map((leg) => legOf(leg, report, name)) : [suiteLeg(report, name)]
  return {
    place: realDirectory(directory),
    name,
    legs: legs.map(({ info, why }) => (why === undefined ? info : { ...info, suitePassed: false })),
    tests: testsOf(report),
    shards: shardsIn(report, realDirectory(directory), name),
    contradictions: [
      ...legs.flatMap(({ info, why }) => (why === undefined ? [] : [`${info.name}: ${why}`])),
      ...verdictContradiction(report, name),
    ],
    findings: report.findings,
    startedAt: report.startedAt,
    history: report.history ?? [],
    hasAttribution: typeof report.attribution?.file === 'string',
    isOfOtherRun: report.reportedRun !== undefined,
    selection: {
      packages: [...report.packages.map(({ importPath }) => importPath), ...(report.excludedPackages ?? [])],
      notLinked: report.notLinked,
      unlinked: report.unlinked ?? [],
      packagesLeftOut: report.packagesLeftOut ?? [],
      filesLeftOut: report.filesLeftOut ?? [],
      excludedFiles: report.excluded?.flatMap(({ by, path }) => (by === 'comment' ? [] : [path])),
      directedFiles: report.directedFiles ?? [],
      builds: report.builds?.map(mergedBuild),
      modules: report.modules?.map(earlierModule),
      files: report.files?.filter(({ file }) => SOURCE_PATH.test(file)).map(sourceFile),
    },
  }
}

function testsOf({ suite, legs, mergedTests }: Parsed): readonly TestRecord[] | undefined {
  return suite === null || legs.length > 0 ? mergedTests : testRecords(suite)
}

function shardsIn(report: Parsed, place: string, name: string): readonly ShardedLeg[] {
  const { suite, go, legs, impact } = report
  if (legs.length > 0) return legs.flatMap((leg) => shardOfLeg(leg, place, name))
  if (suite?.shard === undefined) return []
  const { shard, passed } = suite
  const tests = suite.kind === 'go test' ? outcomesOf(leavesOf(suite)) : undefined
  const use = { name, use: '', job: name, matrix: {}, go: goText(go) }
  return [{ ...use, shard, tests, passed, hasNoData: reportsNoData(report), isNarrowed: isNarrowed(impact) }]
}

/** None if a report of an earlier version does not say enough of it. */
function shardOfLeg(
  { name: own, shard, go, tests, suitePassed, state, covered, total, impact }: Parsed['legs'][number],
  place: string,
  report: string,
): readonly ShardedLeg[] {
  if (shard === undefined || state !== 'merged') return []
  const { suite, listed, assigned, ...rest } = shard
  if (suite === undefined || listed === undefined || assigned === undefined) return []
  return [
    {
      ...{ name: nameIn(report, own), use: `suite ${suite}`, job: suite, matrix: {}, go: goText(go) },
      shard: { ...rest, listed, assigned },
      ...{ tests: tests ?? undefined, passed: suitePassed === true },
      ...{ hasNoData: covered === 0 && total === 0, checkedIn: place, isNarrowed: isNarrowed(impact) },
    },
  ]
}

function goText(go: Parsed['go']): string {
  return go === null ? '' : `${go.version} ${go.goos}/${go.goarch}`
}

/** @param report its name; empty if its legs need not be told from others */
function nameIn(report: string, leg: string): string {
  return report === '' ? leg : `${report}: ${leg}`
}

function parseReport(value: unknown) {
  const report = parseShape(reportShape, value)
  checkFigures('the total', report.total)
  for (const point of report.history ?? []) checkFigures(`the history at ${point.commit}`, point)
  for (const leg of report.legs) checkFigures(`the leg ${JSON.stringify(leg.name)}`, leg)
  checkTwice(
    'the package',
    report.packages.map(({ importPath }) => importPath),
  )
  return report
}

/** A leg as a report describes it, and why its suite cannot have passed although it says so. */
interface DescribedLeg {
  readonly info: LegInfo
  readonly why: string | undefined
}

/** A leg of a report that was merged itself. */
function legOf(
  { covered, total, gates = [], shard, unstable, ownSteps, ...leg }: Parsed['legs'][number],
  { findings }: Parsed,
  report: string,
): DescribedLeg {
  const isLost = leg.state === 'missing' || leg.state === 'broken'
  const { tests, suitePassed: passed, failedTests: failed } = leg
  const suite = {
    kind: tests === null ? 'command' : 'go test',
    passed: passed === true,
    exitCode: 0,
    timedOut: false,
    tests: tests ?? NO_TESTS,
    failed,
    unstable: unstable ?? undefined,
  } as const
  const why = contradictionIn(suite, { findings, impact: leg.impact })
  const info = {
    ...leg,
    name: nameIn(report, leg.name),
    go: leg.go ?? undefined,
    tests: tests ?? undefined,
    suitePassed: passed ?? undefined,
    ...(ownSteps === true ? { ownSteps } : {}),
    ...ifUnstable(unstable ?? undefined),
    ...(gates.length === 0 ? {} : { gates: believedGates(gates) }),
    ...(shard === undefined ? {} : { shard }),
    tally: isLost ? undefined : { covered, total },
  }
  return { info, why: why ?? (isLost && passed === true ? but('its data to be missing') : undefined) }
}

/** The run that a report is about, or the merge of data without any. */
function suiteLeg(report: Parsed, name: string): DescribedLeg {
  const { suite, go, total, impact } = report
  const leaves = suite === null ? [] : leavesOf(suite)
  const tests = outcomesOf(leaves)
  const failed = leaves.filter(failsSuite).map((test) => `${test.pkg} ${test.name}`)
  const unstable = unstableTests(suite?.packages ?? [], MAX_FAILED_TESTS)
  const info = {
    name,
    state: 'merged',
    go: go ?? undefined,
    tests: suite?.kind === 'go test' ? tests : undefined,
    suitePassed: suite?.passed,
    ...(suite?.kind === 'steps' ? { ownSteps: true } : {}),
    failedTests: failed.slice(0, MAX_FAILED_TESTS),
    ...{ ...shardOf(suite), ...ifUnstable(unstable), ...(impact && { impact }) },
    ...pendingGates(report.gates),
    tally: reportsNoData(report) ? undefined : total,
    ...(report.startedAt === undefined ? {} : { identity: identityOf(report) }),
  } as const
  if (suite?.passed !== true) return { info, why: undefined }
  const why =
    contradictionIn({ ...suite, tests, failed, unstable }, report) ?? contradictionInPackages(suite, report)
  return { info, why }
}

function identityOf({ startedAt, seconds, go, total, suite, packages }: Parsed): LegIdentity {
  return runIdentity([startedAt, seconds, go, total, suite, packages])
}

function leavesOf({ packages }: NonNullable<Parsed['suite']>) {
  return packages.flatMap((pkg) => leafTests(pkg).map((test) => ({ ...test, pkg: pkg.importPath })))
}

function outcomesOf(tests: readonly Pick<TestRecord, 'outcome'>[]): Readonly<Record<TestOutcome, number>> {
  const counts: Record<TestOutcome, number> = { ...NO_TESTS }
  for (const { outcome } of tests) counts[outcome]++
  return counts
}

function shardOf(suite: Parsed['suite']): Pick<LegInfo, 'shard'> {
  return suite?.shard === undefined ? {} : { shard: suite.shard }
}

function contradictionInPackages(
  { kind, packages }: NonNullable<Parsed['suite']>,
  about: Circumstances,
): string | undefined {
  const failures = packages.filter(
    (pkg) => (pkg.outcome === 'fail' || pkg.outcome === 'build-failed') && !isExcused(pkg),
  ).length
  if (failures > 0) return but(`${plural(failures, 'package')} to have failed`)
  const isSkipped = packages.every((pkg) => pkg.tests.every((test) => test.outcome === 'skip'))
  return kind === 'go test' && isSkipped && !mayBeIdle(about)
    ? but('all of its tests to have been skipped')
    : undefined
}

/** The finding of each state of a leg whose data was lost, which only `fail-on` keeps from failing a report. */
const LOST = { missing: 'leg-missing', broken: 'leg-broken' } as const

/** A leg without data that neither a finding nor another contradiction speaks of, as a clause; undefined if there is none. */
function lostInSilence(legs: Parsed['legs'], findings: Parsed['findings']): string | undefined {
  const leg = legs.find(
    ({ state, suitePassed }) =>
      (state === 'missing' || state === 'broken') &&
      suitePassed !== true &&
      !findings.some(({ code }) => code === LOST[state]),
  )
  return leg === undefined ? undefined : `the leg ${leg.name} to be ${leg.state}, and no finding says so`
}

/** Whether the verdict of a report follows from its parts, which is how this tool finds it. */
function verdictContradiction({ suite, legs, passed, ...rest }: Parsed, name: string): readonly string[] {
  const parts = legs.map(({ suitePassed, gates: own = [] }) => ({
    suitePassed: suitePassed ?? undefined,
    gates: own,
  }))
  const expected = isGreen({ ...rest, suite: suite ?? undefined, legs: parts })
  const lost = passed ? lostInSilence(legs, rest.findings) : undefined
  if (lost !== undefined) return [`${name}: the report is said to have passed, and ${lost}`]
  if (passed === expected) return []
  return [
    passed
      ? `${name}: the report is said to have passed, and a part of it to have failed`
      : `${name}: the report is said to have failed, and all of its parts to have passed`,
  ]
}
