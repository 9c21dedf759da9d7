/** @module Making the manifest of a run. */
import { branchHistory } from '../github/branchHistory.js'
import type { GitHubContext } from '../github/context.js'
import { failsSuite, leafTests, testRecords, unstableTests } from '../go/test/suiteResult.js'
import type { Report } from '../report/report.js'
import { gateText } from '../report/gateWords.js'
import { countOutcomes } from '../report/words.js'
import { excludedFiles } from '../coverage/excludeUnits.js'
import { MAX_OF_LEG, shortProcesses } from '../coverage/shortProcesses.js'
import { unlinkedList } from '../coverage/model.js'
import type { Leg } from '../legs/leg.js'
import { fitManifest } from '../legs/fitManifest.js'
import { MAX_FAILED_TESTS } from '../legs/manifestLimits.js'
import { MANIFEST_VERSION, type Manifest, type SuiteSummary } from '../legs/manifest.js'

/**
 * The manifest for the data of a job, as its reader accepts it.
 * @returns undefined if nothing is known about how the data came about
 */
export function manifestOf(report: Report, leg: Leg, context: GitHubContext): Manifest | undefined {
  const { go, suite, coverage } = report
  if (suite === undefined) return undefined
  const modules = report.modules.map(({ path, dir = '', file }) => ({ path, dir, file }))
  const first = modules[0] ?? { path: '', dir: '' }
  return fitManifest({
    schemaVersion: MANIFEST_VERSION,
    toolVersion: report.version,
    leg,
    repository: `${context.owner}/${context.repo}`,
    commit: context.testedSha ?? context.headSha,
    runId: context.runId,
    runAttempt: context.runAttempt,
    startedAt: report.startedAt,
    seconds: report.seconds,
    module: { path: first.path, dir: first.dir },
    modules: modules.length > 1 ? modules : undefined,
    go,
    sources: coverage.sources,
    binaries: report.binaries,
    processes: shortProcesses(report.processes, MAX_OF_LEG),
    suite: suiteSummary(report, suite),
    tests: testRecords(suite),
    shard: suite.shard,
    impact: report.impact,
    history: branchHistory(report, context)?.map(({ tally, ...point }) => ({ ...point, ...tally })),
    collected: report.collected,
    findings: report.findings,
    gates: report.gates.map((gate) => ({
      rule: gate.rule,
      state: gate.state,
      passed: gate.passed,
      text: gateText(gate),
      pending: gate.pending,
    })),
    // The data has what is excluded, too: whoever merges it decides again.
    packages: [...coverage.packages.map((pkg) => pkg.importPath), ...(coverage.excludedPackages ?? [])],
    notLinked: coverage.notLinked,
    unlinked: unlinkedList(coverage),
    files: report.files,
    moduleFile: modules[0]?.file,
    filesLeftOut: report.filesLeftOut,
    excludedFiles: excludedFiles(coverage),
    directedFiles: report.directedFiles,
  })
}

function suiteSummary(report: Report, suite: NonNullable<Report['suite']>): SuiteSummary {
  const { kind, passed, exitCode, timedOut, seconds } = suite
  const failed = suite.packages.flatMap((pkg) =>
    leafTests(pkg)
      .filter(failsSuite)
      .map((test) => `${pkg.importPath} ${test.name}`),
  )
  return {
    kind,
    passed,
    exitCode,
    timedOut,
    seconds,
    tests: countOutcomes(report),
    failed: failed.slice(0, MAX_FAILED_TESTS),
    unstable: unstableTests(suite.packages, MAX_FAILED_TESTS),
  }
}
