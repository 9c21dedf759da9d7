/** @module The index of the page: everything of a report but its files. */
import { baselineText, impactSentences } from '../impact/impactWords.js'
import { functionText } from '../../coverage/functions.js'
import { hotspotsOf } from '../../coverage/hotspots.js'
import { isGreen } from '../../gates/verdict.js'
import { type TestCase, type TestPackage, failsSuite, leafTests } from '../../go/test/suiteResult.js'
import { legTableOf } from '../legTable.js'
import { pageTestsHead } from './attribution/listedTests.js'
import { ofHeadText } from '../comparisonWords.js'
import { exclusionTexts } from '../exclusionWords.js'
import { excludedPlaces, excludedWhere, excludedWhy } from '../excludedPlaces.js'
import { gateDetails, gateText, legGateTexts } from '../gateWords.js'
import { moduleTableOf } from '../moduleFigures.js'
import type { Report } from '../report.js'
import { solePlaces, soleWhere } from '../solePlaces.js'
import {
  SOURCE_HEADINGS,
  TOTAL_TEXT,
  UNIT_HEADING,
  excludedText,
  keptText,
  outsideText,
  percentText,
  suiteText,
} from '../words.js'
import { untrustedText } from '../verdictWords.js'
import { unstableCases } from '../unstableCases.js'
import { fileNumbers } from './fileNumbers.js'
import { figureColumns, pageFigures } from './figureColumns.js'
import { pageChange } from './pageChange.js'
import type { HotspotColumns, PageIndex } from './pageData.js'
import { pageUnitTests, shownSources } from './pageUnitTests.js'

/** In characters: the rest of a failed test's output is in junit.xml. */
const MAX_OUTPUT = 20_000
/** Failed tests that are shown. */
const MAX_FAILED = 200
/** Packages, files or places that a gate lists. */
const MAX_GATE_DETAILS = 100
/** Excluded parts that are listed. */
const MAX_EXCLUDED = 500
/** Places that only one leg covers that are listed. */
const MAX_SOLE = 500
/** Uncovered blocks that are listed. */
const MAX_HOTSPOTS = 500

/** @param more notes about the page */
export function pageIndex(report: Report, more: readonly string[] = []): Omit<PageIndex, 'blocks'> {
  const { coverage } = report
  const modules = [...new Set(coverage.packages.map((pkg) => pkg.modulePath))]
  return {
    tool: report.version,
    title: report.modulePath ?? titleOf(modules),
    startedAt: report.startedAt,
    seconds: report.seconds,
    passed: isGreen(report),
    mode: coverage.mode,
    go: report.go === undefined ? null : `${report.go.version} ${report.go.goos}/${report.go.goarch}`,
    percent: percentText(coverage.tallies.together),
    notes: notesOf(report, more),
    sources: [
      ...coverage.sources.map((source) => SOURCE_HEADINGS[source]),
      ...(coverage.unitTests === undefined ? [] : [UNIT_HEADING]),
    ],
    unitTests: pageUnitTests(report),
    tests: pageTestsHead(report),
    total: pageFigures(coverage.tallies),
    gates: [
      ...report.gates.map((gate) => ({
        text: gateText(gate),
        passed: gate.passed,
        details: firstDetails(gateDetails(gate)),
      })),
      ...legGateTexts(report).map((gate) => ({ ...gate, details: [] })),
    ],
    change: pageChange(report),
    findings: report.findings,
    suite: suite(report),
    moduleTable: moduleTableOf(report),
    legs: legTableOf(report),
    binaries: report.binaries.map(({ tally, ...binary }) => ({ ...binary, ...tally })),
    processes: report.processes.map((process) => ({
      ...process,
      ending: process.ending ?? null,
      others: process.others ?? 0,
    })),
    reachers: reachers(report),
    modules,
    packages: packageColumns(report, modules),
    files: fileColumns(report),
    hotspots: hotspotColumns(report),
    excluded: excluded(report),
    sole: sole(report),
    notLinked: coverage.notLinked.map((importPath) => ({
      importPath,
      statements: coverage.unlinkedStatements.get(importPath) ?? null,
    })),
  }
}

/** A baseline by the name that the report has for it. */
function reachers({ coverage, impact }: Report): PageIndex['reachers'] {
  const all = coverage.reach?.reachers ?? []
  return all.map(({ kind, name }) =>
    kind === 'baseline' ? { kind, name: baselineText(impact?.baseline, name) } : { kind, name },
  )
}

