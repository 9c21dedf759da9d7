/** @module Sample reports; every view of each is committed under __outputs__. */
import { finding } from '../helpers/findings.js'
import type { CoverageModel } from '../../src/coverage/model.js'
import type { Report } from '../../src/report/report.js'
import type { ModuleFile } from '../../src/coverage/moduleFiles.js'
import type { LegInfo } from '../../src/legs/legInfo.js'
import { withUnitTests } from '../../src/coverage/unitTests.js'
import {
  baselineComparison,
  changedFiles,
  changedModel,
  comparison,
  patchCoverage,
} from '../helpers/comparison.js'
import { UNCOUNTED, everyCause, excludedFile } from '../helpers/excludedParts.js'
import { MODULE, gate, model, pkg, report, testCase, testPackage } from '../helpers/report.js'

const PANIC = `=== RUN   TestFill
panic: runtime error: index out of range [3] with length 3 [recovered]

goroutine 21 [running]:
${MODULE}/internal/store.Fill(0x3)
	/src/internal/store/store.go:41 +0x1d
`

const BLOB = '0123456789abcdef0123456789abcdef01234567'
const SERVE = 'cmd/server/serve_integration_test.go'

/** Everything went well, with one notice. */
function good(): Report {
  const base = report()
  const path = `${MODULE}/internal/store/store.go`
  const tally = { covered: 0, total: 2 }
  const excluded = [
    {
      path,
      by: 'comment',
      what: 'block',
      reason: 'only without a disk',
      commentLine: 20,
      startLine: 21,
      endLine: 23,
      tally,
      units: [],
    },
    {
      path: `${MODULE}/api/api.pb.go`,
      by: 'glob',
      what: 'file',
      reason: '*.pb.go',
      commentLine: undefined,
      startLine: 3,
      endLine: 90,
      tally: { covered: 5, total: 40 },
      units: [],
    },
  ] as const
  return {
    ...base,
    coverage: { ...base.coverage, excluded, excludedPackages: [`${MODULE}/api`] },
    gates: [gate({ rule: 'total: 60', passed: true, tally: base.coverage.tallies.together, missing: 0 })],
    suite: {
      kind: 'go test',
      passed: true,
      exitCode: 0,
      timedOut: false,
      seconds: 1.5,
      packages: [
        testPackage('cmd/server', [
          testCase('TestServe'),
          testCase('TestServe/get'),
          testCase('TestServe/put'),
          testCase(
            'TestTLS',
            'skip',
            '=== RUN   TestTLS\n    serve_integration_test.go:41: no certificate\n--- SKIP: TestTLS (0.00s)\n',
            0,
          ),
        ]),
        testPackage('internal/store', [testCase('TestPut')]),
        testPackage('internal/words', [], 'none'),
      ],
      leftOut: 12,
    },
    findings: [
      finding('notice', 'foreign-data', 'Data from binaries of other modules was left out', {
        detail: 'The tests built and ran them, but no package of this module is linked into them.',
        evidence: ['example.org/mailhog'],
      }),
    ],
  }
}

