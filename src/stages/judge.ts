/** @module Judges a measurement: checks the gates and grades the findings, once for all views. */
import { posix } from 'node:path'
import type { Comparison } from '../compare/comparison.js'
import type { PatchCoverage } from '../compare/patchCoverage.js'
import type { PackageCoverage } from '../coverage/model.js'
import { moduleDirectory } from '../coverage/moduleFiles.js'
import { type FailOn, gradeFindings } from '../findings/failOn.js'
import type { GateFigures, GatePlace, PatchFigure } from '../gates/gateFigures.js'
import type { GateResult } from '../gates/gateResult.js'
import { checkGates, leaveGates } from '../gates/gateResults.js'
import type { GateRule } from '../gates/gateRule.js'
import { eachRuleOnce, pendingRules } from '../gates/legGate.js'
import type { Measurement, Report } from '../report/report.js'
import { reportedPaths } from '../report/reportedPaths.js'
import { plural } from '../support/plural.js'
import { worstFigures } from './worstFigures.js'

/** What the user demands of the result. */
export interface Demands {
  readonly gates: readonly GateRule[]
  readonly failOn: FailOn
}

/**
 * Makes the report of a measurement.
 * @param comparison known already, as gates depend on it
 */
export function judge(measurement: Measurement, comparison: Comparison, { gates, failOn }: Demands): Report {
  return {
    ...measurement,
    comparison,
    findings: gradeFindings(measurement.findings, failOn),
    gates: gatesOf(measurement, comparison, rulesFor(measurement, gates)),
  }
}

/** @param gates what the user demands of this report: its shards may have left more to it */
export function rulesFor(
  { legs }: Pick<Measurement, 'legs'>,
  gates: readonly GateRule[],
): readonly GateRule[] {
  const pending = pendingRules(legs.flatMap((leg) => leg.gates ?? []))
  return pending.length === 0 ? gates : eachRuleOnce([...gates, ...pending])
}

function gatesOf(
  measurement: Measurement,
  comparison: Comparison,
  rules: readonly GateRule[],
): readonly GateResult[] {
  if (rules.length === 0) return []
  const { suite, coverage } = measurement
  if ((suite?.shard?.total ?? 1) > 1) return leaveGates(rules, coverage.tallies.together)
  const figures = figuresOf(measurement, comparison)
  return checkGates(rules, figures, worstFigures(figures, measurement, comparison))
}

function figuresOf(measurement: Measurement, { patch, baseline }: Comparison): GateFigures {
  const { packages, tallies } = measurement.coverage
  const paths = reportedPaths(measurement)
  return {
    total: tallies.together,
    packages: packages.map((pkg) => ({
      importPath: pkg.importPath,
      modulePath: pkg.modulePath,
      directory: directoryOf(pkg, measurement),
      tally: pkg.tallies.together,
    })),
    files: packages.flatMap((pkg) =>
      pkg.files.map(({ path, tallies: { together: tally } }) => ({ file: paths(path, pkg) ?? path, tally })),
    ),
    patch: patch.value === undefined ? patch : { value: patchFigure(patch.value) },
    baseline:
      baseline.value === undefined
        ? baseline
        : {
            value: {
              ...baseline.value,
              lost: baseline.value.lost.map((range) => placeOf(range.file ?? range.path, range)),
            },
          },
  }
}

/** Where a package of one of several modules is in the repository; undefined if that is not known. */
function directoryOf(
  { importPath, modulePath }: PackageCoverage,
  { modules }: Measurement,
): string | undefined {
  const module = modules.length > 1 ? modules.find(({ path }) => path === modulePath) : undefined
  const top = module && moduleDirectory(module)
  return top === undefined ? undefined : posix.join(top, importPath.slice(modulePath.length))
}

function placeOf(file: string, { startLine, endLine, statements }: Omit<GatePlace, 'file'>): GatePlace {
  return { file, startLine, endLine, statements }
}

function patchFigure({ tally, files, unknown, truncated }: PatchCoverage): PatchFigure {
  const gaps = [
    ...(truncated ? ['the change has more files than GitHub lists'] : []),
    ...(unknown.length === 0 ? [] : [`${plural(unknown.length, 'changed file')} could not be judged`]),
  ]
  return {
    tally,
    uncovered: files.flatMap(({ file, uncovered }) => uncovered.map((range) => placeOf(file, range))),
    gap: gaps.length === 0 ? undefined : gaps.join(', '),
  }
}
