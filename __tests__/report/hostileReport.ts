/** @module A report in which all text from outside is the same. */
import { finding } from '../helpers/findings.js'
import type { Comparison } from '../../src/compare/comparison.js'
import type { PackageCoverage, UnitCoverage } from '../../src/coverage/model.js'
import type { Report } from '../../src/report/report.js'
import { baselineComparison, comparison, patchCoverage } from '../helpers/comparison.js'
import { everyCause, excludedBlock, excludedFile } from '../helpers/excludedParts.js'
import { MODULE, gate, model, pkg, report, testCase } from '../helpers/report.js'

/** The page of the run that such a report is about, as GitHub says it. */
export const REPORTED_URL = 'https://github.com/octocat/project/actions/runs/7'

/** Gives every unit a function of that name. */
function withFunctions(of: PackageCoverage, text: string): PackageCoverage {
  const named = (unit: UnitCoverage): UnitCoverage => ({ ...unit, functionName: `F${text}` })
  return { ...of, files: of.files.map((file) => ({ ...file, units: file.units.map(named) })) }
}

/** Names of a branch, files, functions and tests. */
function comparedWith(text: string, words: string): Comparison {
  const range = { startLine: 1, endLine: 3, statements: 1, functionName: `F${text}` }
  const place = { path: `${MODULE}/${text}`, file: `x${text}` }
  const tally = { covered: 1, total: 2 }
  const change = { name: `x${text}`, from: `y${text}`, before: tally, after: tally }
  const tests = [`x${text}`, `y${text}`]
  const test = { importPath: `${MODULE}/${text}`, stretch: 'test', name: `x${text}`, exact: true } as const
  const nearest = { test, exact: false, reaches: 'file' } as const
  const [added, removed, newlyFailing, fixed] = [tests, tests, tests, tests]
  return comparison(
    patchCoverage({
      base: `x${text}`,
      files: [{ ...place, tally, lines: tally, uncovered: [{ ...range, nearest }], units: [] }],
      unknown: [{ file: `x${text}`, reason: `It is ${words} here` }],
      excluded: everyCause(words).map((part) => ({ ...part, file: `x${text}`, from: `y${text}` })),
    }),
    baselineComparison({
      name: `x${text}`,
      notes: [`It is ${words} here.`],
      packages: [change],
      files: [change],
      lost: [{ ...place, ...range, tests: [test, { ...test, exact: false }] }],
      gained: [{ ...place, ...range, file: undefined }],
      excluded: [{ ...excludedFile(`x${text}`, 2, text), path: `${MODULE}/${text}` }],
      uncounted: [{ name: `x${text}`, statements: 3, isSelected: false }],
      tests: { added, removed, newlyFailing, fixed, secondsBefore: 1, secondsAfter: 2 },
    }),
  )
}

/** @param text used as it is in names, and between our own words in sentences */
export function reportOf(text: string): Report {
  // A sentence with line breaks would become several paragraphs, but the number of elements has to stay the same.
  const words = text.replaceAll('\n', ' ')
  const path = `${MODULE}/${text}`
  const coverage = model(
    [
      withFunctions(
        pkg(text, [
          [3, 1, 0],
          [2, 0, 0],
        ]),
        text,
      ),
    ],
    {
      notLinked: [path, path],
      excluded: [excludedBlock(`x${text}`, words), excludedFile(`y${text}`, 2, text)],
    },
  )
  const test = (outcome: 'fail' | 'unfinished' | 'skip' | 'pass', i: number) =>
    testCase(`Test${i}${text}`, outcome, `x\n${text}\n`)
  return report({
    coverage,
    reportedRun: {
      id: 1,
      attempt: 1,
      url: REPORTED_URL,
      eventName: 'pull_request',
      headRepository: text,
      untrusted: true,
    },
    comparison: comparedWith(text, words),
    binaries: [
      {
        name: `x${text}`,
        importPath: path,
        origin: 'found',
        processes: 1,
        tally: coverage.tallies.together,
      },
    ],
    processes: [
      { source: 'binaries', command: `x${text}`, pid: 1, ending: `x${text}` },
      { source: 'tests', command: `y${text}`, pid: 2 },
    ],
    gates: [
      gate({
        rule: `package ${text}: 80`,
        kind: 'package',
        reason: text,
        tally: coverage.tallies.together,
        matched: 2,
        parts: [{ name: text, tally: coverage.tallies.together, missing: 1 }],
        places: [{ file: text, startLine: 1, endLine: 2, statements: 1 }],
      }),
    ],
    suite: {
      kind: 'go test',
      passed: false,
      exitCode: 1,
      timedOut: false,
      seconds: 1,
      packages: [
        {
          importPath: path,
          outcome: 'fail',
          seconds: 1,
          tests: [
            test('fail', 1),
            test('unfinished', 2),
            test('skip', 3),
            test('pass', 4),
            { ...test('pass', 5), attempts: [{ outcome: 'fail', seconds: 1, output: `x\n${text}\n` }] },
            { ...test('fail', 6), quarantine: { entry: `x${text}`, reason: `It is ${words} here` } },
          ],
          output: `x\n${text}\n`,
        },
      ],
      leftOut: 0,
    },
    legs: (['merged', 'broken'] as const).map((state) => ({
      name: `x${text}`,
      state,
      go: {
        requested: text,
        requestedBy: text,
        version: `1.2${text}`,
        origin: 'PATH',
        goos: `x${text}`,
        goarch: `x${text}`,
      },
      tests: { pass: 1, fail: 2, skip: 3, unfinished: 0 },
      suitePassed: false,
      failedTests: [`x${text}`, `y${text}`],
      gates: [{ rule: text, state: 'failed', passed: false, text: `x${text}` }],
      tally: coverage.tallies.together,
    })),
    findings: (['error', 'warning', 'notice'] as const).map((severity) =>
      finding(severity, 'hostile', `The binary ${text} failed`, {
        detail: `It is ${words} here.`,
        fix: `Fix ${words} now.`,
        evidence: [`x ${text}`, `x${text}x`],
      }),
    ),
  })
}