/** Everything that can go wrong at once. */
function failing(): Report {
  const coverage = model(
    [
      pkg('cmd/client', [[5, 0, 0]]),
      pkg('cmd/server', [
        [3, 5, 0],
        [2, 0, 0],
      ]),
      pkg('internal/store', [
        [4, 9, 2],
        [6, 0, 0],
      ]),
    ],
    { notLinked: [`${MODULE}/internal/migrate`, `${MODULE}/tools/gen`] },
  )
  return report({
    coverage,
    files: [
      {
        path: `${MODULE}/cmd/server/server.go`,
        file: 'cmd/server/server.go',
        lines: 7,
        blob: BLOB,
        textBlob: BLOB,
      },
    ],
    gates: [
      gate({ tally: coverage.tallies.together, missing: 9 }),
      gate({
        rule: 'package ./internal/...: 70',
        kind: 'package',
        tally: { covered: 4, total: 11 },
        matched: 2,
        missing: 4,
        parts: [{ name: `${MODULE}/internal/store`, tally: { covered: 4, total: 11 }, missing: 4 }],
      }),
      gate({
        rule: 'patch: 90 ± 2',
        kind: 'patch',
        passed: true,
        reason: 'within the tolerance',
        tally: { covered: 8, total: 9 },
      }),
      gate({
        rule: 'lost: 0',
        kind: 'lost',
        tally: coverage.tallies.together,
        missing: 2,
        lost: 2,
        places: [{ file: 'internal/store/store.go', startLine: 7, endLine: 9, statements: 2 }],
      }),
      gate({
        rule: 'drop: 0.5',
        kind: 'drop',
        state: 'unknown',
        passed: true,
        reason: 'there is no baseline yet',
        tally: { covered: 0, total: 0 },
      }),
    ],
    binaries: [
      {
        name: 'client',
        importPath: `${MODULE}/cmd/client`,
        origin: 'built',
        processes: 0,
        tally: { covered: 0, total: 5 },
      },
      {
        name: 'server',
        importPath: `${MODULE}/cmd/server`,
        origin: 'found',
        processes: 1,
        tally: { covered: 7, total: 15 },
      },
    ],
    suite: {
      kind: 'go test',
      passed: false,
      exitCode: 1,
      timedOut: true,
      startedAt: '2026-11-22T10:11:13.345Z',
      seconds: 60.04,
      packages: [
        {
          ...testPackage('api', [], 'build-failed', 'api/api_test.go:12:5: undefined: Handler\n'),
          startedAt: '2026-11-22T10:11:14.345Z',
          failedAt: { file: 'api/api_test.go', line: 12, text: 'undefined: Handler' },
        },
        testPackage(
          'cmd/server',
          [
            testCase('TestServe', 'fail', '=== RUN   TestServe\n--- FAIL: TestServe (0.50s)\n', 0.5),
            {
              ...testCase(
                'TestServe/get',
                'fail',
                '=== RUN   TestServe/get\n    serve_integration_test.go:41: status 500, want 200\n    --- FAIL: TestServe/get (0.25s)\n',
              ),
              file: SERVE,
              failedAt: { file: SERVE, line: 41, text: 'status 500, want 200' },
            },
            testCase('TestServe/put'),
          ],
          'fail',
          'FAIL\nexit status 1\nFAIL\texample.com/shortener/cmd/server\t0.75s\n',
        ),
        testPackage(
          'internal/store',
          [testCase('TestPut'), testCase('TestFill', 'unfinished', PANIC, 0)],
          'fail',
        ),
        testPackage('internal/words', [], 'fail', 'TestMain: no dictionary\nexit status 3\n'),
      ],
      leftOut: 0,
    },
    findings: [
      finding('error', 'suite-timeout', 'The suite did not finish within 60 seconds', {
        detail:
          'Everything that was still running was ended. A test process prints the stacks of all its goroutines before it ends.',
        fix: 'Find out from the stacks what the test is waiting for, or raise timeout.',
        evidence: [`${MODULE}/internal/store TestFill`],
      }),
      finding('error', 'test-build-failed', 'The tests of 1 package do not compile', {
        detail: 'None of them ran.',
        evidence: [`${MODULE}/api`],
      }),
      finding('error', 'tests-failed', '2 tests failed and 1 package failed outside its tests', {
        evidence: [
          `${MODULE}/cmd/server TestServe/get`,
          `${MODULE}/internal/store TestFill`,
          `${MODULE}/internal/words (outside its tests)`,
        ],
      }),
      finding('warning', 'binary-never-ran', '1 binary left no data although the tests name it', {
        detail:
          'It did not run, or it could not write its data: it may have run as another user or in a container.',
        fix: 'Start it from PATH (or set bin-dir to where the tests expect it) and pass the environment on.',
        evidence: [`client (${MODULE}/cmd/client)`],
      }),
      finding('notice', 'old-go', 'The go line of go.mod names Go 1.17, which cannot measure binaries', {
        detail: 'The newest stable Go is used.',
      }),
    ],
  })
}

