/** @module Making the manifest of a run. */
import { branchHistory } from '../github/branchHistory.js'
import type { GitHubContext } from '../github/context.js'
import { failsSuite, leafTests, testRecords, unstableTests } from '../go/test/suiteResult.js'
import type { Report } from '../report/report.js'
import { gateText } from '../report/gateWords.js'
import { countOutcomes } from '../report/words.js'
import { MAX_OF_LEG, shortProcesses } from '../coverage/shortProcesses.js'
import { unlinkedList } from '../coverage/model.js'
import type { Leg } from '../legs/leg.js'
import { fitManifest } from '../legs/fitManifest.js'
import { MAX_FAILED_TESTS } from '../legs/manifestLimits.js'
import { MANIFEST_VERSION, type Manifest, type SuiteSummary } from '../legs/manifest.js'

/**
 * The manifest for the data of a run, as its reader accepts it.
 * @returns undefined for a report of merged data, which belongs to no leg
 */
export function manifestOf(report: Report, leg: Leg, context: GitHubContext): Manifest | undefined {
  const { go, suite, coverage } = report
  const modules = report.modules.flatMap(({ path, dir, file }) =>
    dir === undefined ? [] : [{ path, dir, file }],
  )
  const [first] = modules
  if (go === undefined || suite === undefined || first === undefined) return undefined
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
    modules: modules.length === 1 ? undefined : modules,
    go,
    sources: coverage.sources,
    binaries: report.binaries,
    processes: shortProcesses(report.processes, MAX_OF_LEG),
    suite: suiteSummary(report, suite),
    tests: testRecords(suite),
    shard: suite.shard,
    history: branchHistory(report, context)?.map(({ tally, ...point }) => ({ ...point, ...tally })),
    findings: report.findings,
    gates: report.gates.map((gate) => ({
      rule: gate.rule,
      state: gate.state,
      passed: gate.passed,
      text: gateText(gate),
    })),
    // The data has what is excluded, too: whoever merges it decides again.
    packages: [...coverage.packages.map((pkg) => pkg.importPath), ...(coverage.excludedPackages ?? [])],
    notLinked: coverage.notLinked,
    unlinked: unlinkedList(coverage),
    files: report.files,
    moduleFile: first.file,
    filesLeftOut: report.filesLeftOut,
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
