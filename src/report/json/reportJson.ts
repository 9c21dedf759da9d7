/** @module report.json: the whole result for machines, in the shape of report.schema.json. Version 1 only ever grows. */
import { processCount } from '../../covdata/read/podProcess.js'
import {
  type CoverageModel,
  type FileCoverage,
  type PackageCoverage,
  type Source,
  type Tallies,
  unlinkedList,
} from '../../coverage/model.js'
import type { SourceFile } from '../../coverage/sourceFiles.js'
import { eachOnce } from '../../go/test/mergedRecords.js'
import { type SuiteResult, type TestAttempt, isFlaky } from '../../go/test/suiteResult.js'
import type { GateResult } from '../../gates/gateResult.js'
import type { LegInfo } from '../../legs/legInfo.js'
import { isGreen } from '../../gates/verdict.js'
import { excludedPlaces } from '../excludedPlaces.js'
import { moduleFigures } from '../moduleFigures.js'
import type { Report } from '../report.js'
import { type SolePlace, solePlaces } from '../solePlaces.js'
import type { PlacedFunction } from '../uncoveredPlaces.js'
import { outside } from '../words.js'
import { attributionJson } from './attributionJson.js'
import { comparisonJson, trendJson } from './comparisonJson.js'
import { excludedJson } from './excludedJson.js'
import { figure } from './figureJson.js'
import { unitFigure, unitJson } from './unitJson.js'

const SCHEMA_VERSION = 1

/**
 * Indented by two spaces, with a newline at the end.
 * @param functions a list for somebody who asked for it; the file of a report has none
 */
export function reportJson(report: Report, functions?: readonly PlacedFunction[]): string {
  return [...reportJsonPieces(report, functions)].join('')
}

/** Where the packages are inserted. No value contains a newline, and other properties of the name are indented more. */
const PACKAGES = '\n  "packages": ['

/** The same, package by package. */
export function* reportJsonPieces(report: Report, functions?: readonly PlacedFunction[]): Generator<string> {
  const { packages, sources } = report.coverage
  const rest = `${JSON.stringify(withoutPackages(report, functions), null, 2)}\n`
  if (packages.length === 0) {
    yield rest
    return
  }
  const at = rest.indexOf(PACKAGES) + PACKAGES.length
  yield rest.slice(0, at)
  for (const [i, pkg] of packages.entries()) {
    const text = JSON.stringify(packageOf(pkg, sources), null, 2)
    yield `${i === 0 ? '' : ','}\n    ${text.replaceAll('\n', '\n    ')}`
  }
  yield `\n  ${rest.slice(at)}`
}

function withoutPackages(report: Report, functions: readonly PlacedFunction[] | undefined) {
  const { coverage, suite } = report
  return {
    $schema: './report.schema.json',
    schemaVersion: SCHEMA_VERSION,
    toolVersion: report.version,
    startedAt: report.startedAt,
    seconds: report.seconds,
    passed: isGreen(report),
    module: report.modulePath ?? null,
    go: report.go ?? null,
    mode: coverage.mode,
    total: figures(coverage.tallies, coverage.sources),
    ...comparisonJson(report.comparison),
    modules: modulesOf(report),
    packages: [],
    unit: unitJson(report),
    notLinked: coverage.notLinked,
    unlinked: unlinkedList(coverage),
    packagesLeftOut: report.packagesLeftOut,
    filesLeftOut: report.filesLeftOut,
    directedFiles: report.directedFiles,
    builds: report.builds?.map(({ tag, group, go }) => ({ tag, group, go: go ?? null })),
    excluded: excludedPlaces(report).map(excludedJson),
    excludedPackages: coverage.excludedPackages ?? [],
    files: report.files.map(sourceFile),
    outside: outsideOf(coverage),
    binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...figure(tally) })),
    processes: report.processes,
    kept: {
      processes: processCount(report.processes.filter(({ ending }) => ending !== undefined)),
      statements: report.keptStatements ?? null,
    },
    suite: suite === undefined ? null : suiteOf(suite),
    gates: report.gates.map(gateOf),
    findings: report.findings,
    legs: report.legs.map(legOf),
    impact: report.impact,
    mergedTests: report.mergedTests && eachOnce(report.mergedTests),
    onlyInOneLeg: solePlaces(report)?.map(soleOf),
    history: report.history?.map(trendJson),
    reportedRun: reportedRunOf(report),
    attribution: attributionJson(report),
    uncoveredFunctions: functions?.map(uncoveredFunction),
  }
}

