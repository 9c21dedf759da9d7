/** @module A handmade report, small and complete: two sources, two packages, a binary, a test. */
import type {
  CoverageModel,
  FileCoverage,
  PackageCoverage,
  Source,
  Tallies,
  UnitCoverage,
} from '../../src/coverage/model.js'
import { SOURCES } from '../../src/coverage/model.js'
import { NO_SOURCES } from '../../src/coverage/sources.js'
import type { TestCase, TestPackage } from '../../src/go/test/suiteResult.js'
import { NO_COMPARISON } from '../../src/compare/comparison.js'
import type { GateResult } from '../../src/gates/gateResult.js'
import type { Report } from '../../src/report/report.js'

export const MODULE = 'example.com/shortener'

/** A run in which everything went well; `overrides` replace whole properties. */
export function report(overrides: Partial<Report> = {}): Report {
  const coverage =
    overrides.coverage ??
    model([
      pkg('cmd/server', [
        [3, 5, 0],
        [2, 0, 0],
      ]),
      pkg('internal/store', [
        [4, 9, 2],
        [1, 0, 1],
        [6, 0, 0],
      ]),
    ])
  return {
    version: '1.2.3',
    startedAt: '2026-11-22T10:11:12.345Z',
    seconds: 4.25,
    modulePath: MODULE,
    moduleDir: undefined,
    modules: [{ path: MODULE }],
    go: {
      requested: '1.26.8',
      requestedBy: 'toolchain line of go.mod',
      version: '1.26.8',
      origin: 'tool cache',
      goos: 'linux',
      goarch: 'amd64',
    },
    binaries: [
      {
        name: 'server',
        importPath: `${MODULE}/cmd/server`,
        origin: 'built',
        processes: 2,
        tally: { covered: 7, total: 16 },
      },
    ],
    processes: [
      { source: 'binaries', command: 'server -addr', pid: 4711 },
      { source: 'tests', command: 'store.test', pid: 4712 },
    ],
    keptStatements: 0,
    suite: {
      kind: 'go test',
      passed: true,
      exitCode: 0,
      timedOut: false,
      seconds: 1.5,
      packages: [testPackage('internal/store', [testCase('TestPut')])],
      leftOut: 0,
    },
    comparison: NO_COMPARISON,
    findings: [],
    gates: [],
    legs: [],
    files: [],
    moduleFiles: [],
    sources: NO_SOURCES,
    packagesLeftOut: [],
    filesLeftOut: [],
    directedFiles: [],
    ...overrides,
    coverage,
  }
}

/** A gate that failed, of the kind `total`; `overrides` replace properties. */
export function gate(overrides: Partial<GateResult> = {}): GateResult {
  const { passed = false } = overrides
  return {
    rule: 'total: 80',
    kind: 'total',
    state: passed ? 'passed' : 'failed',
    passed,
    tally: { covered: 1, total: 2 },
    missing: passed ? 0 : 1,
    ...overrides,
  }
}

/** The number of statements, then how often each source executed them. */
export type Unit = readonly [statements: number, binaries: number, tests: number]

/** A package with one file, below MODULE unless the path is whole; there is a unit on each odd line. */
export function pkg(path: string, units: readonly Unit[], modulePath = MODULE): PackageCoverage {
  const importPath = modulePath === '' ? path : `${modulePath}/${path}`
  const covered = units.map(([statements, ...counts], i): UnitCoverage => ({
    startLine: 2 * i + 3,
    startColumn: 14,
    endLine: 2 * i + 4,
    endColumn: 3,
    statements,
    functionName: `F${i}`,
    literal: false,
    count: counts[0] + counts[1],
    counts,
  }))
  const file: FileCoverage = {
    path: `${importPath}/${path.split('/').at(-1) ?? ''}.go`,
    units: covered,
    tallies: talliesOf(covered),
  }
  return { importPath, modulePath, files: [file], tallies: file.tallies }
}

export function model(
  packages: readonly PackageCoverage[],
  rest: Partial<Pick<CoverageModel, 'notLinked' | 'sources' | 'excluded'>> = {},
): CoverageModel {
  const units = packages.flatMap((each) => each.files.flatMap((file) => file.units))
  return only({
    mode: 'atomic',
    sources: SOURCES,
    notLinked: [],
    unlinkedStatements: new Map(),
    packages,
    tallies: talliesOf(units),
    ...rest,
  })
}

export function testCase(
  name: string,
  outcome: TestCase['outcome'] = 'pass',
  output = '',
  seconds = 0.25,
): TestCase {
  return { name, outcome, seconds, output }
}

export function testPackage(
  path: string,
  tests: readonly TestCase[],
  outcome: TestPackage['outcome'] = 'pass',
  output = '',
): TestPackage {
  return { importPath: `${MODULE}/${path}`, outcome, seconds: 0.75, tests, output }
}

function talliesOf(units: readonly UnitCoverage[]): Tallies {
  const tally = (executed: (unit: UnitCoverage) => boolean): Tallies['together'] => ({
    covered: units.filter(executed).reduce((sum, unit) => sum + unit.statements, 0),
    total: units.reduce((sum, unit) => sum + unit.statements, 0),
  })
  return {
    together: tally((unit) => unit.count > 0),
    bySource: SOURCES.map((_, i) => tally((unit) => (unit.counts[i] ?? 0) > 0)),
  }
}

/** The columns of the sources that exist. */
function only(all: CoverageModel): CoverageModel {
  const narrow = ({ together, bySource }: Tallies): Tallies => ({
    together,
    bySource: all.sources.flatMap((source: Source) => bySource[SOURCES.indexOf(source)] ?? []),
  })
  return {
    ...all,
    tallies: narrow(all.tallies),
    packages: all.packages.map((each) => ({
      ...each,
      tallies: narrow(each.tallies),
      files: each.files.map((file) => ({ ...file, tallies: narrow(file.tallies) })),
    })),
  }
}
