/** @module What a report was compared with, in report.json: each part only if it is known. */
import type {
  BaselineComparison,
  FigureChange,
  MovedRange,
  TrendPoint,
} from '../../compare/baselineComparison.js'
import type { Comparison } from '../../compare/comparison.js'
import type { PatchCoverage } from '../../compare/patchCoverage.js'
import type { Tally } from '../../covdata/units/tally.js'
import { nearestJson, testJson } from '../attribution/answersJson.js'
import { addedJson, excludedJson } from './excludedJson.js'
import { figure } from './figureJson.js'

/** Properties that are undefined are absent from JSON. */
export function comparisonJson({ patch, baseline }: Comparison) {
  return {
    patch: patch.value === undefined ? undefined : patchJson(patch.value),
    baseline: baseline.value === undefined ? undefined : baselineJson(baseline.value),
  }
}

function patchJson({ base, tally, files, unknown, truncated, ofHead, excluded = [] }: PatchCoverage) {
  return {
    base,
    ...figure(tally),
    files: files.map(({ path, file, tally: own, uncovered }) => ({
      path,
      file,
      ...figure(own),
      uncovered: uncovered.map(({ startLine, endLine, statements, functionName, nearest }) => ({
        startLine,
        endLine,
        statements,
        function: functionName,
        nearestTest: nearest && nearestJson(nearest),
      })),
    })),
    unknown: unknown.map(({ file, reason }) => ({ file, reason })),
    truncated,
    ofHead,
    excluded: excluded.map(addedJson),
  }
}

/** The total at a commit. */
export function trendJson({ commit, at, tally }: TrendPoint) {
  return { commit, at, ...figure(tally) }
}

/** The figures are those of the baseline: `total` has those of the report itself. */
function baselineJson(baseline: BaselineComparison) {
  const { name, commit, notes, before, packages, files, tests, trend } = baseline
  return {
    name,
    commit: commit ?? null,
    notes,
    ...figure(before),
    packages: packages.map(({ name: importPath, ...change }) => ({ importPath, ...changeJson(change) })),
    files: files.map(({ name: path, ...change }) => ({ path, ...changeJson(change) })),
    lost: { statements: baseline.lostStatements, ranges: baseline.lost.map(rangeJson) },
    gained: { statements: baseline.gainedStatements, ranges: baseline.gained.map(rangeJson) },
    tests:
      tests === undefined
        ? null
        : {
            added: tests.added,
            removed: tests.removed,
            newlyFailing: tests.newlyFailing,
            fixed: tests.fixed,
            secondsBefore: tests.secondsBefore,
            secondsAfter: tests.secondsAfter,
          },
    trend: trend.map(trendJson),
    excluded: baseline.excluded.map(excludedJson),
    uncounted: baseline.uncounted.map((each) => ({
      name: each.name,
      statements: each.statements,
      selected: each.isSelected,
    })),
  }
}

function changeJson({ from, before, after }: Omit<FigureChange, 'name'>) {
  const known = (tally: Tally | undefined) => (tally === undefined ? null : figure(tally))
  return { from: from ?? null, before: known(before), after: known(after) }
}

function rangeJson({ path, file, startLine, endLine, statements, functionName, tests }: MovedRange) {
  return {
    path,
    file: file ?? null,
    startLine,
    endLine,
    statements,
    function: functionName,
    tests: tests?.map((test) => ({ ...testJson(test), exact: test.exact })),
  }
}