/** Tests ran, but nothing was measured. */
function empty(): Report {
  return report({
    coverage: model([], { sources: [], notLinked: [`${MODULE}/cmd/server`] }),
    processes: [],
    binaries: [
      {
        name: 'server',
        importPath: `${MODULE}/cmd/server`,
        origin: 'built',
        processes: 0,
        tally: { covered: 0, total: 0 },
      },
    ],
    gates: [gate({ rule: 'total: 80', passed: false, tally: { covered: 0, total: 0 }, missing: 0 })],
    findings: [
      finding('error', 'no-data', 'No coverage data was written', {
        detail: 'The tests started none of the binaries, or not with a GOCOVERDIR to which they can write.',
        fix: 'Make the tests start the binaries from PATH, pass the environment on (cmd.Env = append(os.Environ(), …)), and stop servers with a signal that they handle.',
      }),
    ],
  })
}

/** Data from elsewhere: no suite, no Go version, one source, a package of another module. */
function merged(): Report {
  return report({
    coverage: model([pkg('cmd/server', [[3, 5, 0]]), pkg('log/slog', [[7, 0, 0]], '')], {
      sources: ['binaries'],
    }),
    go: undefined,
    suite: undefined,
    modulePath: undefined,
  })
}

/** A workspace: a service, a library without tests, and a module with tests alone. */
function modules(): Report {
  const base = report()
  const [first] = base.suite?.packages ?? []
  const file = (path: string): ModuleFile => ({ file: path, line: 1, blob: BLOB })
  return report({
    modulePath: undefined,
    modules: [
      { path: MODULE, file: file('services/shortener/go.mod') },
      { path: 'example.com/lib', file: file('lib/go.mod') },
      { path: 'example.com/e2e' },
    ],
    coverage: model([
      pkg('cmd/server', [
        [3, 5, 0],
        [2, 0, 0],
      ]),
      pkg('internal/store', [[4, 9, 2]]),
      { ...pkg('text', [[7, 1, 0]], 'example.com/lib'), importPath: 'example.com/lib/text' },
    ]),
    ...(base.suite === undefined || first === undefined
      ? {}
      : { suite: { ...base.suite, packages: [{ ...first, importPath: 'example.com/e2e' }] } }),
  })
}

/** A script instead of go test. */
function command(): Report {
  return report({
    suite: {
      kind: 'command',
      passed: true,
      exitCode: 0,
      timedOut: false,
      seconds: 12.34,
      packages: [],
      leftOut: 0,
    },
  })
}

/** What is covered was executed in the first leg, and every second unit of it in the other one too. */
function reachedByLegs(coverage: CoverageModel, names: readonly [string, string]): CoverageModel {
  let covered = 0
  return {
    ...coverage,
    packages: coverage.packages.map((each) => ({
      ...each,
      files: each.files.map((file) => ({
        ...file,
        units: file.units.map((unit) => ({ ...unit, reach: unit.count === 0 ? 0 : 1 + (covered++ % 2) })),
      })),
    })),
    reach: { reachers: names.map((name) => ({ kind: 'leg', name })), sets: [[], [0], [0, 1]] },
  }
}