function notesOf(report: Report, more: readonly string[]): PageIndex['notes'] {
  const { value: patch } = report.comparison.patch
  const notes = [
    untrustedText(report),
    TOTAL_TEXT,
    outsideText(report),
    excludedText(report),
    ...exclusionTexts(report),
    patch?.ofHead === true ? ofHeadText(patch, (name) => name) : undefined,
    keptText(report),
    ...[...impactSentences(report), ...more],
  ]
  return notes.filter((note) => note !== undefined)
}

function suite(report: Report): PageIndex['suite'] {
  const text = suiteText(report)
  if (report.suite === undefined || text === undefined) return null
  const failed = report.suite.packages.flatMap((pkg) =>
    failuresOf(pkg).map(({ name, output }) => ({
      package: pkg.importPath,
      name,
      output: output.slice(0, MAX_OUTPUT),
      why: null,
    })),
  )
  const unstable = unstableCases(report.suite).map(({ importPath, name, why, output }) => ({
    package: importPath,
    name: name ?? 'outside its tests',
    output: output.slice(0, MAX_OUTPUT),
    why,
  }))
  return { passed: report.suite.passed, text, failed: [...failed, ...unstable].slice(0, MAX_FAILED) }
}

function packageColumns({ coverage }: Report, modules: readonly string[]): PageIndex['packages'] {
  const { packages } = coverage
  let next = 0
  return {
    importPath: packages.map((pkg) => pkg.importPath),
    module: packages.map((pkg) => modules.indexOf(pkg.modulePath)),
    firstFile: packages.map((pkg) => (next += pkg.files.length) - pkg.files.length),
    ...figureColumns(
      packages.map((pkg) => pkg.tallies),
      shownSources(coverage),
    ),
  }
}

function fileColumns({ coverage, files: known }: Report): PageIndex['files'] {
  const files = coverage.packages.flatMap((pkg) => pkg.files)
  const places = new Map(known.map(({ path, file }) => [path, file]))
  return {
    name: files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
    repositoryPath: files.map(({ path }) => places.get(path) ?? ''),
    ...figureColumns(
      files.map((file) => file.tallies),
      shownSources(coverage),
    ),
  }
}

function hotspotColumns({ coverage, code }: Report): HotspotColumns {
  const numbers = fileNumbers(coverage)
  const hotspots = hotspotsOf(coverage, MAX_HOTSPOTS, code)
  return {
    file: hotspots.map(({ path }) => numbers.get(path) ?? 0),
    function: hotspots.map(({ functionName }) => functionText(functionName)),
    statements: hotspots.map(({ statements }) => statements),
    startLine: hotspots.map(({ startLine }) => startLine),
    endLine: hotspots.map(({ endLine }) => endLine),
    reached: hotspots.map(({ reached }) => (reached ? 1 : 0)),
  }
}

function firstDetails(details: readonly string[]): readonly string[] {
  const more = details.length - MAX_GATE_DETAILS
  return more > 0 ? [...details.slice(0, MAX_GATE_DETAILS), `and ${more} more in report.json`] : details
}

function excluded(report: Report): PageIndex['excluded'] {
  const places = excludedPlaces(report)
  return {
    parts: places
      .slice(0, MAX_EXCLUDED)
      .map((place) => ({ where: excludedWhere(place), why: excludedWhy(place) })),
    count: places.length,
  }
}

function sole(report: Report): PageIndex['sole'] {
  const places = solePlaces(report) ?? []
  return {
    parts: places
      .slice(0, MAX_SOLE)
      .map((place) => ({ where: soleWhere(place), statements: place.statements, leg: place.leg })),
    count: places.length,
  }
}

function titleOf(modules: readonly string[]): string {
  const [module, ...others] = modules
  if (module === undefined) return 'nothing measured'
  if (others.length === 0) return module
  const shared = sharedPath(modules)
  // A host alone says nothing.
  return shared.length < 2 ? 'several modules' : `${shared.join('/')}, ${modules.length} modules`
}

/** The elements with which all of the paths begin. */
function sharedPath([first = '', ...others]: readonly string[]): readonly string[] {
  const elements = first.split('/')
  const rest = others.map((path) => path.split('/'))
  const end = elements.findIndex((element, at) => rest.some((path) => path[at] !== element))
  return end < 0 ? elements : elements.slice(0, end)
}

/** Failed tests, and tests with failed subtests that print something of their own. */
function failuresOf(pkg: TestPackage): readonly TestCase[] {
  const leaves = new Set(leafTests(pkg))
  return pkg.tests.filter((test) => failsSuite(test) && (leaves.has(test) || saysMore(test.output)))
}

/** Whether there is more than the lines of go test itself. */
function saysMore(output: string): boolean {
  return output.split('\n').some((line) => line.trim() !== '' && !/^\s*(?:===|---) /.test(line))
}