function packageOf({ importPath, modulePath, tallies, files }: PackageCoverage, sources: readonly Source[]) {
  return {
    importPath,
    module: modulePath,
    ...figures(tallies, sources),
    files: files.map((file) => ({
      path: file.path,
      ...figures(file.tallies, sources),
      uncovered: uncovered(file),
    })),
  }
}

function outsideOf(coverage: CoverageModel) {
  const { statements, complete } = outside(coverage)
  return { packages: coverage.notLinked.length, statements: complete ? statements : null }
}

/** What is not known is null. */
function legOf({ tally, ...leg }: LegInfo) {
  return {
    ...leg,
    go: leg.go ?? null,
    tests: leg.tests ?? null,
    suitePassed: leg.suitePassed ?? null,
    gates: leg.gates ?? [],
    ...figure(tally ?? { covered: 0, total: 0 }),
  }
}

function soleOf({ leg, path, file, startLine, endLine, statements }: SolePlace) {
  return { leg, path, file, startLine, endLine, statements }
}

/** Absent for a report on its own run. */
function reportedRunOf({ reportedRun: run }: Report) {
  return run === undefined ? undefined : { ...run, headRepository: run.headRepository ?? null }
}

function sourceFile({ path, file, lines, blob, textBlob, marked }: SourceFile) {
  return { path, file, lines: lines ?? null, blob, textBlob: textBlob ?? null, marked: marked ?? null }
}

function gateOf({ rule, kind, state, passed, missing, tally, reason, matched, parts, ...more }: GateResult) {
  return {
    rule,
    passed,
    missing,
    ...figure(tally),
    kind,
    state,
    reason: reason ?? null,
    matched: matched ?? null,
    parts: (parts ?? []).map((part) => ({ name: part.name, missing: part.missing, ...figure(part.tally) })),
    before: more.before === undefined ? null : figure(more.before),
    lost: more.lost ?? null,
    places: more.places ?? [],
    pending: more.pending,
  }
}

function modulesOf(report: Report) {
  return moduleFigures(report).map(({ path, directory, tallies, tests, quarantined }) => {
    const tallied = figures(tallies, report.coverage.sources)
    const excused = quarantined === 0 ? {} : { quarantined }
    return { path, dir: directory ?? null, ...tallied, tests: tests ?? null, ...excused }
  })
}

/** What is not known is null. */
function suiteOf({ packages, startedAt, shard, ...suite }: SuiteResult) {
  return {
    ...suite,
    ...(shard === undefined ? {} : { shard: { ...shard, tests: undefined } }),
    startedAt: startedAt ?? null,
    packages: packages.map((pkg) => ({
      ...pkg,
      startedAt: pkg.startedAt ?? null,
      failedAt: pkg.failedAt ?? null,
      attempts: attemptsOf(pkg),
      tests: pkg.tests.map((test) => ({
        ...test,
        file: test.file ?? null,
        failedAt: test.failedAt ?? null,
        attempts: attemptsOf(test),
        flaky: isFlaky(test) ? true : undefined,
      })),
    })),
  }
}

/** Absent unless it was run again. */
function attemptsOf({ attempts }: { readonly attempts?: readonly TestAttempt[] }) {
  return attempts?.map((attempt) => ({ ...attempt, failedAt: attempt.failedAt ?? null }))
}

function figures(tallies: Tallies, sources: readonly Source[]) {
  const bySource = sources.map(
    (source, i) => [source, figure(tallies.bySource[i] ?? { covered: 0, total: 0 })] as const,
  )
  return { ...figure(tallies.together), bySource: Object.fromEntries(bySource), unit: unitFigure(tallies) }
}

function uncoveredFunction({ path, file, startLine, name, uncovered, tallies, reached }: PlacedFunction) {
  return { path, file, line: startLine, name, uncovered, total: tallies.together.total, reached }
}

/** Start line, start column, end line, end column and statements of each uncovered unit. */
function uncovered(file: FileCoverage): readonly (readonly number[])[] {
  return file.units
    .filter((unit) => unit.count === 0 && unit.statements > 0)
    .map((unit) => [unit.startLine, unit.startColumn, unit.endLine, unit.endColumn, unit.statements])
}