/** Four jobs: one is good, one has failed tests, one has no coverage data, and one uploaded nothing. */
function matrix(): Report {
  const base = report()
  const go = (version: string): NonNullable<LegInfo['go']> => ({
    requested: version,
    requestedBy: 'go-version input',
    version,
    origin: 'tool cache',
    goos: 'linux',
    goarch: 'amd64',
  })
  return {
    ...base,
    go: undefined,
    suite: undefined,
    coverage: reachedByLegs(base.coverage, ['e2e (1.26.8)', 'e2e (1.27.0)']),
    legs: [
      {
        name: 'e2e (1.26.8)',
        state: 'merged',
        go: go('1.26.8'),
        tests: { pass: 12, fail: 0, skip: 1, unfinished: 0 },
        suitePassed: true,
        failedTests: [],
        gates: [
          { rule: 'total: 60', state: 'passed', passed: true, text: 'total: 60 passed' },
          {
            rule: 'patch: 80',
            state: 'unknown',
            passed: true,
            text: 'patch: 80 passed without being judged (the change has no statements)',
          },
        ],
        tally: { covered: 10, total: 16 },
      },
      {
        name: 'e2e (1.27.0)',
        state: 'merged',
        go: go('1.27.0'),
        tests: { pass: 9, fail: 2, skip: 0, unfinished: 2 },
        suitePassed: false,
        failedTests: [`${MODULE}/cmd/server TestServe/get`, `${MODULE}/internal/store TestFill`],
        gates: [
          {
            rule: 'total: 60',
            state: 'failed',
            passed: false,
            text: 'total: 60 failed (2 statements short)',
          },
          {
            rule: 'patch: 80',
            state: 'unknown',
            passed: true,
            text: 'patch: 80 passed without being judged (the change has no statements)',
          },
        ],
        tally: { covered: 8, total: 16 },
      },
      {
        name: 'mac (1.27.0)',
        state: 'empty',
        go: { ...go('1.27.0'), goos: 'darwin', goarch: 'arm64' },
        tests: undefined,
        suitePassed: true,
        failedTests: [],
        tally: { covered: 0, total: 0 },
      },
      {
        name: 'e2e (job 4 of 4)',
        state: 'missing',
        go: undefined,
        tests: undefined,
        suitePassed: undefined,
        failedTests: [],
        tally: undefined,
      },
    ],
    findings: [
      finding('error', 'leg-missing', 'A job of the matrix uploaded no artifact', {
        detail: 'Coverage that only this job contributes is missing from the total.',
        fix: 'Look at the log of the job: it was cancelled, failed before the suite ended, or could not upload.',
        evidence: ['e2e (job 4 of 4)'],
      }),
    ],
  }
}

/** A pull request whose change is mostly covered, and which lost coverage elsewhere. */
function change(): Report {
  return {
    ...report({ coverage: changedModel(), files: changedFiles(), comparison: comparison() }),
    commit: { repositoryUrl: 'https://github.com/octocat/project', sha: BLOB },
  }
}

/** A change that excludes code in every way that there is. */
function excluding(): Report {
  return {
    ...change(),
    comparison: comparison(
      patchCoverage({ excluded: everyCause() }),
      baselineComparison({
        excluded: [
          excludedFile('internal/shop/cart.go', 30, 'internal/shop'),
          excludedFile('internal/shop/till.go', 1, 'internal/shop'),
        ],
        uncounted: UNCOUNTED,
      }),
    ),
  }
}

/** A change of a fork, whose run nobody can vouch for. */
function untrusted(): Report {
  return {
    ...change(),
    comparison: comparison(patchCoverage({ ofHead: true })),
    reportedRun: {
      id: 1000001,
      attempt: 2,
      url: 'https://github.com/octocat/project/actions/runs/1000001',
      eventName: 'pull_request',
      headRepository: 'stranger/project',
      untrusted: true,
    },
  }
}

/** Data of unit tests beside the integration tests: covered by either, by both, by neither, and code outside the total. */
function unit(): Report {
  const base = report()
  const data = [
    pkg('cmd/server', [
      [3, 1, 0],
      [2, 4, 0],
    ]),
    pkg('internal/store', [
      [4, 0, 0],
      [1, 1, 0],
      [6, 0, 0],
    ]),
    pkg('internal/audit', [
      [7, 2, 0],
      [5, 0, 0],
    ]),
    pkg('other.org/lib', [[9, 1, 0]], ''),
  ]
  const coverage = withUnitTests(base.coverage, data, ({ modulePath }) => modulePath === MODULE)
  const path = `${MODULE}/cmd/server/server.go`
  return { ...base, coverage, files: [{ path, file: 'cmd/server/server.go', lines: 90, blob: BLOB }] }
}

export const CASES: Readonly<Record<string, Report>> = {
  good: good(),
  failing: failing(),
  empty: empty(),
  merged: merged(),
  command: command(),
  matrix: matrix(),
  change: change(),
  excluding: excluding(),
  untrusted: untrusted(),
  modules: modules(),
  unit: unit(),
}
